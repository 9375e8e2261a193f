import type { Instrument, Provision } from '../corpus/instrument';
import { isWithin, provisionId } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { wordsOf } from '../corpus/provisionPlace';
import { beforeRenumbering } from '../corpus/renumbering';
import type { Threshold } from '../corpus/threshold';
import { asKept, thresholdsOf } from '../corpus/thresholds';
import { haveOneGrade } from '../quantity/grades';
import { readRoman } from '../quantity/numerals';
import type { Unit } from '../quantity/quantity';
import { inOneUnit, isTime } from '../quantity/timeUnits';
import { isReversed } from './agrees';
import type { Claim } from './claim';
import { setsKeeping, speaksOfKeeping } from './kept';

/** The law's figures that a claim can be held against: of its measure, in the provisions that it is said of. */
export function comparableTo(claim: Claim, law: Law, kind: Threshold['kind']): readonly Threshold[] {
  const last = found[kind].get(claim);
  if (last?.law === law) return last.comparable;
  const comparable = gatheredFor(claimOnText(claim, law), law, kind);
  found[kind].set(claim, { law, comparable });
  return comparable;
}

/** Several rules ask the same of a claim. */
const found = { threshold: new WeakMap<Claim, Found>(), penalty: new WeakMap<Claim, Found>() };

interface Found {
  readonly law: Law;
  readonly comparable: readonly Threshold[];
}

/**
 * A claim about an article that sets nothing of its measure, where the article of that number did in the text from
 * before a renumbering: notes go on citing the numbers that they know. It is then one about that text.
 */
function claimOnText(claim: Claim, law: Law): Claim {
  const earlier = onEarlierText(claim, law);
  const sets = (each: Claim): boolean =>
    (['threshold', 'penalty'] as const).some((kind) => comparableInArticles(each, law, kind).length > 0);
  return earlier && !sets(claim) && setsInUnit(earlier, law) ? earlier : claim;
}

/** Fifteen days are not held against the twelve hours of an article that had another number then. */
const setsInUnit = (claim: Claim, law: Law): boolean =>
  (['threshold', 'penalty'] as const).some((kind) =>
    comparableInArticles(claim, law, kind).some(({ unit }) => inOneUnit(unit, claim.quantity.unit)),
  );

/** A claim as one about the text from before a renumbering, in which its article was another. */
export function onEarlierText(claim: Claim, law: Law): Claim | undefined {
  const [place, ...more] = claim.provisions;
  const before = place && more.length === 0 && !claim.tellsText ? beforeRenumbering(law, place) : undefined;
  return before && { ...claim, provisions: [before] };
}

function gatheredFor(claim: Claim, law: Law, kind: Threshold['kind']): readonly Threshold[] {
  const all = placesOf(claim, law)
    .filter((place) => claim.amendment === null || lastAmendmentOf(law, place) === claim.amendment)
    .filter((place) => place.article !== null || (kind === 'threshold' && setsStandards(law, place)))
    .flatMap((place) => relevant(law, place, claim, kind))
    .filter((each) => claim.ownArticle === null || !isForeign(each) || isOfText(each, claim))
    // "Kept for at least ninety days" is no limitation.
    .filter((each) => !isKept(claim) || setsKeeping(wordsOf(law, each.provision)))
    // A length that no word measures is compared with what the article itself sets.
    .filter((each) => !/^(?:length|time-limit)$/.test(claim.measure) || !isForeign(each));
  const ofItem =
    claim.item === null
      ? []
      : all.filter((each) => each.provision.item === claim.item && isOfGrade(each, claim) !== false);
  const near = ofItem.length > 0 ? ofItem : all;
  // 不得超过三个月 is not 不满三个月, where the words of the law are quoted.
  const meant =
    claim.quoted && /^(?:time-limit|length)$/.test(claim.measure)
      ? preferring(near, ({ bound }) => bound === claim.quantity.bound)
      : near;
  return claim.isPlain ? preferring(meant, ({ grades }) => grades.length === 0) : meant;
}

const isKept = ({ quantity: { bound, unit }, words }: Claim): boolean =>
  bound === 'at-least' && isTime(unit) && speaksOfKeeping(words);

/** The same in the whole articles of those provisions. */
export const comparableInArticles = (claim: Claim, law: Law, kind: Threshold['kind']): readonly Threshold[] =>
  claim.provisions
    .filter(({ article }) => article !== null)
    .flatMap((place) => relevant(law, { ...place, paragraph: null, item: null, subItem: null }, claim, kind));

/** The provisions of a claim as thresholds have them. */
export const placesOf = (claim: Claim, law: Law): Provision[] =>
  claim.provisions.map((provision) => asKept(law.instruments.get(provision.instrument), provision));

/** Whether a text of law may be the one that a figure comes from: its article has that number, and its lead-in the grade. */
const isOfText = (each: Threshold, claim: Claim): boolean =>
  each.derivedFrom?.from.article === claim.ownArticle &&
  (isOfGrade(each, claim) ?? claim.provisions.some(({ item }) => item !== null));

/** A document that is cited as a whole is compared only if it is about figures; a law says too much. */
const setsStandards = (law: Law, { instrument }: Provision): boolean =>
  /^(?:interpretation|notice|rule)$/.test(law.instruments.get(instrument)?.kind ?? '');

/** Whether a figure comes from another document than it is held to be of. */
export const isForeign = ({ derivedFrom, provision }: Threshold): boolean =>
  derivedFrom !== null && derivedFrom.from.instrument !== provision.instrument;

/** The number of the amendment that touched an article last: what it wrote is today's law. */
function lastAmendmentOf(law: Law, { instrument, article }: Provision): number | undefined {
  const touched = law.instruments
    .get(instrument)
    ?.amended.filter(({ articles }) => articles?.includes(article ?? ''));
  const [, roman = ''] = /\(([IVX]+)\)/.exec(touched?.at(-1)?.by ?? '') ?? [];
  return readRoman(roman);
}

/** What the law sets around a place, and the places that figures of the place follow from. */
interface Around {
  readonly all: readonly Threshold[];
  readonly bases: ReadonlySet<string>;
}

const known = new WeakMap<Law, Map<string, Around>>();

/** Gathered once for a place: a note says many things of the same provision. */
function aroundOf(law: Law, place: Provision): Around {
  const ofLaw = known.get(law) ?? new Map<string, Around>();
  known.set(law, ofLaw);
  const id = provisionId(place);
  const kept = ofLaw.get(id);
  if (kept) return kept;
  const all = thresholdsOf(law, { ...place, paragraph: null, item: null, subItem: null });
  const bases = new Set(
    all.flatMap(({ provision, derivedFrom }) =>
      derivedFrom && isWithin(provision, place) ? [provisionId(derivedFrom.from)] : [],
    ),
  );
  const made = { all, bases };
  ofLaw.set(id, made);
  return made;
}

/** Figures of the claim's measure in the provision and below it, and those that are derived from it. */
function relevant(
  law: Law,
  place: Provision,
  { measure, quantity, said }: Claim,
  kind: Threshold['kind'],
): Threshold[] {
  const isCount = measure.startsWith('count-of-');
  const { all, bases } = aroundOf(law, place);
  const instrument = law.instruments.get(place.instrument);
  const punishes = instrument === undefined || isOnCrime(instrument);
  const meant =
    measure === 'length' ? lengthIn(all, quantity) : measureIn(all, measure, quantity, said, punishes);
  const isAnyAmount =
    meant === 'amount' && kind === 'threshold' && !all.some((each) => each.measure === 'amount');
  return all.filter(
    (each) =>
      each.kind === kind &&
      (isCount
        ? isSuchCount(each, quantity.unit)
        : (each.measure === meant ||
            isAnyAmount ||
            (meant === 'time-limit' && each.measure === 'count-of-hour')) &&
          inOneUnit(each.unit, quantity.unit) &&
          !isLeastTerm(quantity, meant)) &&
      !isOpposed(each, quantity.bound) &&
      (isWithin(each.provision, place) ||
        bases.has(provisionId(each.provision)) ||
        // What the words before a list of items impose is imposed for each of them.
        (kind === 'penalty' && place.item !== null && isWithin(place, each.provision)) ||
        (each.derivedFrom !== null && isWithin(each.derivedFrom.from, place))),
  );
}

/** The measure of a claim; where an article sets nothing of it, and measures all sums or terms alike, what that is. */
function measureIn(
  all: readonly Threshold[],
  measure: string,
  { unit, bound }: Claim['quantity'],
  said: string,
  punishes: boolean,
): string {
  if (NOTHING_ELSE.test(measure)) return measure;
  if (measure === 'trial-period' && punishes) return 'probation';
  if (measure === 'probation' && !punishes && all.some((each) => each.measure === 'trial-period'))
    return 'trial-period';
  // "up to three years, criminal detention or public surveillance": the years are of imprisonment.
  if (unit === 'year' && SHORT_TERMS.test(measure) && !all.some((each) => each.measure === measure))
    return 'imprisonment';
  if (TERMS_OR_TIMES.test(measure) && isTime(unit) && !all.some((each) => each.measure === measure)) {
    const [time] = all.filter((each) => !isForeign(each) && TIMES.test(each.measure));
    // "At least ninety days" is kept, and limits no claim.
    if (time && !punishes && (measure !== 'time-limit' || bound !== 'at-least')) return time.measure;
  }
  if (measure === 'profit-or-loss-avoided' && !all.some((each) => each.measure === measure))
    return all.some((each) => each.measure === 'illegal-gains') ? 'illegal-gains' : measure;
  if (measure.startsWith('count-of-') || all.some((each) => each.measure === measure)) return measure;
  const others = new Set(
    all
      .filter((each) => !isForeign(each) && inOneUnit(each.unit, unit) && !NOTHING_ELSE.test(each.measure))
      .map((each) => each.measure),
  );
  if (!punishes && others.size === 1 && !isTime(unit) && !others.has('fine') && bound !== 'at-least')
    return [...others][0] ?? measure;
  if (bound === 'exactly') return measure;
  const isImposed = (bound === 'at-most' || bound === 'from-to') && !STANDARD.test(said);
  if (measure === 'amount' && bound === 'from-to' && isImposed && others.has('fine')) return 'fine';
  const [only = measure] = others;
  const isSuch = only === 'probation' || (only === 'fine' && isImposed);
  return others.size === 1 && isSuch ? only : measure;
}
/** What is named so can be nothing else that the article counts in the same unit. */
const NOTHING_ELSE = /^(?:daily-rate|interest-multiple|months-of-wages|leave)$/;
/** "A trial period of three months", "the term of a patent": words that measure punishments elsewhere. */
const TERMS_OR_TIMES =
  /^(?:imprisonment|probation|public-surveillance|criminal-detention|limitation|time-limit)$/;
const TIMES = /^(?:time-limit|limitation)$/;

/** Whether an instrument is about crimes; no other one has terms that somebody serves, but for detention. */
const isOnCrime = ({ kind, title }: Instrument): boolean =>
  !/^(?:law|regulation)$/.test(kind) || /\bCrim/.test(title);

const SHORT_TERMS = /^(?:criminal-detention|public-surveillance)$/;

/** Words in which standards are set, not fines. */
const STANDARD = /以上不满|\bor (?:more|above)\b|\bless than\b/i;

/** Six months are the least that fixed-term imprisonment lasts (Criminal Law art. 45), whatever an article says. */
const isLeastTerm = ({ unit, value }: Claim['quantity'], measure: string): boolean =>
  measure === 'imprisonment' && unit === 'month' && value === 6;

/** What "up to five years" alone is: a time limit where the article sets any, else the term that it carries. */
const lengthIn = (all: readonly Threshold[], { unit, bound }: Claim['quantity']): string => {
  if (
    unit === 'year' &&
    bound === 'at-least' &&
    all.some((each) => each.measure === 'imprisonment' && each.bound === 'at-least')
  )
    return 'imprisonment';
  if (unit !== 'year' || (bound !== 'at-most' && bound !== 'from-to')) return 'time-limit';
  // "within two years", of an earlier punishment, is a condition of a grade, and no limit.
  const isSuch = ({ measure, upper, grades }: Threshold) =>
    measure === 'time-limit' && grades.length === 0 && (bound === 'at-most' || upper !== null);
  return all.some((each) => isSuch(each) && !isForeign(each)) ? 'time-limit' : 'imprisonment';
};

/** 个 counts anything, and what a 条 or a 件 is English calls by other nouns. */
const isSuchCount = ({ measure, unit }: Threshold, said: Unit): boolean =>
  measure.startsWith('count-of-') && countsSuch(unit, said);
export const countsSuch = (unit: Unit, said: Unit): boolean =>
  unit === said ||
  (ANYTHING.has(unit) && !OWN.has(said)) ||
  (ANYTHING.has(said) && (said === 'item' || !OWN.has(unit))) ||
  said === 'occasion' ||
  (MEMBERS.has(unit) && MEMBERS.has(said)) ||
  (CALLED.has(unit) && CALLED.has(said));
/** What nobody counts in pieces. */
const OWN: ReadonlySet<Unit> = new Set(['person', 'person-time', 'system', 'site']);
/** Members of a group, whom the law counts by their accounts. */
const MEMBERS: ReadonlySet<Unit> = new Set(['person', 'account']);
/** Who is called, and how often. */
const CALLED: ReadonlySet<Unit> = new Set(['person', 'person-time']);
const ANYTHING: ReadonlySet<Unit> = new Set(['item', 'copy', 'file']);

/** Whether a figure is the law's at a grade that the claim gives; undefined where that cannot be told. */
export function isOfGrade({ grades }: Threshold, claim: Claim): boolean | undefined {
  const judged = claim.grades.map((said) => haveOneGrade(said, grades));
  if (judged.includes(true)) return true;
  return judged.length > 0 && !judged.includes(undefined) ? false : undefined;
}

/** A floor is not held against a ceiling: "less than 1,000 yuan" says nothing of "5,000 yuan or more". */
const isOpposed = ({ bound, upper, kind, measure }: Threshold, said: Claim['quantity']['bound']): boolean =>
  kind === 'threshold' &&
  !/^(?:time-limit|probation|interest-multiple)$/.test(measure) &&
  upper === null &&
  isReversed(bound, said);

/** Those that fit better, if any do. */
export function preferring<T>(all: readonly T[], better: (each: T) => boolean): readonly T[] {
  const fitting = all.filter(better);
  return fitting.length > 0 ? fitting : all;
}
