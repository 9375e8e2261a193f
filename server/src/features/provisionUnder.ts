import type { Provision } from '../corpus/instrument';
import type { ReadNote } from '../resolution/readNote';
import { citationAt } from './citationAt';

/** The provision that a note cites at an offset. */
export const provisionUnder = (note: ReadNote, offset: number): Provision | undefined =>
  citationAt(note, offset)?.targets.find(({ provision }) => provision !== null)?.provision ?? undefined;
