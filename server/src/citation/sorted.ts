import type { Span } from '../markdown/span';
import { overlaps } from '../markdown/span';

/** Index of the first span that ends behind `offset`, in spans that are in order and apart. Logarithmic. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The span that shares a code unit with `span`, if one does, in spans that are in order and apart. */
export function overlapping<T extends Span>(spans: readonly T[], span: Span): T | undefined {
  const next = spans[firstEndingAfter(spans, span.start)];
  return next && next.start < span.end ? next : undefined;
}

/** Those of a sorted list that start within a span. Logarithmic, but for what it answers. */
export function startingIn<T>(
  sorted: readonly T[],
  startOf: (each: T) => number,
  { start, end }: Span,
): readonly T[] {
  const first = firstStartingFrom(sorted, startOf, start);
  return sorted.slice(first, firstStartingFrom(sorted, startOf, end));
}

/** Finds those that share a code unit with a span, in spans sorted by their starts that may overlap one another. */
export function overlapFinder<T extends Span>(sorted: readonly T[]): (span: Span) => readonly T[] {
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return (span) =>
    startingIn(sorted, ({ start }) => start, { start: span.start - longest, end: span.end }).filter((each) =>
      overlaps(each, span),
    );
}

function firstStartingFrom<T>(sorted: readonly T[], startOf: (each: T) => number, offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(sorted[middle] as T) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
