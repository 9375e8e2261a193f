import type { Law } from '../corpus/law';
import { frontMatterEnd } from '../markdown/frontMatter';
import type { ReadNote } from '../resolution/readNote';
import { completeArticles } from './completeArticles';
import { completeCases } from './completeCases';
import { completeInstrumentId } from './completeInstrumentId';
import { completeLevels } from './completeLevels';
import { completeTitle, completeWords, namesBegun } from './completeNames';
import type { CompletionItem, Completions } from './completionItem';
import { capped } from './completionItem';
import { type Opening, openingOf } from './completionPlace';
import { nameBeside, placeAbove } from './instrumentMeant';
import { type Prose, proseAt } from './proseAt';

/** Whether somebody asked for a list, and the law that a note means where it names none. */
export interface Asking {
  readonly isAsked: boolean;
  readonly defaultInstrument: string;
}

/** What may be written at an offset of a note; undefined where prose, code or front matter is written. */
export function complete(note: ReadNote, law: Law, offset: number, asking: Asking): Completions | undefined {
  if (offset < frontMatterEnd(note.text)) return completeInstrumentId(note, law, offset);
  const prose = proseAt(note, offset);
  const opening = prose && openingOf(prose.before);
  if (!prose || !opening || !(asking.isAsked || isMeant(opening, prose))) return undefined;
  const found = itemsAt(note, law, offset, prose, opening, asking);
  if (!found || found.items.length === 0) return undefined;
  const start = prose.sourceOf(found.start);
  // Brackets that the editor has closed by itself belong to what is replaced.
  const next = note.text[offset] ?? '';
  const isClosed = /[》)）]/.test(next) && found.items.every(({ newText }) => newText.includes(next));
  if (/[\r\n]/.test(note.text.slice(start, offset))) return undefined;
  return { replaced: { start, end: offset + (isClosed ? 1 : 0) }, ...capped(found.items) };
}

/** Whether a line that ends so may ask for anything at all, by its letters alone: most letters are prose. */
export function mayComplete(line: string, law: Law): boolean {
  const opening = openingOf(line);
  if (opening?.kind !== 'words') return opening !== undefined || /^law:/.test(line);
  return namesBegun(law, opening.typed, opening.language, false) !== undefined;
}

function itemsAt(
  note: ReadNote,
  law: Law,
  offset: number,
  prose: Prose,
  opening: Opening,
  { isAsked, defaultInstrument }: Asking,
): { start: number; items: readonly CompletionItem[] } | undefined {
  const { start } = opening;
  switch (opening.kind) {
    case 'title':
      return { start, items: completeTitle(note, law, offset, opening.typed) };
    case 'case':
      return { start, items: completeCases(note, law, offset, opening) };
    case 'words': {
      const { typed, language } = opening;
      const found = completeWords(note, law, offset, typed, language, isAsked);
      return found && { start: start + typed.length - found.typed.length, items: found.items };
    }
    case 'number': {
      const levels = completeLevels(note, law, offset, prose, opening);
      if (levels) return { start, items: levels };
      if (opening.level !== 'article' && opening.level !== 'any') return undefined;
      return { start, items: completeArticles(note, law, offset, prose, opening, defaultInstrument) };
    }
  }
}

/** 第 begins many words: an article only behind a law, an article or a word that leads to one. */
function isMeant(opening: Opening, prose: Prose): boolean {
  if (opening.kind !== 'number' || opening.language === 'en') return true;
  const { start } = opening;
  const before = prose.before.slice(0, start);
  if (placeAbove(prose, start, /^\s*(?:[、和与及或至]\s*)?$/)) return true;
  const leads = /(?:依照|根据|按照|依据|违反|触犯|适用|援引|参照|参见|详见|另见|见)\s*$/.test(before);
  if (leads) return true;
  return nameBeside(prose, start, 'zh') !== undefined;
}
