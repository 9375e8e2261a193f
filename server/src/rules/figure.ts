/** What the note says of the law, or the law itself, as the command line prints it. */
export interface Figure {
  readonly measure: string;
  readonly bound: string;
  /** A pair for "from-to". */
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly grade: string | null;
}

/** A claim or a threshold as the command line prints it. */
export const figureOf = (each: {
  measure: string;
  bound: string;
  value: number;
  upper: number | null;
  unit: string;
  grade: string | null;
}): Figure => ({
  measure: each.measure,
  bound: each.bound,
  value: each.upper === null ? each.value : [each.value, each.upper],
  unit: each.unit,
  grade: each.grade,
});
