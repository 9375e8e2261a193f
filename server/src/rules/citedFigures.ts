import { articleOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Threshold } from '../corpus/threshold';
import { isCounter } from '../quantity/measures';
import { numbersIn } from '../quantity/numerals';
import type { Quantity, Unit } from '../quantity/quantity';
import { inOneUnit, isAsMuch, isConvertible } from '../quantity/timeUnits';
import type { Citation } from '../resolution/citation';
import { countsSuch } from './comparable';
import type { Wording } from './standsUnmeasured';
import { wordingOf } from './standsUnmeasured';

/** Whether the articles that are cited give a figure, whatever it measures there. */
export function standsIn(quantity: Quantity, citations: readonly Citation[], law: Law): boolean {
  const { value, upper, unit } = quantity;
  const isThere = (said: number): boolean => {
    const gives = (each: Quantity | Threshold): boolean =>
      isSuchUnit(each.unit, unit) &&
      (isConvertible(each.unit) && each.unit !== unit
        ? isAsMuch(each, { value: said, upper: null, unit })
        : each.value === said || each.upper === said);
    return citations.some((citation) => {
      const { quantities, thresholds } = wordingFor(citation, law);
      return quantities.some(gives) || thresholds.some(gives);
    });
  };
  return isThere(value) && (upper === null || isThere(upper));
}

/** "Five times is serious (100 videos)": worked out from what the law sets. */
export function isMultiple(quantity: Quantity, words: string, citation: Citation, law: Law): boolean {
  if (quantity.unit === 'times' || !(TIMES.test(words) || HALF.test(words))) return false;
  const { quantities, thresholds } = wordingFor(citation, law);
  const factors = [...numbersIn(words), ...(HALF.test(words) ? [0.5] : [])];
  return [...quantities, ...thresholds].some(
    ({ unit, value }) =>
      isSuchUnit(unit, quantity.unit) && factors.some((factor) => value * factor === quantity.value),
  );
}
const TIMES = /倍|\btimes\b/i;
const HALF = /一半|减半|\bhal(?:f|ves?|ved)\b/i;

const known = new WeakMap<Citation['targets'], { readonly law: Law; readonly wording: Wording }>();

/** What stands in the articles that a citation leads to. Gathered once: each figure near it asks. */
export function wordingFor({ targets }: Citation, law: Law): Wording {
  const kept = known.get(targets);
  if (kept?.law === law) return kept.wording;
  const articles = targets.flatMap(({ provision }) => (provision ? [articleOf(provision)] : []));
  const wording = wordingOf(articles, law);
  known.set(targets, { law, wording });
  return wording;
}

/** Whether figures of two units may be one: the same unit, both of time, or things that a text may count by either. */
export const isSuchUnit = (one: Unit, other: Unit): boolean =>
  inOneUnit(one, other) || (isCounter(one) && isCounter(other) && countsSuch(one, other));
