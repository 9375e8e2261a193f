import type { Span } from '../markdown/span';

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
