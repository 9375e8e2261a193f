/** Two numbers that stand for a history: equal histories have equal stamps, others practically never. */
export interface Stamp {
  readonly a: number;
  readonly b: number;
}

export const START: Stamp = { a: 0x811c9dc5, b: 0x9e3779b9 };

/** The stamp of a history that goes on with something. */
export const mixed = ({ a, b }: Stamp, next: number): Stamp => ({
  a: Math.imul(a ^ next, 0x01000193),
  b: Math.imul(b, 0x85ebca6b) ^ Math.imul(next + 0x7f4a7c15, 0xc2b2ae35),
});

export const isSame = (one: Stamp, other: Stamp): boolean => one.a === other.a && one.b === other.b;

const numbers = new Map<string, number>();

/** A number for words, the same for the same words as long as the program runs. */
export function numberOf(words: string): number {
  const kept = numbers.get(words);
  if (kept !== undefined) return kept;
  numbers.set(words, numbers.size + 1);
  return numbers.size;
}
