import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Annotation } from '../features/annotations';
import { annotationWords } from '../features/annotationWords';
import type { Authority, CitedPlace, CitedProvision } from '../features/authorities';
import { withoutControls } from '../features/markdownText';
import type { Language } from '../rules/words';
import { placeId, tagOf } from './elements';

/** The law that a note cites, by instrument and provision, with verdicts in words and links back to each place. */
export function authoritiesTable(
  authorities: readonly Authority[],
  annotations: readonly Annotation[],
  language: Language,
): Element[] {
  if (authorities.length === 0) return [];
  const words = annotationWords[language];
  const linkTo = linksTo(annotations, language);
  return [
    h('section', { className: ['statute-authorities'], ariaLabelledBy: [TITLE], lang: tagOf(language) }, [
      h('h2', { id: TITLE }, words.authorities),
      h('table', [
        h('thead', [
          h(
            'tr',
            [words.provision, words.verdict, words.places].map((head) => h('th', { scope: 'col' }, head)),
          ),
        ]),
        ...authorities.map((authority) =>
          h('tbody', [
            h('tr', [h('th', { scope: 'rowgroup', colSpan: 3 }, nameCell(authority))]),
            ...authority.provisions.map((provision) => row(provision, language, linkTo)),
          ]),
        ),
      ]),
    ]),
  ];
}

const TITLE = 'statute-lens-authorities';

const nameCell = ({ name, number }: Authority): string =>
  withoutControls(number && number !== name ? `${name} · ${number}` : name);

function row(
  { words: provision, verdict, places }: CitedProvision,
  language: Language,
  linkTo: (place: CitedPlace, index: number) => Element | undefined,
): Element {
  const words = annotationWords[language];
  const linked = places.flatMap((place, index) => linkTo(place, index) ?? []);
  const rest = places.length - linked.length;
  const links = linked.flatMap((link, index) => (index > 0 ? [', ', link] : [link]));
  return h('tr', [
    h('td', withoutControls(provision) || words.whole),
    h('td', verdict === 'ok' ? words.verdicts.ok : h('strong', words.verdicts[verdict])),
    h('td', [...links, ...(rest > 0 ? [words.morePlaces(rest, linked.length > 0)] : [])]),
  ]);
}

/** A place bears the number of its note in the margin; without one there is no link. */
function linksTo(annotations: readonly Annotation[], language: Language) {
  const words = annotationWords[language];
  const ids = new Map(
    annotations.flatMap(({ number, places }) =>
      places.map(({ start }, index) => [start, { id: placeId(number, index + 1), number }] as const),
    ),
  );
  return ({ start }: CitedPlace, index: number): Element | undefined => {
    const target = ids.get(start);
    if (!target) return undefined;
    return h(
      'a',
      { href: `#${target.id}`, ariaLabel: `${words.note(target.number)}, ${words.place(index + 1)}` },
      String(target.number),
    );
  };
}
