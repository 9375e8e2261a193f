import type { Block } from '../markdown/block';
import type { OffsetMap } from '../markdown/offsetMap';
import type { Citation } from '../resolution/citation';
import type { CitingPassage, ReadNote } from '../resolution/readNote';

/** The prose around a place in a note. */
export interface Prose {
  readonly passage: CitingPassage;
  /** Index of the block in its passage. */
  readonly index: number;
  /** The block's prose up to the place, with blanks that Markdown drops at its end; and what follows. */
  readonly before: string;
  readonly after: string;
  /** What the block cites, in offsets of the prose (`mention`). */
  readonly citations: readonly Citation[];
  /** Offset in the note of a place in `before`. */
  sourceOf(at: number): number;
}

/** The prose at an offset of a note; undefined in code, comments, front matter, link targets and between blocks. */
export function proseAt(note: ReadNote, offset: number): Prose | undefined {
  const passage = passageAt(note.passages, offset);
  if (!passage) return undefined;
  const local = offset - passage.start;
  for (const [index, { block }] of passage.blocks.entries()) {
    const at = placeIn(block, local, note.text.slice(passage.start, passage.end));
    if (at === undefined) continue;
    const blanks = ' '.repeat(Math.max(0, at - block.text.length));
    const before = block.text.slice(0, at) + blanks;
    return {
      passage,
      index,
      before,
      after: block.text.slice(at),
      citations: passage.citations.filter((each) => each.block === index),
      sourceOf: (place) => offset - sourceLength(block, place, at, local),
    };
  }
  return undefined;
}

function passageAt(passages: readonly CitingPassage[], offset: number): CitingPassage | undefined {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passages[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = passages[low];
  // At the very end of a passage that the next one follows, the cursor stands in the next.
  return found && found.start <= offset && offset <= found.end ? found : undefined;
}

const STRIDE = 3;

/** Offset in the prose of an offset of the passage; behind the prose's end where only blanks lie between. */
function placeIn({ map, text }: Block, offset: number, source: string): number | undefined {
  for (let i = 0; i < map.length; i += STRIDE) {
    const [prose, start, length] = segment(map, i);
    if (offset < start) return undefined;
    if (offset > start + length) continue;
    const own = (map[i + STRIDE] ?? text.length) - prose;
    if (own === length) return prose + offset - start;
    // What stands for other letters is no place to write in; at its edges one is beside it.
    if (offset === start + length) return prose + own;
    return offset === start ? prose : undefined;
  }
  if (map.length === 0) return undefined;
  const [, start, length] = segment(map, map.length - STRIDE);
  const behind = source.slice(start + length, offset);
  return /^[ \t]{1,3}$/.test(behind) ? text.length + behind.length : undefined;
}

const segment = (map: OffsetMap, i: number): readonly [number, number, number] => [
  map[i] ?? 0,
  map[i + 1] ?? 0,
  map[i + 2] ?? 0,
];

/** How many letters of the source lie between two places of the prose, of which the later stands at `local`. */
function sourceLength({ map, text }: Block, from: number, to: number, local: number): number {
  if (from >= text.length) return to - from;
  for (let i = map.length - STRIDE; i >= 0; i -= STRIDE) {
    const [prose, start] = segment(map, i);
    if (prose <= from) return local - (start + from - prose);
  }
  return to - from;
}
