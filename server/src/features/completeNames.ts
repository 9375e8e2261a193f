import { nameKey } from '../citation/tokens';
import type { Instrument } from '../corpus/instrument';
import { wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { isNameOnly } from '../corpus/register';
import { shortTitle } from '../corpus/shortTitle';
import type { ReadNote } from '../resolution/readNote';
import { uniqueName } from '../rules/uniqueName';
import { habitsOf, nameAt } from './citationHabits';
import { citedBefore, citedNear } from './citedNear';
import { type CompletionItem, MOST_ITEMS } from './completionItem';
import { knownNames, namesBeginningWith } from './knownNames';

/** Instruments whose names go on from 《 and what was typed behind it: those of the note, of the corpus, of the register. */
export function completeTitle(note: ReadNote, law: Law, offset: number, typed: string): CompletionItem[] {
  const style = { ...habitsOf(note, 'zh', offset), marksTitles: true };
  const found = new Map<Instrument, string>();
  const offer = (instrument: Instrument, name: string | undefined) => {
    const bare = name?.replace(/^《/, '') ?? '';
    if (!found.has(instrument) && name?.startsWith('《') && bare.includes(typed)) found.set(instrument, name);
  };
  const cited = citedInstruments(note, law, offset);
  for (const instrument of cited) offer(instrument, nameAt(note, law, instrument, style, offset));
  const begun = typed === '' ? [] : namesBeginningWith(law, 'zh', typed);
  for (const { instrument, name } of [...begun].sort(byHeld)) {
    offer(instrument, uniqueName(law, instrument, 'zh'));
    if (isOneOf(law, name)) offer(instrument, `《${name}》`);
  }
  if (found.size < ENOUGH)
    for (const { instrument, key } of [...knownNames(law, 'zh')].sort(byHeld)) {
      if (found.size >= MOST_OFFERED) break;
      if (key.includes(typed) && instrument.kind !== 'case')
        offer(instrument, uniqueName(law, instrument, 'zh'));
    }
  return [...found].map(([instrument, name]) => itemOf(instrument, name, 'zh', name));
}

/**
 * Instruments whose names begin with the last of some words. Unless somebody asks, prose must not look like a name:
 * so they count from the third letter, behind another word of the sentence, or from the second word on.
 */
export function completeWords(
  note: ReadNote,
  law: Law,
  offset: number,
  words: string,
  language: 'en' | 'zh',
  isAsked: boolean,
): { typed: string; items: CompletionItem[] } | undefined {
  const begun = namesBegun(law, words, language, isAsked);
  if (!begun) return undefined;
  const { typed, names } = begun;
  const style = habitsOf(note, language, offset);
  const cited = citedInstruments(note, law, offset);
  const rank = (instrument: Instrument) => {
    const at = cited.indexOf(instrument);
    return at < 0 ? cited.length : at;
  };
  const items = new Map<Instrument, CompletionItem>();
  for (const { instrument, name } of [...names].sort(
    (one, other) => rank(one.instrument) - rank(other.instrument) || byHeld(one, other),
  )) {
    if (items.has(instrument)) continue;
    const own = nameAt(note, law, instrument, style, offset);
    const begins = own?.toLowerCase().startsWith(typed.toLowerCase());
    const written = begins ? own : isOneOf(law, name) ? name : own;
    if (written) items.set(instrument, itemOf(instrument, written, language, name));
  }
  return { typed, items: [...items.values()] };
}

/** The names that the last words of a text begin, from the longest run of words that begins any. */
export function namesBegun(law: Law, words: string, language: 'en' | 'zh', isAsked: boolean) {
  const starts =
    language === 'zh'
      ? [...words].map((_, i) => i)
      : [...words.matchAll(/(?<![\w'’-])(?:[A-Z]|\d{4} [A-Z])/g)].map(({ index }) => index);
  for (const start of starts) {
    const typed = words.slice(start);
    if (typed.length < (isAsked ? 2 : 3)) continue;
    if (!isAsked && (language === 'zh' || (start === 0 && !/ [A-Z]/.test(typed)))) continue;
    const names = namesBeginningWith(law, language, typed).filter(({ key }) => key.length > typed.length);
    if (names.length > 0) return { typed, names };
  }
  return undefined;
}

/** The instruments that a note cites: by how often, and how near to the offset. */
export function citedInstruments(note: ReadNote, law: Law, offset: number): Instrument[] {
  const scores = new Map<string, number>();
  let order = 0;
  for (const { citation } of citedNear(note, offset)) {
    const id = citation.targets[0]?.provision?.instrument;
    if (id === undefined || citation.kind === 'crime-name') continue;
    scores.set(id, (scores.get(id) ?? NEARNESS / ++order) + 1);
  }
  return [...scores]
    .sort(([, one], [, other]) => other - one)
    .flatMap(([id]) => law.instruments.get(id) ?? []);
}

/** The instruments that a note has named before an offset, the nearest first. */
export function instrumentsBefore(note: ReadNote, law: Law, offset: number): Instrument[] {
  const ids = new Set<string>();
  let looked = 0;
  for (const { citation } of citedBefore(note, offset)) {
    const id = citation.targets[0]?.provision?.instrument;
    if (id !== undefined && citation.kind !== 'crime-name') ids.add(id);
    if (++looked > MOST_LOOKED_AT || ids.size > 8) break;
  }
  return [...ids].flatMap((id) => law.instruments.get(id) ?? []);
}

const NEARNESS = 20;
const ENOUGH = 30;
const MOST_OFFERED = MOST_ITEMS + 1;
const MOST_LOOKED_AT = 500;

const isOneOf = (law: Law, name: string): boolean => law.byName.get(nameKey(name))?.length === 1;

/** What the corpus holds the text of comes first, then what is shorter. */
const byHeld = (
  one: { readonly instrument: Instrument; readonly name: string },
  other: { readonly instrument: Instrument; readonly name: string },
): number =>
  Number(isNameOnly(one.instrument)) - Number(isNameOnly(other.instrument)) ||
  one.name.length - other.name.length;

const itemOf = (
  instrument: Instrument,
  name: string,
  language: 'en' | 'zh',
  filterText: string,
): CompletionItem => ({
  kind: instrument.kind === 'case' ? 'case' : 'instrument',
  label: name,
  detail: language === 'zh' ? instrument.chinese : instrument.title,
  of: instrument.number ?? shortTitle(instrument, language === 'zh' ? 'en' : 'zh').replace(/[《》]/g, ''),
  newText: name,
  filterText,
  provision: wholeOf(instrument.id),
});
