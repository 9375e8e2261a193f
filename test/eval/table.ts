/** Prints rows as a Markdown table; the first one is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...rest] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((cells) => widthOf(cells[column] ?? ''))));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(cell)))).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
}

/** A Chinese character is as wide as two letters. */
const widthOf = (text: string): number =>
  [...text].reduce((width, each) => width + (/[\u2e80-\uffef]/.test(each) ? 2 : 1), 0);

/** A share with three digits; a dash where there is nothing to share. */
export const share = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));

/** Words of a text around a span, in one line. */
export const around = (text: string, { start, end }: { start: number; end: number }): string =>
  `${text.slice(Math.max(0, start - 30), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 30)}`.replace(
    /\s+/g,
    ' ',
  );
