import { articleOf, provisionId } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Threshold } from '../corpus/threshold';
import { gradesIn } from '../quantity/grades';
import { isRound, measureOf } from '../quantity/measures';
import type { Quantity, Unit } from '../quantity/quantity';
import { isTime } from '../quantity/timeUnits';
import type { Citation } from '../resolution/citation';
import type { CitingPassage } from '../resolution/readNote';
import { isReversed } from './agrees';
import { isMultiple, isSuchUnit, standsIn, wordingFor } from './citedFigures';
import type { Claim } from './claim';
import { isCheckable, isPenalty, madeClaim, quantitiesOf, UNTOLD } from './claim';
import { isOfWords } from './claimOf';
import {
  CLAUSE_END,
  isCompared,
  isCondition,
  isFormer,
  isLocal,
  isOfEarlierText,
  isOurs,
  isSupposed,
  namesOthersLaw,
  setsFigure,
  speaksOfFacts,
  tellsStory,
} from './claimSignals';
import { comparableTo } from './comparable';
import { cutText } from './cutText';
import type { Recited } from './recitals';
import { recitalsIn } from './recitals';
import type { Standing } from './scope';
import { articleBehind } from './scope';

/**
 * The figures that only the company they keep makes claims. Where a sentence, a list or a table gives figures of a
 * provision as the law has them, one among them that the law does not have stands for one that they leave out,
 * whatever its own words say.
 *
 * @param claims those that were found by their words: what can be compared by them is left to them
 * @param before what the passage stands under
 */
export function recitedClaims(
  { blocks, citations }: Pick<CitingPassage, 'blocks' | 'citations'>,
  claims: readonly Claim[],
  before: Standing,
  law: Law,
  language: Claim['language'],
): Claim[] {
  const own = citations.filter(isOfArticle);
  const over = (before.scope?.citations ?? []).filter(isOfArticle);
  const cited = [...own, ...over];
  if (cited.length === 0) return [];
  const figures = blocks.flatMap(({ block }) => quantitiesOf(block));
  if (figures.length < 2 || figures.length === claims.length) return [];
  // The text of a law gives its own figures beside the articles of others.
  const isLawText = blocks.some(({ block }) => articleBehind(block, before.article) !== null);
  if (isLawText) return [];
  const recitals = recitalsIn(blocks, citations, over).filter(
    ({ length }) => length > 1 && length <= LONGEST,
  );
  if (recitals.length === 0) return [];
  const settled = new Set(
    claims
      .filter((each) => KINDS.some((kind) => comparableTo(each, law, kind).length > 0))
      .map(({ quantity }) => quantity),
  );
  const isOpen = ({ quantity }: Recited): boolean => !settled.has(quantity) && isRound(quantity);
  return recitals.flatMap((all) => {
    if (!all.some(isOpen)) return [];
    // An article that could not be bound takes its figures with it.
    const recital = all.filter(({ citation }) => isOfArticle(citation));
    const right = recital.filter(({ quantity, citation }) => standsIn(quantity, [citation], law));
    const stray = recital.filter(
      (each) =>
        !right.includes(each) &&
        // A row of a table that cites its own provision is held against that alone.
        !standsIn(each.quantity, each.block.cell ? [each.citation] : cited, law) &&
        !isMultiple(each.quantity, wordsOf(each), each.citation, law) &&
        !isFact(each),
    );
    const distinct = new Set(
      right.map(
        ({ quantity: { value, upper, unit }, citation: { targets } }) =>
          `${targets.map(({ provision }) => provision && provisionId(articleOf(provision)))} ${value} ${upper} ${unit}`,
      ),
    );
    if (distinct.size < stray.length) return [];
    return stray
      .filter((each) => distinct.size >= FEWEST_RIGHT || isOfNextTier(each, right))
      .filter(isOpen)
      .flatMap((each) => claimOf(each, right, law, language) ?? []);
  });
}

/** What is longer is no recital, and everything in one is held against everything. */
const LONGEST = 100;
/** How much of a drug somebody had is told in the same words as how much the law asks for. */
const WEIGHTS: ReadonlySet<Unit> = new Set(['gram', 'kilogram', 'ton']);
const KINDS = ['threshold', 'penalty'] as const;
/** One figure that is right may be chance. */
const FEWEST_RIGHT = 2;

const isOfArticle = (citation: Citation): boolean =>
  citation.kind === 'article' &&
  isCheckable(citation) &&
  citation.targets.every(({ provision }) => provision?.article != null);

function isFact({ block: { text, list }, part, quantity }: Recited): boolean {
  // "- our client: 12 systems": an item is short enough to be of one thing.
  const clause =
    (list ? undefined : cutText(text, part, CLAUSE_END).find(({ end }) => quantity.start < end)) ?? part;
  const words = text.slice(clause.start, clause.end);
  const before = text.slice(Math.max(0, quantity.start - 20), quantity.start);
  return (
    speaksOfFacts(words, before) ||
    isFormer(before) ||
    isCondition(text.slice(quantity.end)) ||
    isOfEarlierText(text.slice(part.start, quantity.start)) ||
    isOfWords(text, quantity) ||
    isReckoned(text, quantity) ||
    isOurs(words) ||
    /未遂|既遂|\bour\b(?! (?:country|law|view|reading)\b)/i.test(words) ||
    isCompared(quantity, text) ||
    APPLIES.test(words) ||
    namesOthersLaw(words) ||
    (quantity.unit === 'CNY' && isLocal(words)) ||
    tellsStory(text.slice(part.start, part.end)) ||
    isSupposed(text.slice(part.start, part.end))
  );
}

/** 9 年 8 个月多，按 10 个月算: how long somebody was there. */
const isReckoned = (text: string, { start, end, bound }: Quantity): boolean =>
  bound === 'exactly' &&
  (/^\s?(?:多|余|\d{1,2}\s?个?月)/.test(text.slice(end)) ||
    /[年月]\s?$/.test(text.slice(Math.max(0, start - 3), start)) ||
    (/按\s?$/.test(text.slice(Math.max(0, start - 4), start)) && /^\s?[算计]/.test(text.slice(end))));

/** Where the law is applied, it is not told. */
const APPLIES = /故|因此|所以|并入|\b(?:therefore|thus|hence|so that)\b/i;

/** "outgoing calls: 1 million, serious; outgoing calls: 3 million, especially serious": one that is right vouches for the next. */
const isOfNextTier = (each: Recited, right: readonly Recited[]): boolean => {
  const measure = measureSaid(each);
  const [grade] = gradesIn(wordsOf(each));
  return (
    measure !== undefined &&
    grade !== undefined &&
    right.some(
      (other) =>
        measureSaid(other) === measure && gradesIn(wordsOf(other)).some((said) => said.grade !== grade.grade),
    )
  );
};

const wordsOf = ({ block, part }: Recited): string => block.text.slice(part.start, part.end);
const measureSaid = ({ block, quantity, part }: Recited): string | undefined =>
  measureOf(block.text, quantity, part.start, part.end);

/** "opened at RMB 50,000 of profit": no fine that the provision leaves out. */
const isOfAnother = (said: string | undefined, only: string | undefined): boolean =>
  said !== undefined && only !== undefined && isPenalty(only) && !isPenalty(said) && said !== 'amount';

const isCount = (measure: string): boolean => measure.startsWith('count-of-');

/** The claim that a figure is about what its provision sets and nobody near it says. */
function claimOf(
  recited: Recited,
  right: readonly Recited[],
  law: Law,
  language: Claim['language'],
): Claim | undefined {
  const { block, part, quantity, citation } = recited;
  const isSaid = ({ value, upper }: Threshold): boolean =>
    right.some((each) => each.quantity.value === value && each.quantity.upper === upper);
  const { thresholds } = wordingFor(citation, law);
  const unsaid = thresholds.filter(
    (each) =>
      isSuchUnit(each.unit, quantity.unit) &&
      !WEIGHTS.has(each.unit) &&
      !isReversed(each.bound, quantity.bound) &&
      !isSaid(each),
  );
  const said = measureSaid(recited);
  const measures = new Set(unsaid.map(({ measure }) => measure));
  // "…, which means three to seven years" is a punishment, whatever else is set in years.
  const isRange = isTime(quantity.unit) && quantity.bound === 'from-to';
  const [only] = measures.size === 1 && !isRange ? measures : [];
  const isSet = said !== undefined && (isCount(said) || thresholds.some((each) => each.measure === said));
  // 超过三个月仍不归还: a time for something, of which the provision sets none, is no term that it leaves out.
  const measure =
    !isSet && (said === 'time-limit' || isOfAnother(said, only))
      ? undefined
      : !isSet
        ? only
        : isCount(said) || measures.has(said)
          ? said
          : undefined;
  // "…, or a fine; 3 days of detention": what was imposed has no bound, and what is imposed is not "more than ten days".
  const isImposed =
    measure !== undefined &&
    (isPenalty(measure) || measure === 'probation') &&
    (quantity.bound === 'more-than' || (quantity.bound === 'exactly' && !setsFigure(wordsOf(recited), true)));
  const grades = gradesIn(block.text.slice(part.start, quantity.start)).slice(-1);
  return measure && !isImposed
    ? madeClaim(block, [citation], {
        quantity,
        language,
        measure,
        grades: grades.map(({ grade }) => [grade]),
        ...UNTOLD,
      })
    : undefined;
}
