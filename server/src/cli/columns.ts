/** Chinese letters and their punctuation take two columns of a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

const widthOf = (words: string): number => words.length + (words.match(WIDE)?.length ?? 0);

/** Lays rows out under each other, two spaces apart. The last column is left as it is. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, widthOf(cell));
    });
  }
  const padded = (cell: string, index: number, row: readonly string[]) =>
    index === row.length - 1 ? cell : cell + ' '.repeat((widths[index] ?? 0) - widthOf(cell));
  return rows.map((row) => row.map(padded).join('  ').trimEnd());
}
