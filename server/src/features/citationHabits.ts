import { nameKey } from '../citation/tokens';
import type { Instrument } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { ReadNote } from '../resolution/readNote';
import type { CitationStyle } from '../rules/citationStyle';
import { usualStyle } from '../rules/citationStyle';
import { uniqueName } from '../rules/uniqueName';
import type { Cited } from './citedNear';
import { citedBefore, citedNear } from './citedNear';

/** How a note writes its citations in a language, by those nearest to an offset; as usual where it has none. */
export function habitsOf(note: ReadNote, language: 'en' | 'zh', offset: number): CitationStyle {
  const seen: Cited[] = [];
  for (const each of citedNear(note, offset)) {
    if (each.citation.language !== language || each.citation.kind !== 'article') continue;
    seen.push(each);
    if (seen.length >= MOST_LOOKED_AT) break;
  }
  return styleOf(seen, usualStyle[language]);
}

/** The style that most of some citations show; what none shows is as in another style. */
export function styleOf(seen: readonly Cited[], usual: CitationStyle): CitationStyle {
  const most = <Value>(habit: (cited: Cited) => Value | undefined, otherwise: Value): Value =>
    mostOf(seen.map(habit)) ?? otherwise;
  if (usual.language === 'zh')
    return {
      ...usual,
      numerals: most(numerals, usual.numerals),
      enclosesItems: most(enclosesItems, usual.enclosesItems),
      marksTitles: most(marksTitles, usual.marksTitles),
    };
  return {
    ...usual,
    word: most(articleWord, usual.word),
    levels: most(levels, usual.levels),
    nameFirst: most(nameFirst, usual.nameFirst),
  };
}

const MOST_LOOKED_AT = 60;

/** The value that comes most often; of equals the first. */
function mostOf<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

const numerals = ({ citation: { text } }: Cited): CitationStyle['numerals'] | undefined =>
  /第\s*[\d０-９]/.test(text)
    ? 'figures'
    : /第\s*[〇零一二三四五六七八九十百千两]+\s*条/.test(text)
      ? 'characters'
      : undefined;

const enclosesItems = ({ citation: { text } }: Cited): boolean | undefined =>
  /项$/.test(text) ? /[)）]\s*项$/.test(text) : undefined;

const marksTitles = ({ citation: { mention }, block }: Cited): boolean | undefined =>
  mention.name && block ? /[《〈]/.test(block.block.text[mention.name.start] ?? '') : undefined;

function articleWord({ citation: { text } }: Cited): string | undefined {
  const found = /^(Article|article|Art|art|ART|ARTICLE)s?(\.?)(?= ?\d| [A-Z]\d)/.exec(text);
  if (found) return `${found[1]}${found[2]}`;
  return text.startsWith('§') ? '§' : undefined;
}

function levels({ citation: { text, mention } }: Cited): CitationStyle['levels'] | undefined {
  if (!mention.pinpoint || mention.pinpoint.levels.length === 0) return undefined;
  if (/\bparas?\b/i.test(text)) return 'abbreviations';
  return /paragraph|item/i.test(text) ? 'words' : 'brackets';
}

function nameFirst({ citation: { mention }, block }: Cited): string | null | undefined {
  if (!mention.name || !block) return undefined;
  if (mention.name.start > mention.start) return null;
  const between = block.block.text.slice(mention.name.end, mention.start);
  return /^,? $/.test(between) ? between : undefined;
}

/** What a note calls an instrument where it has come to an offset: by a short name of its own, else as it is known. */
export function nameAt(
  note: ReadNote,
  law: Law,
  instrument: Instrument,
  style: CitationStyle,
  offset: number,
): string | undefined {
  const own = namesOfNote(note, law, style.language, offset).get(instrument.id);
  if (style.language === 'en') return own ?? uniqueName(law, instrument, 'en');
  if (own !== undefined) return style.marksTitles && !/号$/.test(own) ? `《${own}》` : own;
  const name = uniqueName(law, instrument, 'zh');
  const bare = /^《([^《》]+)》$/.exec(name ?? '')?.[1];
  return style.marksTitles || !bare || law.byName.get(nameKey(bare))?.length !== 1 ? name : bare;
}

/** By instrument the nearest name before an offset that the note defined for it, or that is nobody else's. */
function namesOfNote(
  note: ReadNote,
  law: Law,
  language: 'en' | 'zh',
  offset: number,
): ReadonlyMap<string, string> {
  const last = kept.get(note);
  if (last?.law === law && last.language === language && last.offset === offset) return last.names;
  const names = new Map<string, string>();
  /** What a name led to where it stood last: a name that has meant something else since is no name any more. */
  const meaning = new Map<string, string | undefined>();
  const take = (words: string, id: string, isItsOwn: boolean) => {
    const key = nameKey(words);
    if (!meaning.has(key)) meaning.set(key, id);
    const isMeant = meaning.get(key) === id && isItsOwn && isOfLanguage(words, language);
    if (isMeant && !names.has(id)) names.set(id, words);
  };
  let looked = 0;
  for (const { citation } of citedBefore(note, offset)) {
    if (++looked > MOST_NAMES) break;
    const { name, definitions } = citation.mention;
    const id = citation.targets[0]?.provision?.instrument;
    if (id === undefined) continue;
    for (const { alias } of definitions) take(alias, id, true);
    if (!name) continue;
    const known = law.byName.get(nameKey(name.words)) ?? [];
    take(name.words, id, known.length === 1 && known[0]?.id === id && name.words.length <= LONGEST_SHORT);
  }
  kept.set(note, { law, language, offset, names });
  return names;
}

/** A list asks for the names of many instruments at one place. */
const kept = new WeakMap<
  ReadNote,
  { law: Law; language: 'en' | 'zh'; offset: number; names: ReadonlyMap<string, string> }
>();

const MOST_NAMES = 2000;
/** Longer names are titles, of which nobody writes the second. */
const LONGEST_SHORT = 60;

const isOfLanguage = (words: string, language: 'en' | 'zh'): boolean =>
  /[\u3400-\u9fff]/.test(words) === (language === 'zh');
