import { articleOf, type Provision, provisionId } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { wordsOf } from '../corpus/provisionPlace';
import type { Threshold } from '../corpus/threshold';
import { thresholdsOf } from '../corpus/thresholds';
import { isCounter } from '../quantity/measures';
import { numbersIn } from '../quantity/numerals';
import type { Quantity, Unit } from '../quantity/quantity';
import { readQuantities } from '../quantity/readQuantities';
import { isTime } from '../quantity/timeUnits';
import { isReversed } from './agrees';
import type { Claim } from './claim';
import { isPenalty } from './claim';
import { countsSuch, isForeign } from './comparable';

/** Whether the figure of a claim stands in its provisions, while the law does not say in so many words what it measures. */
export function standsUnmeasured({ quantity, measure, provisions, quoted }: Claim, law: Law): boolean {
  // Of a trial period the law says in so many words that it is one.
  if (measure === 'trial-period') return false;
  const { words, own, quantities, thresholds } = wordingOf(provisions, law);
  const said = quantity.upper === null ? [quantity.value] : [quantity.value, quantity.upper];
  if (measure.startsWith('count-of-')) {
    const numbers = numbersIn(withoutOtherUnits(words, quantities, quantity.unit));
    return said.every((value) => numbers.has(value));
  }
  const measured = measure === 'time-limit' || measure === 'length' ? [] : thresholds;
  // What an interpretation says of time is no punishment of the article that it interprets.
  return (isPenalty(measure) ? own : quantities).some(
    (each) =>
      each.unit === quantity.unit &&
      each.value === quantity.value &&
      each.upper === quantity.upper &&
      !(
        isTime(each.unit) &&
        (isReversed(each.bound, quantity.bound) || (quoted && each.bound !== quantity.bound))
      ) &&
      !measured.some(
        (other) =>
          other.value === each.value &&
          other.upper === each.upper &&
          other.unit === each.unit &&
          // Any length of time that no other word measures is taken for a time limit.
          !(isTime(each.unit) && /^(?:time-limit|probation)$/.test(other.measure)),
      ),
  );
}

/** "5 million, or a loss of 2.5 million, …, and [500,000], or a loss of 250,000": of what it is, only the law tells. */
export const standsOtherwise = ({ provisions, quantity }: Claim, law: Law): boolean =>
  quantity.unit === 'CNY' &&
  wordingOf(provisions, law).quantities.some(
    (each) => each.unit === quantity.unit && each.value === quantity.value && each.upper === quantity.upper,
  );

/** "50% to 200% of the sales": not less than 50 percent and not more than two times. */
export const standsAsRatio = ({ provisions, quantity: { unit, value, upper } }: Claim, law: Law): boolean =>
  unit === 'percent' &&
  [value, upper ?? value].every((said) =>
    wordingOf(provisions, law).quantities.some(
      (each) =>
        (each.unit === 'percent' && (each.value === said || each.upper === said)) ||
        (each.unit === 'times' && each.value * 100 === said),
    ),
  );

/** What stands in some provisions, and in the articles of other documents that their figures come from. */
export interface Wording {
  readonly words: string;
  /** The quantities of the provisions themselves, and all. */
  readonly own: readonly Quantity[];
  readonly quantities: readonly Quantity[];
  readonly thresholds: readonly Threshold[];
}

const known = new WeakMap<Law, Map<string, Wording>>();

/** Read once: a note says many things of the same provisions. */
export function wordingOf(provisions: readonly Provision[], law: Law): Wording {
  const ofLaw = known.get(law) ?? new Map<string, Wording>();
  known.set(law, ofLaw);
  const key = provisions.map(provisionId).join();
  const kept = ofLaw.get(key);
  if (kept) return kept;
  const thresholds = provisions.flatMap((provision) => thresholdsOf(law, provision));
  const sources = thresholds.flatMap((each) =>
    each.derivedFrom && isForeign(each) ? [articleOf(each.derivedFrom.from)] : [],
  );
  const places = new Map([...provisions, ...sources].map((each) => [provisionId(each), each]));
  const words = [...places.values()].map((place) => wordsOf(law, place)).join(' ');
  const ownWords = provisions.map((place) => wordsOf(law, place)).join(' ');
  const own = readQuantities(ownWords);
  const quantities = sources.length === 0 ? own : readQuantities(words);
  const made = { words, own, quantities, thresholds };
  ofLaw.set(key, made);
  return made;
}

/** The words of a provision without its amounts, terms and ratios, and without counts of other things. */
function withoutOtherUnits(words: string, quantities: readonly Quantity[], said: Unit): string {
  let rest = words;
  for (const { start, end, unit } of quantities)
    if (!isCounter(unit) || !countsSuch(unit, said))
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}
