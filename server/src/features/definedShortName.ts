import { nameKey } from '../citation/tokens';
import type { Instrument } from '../corpus/instrument';
import { shortTitle } from '../corpus/shortTitle';
import { shift } from '../markdown/span';
import type { ReadNote } from '../resolution/readNote';
import type { Fix } from '../rules/finding';
import type { CitationHere, Rewrite } from './citationHere';
import { citedNear } from './citedNear';
import { rewriteWords } from './rewriteWords';

/**
 * Gives the instrument a short name behind its title, (hereinafter the “2011 Interpretation”), （以下简称《解释》）, and
 * calls it so in the rest of the section.
 */
export function definedShortName(here: CitationHere): Rewrite | undefined {
  const { note, law, citation, passage, provision } = here;
  const words = rewriteWords[note.language];
  const instrument = law.instruments.get(provision.instrument);
  const { name } = citation;
  const title = words.defineAny;
  if (!instrument || instrument.kind === 'case') return undefined;
  if (!name || !citation.mention.name) return { title, notBecause: words.noShort };
  if (isDefined(note, instrument)) return { title, notBecause: words.isDefined };
  const named = citation.mention.name.words;
  const alias = aliasFor(note, instrument, citation.language);
  if (alias === undefined || nameKey(alias) === nameKey(named)) return { title, notBecause: words.already };
  const end = name.end + passage.start;
  return {
    title: words.define(alias),
    edits: [definition(note.text, end, alias, citation.language), ...uses(here, end, alias)],
  };
}

function isDefined(note: ReadNote, { id }: Instrument): boolean {
  for (const { citation } of citedNear(note, 0))
    if (citation.mention.definitions.length > 0 && citation.targets[0]?.provision?.instrument === id)
      return true;
  return false;
}

/** The usual short name; of an interpretation in Chinese 解释, unless the note calls another so. */
function aliasFor(note: ReadNote, instrument: Instrument, language: 'en' | 'zh'): string | undefined {
  const taken = new Set<string>();
  for (const { citation } of citedNear(note, 0))
    for (const { alias } of citation.mention.definitions) taken.add(nameKey(alias));
  const short = shortTitle(instrument, language)
    .replace(/[《》]/g, '')
    .replace(/^the /i, '');
  const genus = /(?:解释|规定|办法|条例|标准|通知|意见)(?=(?:（.{1,3}）)?$)/.exec(instrument.chinese)?.[0];
  const candidates = language === 'zh' && genus ? [genus, short] : [short];
  return candidates.find((each) => !taken.has(nameKey(each)) && each.length <= LONGEST_ALIAS);
}

const LONGEST_ALIAS = 50;

/** Behind the name and the number that stands in brackets there, into which it goes. */
function definition(text: string, end: number, alias: string, language: 'en' | 'zh'): Fix['edits'][number] {
  const behind = text.slice(end, end + 80);
  const quote = /^["”’]/.exec(behind)?.[0].length ?? 0;
  const bracketed = /^ ?[（(][^（()）\n]*号/.exec(behind.slice(quote))?.[0].length ?? 0;
  const at = end + quote + bracketed;
  const said = language === 'zh' ? `以下简称《${alias}》` : `hereinafter the “${alias}”`;
  const newText =
    bracketed > 0
      ? `${language === 'zh' ? '，' : ', '}${said}`
      : language === 'zh'
        ? `（${said}）`
        : ` (${said})`;
  return { start: at, end: at, newText };
}

/** The names of the instrument from there to the end of the section. */
function uses(
  { note, provision, citation }: CitationHere,
  from: number,
  alias: string,
): Fix['edits'][number][] {
  const edits = new Map<number, Fix['edits'][number]>();
  const end = sectionEnd(note, from);
  for (const passage of note.passages) {
    if (passage.end <= from || passage.start >= end) continue;
    for (const each of passage.citations) {
      const isSame = each.targets[0]?.provision?.instrument === provision.instrument;
      const { name } = each.mention;
      // A document number stays what it is.
      const isNamed =
        name !== null && (name.kind === 'known' || name.kind === 'title') && !/号$/.test(name.words);
      if (!isSame || !isNamed || !each.name || each.language !== citation.language) continue;
      const place = shift(each.name, passage.start);
      if (place.start < from || place.start >= end) continue;
      const isMarked = note.text[place.start] === '《';
      edits.set(place.start, { ...place, newText: isMarked ? `《${alias}》` : alias });
    }
  }
  return [...edits.values()];
}

/** Where the next heading stands that is not below the one of the offset's section. */
function sectionEnd(note: ReadNote, from: number): number {
  let level = 0;
  for (const passage of note.passages)
    for (const { block } of passage.blocks) {
      if (block.heading === 0) continue;
      const start = passage.start + (block.map[1] ?? 0);
      if (start <= from) level = block.heading;
      else if (level > 0 && block.heading <= level) return start;
    }
  return note.text.length;
}
