import { articleOf, isWithin, provisionId } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Threshold } from '../corpus/threshold';
import type { Unit } from '../quantity/quantity';
import { agrees, isTier, LONGEST_TERM } from './agrees';
import { agreesByChance } from './agreesByChance';
import type { Claim } from './claim';
import {
  comparableInArticles,
  comparableTo,
  isForeign,
  isOfGrade,
  onEarlierText,
  placesOf,
  preferring,
} from './comparable';
import { insertedMeant } from './insertedMeant';
import { ofOtherWords } from './ofOtherWords';
import { isOfOldNumber } from './oldNumber';
import { standsInText } from './standsInText';
import { standsAsRatio, standsOtherwise, standsUnmeasured } from './standsUnmeasured';

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
  if (comparable.length === 0) return undefined;
  if (claim.turn) return against([claim.turn]);
  const most = Math.max(...comparable.map(highestOf));
  const agreeing = comparable.filter(
    (threshold) =>
      agrees(threshold, claim) &&
      (!claim.isHighest || highestOf(threshold) === most) &&
      !isWorkedOut(threshold, claim, comparable),
  );
  if (agreeing.length > 0)
    return (
      ofOtherPayer(claim, agreeing, comparable, kind) ??
      endsElsewhere(claim, agreeing, law) ??
      against(agreesByChance(claim, agreeing, comparable)) ??
      against(ofOtherWords(claim, agreeing, comparable, law))
    );
  if (claim.isOfArticle && standsIn(comparableInArticles(claim, law, kind), claim)) return undefined;
  if ((!claim.quoted || kind === 'penalty') && standsNearby(claim, law, kind)) return undefined;
  // "… or, where they are below 20,000 yuan, up to 200,000": a fine, though the words before it speak of gains.
  if (kind === 'threshold' && claim.quantity.bound === 'at-most' && isFine(claim, law)) return undefined;
  if (
    isContested(comparable) ||
    (claim.isInherited && standsOtherwise(claim, law)) ||
    agreesWithEarlierText(claim, law, kind) ||
    agreesWithInserted(claim, law, kind) ||
    isOfAnotherRate(claim, law) ||
    isOfOldNumber(claim, law) ||
    goesFurther(claim, law, kind) ||
    standsAsRatio(claim, law) ||
    (standsUnmeasured(claim, law) && !isCountedAlike(claim, comparable))
  )
    return undefined;
  const places = placesOf(claim, law);
  const rivals = [
    (each: Threshold) => each.unit === claim.quantity.unit,
    // "At most eight months" is told what may last at most so long, not for whom.
    (each: Threshold) => each.measure !== 'time-limit' || each.bound === claim.quantity.bound,
    (each: Threshold) => isOfGrade(each, claim) === true,
    (each: Threshold) => claim.grades.some((said) => isGravest(said) === isGravest(each.grades)),
    (each: Threshold) => places.some((place) => isWithin(each.provision, place)),
    (each: Threshold) =>
      claim.appliesTo === null || each.appliesTo === null || each.appliesTo === claim.appliesTo,
  ].reduce(preferring<Threshold>, comparable);
  const isAlike = (each: Threshold): boolean => each.bound === claim.quantity.bound;
  const found = against([...rivals.filter(isAlike), ...rivals.filter((each) => !isAlike(each))]);
  // An article sets several limits, of which the words do not say which is meant.
  return found?.rivals[0].measure === 'time-limit' ? { ...found, only: against(comparable)?.only } : found;
}

/** The standard of an item, ten times as high in the next tier: not what is meant where just the item is cited, and no grade. */
const isWorkedOut = (
  threshold: Threshold,
  { grades, isNearest, provisions }: Claim,
  comparable: readonly Threshold[],
): boolean => {
  const [place, ...more] = provisions;
  const isOwn = ({ provision }: Threshold): boolean => place !== undefined && isWithin(provision, place);
  return (
    place?.item != null &&
    more.length === 0 &&
    isNearest &&
    grades.length === 0 &&
    threshold.derivedFrom !== null &&
    !isOwn(threshold) &&
    comparable.some((each) => each.derivedFrom === null && isOwn(each))
  );
};

/** Person-times and clicks are nothing that a number of the provision could count, unless it counts them there. */
const isCountedAlike = ({ quantity: { unit } }: Claim, comparable: readonly Threshold[]): boolean =>
  COUNTED_ALONE.has(unit) && comparable.every((each) => each.unit === unit);
const COUNTED_ALONE: ReadonlySet<Unit> = new Set(['person-time', 'click', 'system', 'hour']);

/** "Especially serious" is said of especially serious consequences, too. */
const isGravest = (grades: readonly string[]): boolean =>
  grades.some((each) => each.startsWith('especially'));

const standsIn = (figures: readonly Threshold[], claim: Claim): boolean =>
  figures.some((each) => agrees(each, claim) && isOfGrade(each, claim) !== false);

/** A block that cites more is a list in disguise: each figure would be held against everything. */
const MOST_NEARBY = 100;

/** Whether a figure is that of a crime that its block names, or, where it is not next to its citation, of another article there. */
function standsNearby(claim: Claim, law: Law, kind: Threshold['kind']): boolean {
  const own = new Set(claim.provisions.map((each) => provisionId(articleOf(each))));
  if (claim.nearby.length > MOST_NEARBY) return false;
  const elsewhere = (wanted: 'article' | 'crime-name'): readonly Threshold[] => {
    // The crimes that are named behind words of the law are those of the next article.
    const provisions = claim.nearby.flatMap(({ kind: each, mention, targets }) =>
      each === wanted && !(claim.quoted && mention.start > claim.quantity.start)
        ? targets.flatMap(({ provision }) => provision ?? [])
        : [],
    );
    const others = provisions.filter((each) => !own.has(provisionId(articleOf(each))));
    return comparableInArticles({ ...claim, provisions: others }, law, kind);
  };
  return (
    elsewhere('crime-name').some((each) => agrees(each, claim)) ||
    (!claim.isNearest && !claim.quoted && standsIn(elsewhere('article'), claim))
  );
}

/** 第二十九条 as it stood before a renumbering: notes go on citing the numbers that they know. */
const agreesWithEarlierText = (claim: Claim, law: Law, kind: Threshold['kind']): boolean => {
  const earlier = onEarlierText(claim, law);
  return earlier !== undefined && standsIn(comparableInArticles(earlier, law, kind), claim);
};

/** What is written of an article though an inserted one is meant: "Article 291(1)" for 第二百九十一条之一. */
const agreesWithInserted = (claim: Claim, law: Law, kind: Threshold['kind']): boolean => {
  const provisions = insertedMeant(claim, law);
  return provisions.length > 0 && standsIn(comparableInArticles({ ...claim, provisions }, law, kind), claim);
};

/** 法定税率25%；高新技术企业15%: behind the rate of its article a further one, which the law sets in another. */
const isOfAnotherRate = (claim: Claim, law: Law): boolean =>
  claim.measure === 'percentage' &&
  (claim.quantity.bound === 'exactly' || claim.quantity.upper !== null) &&
  !claim.isNearest &&
  !claim.quoted &&
  claim.provisions.some(({ instrument: id }) => {
    const instrument = law.instruments.get(id);
    return instrument !== undefined && standsInText(claim.quantity, instrument, law);
  });

const isFine = (claim: Claim, law: Law): boolean =>
  claim.quantity.unit === 'CNY' &&
  comparableInArticles({ ...claim, measure: 'fine' }, law, 'penalty').some((each) => agrees(each, claim));

/** Whether a figure that does not stand next to its citation is of a further paragraph of that article, to which the note went on. */
const goesFurther = (claim: Claim, law: Law, kind: Threshold['kind']): boolean => {
  const paragraphs = claim.provisions.flatMap(({ paragraph, item }) => (item === null ? [paragraph] : []));
  return (
    !claim.isNearest &&
    !claim.quoted &&
    paragraphs.length > 0 &&
    comparableInArticles(claim, law, kind).some(
      (each) =>
        paragraphs.every((own) => own !== null && (each.provision.paragraph ?? 0) > own) &&
        agrees(each, claim) &&
        isOfGrade(each, claim) !== false,
    )
  );
};

/** The most that a term of the law can be; one without an upper end goes up to the longest that there is. */
const highestOf = ({ value, upper, bound }: Threshold): number =>
  upper ?? (bound === 'at-least' ? Math.max(value, LONGEST_TERM) : value);

/**
 * What the law sets for those whom a figure is said to be for, where its figure is that of others: a fine of 15,000
 * yuan "for individuals" that entities pay.
 */
function ofOtherPayer(
  { appliesTo, isOfPayer, measure }: Claim,
  agreeing: readonly Threshold[],
  comparable: readonly Threshold[],
  kind: Threshold['kind'],
): Contradiction | undefined {
  if (appliesTo === null || !isOfPayer || (kind === 'penalty' && !measure.startsWith('fine')))
    return undefined;
  // In a sanction whoever is not named is the entity, where individuals are.
  const payer = (each: Threshold) => each.appliesTo ?? (kind === 'penalty' ? 'entity' : null);
  const others = agreeing.every((each) => payer(each) !== null && payer(each) !== appliesTo);
  const own = comparable.filter((each) => payer(each) === appliesTo);
  return others && own.length > 0 ? against(own) : undefined;
}

/** The next tiers of a claim such as "5,000 or more and less than 30,000", where none of them begins at its upper end. */
function endsElsewhere(claim: Claim, agreeing: readonly Threshold[], law: Law): Contradiction | undefined {
  const { quantity } = claim;
  if (!agreeing.every((each) => isTier(each, quantity))) return undefined;
  const next = comparableInArticles(claim, law, 'threshold').filter(
    ({ value, unit }) => value > quantity.value && unit === quantity.unit,
  );
  if (next.some(({ value, upper }) => value === quantity.upper || upper === quantity.upper)) return undefined;
  return isContested(next) ? undefined : against(next);
}

/**
 * The figures of other items of the same article that a claim gives for the cited item, which sets none of that
 * measure.
 */
export function figureOfAnotherItem(claim: Claim, law: Law): Contradiction | undefined {
  const [place, ...more] = placesOf(claim, law);
  if (!place || more.length > 0 || place.item === null || !claim.isNearest || claim.amendment !== null)
    return undefined;
  if (claim.measure === 'length' || comparableTo(claim, law, 'threshold').length > 0) return undefined;
  const there = comparableInArticles(claim, law, 'threshold').filter(
    (each) =>
      each.unit === claim.quantity.unit &&
      !isForeign(each) &&
      each.provision.item !== null &&
      each.provision.paragraph === place.paragraph &&
      agrees(each, claim),
  );
  return there.length === 0 || standsUnmeasured(claim, law) ? undefined : against(there);
}

/** The law's figure that a claim gives in looser words: "more than 5,000" for 5,000 or more. */
export function looselyBound(claim: Claim, law: Law, kind: Threshold['kind']): Threshold | undefined {
  const { bound } = claim.quantity;
  if (bound !== 'more-than' && bound !== 'less-than') return undefined;
  const agreeing = comparableTo(claim, law, kind).filter((threshold) => agrees(threshold, claim));
  const isLooser = (each: Threshold) =>
    bound === 'more-than'
      ? each.bound === 'at-least' || each.bound === 'from-to'
      : // 一年以上不满三年 leaves its upper end out, too.
        each.bound === 'at-most' || (each.bound === 'from-to' && each.kind === 'penalty');
  return agreeing.every(isLooser) ? agreeing[0] : undefined;
}

/** A contradiction by these figures, if there are any. */
export function against(rivals: readonly Threshold[]): Contradiction | undefined {
  const [first, ...rest] = rivals;
  if (!first) return undefined;
  const distinct = new Set(rivals.map((each) => `${each.value}..${each.upper}`));
  return { rivals: [first, ...rest], only: distinct.size === 1 ? first : undefined };
}

/** Whether interpretations of several documents set different figures: then each speaks of another case. */
export function isContested(comparable: readonly Threshold[]): boolean {
  return (
    comparable.every(isForeign) &&
    new Set(comparable.map((each) => each.derivedFrom?.from.instrument)).size > 1
  );
}
