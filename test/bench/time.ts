/** Milliseconds that each of some runs takes, sorted, after a warm-up run. */
export function times(runs: number, run: () => unknown, warmUp = 1): number[] {
  for (let i = 0; i < warmUp; i++) run();
  return Array.from({ length: runs }, () => timeOf(run)).sort((a, b) => a - b);
}

/** Milliseconds that one run takes. */
export function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The value below which this share of sorted values lies. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const median = (sorted: readonly number[]): number => quantile(sorted, 0.5);

/** Notes a line of the table; no ratio is NaN. */
export type Row = (what: string, measured: string, against: string, ratio: number, bound: string) => void;

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
