import { contains } from '../markdown/span';
import type { Citation } from '../resolution/citation';
import type { ReadNote } from '../resolution/readNote';

/** The citation at an offset of a note: the one whose own words are there, else the one whose law's name is. */
export function citationAt(note: ReadNote, offset: number): Citation | undefined {
  return (
    note.citations.find((citation) => contains(citation, offset)) ??
    note.citations.find(({ name }) => name !== null && contains(name, offset))
  );
}
