/** Offsets and positions, counted the plain way: the tests must not share the server's own arithmetic. */
import type { Position } from 'vscode-languageserver/node';

const linesOf = (text: string): string[] => text.split(/(?<=\r\n|\n|\r(?!\n))/);

/** The position of an offset; characters are UTF-16 units. */
export function positionAt(text: string, offset: number): Position {
  const before = linesOf(text.slice(0, offset));
  const last = before.at(-1) ?? '';
  if (/[\r\n]$/.test(last)) return { line: before.length, character: 0 };
  return { line: before.length - 1, character: last.length };
}

/** The offset of a position that is in the text. */
export const offsetAt = (text: string, { line, character }: Position): number =>
  linesOf(text).slice(0, line).join('').length + character;
