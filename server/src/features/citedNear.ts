import type { Citation } from '../resolution/citation';
import type { BlockMentions } from '../resolution/passageMentions';
import type { ReadNote } from '../resolution/readNote';

/** A citation, and the prose that it stands in. */
export interface Cited {
  readonly citation: Citation;
  readonly block: BlockMentions | undefined;
}

/** What a note cites before an offset, the nearest first. */
export function* citedBefore({ passages }: ReadNote, offset: number): Generator<Cited> {
  for (let i = passages.length - 1; i >= 0; i--) {
    const passage = passages[i];
    if (!passage || passage.start > offset) continue;
    for (let k = passage.citations.length - 1; k >= 0; k--) {
      const citation = passage.citations[k] as Citation;
      if (passage.start + citation.start < offset) yield { citation, block: passage.blocks[citation.block] };
    }
  }
}

/** What a note cites from an offset on, in its order. */
export function* citedBehind({ passages }: ReadNote, offset: number): Generator<Cited> {
  for (const passage of passages) {
    if (passage.end < offset) continue;
    for (const citation of passage.citations)
      if (passage.start + citation.start >= offset) yield { citation, block: passage.blocks[citation.block] };
  }
}

/** What is further away than so many others decides nothing. */
const MOST_CITATIONS = 3000;

/** What a note cites, from the nearest before an offset back to its beginning, then from there on. */
export function* citedNear(note: ReadNote, offset: number): Generator<Cited> {
  let left = MOST_CITATIONS;
  for (const near of [citedBefore(note, offset), citedBehind(note, offset)])
    for (const each of near) {
      if (left-- <= 0) return;
      yield each;
    }
}
