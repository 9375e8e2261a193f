import type { Grade } from '../quantity/grades';
import type { Bound, Unit } from '../quantity/quantity';
import type { Provision } from './instrument';

/** A number that the law sets, read from its own text. */
export interface Threshold {
  readonly provision: Provision;
  readonly kind: 'threshold' | 'penalty';
  readonly measure: string;
  readonly bound: Bound;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: Unit;
  readonly grade: Grade | null;
  /** All grades that its part of the text names: "the amount is huge or there are other serious circumstances". */
  readonly grades: readonly Grade[];
  readonly appliesTo: 'individual' | 'entity' | null;
  /** Where a figure that does not stand in the text comes from. */
  readonly derivedFrom: { readonly from: Provision; readonly how: string } | null;
}
