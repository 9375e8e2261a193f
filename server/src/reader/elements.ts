import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Annotation } from '../features/annotations';
import { annotationWords } from '../features/annotationWords';
import type { LawLine, LawText } from '../features/lawText';
import type { Language } from '../rules/words';
import type { Mark } from './marks';

/** Id of a note in the margin, and of a place in the text that leads to it. Headings of notes have no such ids. */
const noteId = (number: number): string => `statute-lens-note-${number}`;
export const placeId = (number: number, nth: number): string => `statute-lens-place-${number}-${nth}`;

/** The number of the note that an element of the text refers to. */
export function numberAt({ properties }: Element): number | undefined {
  const [, number] = /^statute-lens-place-(\d+)-/.exec(String(properties.id ?? '')) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** How words that bear marks look: each stretch of them is one element. */
export const markClasses = (marks: readonly Mark[]): string[] => [
  'statute-cited',
  ...(marks.some(isGrave) ? ['statute-misquoted'] : []),
];

const isGrave = ({ annotation }: Mark): boolean => annotation.objections.some(({ grave }) => grave);

/** The number behind cited words; it leads to the note in the margin. */
export const reference = ({ annotation: { number }, nth }: Mark, language: Language): Element =>
  h('sup', { className: ['statute-reference'] }, [
    h(
      'a',
      {
        id: placeId(number, nth),
        href: `#${noteId(number)}`,
        role: 'doc-noteref',
        ariaLabel: annotationWords[language].note(number),
        ariaDescribedBy: [`${noteId(number)}-name`],
      },
      String(number),
    ),
  ]);

/** What stands in the margin under one number, with a link back to it where the text shows it. */
export function marginNote(
  { number, laws, objections }: Annotation,
  language: Language,
  isLinked = true,
): Element {
  const words = annotationWords[language];
  const name = { id: `${noteId(number)}-name` };
  return h(
    'aside',
    {
      id: noteId(number),
      className: ['statute-note', ...(objections.some(({ grave }) => grave) ? ['statute-objection'] : [])],
      role: 'doc-footnote',
      ariaLabel: words.note(number),
      lang: tagOf(language),
    },
    [
      isLinked
        ? h(
            'a',
            {
              className: ['statute-number'],
              href: `#${placeId(number, 1)}`,
              role: 'doc-backlink',
              ariaLabel: words.back(number),
            },
            String(number),
          )
        : h('span', { className: ['statute-number'] }, String(number)),
      ...objections.map(({ label, message }, index) =>
        h('p', { className: ['statute-message'] }, [
          h('strong', index === 0 ? name : {}, `${label}${language === 'zh' ? '：' : ':'} `),
          message,
        ]),
      ),
      ...laws.flatMap((law, index) =>
        lawElements(law, index + objections.length === 0 ? name : {}, language),
      ),
    ],
  );
}

function lawElements(
  { name, caption, lines, official, remarks, status }: LawText,
  id: { id?: string },
  language: Language,
): Element[] {
  return [
    h('p', { className: ['statute-name'], ...id }, [
      h('strong', name),
      ...(caption ? [h('span', { className: ['statute-caption'] }, ` ${caption}`)] : []),
    ]),
    ...lines.map((line) => lineElement(line, language)),
    ...(official
      ? [
          h('p', { className: ['statute-status'] }, official.from),
          ...official.lines.map((line) => lineElement(line, language)),
        ]
      : []),
    ...remarks.map((remark) => h('p', { className: ['statute-remark'] }, remark)),
    ...(status ? [h('p', { className: ['statute-status'], ...inLanguage(status, language) }, status)] : []),
  ];
}

const lineElement = ({ number, text, depth }: LawLine, language: Language): Element =>
  h(
    'p',
    { className: ['statute-line', `statute-depth-${depth}`], ...inLanguage(text, language) },
    number ? `${number} ${text}` : text,
  );

/** The language of words that are not in the reader's own: a rendering in a Chinese note, a Chinese title. */
const inLanguage = (text: string, language: Language): { lang?: string } => {
  const own: Language = /[\u3400-\u9fff]/.test(text) ? 'zh' : 'en';
  return own === language ? {} : { lang: tagOf(own) };
};

/** The tag of a language for browsers, which choose fonts and hyphens by it. */
export const tagOf = (language: Language): string => (language === 'zh' ? 'zh-Hans' : 'en');
