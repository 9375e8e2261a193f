import type { Span } from './span';

/**
 * Where each stretch of prose stands in the source: triples of prose start, source start, source length,
 * in order. A stretch whose prose and source are equally long maps letter by letter; another one
 * (`&amp;` for `&`) maps as a whole.
 */
export type OffsetMap = readonly number[];

const STRIDE = 3;

/** The source span of a prose span; an empty span answers the place of the letter that it stands before. */
export function toSource(map: OffsetMap, proseLength: number, span: Span): Span {
  const first = segmentAt(map, span.start);
  if (first < 0) return { start: 0, end: 0 };
  const start = sourceOf(map, first, proseLength, span.start, false);
  if (span.end <= span.start) return { start, end: start };
  const end = sourceOf(map, segmentAt(map, span.end - 1), proseLength, span.end - 1, true);
  return { start, end };
}

/** Index of the segment that holds the prose offset; the last one for offsets behind the text, -1 where none is. */
function segmentAt(map: OffsetMap, prose: number): number {
  let low = 0;
  let high = map.length / STRIDE - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle * STRIDE] ?? 0) <= prose) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low * STRIDE;
}

function sourceOf(map: OffsetMap, at: number, proseLength: number, prose: number, behind: boolean): number {
  const proseStart = map[at] ?? 0;
  const sourceStart = map[at + 1] ?? 0;
  const sourceLength = map[at + 2] ?? 0;
  const length = (map[at + STRIDE] ?? proseLength) - proseStart;
  if (length !== sourceLength) return behind ? sourceStart + sourceLength : sourceStart;
  return sourceStart + Math.min(prose - proseStart, length) + (behind ? 1 : 0);
}

/** The prose span that a source span shows as; what stands partly in it counts whole. Empty where none of it shows. */
export function toProse(map: OffsetMap, proseLength: number, span: Span): Span {
  let start = proseLength;
  let end = 0;
  for (let at = segmentBefore(map, span.start); at < map.length; at += STRIDE) {
    const [prose = 0, source = 0, length = 0, next = proseLength] = map.slice(at, at + STRIDE + 1);
    if (source >= span.end) break;
    if (source + length <= span.start) continue;
    const isCopy = next - prose === length;
    start = Math.min(start, isCopy ? prose + Math.max(span.start - source, 0) : prose);
    end = isCopy ? prose + Math.min(span.end - source, length) : next;
  }
  return start < end ? { start, end } : { start: 0, end: 0 };
}

/** Index of the last segment that begins at or before a source offset; 0 where none does. */
function segmentBefore(map: OffsetMap, source: number): number {
  let low = 0;
  let high = map.length / STRIDE - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle * STRIDE + 1] ?? 0) <= source) low = middle;
    else high = middle - 1;
  }
  return low * STRIDE;
}

/** Collects prose and its map, piece by piece. */
export class ProseWriter {
  text = '';
  readonly map: number[] = [];

  /** Adds prose that stands in the source letter by letter from `source` on. */
  copy(text: string, source: number): void {
    this.put(text, source, text.length);
  }

  /** Adds prose that stands for `length` code units of the source, as a whole where the lengths differ. */
  put(text: string, source: number, length: number): void {
    if (text === '') return;
    const last = this.map.length - STRIDE;
    const continues = last >= 0 && this.continues(last, text, source, length);
    if (!continues) this.map.push(this.text.length, source, length);
    else this.map[last + 2] = (this.map[last + 2] ?? 0) + length;
    this.text += text;
  }

  private continues(last: number, text: string, source: number, length: number): boolean {
    const lastProse = this.text.length - (this.map[last] ?? 0);
    const lastLength = this.map[last + 2] ?? 0;
    return (
      text.length === length && lastProse === lastLength && (this.map[last + 1] ?? 0) + lastLength === source
    );
  }
}
