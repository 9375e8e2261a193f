/** A half-open stretch of text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit, or touch where one of them is empty. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `offset` lies in the span, its end included (a cursor behind the last letter still points at it). */
export const contains = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** The same span, `by` code units further on. */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
