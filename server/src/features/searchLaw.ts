import type { Level, Pinpoint } from '../citation/mention';
import { readPinpoints } from '../citation/pinpoints';
import { type Instrument, type Provision, provisionId, wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { locate } from '../corpus/locate';
import { isNameOnly } from '../corpus/register';
import { readChineseNumeral, toHalfWidth } from '../quantity/numerals';
import { ALONE, NoteReader } from '../resolution/readNote';
import { type SearchEntry, searchEntries } from './searchEntries';

/** What else decides the order of what is found. */
export interface SearchOptions {
  /** Ids of instruments that come first, the likeliest first: those that the note cites. */
  readonly preferred: readonly string[];
  readonly most: number;
}

/**
 * Provisions, instruments and cases that a query may mean, the likeliest first: a citation in any form ("cl 285",
 * 第285条, "guiding case 97"), a number, a crime, a name, words of a caption or of the text, in English and Chinese.
 */
export function searchLaw(law: Law, query: string, { preferred, most }: SearchOptions): Provision[] {
  const words = toHalfWidth(query).trim().replace(/\s+/g, ' ').slice(0, LONGEST_QUERY);
  if (words === '') return [];
  const found = new Map<string, { readonly provision: Provision; readonly score: number }>();
  const offer = (provision: Provision, score: number) => {
    const place =
      law.instruments.get(provision.instrument)?.kind === 'case' ? wholeOf(provision.instrument) : provision;
    const id = provisionId(place);
    const rank = preferred.indexOf(provision.instrument);
    const total = score + (rank < 0 ? 0 : PREFERENCE / (rank + 1));
    if ((found.get(id)?.score ?? 0) < total) found.set(id, { provision: place, score: total });
  };
  for (const provision of cited(law, words)) offer(provision, provision.article === null ? NAMED : CITED);
  for (const [provision, score] of numbered(law, words)) offer(provision, score);
  for (const [provision, score] of worded(law, words)) offer(provision, score);
  return [...found.values()]
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ provision }) => provision);
}

const LONGEST_QUERY = 200;
const PREFERENCE = 12;
const CITED = 100;
/** Behind what a number adds to the name: 285 刑法. */
const NAMED = 55;
const NUMBERED = 60;

/** The query read as a note reads it, in small letters or capitals. */
function cited(law: Law, words: string): Provision[] {
  const capitals = words.replace(/(?<![\w’'])[a-z]/g, (letter) => letter.toUpperCase());
  const initials = words.replace(/^[a-z]+(?= ?\d)/, (letters) => letters.toUpperCase());
  for (const text of new Set([words, initials, capitals])) {
    const note = new NoteReader(law).read(text, ALONE);
    const provisions = note.citations.flatMap(({ targets }) =>
      targets.flatMap(({ provision, verdict }) =>
        provision && verdict !== 'no-such-provision' && law.instruments.has(provision.instrument)
          ? [provision]
          : [],
      ),
    );
    const exact = provisions.filter(({ article }) => article !== null);
    if (provisions.length > 0) return exact.length > 0 ? exact : provisions;
  }
  return [];
}

/** Articles of the number in the query, of the instruments that its other words name: "285(3) crim", 第285条. */
function* numbered(law: Law, words: string): Generator<readonly [Provision, number]> {
  const pinpoint = pinpointOf(words);
  if (!pinpoint || pinpoint.article === null) return;
  const rest = tokensOf(`${words.slice(0, pinpoint.start)} ${words.slice(pinpoint.end)}`);
  for (const { instrument, kind, names } of searchEntries(law)) {
    if (kind !== 'instrument') continue;
    const place = placeIn(instrument, pinpoint.article, pinpoint.levels);
    if (!place) continue;
    const caption = instrument.articles.get(pinpoint.article)?.caption;
    const about = `${names}\n${caption?.english ?? ''}\n${caption?.chinese ?? ''}`.toLowerCase();
    if (rest.every((token) => holds(about, token))) yield [place, NUMBERED + weightOf(instrument)];
  }
}

type Numbered = Pick<Pinpoint, 'start' | 'end' | 'article' | 'levels'>;

function pinpointOf(words: string): Numbered | undefined {
  const said = readPinpoints(words)[0]?.pinpoints[0];
  if (said && said.article !== null) return said;
  const inserted = /(?<!\d)(\d{1,4})之([一二三四五六七八九十]|\d{1,2})/.exec(words);
  if (inserted) {
    const article = `${inserted[1]}-${readChineseNumeral(inserted[2] ?? '')}`;
    return { start: inserted.index, end: inserted.index + inserted[0].length, article, levels: [] };
  }
  const bare = /(?<![\w-])(\d{1,4}(?:-\d{1,2})?)((?:\(\d{1,2}\)){0,3})(?![\w年月日号])/.exec(words);
  if (!bare) return undefined;
  const levels = [...(bare[2] ?? '').matchAll(/\d+/g)].map(
    ([number]): Level => ({ said: 'number', from: Number(number), to: Number(number) }),
  );
  return { start: bare.index, end: bare.index + bare[0].length, article: bare[1] ?? null, levels };
}

/** The place in an instrument whose text is at hand. */
function placeIn(instrument: Instrument, article: string, levels: readonly Level[]): Provision | undefined {
  if (!instrument.articles.has(article)) return undefined;
  const located = locate(instrument, article, levels);
  return located.found === 'place' ? located.places[0] : undefined;
}

/** What holds all words of the query: crimes and captions before names, names before texts. */
function* worded(law: Law, words: string): Generator<readonly [Provision, number]> {
  const tokens = tokensOf(words);
  const whole = words.toLowerCase();
  if (tokens.length === 0) return;
  for (const entry of searchEntries(law)) {
    const score = scoreOf(entry, tokens, whole);
    if (score > 0) yield [entry.provision, score + weightOf(entry.instrument)];
  }
}

function scoreOf(
  { kind, names, caption, text }: SearchEntry,
  tokens: readonly string[],
  whole: string,
): number {
  let score = 0;
  for (const token of tokens) {
    const own = holds(caption, token) ? 10 : holds(text, token) ? 2 : 0;
    const named = kind === 'instrument' || own === 0 ? (holds(names, token) ? 6 : 0) : 0;
    if (own + named === 0) return 0;
    score += own + named;
  }
  // An article is not found by the name of its law alone: the law is.
  if (kind === 'article' && !tokens.some((token) => holds(caption, token) || holds(text, token))) return 0;
  if (kind === 'crime') score += isLine(caption, whole) || isLine(caption, `${whole}罪`) ? 60 : 15;
  if (kind === 'instrument' && isLine(names, whole)) score += 60;
  if (kind === 'article' && caption.includes(whole)) score += 10;
  if (kind === 'article' && text.includes(whole)) score += 4;
  return score / Math.sqrt(tokens.length);
}

const isLine = (lines: string, whole: string): boolean => `\n${lines}\n`.includes(`\n${whole}\n`);

/** Words in Latin letters and figures, runs of Chinese characters. */
const tokensOf = (words: string): string[] =>
  (words.toLowerCase().match(/[a-z0-9\u00c0-\u024f]+(?:['’-][a-z0-9]+)*|[\u3400-\u9fff]+/g) ?? []).filter(
    (token) => !SMALL_WORDS.has(token),
  );
const SMALL_WORDS = new Set(['the', 'of', 'a', 'an', 'and', 'in', 'to', 'article', 'art', '第', '条']);

/** Whether a word begins with the token; Chinese is not cut into words. */
function holds(text: string, token: string): boolean {
  for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
    if (token > '\u3400' || at === 0 || !/[a-z0-9]/.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

/** Of equals the law before what explains it, what stands before what has ended, a whole text before parts, these before names. */
const weightOf = ({ kind, status, ...instrument }: Instrument): number =>
  (kind === 'law' ? 3 : kind === 'interpretation' ? 2 : kind === 'case' ? 0 : 1) +
  (status === 'in force' ? 2 : 0) +
  (instrument.whole ? 1 : 0) +
  (isNameOnly(instrument) ? -3 : 0);
