import type { Span } from '../markdown/span';

/** A stretch of text cut behind each place that the pattern finds. */
export function cutText(text: string, within: Span, end: RegExp): Span[] {
  const pieces: Span[] = [];
  let start = within.start;
  for (const match of text.slice(within.start, within.end).matchAll(end)) {
    const behind = within.start + match.index + match[0].length;
    pieces.push({ start, end: behind });
    start = behind;
  }
  if (start < within.end) pieces.push({ start, end: within.end });
  return pieces;
}
