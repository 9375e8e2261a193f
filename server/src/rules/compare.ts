import type { Provision } from '../corpus/instrument';
import { isWithin } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Threshold } from '../corpus/threshold';
import { asKept, thresholdsOf } from '../corpus/thresholds';
import type { Claim } from './claim';
import type { Figure } from './finding';

/** What the law sets where a claim says otherwise. */
export interface Contradiction {
  /** The law's figures for the same measure, at the claim's grade where the law has that. At least one. */
  readonly rivals: readonly [Threshold, ...Threshold[]];
  /** The only figure that can be meant, if there is just one. */
  readonly only: Threshold | undefined;
}

/**
 * Holds a claim against the provisions that it is said of. Undefined where the law agrees, and where it sets no
 * figure of that measure: then there is nothing to compare.
 */
export function contradiction(claim: Claim, law: Law, kind: Threshold['kind']): Contradiction | undefined {
  const places = claim.provisions.map((provision) =>
    asKept(law.instruments.get(provision.instrument), provision),
  );
  const comparable = places.flatMap((place) => relevant(law, place, claim, kind));
  if (comparable.length === 0 || comparable.some((threshold) => agrees(threshold, claim))) return undefined;
  const rivals = [
    (each: Threshold) => claim.grade === null || each.grade === claim.grade,
    (each: Threshold) => places.some((place) => isWithin(each.provision, place)),
    (each: Threshold) => each.appliesTo === null || each.appliesTo === claim.appliesTo,
  ].reduce(preferring<Threshold>, comparable);
  const [first, ...rest] = rivals;
  if (!first) return undefined;
  const distinct = new Set(rivals.map((each) => `${each.value}..${each.upper}`));
  return { rivals: [first, ...rest], only: distinct.size === 1 ? first : undefined };
}

/** Figures of the claim's measure in the provision and below it, and those that are derived from it. */
function relevant(
  law: Law,
  place: Provision,
  { measure, quantity }: Claim,
  kind: Threshold['kind'],
): Threshold[] {
  const isCount = measure.startsWith('count-of-');
  return thresholdsOf(law, { ...place, paragraph: null, item: null, subItem: null }).filter(
    (each) =>
      each.kind === kind &&
      each.measure === measure &&
      !isOpposed(each, quantity.bound) &&
      (isCount || each.unit === quantity.unit) &&
      (isWithin(each.provision, place) ||
        (each.derivedFrom !== null && isWithin(each.derivedFrom.from, place))),
  );
}

/** Those that fit better, if any do. */
function preferring<T>(all: readonly T[], better: (each: T) => boolean): readonly T[] {
  const fitting = all.filter(better);
  return fitting.length > 0 ? fitting : all;
}

/** No fixed-term imprisonment is longer, unless several are joined (Criminal Law art. 45). */
const LONGEST_TERM = 15;

/** Whether a claim gives the law's number. How it words the bound is not judged here. */
function agrees(threshold: Threshold, { quantity, measure }: Claim): boolean {
  const { value, upper, bound } = threshold;
  if (quantity.upper !== null) {
    const top = upper ?? (bound === 'at-least' && measure === 'imprisonment' ? LONGEST_TERM : null);
    return quantity.value === value && quantity.upper === top;
  }
  const isOpenTerm = measure === 'imprisonment' && bound === 'at-least' && quantity.bound === 'at-most';
  if (upper === null) return quantity.value === value || (isOpenTerm && quantity.value === LONGEST_TERM);
  if (quantity.bound === 'at-most' || quantity.bound === 'less-than') return quantity.value === upper;
  if (quantity.bound === 'at-least' || quantity.bound === 'more-than') return quantity.value === value;
  return quantity.value === value || quantity.value === upper;
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

/** A floor is not held against a ceiling: "less than 1,000 yuan" says nothing of "5,000 yuan or more". */
const isOpposed = ({ bound, upper, kind }: Threshold, said: Claim['quantity']['bound']): boolean =>
  kind === 'threshold' &&
  upper === null &&
  ((isFloor(bound) && isCeiling(said)) || (isCeiling(bound) && isFloor(said)));
const isFloor = (bound: Threshold['bound']): boolean => bound === 'at-least' || bound === 'more-than';
const isCeiling = (bound: Threshold['bound']): boolean => bound === 'at-most' || bound === 'less-than';
