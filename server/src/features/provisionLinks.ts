import { citedBy } from '../corpus/citedBy';
import { termsIn } from '../corpus/definedTerms';
import type { Instrument, Link, LinkKind, Provision } from '../corpus/instrument';
import { articleOf, isWithin, provisionId, wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { shortTitle } from '../corpus/shortTitle';
import { standingOn } from '../corpus/standing';
import { asKept } from '../corpus/thresholds';
import type { ReadNote } from '../resolution/readNote';
import { pinpointWords } from '../rules/words';
import { hoverWords } from './hoverWords';
import { asText, cutTo } from './markdownText';

/** Address of the place of a provision in its corpus file; undefined where it cannot be shown. */
export type LinkTo = (provision: Provision) => string | undefined;

type Reader = Pick<ReadNote, 'language' | 'asOf'>;

/** How many places of a kind are named, and how long the name of an instrument may be. */
const MOST_PLACES = 3;
const LONGEST_TITLE = 60;

/**
 * What interprets, punishes and amends a provision, what defines its terms and what else speaks of it, at the level
 * that is cited: two lines of Markdown at most. What does not hold on the note's date is left out.
 */
export function provisionLinks(provision: Provision, reader: Reader, law: Law, linkTo: LinkTo): string[] {
  if (provision.article === null) return [];
  const instrument = law.instruments.get(provision.instrument);
  const place = asKept(instrument, provision);
  const links = linksAt(law, place).filter(({ from }) => holds(law.instruments.get(from.instrument), reader));
  const words = hoverWords[reader.language];
  const named = (label: string, froms: readonly Provision[]) =>
    groupOf(label, froms, place, reader, law, linkTo);
  const of = (...kinds: LinkKind[]) =>
    kinds.flatMap((kind) => links.filter((link) => link.kind === kind)).map(({ from }) => from);
  const others = of('refers').filter((from) => !isWithin(from, place));
  const outside = others.filter((from) => from.instrument !== place.instrument);
  return [
    [
      ...named(words.interpretedBy, closestFirst(law, of('interprets', 'defines'))),
      ...named(words.punishedBy, of('punishes')),
      ...amendments(place, links, instrument, reader, law, linkTo),
    ],
    [...terms(place, law, reader, linkTo), ...named(words.citedIn, [...new Set([...outside, ...others])])],
  ]
    .filter((groups) => groups.length > 0)
    .map((groups) => groups.join(' · '));
}

/** Links to a place and to what is below it; what punishes and amends the whole of an article holds for its parts. */
const linksAt = (law: Law, place: Provision): Link[] =>
  citedBy(law, articleOf(place)).filter(
    ({ to, kind }) =>
      isWithin(to, place) || ((kind === 'punishes' || kind === 'amends') && isWithin(place, to)),
  );

/** An amendment is told of by what it amends alone. */
const holds = (instrument: Instrument | undefined, { asOf }: Reader): boolean =>
  instrument !== undefined && standingOn(instrument, asOf).state === 'in force';

/** What speaks of a place most often is most about it; then the latest. Dates are compared as they are: a collation takes long to load. */
const closestFirst = (law: Law, froms: readonly Provision[]): Provision[] => {
  const times = new Map<string, number>();
  for (const { instrument } of froms) times.set(instrument, (times.get(instrument) ?? 0) + 1);
  const date = ({ instrument }: Provision) => law.instruments.get(instrument)?.effective ?? '';
  return [...froms].sort(
    (a, b) =>
      (times.get(b.instrument) ?? 0) - (times.get(a.instrument) ?? 0) ||
      Number(date(a) < date(b)) - Number(date(a) > date(b)),
  );
};

/** "Interpreted by 2011 Interpretation, art. 3, art. 7": one link for each article, or case, that speaks of the place. */
function groupOf(
  label: string,
  froms: readonly Provision[],
  place: Provision,
  { language }: Reader,
  law: Law,
  linkTo: LinkTo,
): string[] {
  const words = hoverWords[language];
  const named = new Map<string, string>();
  let last = place.instrument;
  for (const from of froms) {
    const instrument = law.instruments.get(from.instrument);
    if (!instrument || instrument.kind === 'amendment') continue;
    const isOwn = from.article === place.article && from.instrument === place.instrument;
    const isCase = instrument.kind === 'case';
    const key = provisionId(isOwn ? from : isCase ? wholeOf(from.instrument) : articleOf(from));
    if (named.has(key)) continue;
    const title = from.instrument === last ? '' : cutTo(shortTitle(instrument, language), LONGEST_TITLE);
    const at = isCase ? '' : pinpointWords(isOwn ? from : articleOf(from), language);
    last = from.instrument;
    named.set(key, linked(words.placeIn(title, at), linkTo(from)));
  }
  const rest = named.size - MOST_PLACES;
  const shown = [...named.values()].slice(0, MOST_PLACES).join(words.comma);
  return shown === '' ? [] : [`${label}${shown}${rest > 0 ? ` +${rest}` : ''}`];
}

const linked = (words: string, address: string | undefined): string =>
  address === undefined ? asText(words) : `[${asText(words)}](${address})`;

/** The amendments of an article that the front matter of its law tells of, the latest first. */
function amendments(
  place: Provision,
  links: readonly Link[],
  instrument: Instrument | undefined,
  { language, asOf }: Reader,
  law: Law,
  linkTo: LinkTo,
): string[] {
  const words = hoverWords[language];
  const told = (instrument?.amended ?? []).filter(
    ({ on, articles }) => on <= asOf && articles?.includes(place.article ?? ''),
  );
  const shown = told.reverse().flatMap(({ on, by }) => {
    const isBy = ({ from }: Link) => law.instruments.get(from.instrument)?.effective === on;
    const all = citedBy(law, articleOf(place)).filter((link) => link.kind === 'amends' && isBy(link));
    const own = links.find((link) => link.kind === 'amends' && isBy(link));
    // The text of the amendment is there, and touches other paragraphs.
    if (all.length > 0 && !own) return [];
    const amending = law.instruments.get(own?.from.instrument ?? '');
    const name = language === 'zh' ? (amending ? shortTitle(amending, 'zh') : on) : by;
    return [{ isExact: own !== undefined, name: linked(name, own && linkTo(own.from)) }];
  });
  if (shown.length === 0) return [];
  const isOfArticle = isWithin(articleOf(place), place) || shown.every(({ isExact }) => isExact);
  const names = shown.slice(0, MOST_PLACES).map(({ name }) => name);
  return [`${isOfArticle ? words.amendedBy : words.articleAmendedBy}${names.join(words.comma)}`];
}

function terms(place: Provision, law: Law, { language }: Reader, linkTo: LinkTo): string[] {
  const words = hoverWords[language];
  const shown = termsIn(law, place)
    .slice(0, MOST_PLACES)
    .map(({ term, at }) => linked(words.quoted(term), linkTo(at)));
  return shown.length > 0 ? [`${words.termsDefined}${shown.join(words.comma)}`] : [];
}
