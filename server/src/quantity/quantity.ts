import type { Span } from '../markdown/span';

/** 以上 and 以下 include the number (Criminal Law art. 99), 超过 and 不满 do not. */
export type Bound = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'exactly' | 'from-to';

/** What is counted: a currency, a length of time, a ratio, or a thing by its usual counter. */
export type Unit =
  | 'CNY'
  | 'USD'
  | 'other-currency'
  | 'age'
  | 'year'
  | 'month'
  | 'day'
  | 'week'
  | 'hour'
  | 'times'
  | 'percent'
  | 'gram'
  | 'kilogram'
  | 'ton'
  | 'person-time'
  | 'group'
  | 'system'
  | 'item'
  | 'person'
  | 'click'
  | 'account'
  | 'file'
  | 'copy'
  | 'site'
  | 'occasion';

/** A number with its unit and bound, as it stands in a text. Offsets count from the start of that text. */
export interface Quantity extends Span {
  readonly value: number;
  /** The upper end of "three to seven"; else null. */
  readonly upper: number | null;
  readonly unit: Unit;
  readonly bound: Bound;
  /** The words of the number alone, scale included, unit and bound not (5,000 · 五千 · 0.5万 · five thousand). */
  readonly figure: Span;
  /** The words of the upper number, where there is one. */
  readonly upperFigure: Span | null;
  /** What one of the written number is worth in the unit, where that is not 1: a tenth of a percent in 千分之五. */
  readonly scale?: number;
}
