import type { Block } from '../markdown/block';

/** A block of a note, with the offset that its own offsets count from. */
export interface NoteBlock {
  readonly block: Block;
  readonly base: number;
}
