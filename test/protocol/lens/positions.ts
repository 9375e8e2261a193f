/** Offsets and positions, counted the plain way: the tests must not share the server's own arithmetic. */
import type { Position } from 'vscode-languageserver/node';

/** Offsets at which the lines of a text begin. */
function lineStarts(text: string): readonly number[] {
  if (text === last.text) return last.starts;
  const starts = [0];
  for (const line of text.split(/(?<=\r\n|\n|\r(?!\n))/)) starts.push((starts.at(-1) ?? 0) + line.length);
  if (!/[\r\n]$/.test(text)) starts.pop();
  last = { text, starts };
  return starts;
}

let last: { text: string; starts: readonly number[] } = { text: '', starts: [0] };

/** The position of an offset; characters are UTF-16 units. */
export function positionAt(text: string, offset: number): Position {
  const starts = lineStarts(text);
  const line = starts.findLastIndex((start) => start <= offset);
  return { line, character: offset - (starts[line] ?? 0) };
}

/** The offset of a position that is in the text. */
export const offsetAt = (text: string, { line, character }: Position): number =>
  (lineStarts(text)[line] ?? text.length) + character;
