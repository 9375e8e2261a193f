import type { Instrument, InstrumentKind, Provision } from '../corpus/instrument';
import { INSTRUMENT_KINDS, isWithin, provisionId, wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Span } from '../markdown/span';
import type { Citation, Target, Verdict } from '../resolution/citation';
import type { ReadNote } from '../resolution/readNote';
import type { Finding } from '../rules/finding';
import type { Language } from '../rules/words';
import { nameInProse, pinpointWords } from '../rules/words';

/** A note with what the law does not bear out in it. */
export interface CheckedText {
  readonly note: ReadNote;
  readonly findings: readonly Finding[];
}

/** What became of a citation: its verdict, or `mismatch` where a figure or quotation said of it is not the law's. */
export type Outcome = Verdict | 'mismatch';

/** Where something is cited: in which of the notes, and what became of it there. Offsets in that note. */
export interface CitedPlace extends Span {
  readonly note: number;
  readonly text: string;
  readonly target: Pick<Target, 'provision' | 'title' | 'number'>;
  readonly verdict: Outcome;
  /** Half a line in the note's language: how it was resolved, why it was not, or what is wrong. */
  readonly why: string;
}

/** An instrument that notes cite, and what they cite of it in the order of the law. */
export interface Authority<Place = CitedPlace> {
  /** Null for a document that no file describes. */
  readonly instrument: string | null;
  /** As a note would call it: "2011 Interpretation", 《网络安全法》. */
  readonly name: string;
  /** In full. */
  readonly title: string;
  readonly number: string | null;
  readonly kind: InstrumentKind | null;
  readonly provisions: readonly CitedProvision<Place>[];
}

/** A provision, or the instrument as a whole, with all places that cite it. */
export interface CitedProvision<Place = CitedPlace> {
  /** Null where the law that is meant is not known. */
  readonly provision: Provision | null;
  /** "Article 285(3)", 第285条第3款; empty for the whole. */
  readonly words: string;
  /** The gravest of its places, and why. */
  readonly verdict: Outcome;
  readonly why: string;
  readonly places: readonly Place[];
}

/** The authorities that notes cite: laws first, cases last, each kind by name. */
export const authorities = (notes: readonly CheckedText[], law: Law, language: Language): Authority[] =>
  authoritiesOf(notes.flatMap(citedIn), law, language);

/**
 * What a note cites, in the order of the text. A crime that is only named is no authority, nor is a number that
 * stands for the name of a law whose article follows.
 */
export function citedIn({ note, findings }: CheckedText, index: number): CitedPlace[] {
  const places = note.citations.filter(isAuthority).flatMap(({ start, end, text, targets }) =>
    targets.map((target): CitedPlace => {
      const { verdict, why } = target;
      return { note: index, start, end, text, target, verdict, why: why(note.language) };
    }),
  );
  const byProvision = indexed(places);
  for (const finding of findings.filter(isMismatch)) {
    const at = placeOf(finding, places, byProvision);
    const place = places[at ?? -1];
    if (at !== undefined && place) places[at] = { ...place, verdict: 'mismatch', why: finding.message };
  }
  return places;
}

/** The same, of places that were gathered before, from one note or many. */
export function authoritiesOf<Place extends CitedPlace>(
  places: readonly Place[],
  law: Law,
  language: Language,
): Authority<Place>[] {
  const found = new Map<string, Map<string, Place[]>>();
  for (const place of places) {
    const { provision, title, number } = place.target;
    const cited = kept(found, provision?.instrument ?? title ?? number ?? place.text, () => new Map());
    kept(cited, provision ? provisionId(provision) : '', (): Place[] => []).push(place);
  }
  return [...found.values()]
    .map((cited) => authorityOf([...cited.values()], law, language))
    .sort((a, b) => rankOf(a) - rankOf(b) || compareWords(a.name, b.name));
}

function kept<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function authorityOf<Place extends CitedPlace>(
  cited: readonly (readonly Place[])[],
  law: Law,
  language: Language,
): Authority<Place> {
  const first = cited[0]?.[0];
  const { provision = null, title = null, number = null } = first?.target ?? {};
  const instrument = provision ? law.instruments.get(provision.instrument) : undefined;
  const name = title ?? number ?? first?.text ?? '';
  return {
    instrument: instrument?.id ?? null,
    name: instrument ? nameInProse(instrument, language) : name,
    title: instrument ? fullTitle(instrument, language) : name,
    number: instrument?.number ?? number,
    kind: instrument?.kind ?? null,
    provisions: cited.flatMap((places) => provisionOf(places, language) ?? []).sort(inOrderOf(instrument)),
  };
}

function provisionOf<Place extends CitedPlace>(
  places: readonly Place[],
  language: Language,
): CitedProvision<Place> | undefined {
  const [first] = places;
  if (!first) return undefined;
  const { verdict, why } = places.reduce((a, b) => (gravity(b.verdict) > gravity(a.verdict) ? b : a));
  const { provision } = first.target;
  return {
    provision,
    words: provision ? pinpointWords(provision, language) : '',
    verdict,
    why,
    places,
  };
}

const fullTitle = ({ title, chinese }: Instrument, language: Language): string =>
  language === 'en' || chinese === '' ? title : chinese.includes('《') ? chinese : `《${chinese}》`;

/** A title alone that no law bears may be any paper: minutes, a report. */
const isAuthority = ({ kind, mention, targets }: Citation): boolean =>
  kind !== 'crime-name' &&
  !mention.isNameToo &&
  (kind !== 'instrument' || targets.some(({ provision, number }) => provision !== null || number !== null));

const isMismatch = ({ code }: Finding): boolean => code.endsWith('-mismatch');

interface Indexed {
  readonly provision: Provision;
  /** Indices of the places that cite it. */
  readonly at: number[];
}

function indexed(places: readonly CitedPlace[]): readonly Indexed[] {
  const found = new Map<string, Indexed>();
  for (const [index, { target }] of places.entries())
    if (target.provision) {
      const { provision } = target;
      kept(found, provisionId(provision), (): Indexed => ({ provision, at: [] })).at.push(index);
    }
  return [...found.values()].sort((a, b) => depthOf(b.provision) - depthOf(a.provision));
}

/** The place of which a finding is said: of those that name its provision most closely the last one before its end. */
function placeOf(
  { provision, end }: Finding,
  places: readonly CitedPlace[],
  closestFirst: readonly Indexed[],
): number | undefined {
  const closest = provision && closestFirst.find((each) => isWithin(provision, each.provision));
  return closest?.at.findLast((at) => (places[at]?.start ?? 0) <= end) ?? closest?.at[0];
}

const depthOf = ({ article, paragraph, item, subItem }: Provision): number =>
  [article, paragraph, item, subItem].filter((level) => level !== null).length;

const GRAVITY: readonly Outcome[] = [
  'ok',
  'outside-corpus',
  'ambiguous',
  'not-in-force',
  'no-such-provision',
  'mismatch',
];
const gravity = (verdict: Outcome): number => GRAVITY.indexOf(verdict);

const rankOf = ({ kind }: Pick<Authority, 'kind'>): number =>
  kind === null ? INSTRUMENT_KINDS.length : INSTRUMENT_KINDS.indexOf(kind);

let collator: Intl.Collator | undefined;

/** The rules of the two languages are loaded when a table is first made: every start would wait for them. */
function compareWords(a: string, b: string): number {
  collator ??= new Intl.Collator(['en', 'zh'], { numeric: true });
  return collator.compare(a, b);
}

/** The whole first, then articles as the file has them, levels by their numbers. */
function inOrderOf(instrument: Instrument | undefined) {
  const numbers = [...(instrument?.articles.keys() ?? [])];
  const key = ({ provision }: CitedProvision<unknown>): number[] => {
    const { article, paragraph, item, subItem } = provision ?? wholeOf('');
    const at = article === null ? -1 : numbers.indexOf(article);
    return [
      article !== null && at < 0 ? Number.MAX_SAFE_INTEGER : at,
      paragraph ?? 0,
      item ?? 0,
      subItem ?? 0,
    ];
  };
  return (a: CitedProvision<unknown>, b: CitedProvision<unknown>): number => {
    const [one, other] = [key(a), key(b)];
    const first = one.findIndex((value, index) => value !== other[index]);
    if (first >= 0) return (one[first] ?? 0) - (other[first] ?? 0);
    return compareWords(a.words, b.words);
  };
}
