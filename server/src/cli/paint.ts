import type { Severity } from '../rules/finding';

/** Puts words into a colour, or leaves them as they are. */
export type Paint = Readonly<Record<Severity | 'bold' | 'dim', (words: string) => string>>;

const codes = { error: 31, warning: 33, information: 36, hint: 90, bold: 1, dim: 2 } as const;

/** Paints where there are colours. */
export function painter(colours: boolean): Paint {
  const paint = (code: number) => (words: string) => (colours ? `\u001b[${code}m${words}\u001b[0m` : words);
  return {
    error: paint(codes.error),
    warning: paint(codes.warning),
    information: paint(codes.information),
    hint: paint(codes.hint),
    bold: paint(codes.bold),
    dim: paint(codes.dim),
  };
}
