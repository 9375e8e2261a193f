import type { Annotation } from '../features/annotations';
import type { OffsetMap } from '../markdown/offsetMap';
import { toProse, toSource } from '../markdown/offsetMap';
import type { Span } from '../markdown/span';
import { overlaps } from '../markdown/span';

/** Words of a note that bear a number. */
export interface Mark extends Span {
  readonly annotation: Annotation;
  /** Which of the places of its annotation this is, from 1. */
  readonly nth: number;
}

/** A run of prose that bears the same marks throughout. */
export interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Those of the marks whose words end here: behind them stands the number. */
  readonly ending: readonly Mark[];
}

/** Finds the marks in a stretch of the source, in the order of the text. */
export type FindMarks = (span: Span) => readonly Mark[];

/** Gives the marks of a note by place; each question costs little, however many there are. */
export function marksOf(annotations: readonly Annotation[]): FindMarks {
  const marks = annotations
    .flatMap((annotation) =>
      annotation.places.map(({ start, end }, index): Mark => ({ start, end, annotation, nth: index + 1 })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const reach: number[] = [];
  for (const { end } of marks) reach.push(Math.max(reach.at(-1) ?? 0, end));
  return (span) => {
    let first = marksBefore(marks, span.end);
    const found: Mark[] = [];
    while (first > 0 && (reach[first - 1] ?? 0) > span.start) {
      const mark = marks[--first];
      if (mark && overlaps(mark, span)) found.unshift(mark);
    }
    return found;
  };
}

/** How many marks begin before an offset. */
function marksBefore(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Cuts a stretch of prose where marks begin and end. No letter is lost or doubled: the pieces together are the stretch.
 *
 * @param source adds to the offsets of the map, where those count from a passage
 */
export function cutAtMarks(
  { text, map }: { readonly text: string; readonly map: OffsetMap },
  stretch: Span,
  find: FindMarks,
  source = 0,
): Piece[] {
  if (stretch.end <= stretch.start) return [];
  const at = toSource(map, text.length, stretch);
  const placed = find({ start: at.start + source, end: at.end + source })
    .map((mark) => ({
      mark,
      span: within(
        stretch,
        toProse(map, text.length, { start: mark.start - source, end: mark.end - source }),
      ),
      isWhole: mark.end <= at.end + source,
    }))
    .filter(({ span }) => span.start < span.end);
  const cuts = [stretch.start, stretch.end, ...placed.flatMap(({ span }) => [span.start, span.end])];
  const borders = [...new Set(cuts)].sort((a, b) => a - b);
  return borders.slice(1).map((end, index) => {
    const start = borders[index] ?? 0;
    const here = placed.filter(({ span }) => span.start <= start && end <= span.end);
    return {
      text: text.slice(start, end),
      marks: here.map(({ mark }) => mark),
      ending: here.filter(({ span, isWhole }) => isWhole && span.end === end).map(({ mark }) => mark),
    };
  });
}

const within = (stretch: Span, { start, end }: Span): Span => ({
  start: Math.max(stretch.start, start),
  end: Math.min(stretch.end, end),
});
