import type { Position, Range } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../markdown/span';

/** A span as a range of lines and characters. */
export const rangeOf = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

/** Offset of a position; undefined where the document has no such line or character. */
export function offsetIn(document: TextDocument, position: Position): number | undefined {
  const { line, character } = position;
  if (!isCount(line) || !isCount(character)) return undefined;
  if (line >= document.lineCount) return undefined;
  const offset = document.offsetAt(position);
  // A position behind the end of its line is moved to that end, so it does not come back as it was.
  const back = document.positionAt(offset);
  return back.line === line && back.character === character ? offset : undefined;
}

/** Offsets of a range, as far as the document reaches. */
export const spanIn = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
