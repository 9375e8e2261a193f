import type { Element } from 'hast';
import type { Annotation } from '../features/annotations';
import type { Language } from '../rules/words';
import { marginNote } from './elements';

/** A note in the margin, with the words of its block from its number on. */
export interface PlacedNote {
  readonly element: Element;
  readonly rest: string;
}

/**
 * Tells the style sheet by how many lines each note is to be raised, to stand by its number, and how much room the
 * next one needs for that; a style sheet cannot know. Rough is enough: notes never overlap, whatever is told.
 */
export function raiseNotes(notes: readonly PlacedNote[]): void {
  const lines = notes.map(({ rest }) => linesOf(rest));
  for (const [index, { element }] of notes.entries())
    element.properties.style = `--up:${lines[index] ?? 0};--down:${lines[index + 1] ?? 0}`;
}

/** About how many lines words take in the column of the text. */
function linesOf(words: string): number {
  const wide = words.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return Math.min(Math.ceil((words.length + wide) / LETTERS_IN_A_LINE), MOST_LINES);
}
const LETTERS_IN_A_LINE = 68;
const MOST_LINES = 30;

/** Misquotes in words that are not shown, or shown otherwise than they are read: they are never kept back. */
export const unplacedNotes = (annotations: Iterable<Annotation>, language: Language): Element[] =>
  [...annotations]
    .filter(({ objections }) => objections.length > 0)
    .map((annotation) => marginNote(annotation, language, false));
