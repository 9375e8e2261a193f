import type { Provision } from '../corpus/instrument';
import { articleOf, isWithin, provisionId } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { wordsOf } from '../corpus/provisionPlace';
import type { Threshold } from '../corpus/threshold';
import { asKept, thresholdsOf } from '../corpus/thresholds';
import { haveGradeInCommon, haveOneGrade } from '../quantity/grades';
import { isCounter } from '../quantity/measures';
import { numbersIn, readRoman } from '../quantity/numerals';
import type { Unit } from '../quantity/quantity';
import { readQuantities } from '../quantity/readQuantities';
import { inOneUnit, isAsLong, isTime } from '../quantity/timeUnits';
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
  const comparable = comparableTo(claim, law, kind);
  if (comparable.length === 0 || comparable.some((threshold) => agrees(threshold, claim))) return undefined;
  if (isContested(comparable) || standsUnmeasured(claim, law)) return undefined;
  const places = placesOf(claim, law);
  const rivals = [
    (each: Threshold) => each.unit === claim.quantity.unit,
    (each: Threshold) => isOfGrade(each, claim) === true,
    (each: Threshold) => places.some((place) => isWithin(each.provision, place)),
    (each: Threshold) =>
      claim.appliesTo === null || each.appliesTo === null || each.appliesTo === claim.appliesTo,
  ].reduce(preferring<Threshold>, comparable);
  return against(rivals);
}

/** The figures that the law has at the grade of a claim, where the claim's own figure is the law's at another. */
export function shiftOfGrade(claim: Claim, law: Law, kind: Threshold['kind']): Contradiction | undefined {
  if (claim.grades.length === 0) return undefined;
  const comparable = comparableTo(claim, law, kind);
  const agreeing = comparable.filter((threshold) => agrees(threshold, claim));
  if (agreeing.length === 0 || agreeing.some((each) => isOfGrade(each, claim) !== false)) return undefined;
  if (claim.measure.startsWith('count-of-') && standsUnmeasured(claim, law)) return undefined;
  const others = comparable.filter((each) => !agreeing.includes(each));
  const near = others.filter(({ grades }) => claim.grades.some((said) => haveGradeInCommon(said, grades)));
  const meant = preferring(near, (each) => isOfGrade(each, claim) === true);
  return isContested(meant) ? undefined : against(meant);
}

/** The law's figure that a claim gives in looser words: "more than 5,000" for 5,000 or more. */
export function looselyBound(claim: Claim, law: Law, kind: Threshold['kind']): Threshold | undefined {
  const { bound } = claim.quantity;
  if (bound !== 'more-than' && bound !== 'less-than') return undefined;
  const agreeing = comparableTo(claim, law, kind).filter((threshold) => agrees(threshold, claim));
  const isLooser = (each: Threshold) =>
    bound === 'more-than'
      ? each.bound === 'at-least' || each.bound === 'from-to'
      : each.bound === 'at-most' || each.bound === 'from-to';
  return agreeing.every(isLooser) ? agreeing[0] : undefined;
}

function against(rivals: readonly Threshold[]): Contradiction | undefined {
  const [first, ...rest] = rivals;
  if (!first) return undefined;
  const distinct = new Set(rivals.map((each) => `${each.value}..${each.upper}`));
  return { rivals: [first, ...rest], only: distinct.size === 1 ? first : undefined };
}

const placesOf = (claim: Claim, law: Law): Provision[] =>
  claim.provisions.map((provision) => asKept(law.instruments.get(provision.instrument), provision));

function comparableTo(claim: Claim, law: Law, kind: Threshold['kind']): Threshold[] {
  const all = placesOf(claim, law)
    .filter((place) => claim.amendment === null || lastAmendmentOf(law, place) === claim.amendment)
    .filter((place) => place.article !== null || (kind === 'threshold' && setsStandards(law, place)))
    .flatMap((place) => relevant(law, place, claim, kind))
    .filter((each) => claim.ownArticle === null || !isForeign(each) || isOfText(each, claim));
  const ofItem = claim.item === null ? [] : all.filter(({ provision }) => provision.item === claim.item);
  return ofItem.length > 0 ? ofItem : all;
}

/** Whether a text of law may be the one that a figure comes from: its article has that number, and its lead-in the grade. */
const isOfText = (each: Threshold, claim: Claim): boolean =>
  each.derivedFrom?.from.article === claim.ownArticle &&
  (isOfGrade(each, claim) ?? claim.provisions.some(({ item }) => item !== null));

/** A document that is cited as a whole is compared only if it is about figures; a law says too much. */
const setsStandards = (law: Law, { instrument }: Provision): boolean =>
  /^(?:interpretation|notice|rule)$/.test(law.instruments.get(instrument)?.kind ?? '');

/** Whether a figure comes from another document than it is held to be of. */
const isForeign = ({ derivedFrom, provision }: Threshold): boolean =>
  derivedFrom !== null && derivedFrom.from.instrument !== provision.instrument;

/** The number of the amendment that touched an article last: what it wrote is today's law. */
function lastAmendmentOf(law: Law, { instrument, article }: Provision): number | undefined {
  const touched = law.instruments
    .get(instrument)
    ?.amended.filter(({ articles }) => articles?.includes(article ?? ''));
  const [, roman = ''] = /\(([IVX]+)\)/.exec(touched?.at(-1)?.by ?? '') ?? [];
  return readRoman(roman);
}

/** Figures of the claim's measure in the provision and below it, and those that are derived from it. */
function relevant(
  law: Law,
  place: Provision,
  { measure, quantity }: Claim,
  kind: Threshold['kind'],
): Threshold[] {
  const isCount = measure.startsWith('count-of-');
  const all = thresholdsOf(law, { ...place, paragraph: null, item: null, subItem: null });
  const bases = new Set(
    all.flatMap(({ provision, derivedFrom }) =>
      derivedFrom && isWithin(provision, place) ? [provisionId(derivedFrom.from)] : [],
    ),
  );
  const meant = measure === 'length' ? lengthIn(all, quantity) : measure;
  return all.filter(
    (each) =>
      each.kind === kind &&
      (isCount
        ? isSuchCount(each, quantity.unit)
        : each.measure === meant && inOneUnit(each.unit, quantity.unit) && !isLeastTerm(quantity, meant)) &&
      !isOpposed(each, quantity.bound) &&
      (isWithin(each.provision, place) ||
        bases.has(provisionId(each.provision)) ||
        // What the words before a list of items impose is imposed for each of them.
        (kind === 'penalty' && place.item !== null && isWithin(place, each.provision)) ||
        (each.derivedFrom !== null && isWithin(each.derivedFrom.from, place))),
  );
}

/** Six months are the least that fixed-term imprisonment lasts (Criminal Law art. 45), whatever an article says. */
const isLeastTerm = ({ unit, value }: Claim['quantity'], measure: string): boolean =>
  measure === 'imprisonment' && unit === 'month' && value === 6;

/** What "up to five years" alone is: a time limit where the article sets any, else the term that it carries. */
const lengthIn = (all: readonly Threshold[], { unit, bound }: Claim['quantity']): string =>
  unit === 'year' &&
  (bound === 'at-most' || bound === 'from-to') &&
  !all.some((each) => each.measure === 'time-limit' && !isForeign(each))
    ? 'imprisonment'
    : 'time-limit';

/** 个 counts anything, and what a 条 or a 件 is English calls by other nouns. */
const isSuchCount = ({ measure, unit }: Threshold, said: Unit): boolean =>
  measure.startsWith('count-of-') && countsSuch(unit, said);
const countsSuch = (unit: Unit, said: Unit): boolean =>
  unit === said || ANYTHING.has(unit) || ANYTHING.has(said) || said === 'occasion';
const ANYTHING: ReadonlySet<Unit> = new Set(['item', 'copy', 'file']);

/** Whether a figure is the law's at a grade that the claim gives; undefined where that cannot be told. */
function isOfGrade({ grades }: Threshold, claim: Claim): boolean | undefined {
  const judged = claim.grades.map((said) => haveOneGrade(said, grades));
  if (judged.includes(true)) return true;
  return judged.length > 0 && !judged.includes(undefined) ? false : undefined;
}

/** Whether interpretations of several documents set different figures: then each speaks of another case. */
function isContested(comparable: readonly Threshold[]): boolean {
  return (
    comparable.every(isForeign) &&
    new Set(comparable.map((each) => each.derivedFrom?.from.instrument)).size > 1
  );
}

/** Whether the figure stands in the provision, but the law does not say in so many words what it measures. */
function standsUnmeasured({ quantity, measure, provisions }: Claim, law: Law): boolean {
  const sources = provisions
    .flatMap((provision) => thresholdsOf(law, provision))
    .flatMap((each) => (each.derivedFrom && isForeign(each) ? [articleOf(each.derivedFrom.from)] : []));
  const places = new Map([...provisions, ...sources].map((each) => [provisionId(each), each]));
  const words = [...places.values()].map((place) => wordsOf(law, place)).join(' ');
  const said = quantity.upper === null ? [quantity.value] : [quantity.value, quantity.upper];
  if (measure.startsWith('count-of-')) {
    const numbers = numbersIn(withoutOtherUnits(words, quantity.unit));
    return said.every((value) => numbers.has(value));
  }
  const measured =
    measure === 'time-limit' || measure === 'length'
      ? []
      : provisions.flatMap((provision) => thresholdsOf(law, provision));
  return readQuantities(words).some(
    (each) =>
      each.unit === quantity.unit &&
      each.value === quantity.value &&
      each.upper === quantity.upper &&
      !(isTime(each.unit) && isReversed(each.bound, quantity.bound)) &&
      !measured.some(
        ({ value, upper, unit }) => value === each.value && upper === each.upper && unit === each.unit,
      ),
  );
}

/** The words of a provision without its amounts, terms and ratios, and without counts of other things. */
function withoutOtherUnits(words: string, said: Unit): string {
  let rest = words;
  for (const { start, end, unit } of readQuantities(words))
    if (!isCounter(unit) || !countsSuch(unit, said))
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

/** Those that fit better, if any do. */
function preferring<T>(all: readonly T[], better: (each: T) => boolean): readonly T[] {
  const fitting = all.filter(better);
  return fitting.length > 0 ? fitting : all;
}

/** No fixed-term imprisonment is longer, unless several are joined (Criminal Law art. 45). */
const LONGEST_TERM = 15;

/** Whether a claim gives the law's number. How it words the bound is not judged here. */
function agrees(threshold: Threshold, { quantity, quoted }: Claim): boolean {
  if (threshold.unit !== quantity.unit && isTime(threshold.unit)) return isAsLong(threshold, quantity);
  const { kind, value, upper, bound, unit } = threshold;
  if (kind === 'threshold' && upper !== null && quantity.upper === null && unit === 'CNY')
    return value <= quantity.value && quantity.value <= upper;
  if (quantity.upper !== null) {
    const top = upper ?? (bound === 'at-least' && threshold.measure === 'imprisonment' ? LONGEST_TERM : null);
    return quantity.value === value && quantity.upper === top;
  }
  const isOpenTerm =
    threshold.measure === 'imprisonment' && bound === 'at-least' && quantity.bound === 'at-most';
  if (quoted && kind === 'penalty' && quantity.bound !== 'exactly' && isBuiltOtherwise(threshold, quantity))
    return false;
  if (threshold.measure === 'time-limit' && upper === null && isReversed(bound, quantity.bound)) return false;
  if (kind === 'penalty' && upper === null && isReversed(bound, quantity.bound))
    return isOpenTerm && quantity.value === LONGEST_TERM;
  if (upper === null) return quantity.value === value;
  if (quantity.bound === 'at-most' || quantity.bound === 'less-than') return quantity.value === upper;
  if (quantity.bound === 'at-least' || quantity.bound === 'more-than') return quantity.value === value;
  return quantity.value === value || quantity.value === upper;
}

/** Whether a quotation has a floor for a ceiling or one end for a range: 七年以下 is not 三年以上七年以下. */
const isBuiltOtherwise = ({ bound, upper }: Threshold, said: Claim['quantity']): boolean =>
  upper !== null || isReversed(bound, said.bound);

/** A floor for a ceiling, or the other way round. */
const isReversed = (bound: Threshold['bound'], said: Threshold['bound']): boolean =>
  (isFloor(bound) && isCeiling(said)) || (isCeiling(bound) && isFloor(said));

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
const isOpposed = ({ bound, upper, kind, measure }: Threshold, said: Claim['quantity']['bound']): boolean =>
  kind === 'threshold' && measure !== 'time-limit' && upper === null && isReversed(bound, said);
const isFloor = (bound: Threshold['bound']): boolean => bound === 'at-least' || bound === 'more-than';
const isCeiling = (bound: Threshold['bound']): boolean => bound === 'at-most' || bound === 'less-than';
