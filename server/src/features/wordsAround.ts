import type { Span } from '../markdown/span';
import { withoutControls } from './markdownText';

/** Words of a note with what stands around them on their line; offsets in `text`. */
export interface MarkedWords {
  readonly text: string;
  readonly mark: Span;
}

const BEFORE = 16;
const BEHIND = 60;

/** The words of a span as a list shows them, one line, the span marked. */
export function wordsAround(note: string, { start, end }: Span): MarkedWords {
  const lineStart = note.lastIndexOf('\n', start - 1) + 1;
  const newline = note.indexOf('\n', end);
  const lineEnd = newline < 0 ? note.length : newline;
  const from = Math.max(lineStart, start - BEFORE);
  const to = Math.min(lineEnd, end + BEHIND);
  const before = oneLine(note.slice(from, start)).trimStart().replace(HALF_AT_START, '');
  const words = oneLine(note.slice(start, end));
  const behind = oneLine(note.slice(end, to)).trimEnd().replace(HALF_AT_END, '');
  const lead = `${from > lineStart ? '…' : ''}${before}`;
  return {
    text: `${lead}${words}${behind}${to < lineEnd ? '…' : ''}`,
    mark: { start: lead.length, end: lead.length + words.length },
  };
}

const oneLine = (text: string): string => withoutControls(text).replace(/\s+/g, ' ');

/** Half of a letter outside of the first plane, where the cut went through it. */
const HALF_AT_START = /^[\udc00-\udfff]/;
const HALF_AT_END = /[\ud800-\udbff]$/;
