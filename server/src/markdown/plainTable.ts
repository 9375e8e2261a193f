import type { Span } from './span';

/** The words of a table cell, its padding left out. Row 0 is the head. */
interface Cell extends Span {
  readonly row: number;
  readonly column: number;
}

/**
 * Reads a table whose rows all begin and end with a bar and have one number of cells; undefined where a table is
 * built otherwise, or where something follows it without a blank line.
 *
 * @param at start of its first line in the passage
 */
export function plainTable(passage: string, at: number): { cells: Cell[]; end: number } | undefined {
  const cells: Cell[] = [];
  let columns = 0;
  let delimited = false;
  let start = at;
  for (let row = -1; start < passage.length; row++) {
    const next = passage.indexOf('\n', start);
    const end = next < 0 ? passage.length : next;
    const line = passage.slice(start, end).trimEnd();
    if (line === '') break;
    if (!ROW.test(line)) return undefined;
    if (row === 0) {
      if (!DELIMITER.test(line) || line.split('|').length !== columns + 2) return undefined;
      delimited = true;
    } else {
      const own = cellsOf(line, start, Math.max(row, 0));
      if (columns > 0 && own.length !== columns) return undefined;
      columns = own.length;
      cells.push(...own);
    }
    start = end + 1;
  }
  return delimited ? { cells, end: start } : undefined;
}

/** No white space but the plain one: the rest is not for a quick look. */
const ROW = /^\|(?:[^\s`]| )*\|$/;
const DELIMITER = /^\|(?: *:?-+:? *\|)+$/;

function cellsOf(line: string, base: number, row: number): Cell[] {
  let from = 1;
  return line
    .slice(1, -1)
    .split('|')
    .map((words, column) => {
      const trimmed = words.trimStart();
      const start = base + from + words.length - trimmed.length;
      from += words.length + 1;
      return { start, end: start + trimmed.trimEnd().length, row, column };
    });
}
