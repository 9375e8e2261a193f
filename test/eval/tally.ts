/** How many of what gold wants were found, and how many of the answers given were right. */
export interface Tally {
  readonly wanted: number;
  readonly found: number;
  readonly answers: number;
  readonly right: number;
}

/** Share of the answers that are right; NaN where none was given. */
export const precision = ({ right, answers }: Tally): number => right / answers;

/** Share of what is wanted that was found; NaN where nothing is wanted. */
export const recall = ({ found, wanted }: Tally): number => found / wanted;

/** The harmonic mean of both; NaN where there is nothing to measure. */
export function f1(tally: Tally): number {
  if (tally.wanted === 0 || tally.answers === 0) return tally.wanted + tally.answers === 0 ? Number.NaN : 0;
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** A tally of two lists: what gold wants, with whether it was found, and the answers, with whether they are right. */
export const tallyOf = (wanted: readonly boolean[], answers: readonly boolean[]): Tally => ({
  wanted: wanted.length,
  found: wanted.filter(Boolean).length,
  answers: answers.length,
  right: answers.filter(Boolean).length,
});
