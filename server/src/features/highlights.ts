import type { Span } from '../markdown/span';
import type { ReadNote } from '../resolution/readNote';
import { provisionUnder } from './provisionUnder';
import { referencesIn } from './references';

/** The places of a note that cite what it cites at an offset. */
export function highlights(note: ReadNote, offset: number): Span[] {
  const provision = provisionUnder(note, offset);
  return provision ? referencesIn(note, provision) : [];
}
