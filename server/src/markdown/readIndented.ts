import type { Block } from './block';
import { readHtml } from './readHtml';
import { readText } from './readText';

/**
 * The prose of an indented block. Markdown calls it code, but in notes on law an indent is typography: authors indent
 * paragraphs, and statutes are pasted with their indents. It is read as text without markup. What stands between the
 * marks of a fence that is itself indented is code all the same; HTML with its indents is read as HTML. Linear.
 *
 * @param source the passage that the block stands in; marks of quotes and lists may stand before its lines
 * @param value the words of the block, without those marks
 * @returns blocks whose offsets count from the beginning of `source`
 */
export function readIndented(source: string, start: number, end: number, value: string): Block[] {
  if (IS_HTML.test(value)) return readHtml(source, start, end).map((block) => ({ ...block, indented: true }));
  const words = value.split(LINE_END);
  let line = 0;
  let fence: string | undefined;
  const prose = source.slice(start, end).replace(LINE, (_, letters: string, ending: string) => {
    const own = (words[line++] ?? '').trim();
    const mark = FENCE.exec(own)?.[0];
    const isCode = fence !== undefined || mark !== undefined;
    if (fence === undefined) fence = mark;
    else if (mark === own && mark.startsWith(fence)) fence = undefined;
    // Whatever stands before the words gives way to blanks, so that each keeps its place.
    const behind = letters.trimEnd();
    const isRead = !isCode && behind.endsWith(own);
    return (isRead ? own : '').padStart(behind.length).padEnd(letters.length) + ending;
  });
  return readText(prose, start).blocks.map((block) => ({ ...block, indented: true }));
}

const IS_HTML =
  /^\s*<(?:div|p|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|section|article|blockquote|h[1-6])\b[^<>]*>[\s\S]*<\/\w+>\s*$/i;
const LINE_END = /\r\n|\n|\r/;
const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/g;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
