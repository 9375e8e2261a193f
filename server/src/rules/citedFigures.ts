import { articleOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { isCounter } from '../quantity/measures';
import type { Quantity, Unit } from '../quantity/quantity';
import { inOneUnit, isAsMuch, isConvertible } from '../quantity/timeUnits';
import type { Citation } from '../resolution/citation';
import { countsSuch } from './comparable';
import type { Wording } from './standsUnmeasured';
import { wordingOf } from './standsUnmeasured';

/** Whether the articles that are cited give a figure, whatever it measures there. */
export function standsIn(quantity: Quantity, citations: readonly Citation[], law: Law): boolean {
  const { quantities, thresholds } = wordingFor(citations, law);
  const figures = [...quantities, ...thresholds].filter(({ unit }) => isSuchUnit(unit, quantity.unit));
  const isThere = (value: number) =>
    figures.some((each) =>
      isConvertible(each.unit) && each.unit !== quantity.unit
        ? isAsMuch(each, { ...quantity, value, upper: null })
        : each.value === value || each.upper === value,
    );
  return isThere(quantity.value) && (quantity.upper === null || isThere(quantity.upper));
}

/** "Five times is serious (100 videos)": worked out from what the law sets. */
export function isMultiple(quantity: Quantity, words: string, citation: Citation, law: Law): boolean {
  if (quantity.unit === 'times' || !/倍|\btimes\b|一半|\bhalf\b/i.test(words)) return false;
  const { quantities, thresholds } = wordingFor([citation], law);
  return [...quantities, ...thresholds].some(
    ({ unit, value }) =>
      isSuchUnit(unit, quantity.unit) && FACTORS.some((factor) => value * factor === quantity.value),
  );
}
const FACTORS = [0.5, 2, 3, 5, 10, 25];

/** What stands in the articles that citations lead to. */
export const wordingFor = (citations: readonly Citation[], law: Law): Wording =>
  wordingOf(
    citations.flatMap(({ targets }) =>
      targets.flatMap(({ provision }) => (provision ? [articleOf(provision)] : [])),
    ),
    law,
  );

/** Whether figures of two units may be one: the same unit, both of time, or things that a text may count by either. */
export const isSuchUnit = (one: Unit, other: Unit): boolean =>
  inOneUnit(one, other) || (isCounter(one) && isCounter(other) && countsSuch(one, other));
