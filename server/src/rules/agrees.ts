import type { Threshold } from '../corpus/threshold';
import { isAsMuch, isConvertible } from '../quantity/timeUnits';
import type { Claim } from './claim';

/** Whether a claim gives the law's number. How it words the bound is not judged here. */
export function agrees(threshold: Threshold, { quantity, quoted, isHighest }: Claim): boolean {
  if (threshold.unit !== quantity.unit && isConvertible(threshold.unit))
    return isAsMuch(threshold, quantity) && !isReversed(threshold.bound, quantity.bound);
  const { kind, value, upper, bound, unit } = threshold;
  if (kind === 'threshold' && upper !== null && quantity.upper === null && unit === 'CNY')
    return value <= quantity.value && quantity.value <= upper;
  if (isTier(threshold, quantity)) return quantity.value === value;
  // The term of a sentence is the least that its probation may be: "one to five years" for five years or less.
  if (threshold.measure === 'probation' && quantity.upper !== null)
    return quantity.upper === value || quantity.upper === upper;
  if (quantity.upper !== null) {
    const top = upper ?? (bound === 'at-least' && threshold.measure === 'imprisonment' ? LONGEST_TERM : null);
    return quantity.value === value && quantity.upper === top;
  }
  const isOpenTerm =
    threshold.measure === 'imprisonment' &&
    bound === 'at-least' &&
    (isHighest || quantity.bound === 'at-most');
  if (isOpenTerm && isHighest && quantity.value === LONGEST_TERM) return true;
  if (quoted && kind === 'penalty' && quantity.bound !== 'exactly' && isBuiltOtherwise(threshold, quantity))
    return false;
  if (threshold.measure === 'time-limit' && upper === null && isReversed(bound, quantity.bound)) return false;
  if (kind === 'penalty' && upper === null && isReversed(bound, quantity.bound))
    return isOpenTerm && quantity.value === LONGEST_TERM;
  if (upper === null) return quantity.value === value;
  if (quantity.bound === 'at-most') return quantity.value === upper;
  // "below the standard": of either end.
  if (quantity.bound === 'less-than') return quantity.value === upper || quantity.value === value;
  if (quantity.bound === 'at-least' || quantity.bound === 'more-than') return quantity.value === value;
  return quantity.value === value || quantity.value === upper;
}

/**
 * Whether a claim tells how far a standard reaches, "5,000 or more and less than 25,000", which the law says by the
 * standard of the next tier.
 */
export const isTier = ({ kind, upper, bound, unit }: Threshold, said: Claim['quantity']): boolean =>
  kind === 'threshold' &&
  said.upper !== null &&
  upper === null &&
  bound === 'at-least' &&
  !isConvertible(unit);

/** No fixed-term imprisonment is longer, unless several are joined (Criminal Law art. 45). */
export const LONGEST_TERM = 15;

/** Whether a quotation has a floor for a ceiling or one end for a range: 七年以下 is not 三年以上七年以下. */
const isBuiltOtherwise = ({ bound, upper }: Threshold, said: Claim['quantity']): boolean =>
  upper !== null || isReversed(bound, said.bound);

/** A floor for a ceiling, or the other way round. */
export const isReversed = (bound: Threshold['bound'], said: Threshold['bound']): boolean =>
  (isFloor(bound) && isCeiling(said)) || (isCeiling(bound) && isFloor(said));

const isFloor = (bound: Threshold['bound']): boolean => bound === 'at-least' || bound === 'more-than';
const isCeiling = (bound: Threshold['bound']): boolean => bound === 'at-most' || bound === 'less-than';
