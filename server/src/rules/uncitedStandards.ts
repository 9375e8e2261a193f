import type { Provision } from '../corpus/instrument';
import { articleOf, provisionId, wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { wordsOf } from '../corpus/provisionPlace';
import type { Threshold } from '../corpus/threshold';
import { thresholdsOf } from '../corpus/thresholds';
import type { Block } from '../markdown/block';
import type { Grade } from '../quantity/grades';
import { gradesIn } from '../quantity/grades';
import { isRound, measureOf } from '../quantity/measures';
import type { Quantity, Unit } from '../quantity/quantity';
import type { Citation } from '../resolution/citation';
import type { CitingPassage } from '../resolution/readNote';
import { isSuchUnit } from './citedFigures';
import type { Claim } from './claim';
import { claimOn, isCheckable, quantitiesOf, UNTOLD } from './claim';
import { isOfOthers, isSupposed, speaksOfFacts, tellsStory } from './claimSignals';
import type { Standing } from './scope';
import { gradeBehind, isNumbered } from './scope';
import { MAY_TELL_THINGS, thingTold } from './tellingThings';

/**
 * The standards that a passage recites without citing anything, where what they measure tells whose they are: only one
 * article or two of all interpretations set an amount of outgoing calls, of payments settled, or count fraudulent
 * messages. What stands in one list with such a figure that is right is of the same article.
 *
 * @param told the claims that were found by what they are said of
 * @param before what the passage stands under
 */
export function uncitedStandards(
  { blocks, citations }: Pick<CitingPassage, 'blocks' | 'citations'>,
  told: readonly Claim[],
  before: Standing,
  law: Law,
  language: Claim['language'],
): Claim[] {
  if (before.scope || citations.some(isOfMore) || !blocks.some(({ block }) => mayTell(block.text))) return [];
  let { grade } = before;
  const figures = blocks.flatMap(({ block }) => {
    grade = gradeBehind(block, grade);
    return isOfLaw(block) ? standardsIn(block, grade) : [];
  });
  const counted = countedThings(figures, told, law, language);
  const telling = figures.filter(({ measure }) => TELLING.test(measure));
  if (telling.length === 0) return counted;
  const places = telling.flatMap(({ measure }) => placesOf(law, measure));
  const ofSame = places.filter((place) =>
    telling.some(({ measure, quantity }) => sets(law, place, measure, quantity)),
  );
  const measured = figures.flatMap(({ block, quantity, measure, grade }) => {
    if (counted.some((each) => each.quantity === quantity)) return [];
    const own = TELLING.test(measure)
      ? placesOf(law, measure)
      : ofSame.filter((place) => sets(law, place, measure));
    const graded = own.filter((place) =>
      thresholdsOf(law, place).some(
        (each) => each.measure === measure && grade !== null && each.grades.includes(grade),
      ),
    );
    return own.length > 0
      ? [
          claimOn(block, distinct(graded.length > 0 ? graded : own), false, {
            quantity,
            language,
            measure,
            grades: grade ? [[grade]] : [],
            ...UNTOLD,
          }),
        ]
      : [];
  });
  return [...counted, ...measured];
}

/**
 * Counts of telling things: "5,000 fraudulent messages". One that is not the law's stands in the place of it, where
 * one article counts that thing, or another figure beside it is right.
 */
function countedThings(
  figures: readonly Standard[],
  told: readonly Claim[],
  law: Law,
  language: Claim['language'],
): Claim[] {
  const things = figures.flatMap((each) => {
    const thing = each.measure.startsWith('count-of-')
      ? (thingTold(each.words[0]) ?? thingTold(each.words[1]))
      : undefined;
    const standards = thing === undefined ? [] : countsOf(law, thing, each.quantity.unit);
    return standards.length > 0 ? [{ each, standards }] : [];
  });
  const right = things.flatMap(({ each, standards }) =>
    standards.filter(({ value }) => value === each.quantity.value),
  );
  return things.flatMap(({ each: { block, quantity, measure, grade }, standards }) => {
    if (told.some((claim) => claim.quantity === quantity)) return [];
    const beside = standards.filter((one) =>
      right.some(
        (other) => provisionId(articleOf(other.provision)) === provisionId(articleOf(one.provision)),
      ),
    );
    const [turn, ...more] = beside.length > 0 ? beside : standards;
    if (!turn || more.length > 0 || STEPS.some((step) => quantity.value === turn.value * step)) return [];
    if (!isListed(block) && beside.length === 0) return [];
    return [
      claimOn(block, [articleOf(turn.provision)], false, {
        quantity,
        language,
        measure,
        grades: grade ? [[grade]] : [],
        ...UNTOLD,
        turn,
      }),
    ];
  });
}
/** The standard itself, half of it for who was punished before, and the tiers above it. */
const STEPS = [0.5, 1, 5, 10];

/** Whether a citation is of more than a crime, which alone says nothing of the document that sets its standards. */
const isOfMore = (citation: Citation): boolean => citation.kind !== 'crime-name' && isCheckable(citation);

/** Amounts that few articles measure anything by. */
const TELLING = /^(?:settlement-amount|outgoing-calls|tariff-loss|transaction-amount|margin)$/;
/** Whether a block may have one: to ask is cheaper than to read its figures. */
const mayTell = (text: string): boolean => MAY_TELL.test(text) || MAY_TELL_THINGS.test(text);
const MAY_TELL =
  /结算|去话|资费|成交|交易|保证金|\b(?:settle|outgoing|tariff|turnover|trading|transaction|margin)/i;
const MOST_ARTICLES = 2;

interface Standard {
  readonly block: Block;
  readonly quantity: Quantity;
  readonly measure: string;
  readonly grade: Grade | null;
  /** What stands between it and the figures before it and behind it; in Chinese the thing comes first. */
  readonly words: readonly [likely: string, other: string];
}

/** An item of a list, numbered as the law's are. */
const isListed = (block: Block): boolean => block.list !== null || isNumbered(block.text);

/** Not what somebody did. Amounts are of the law only in a list. */
const isOfLaw = (block: Block): boolean =>
  block.cell === null &&
  (isListed(block) || MAY_TELL_THINGS.test(block.text)) &&
  !speaksOfFacts(block.text, '') &&
  !tellsStory(block.text) &&
  !isSupposed(block.text) &&
  !isOfOthers(block.text);

function standardsIn(block: Block, inherited: Grade | null): Standard[] {
  const all = quantitiesOf(block);
  return all.flatMap((quantity, i) => {
    const measure = measureOf(
      block.text,
      quantity,
      all[i - 1]?.end ?? 0,
      all[i + 1]?.start ?? block.text.length,
    );
    const grade = gradesIn(block.text.slice(0, quantity.start)).at(-1)?.grade ?? inherited;
    const isCount = measure?.startsWith('count-of-') ?? false;
    if (!measure || quantity.bound !== 'at-least' || !isRound(quantity) || !(isCount || isListed(block)))
      return [];
    const before = block.text.slice(all[i - 1]?.end ?? 0, quantity.start);
    const behind = block.text.slice(quantity.start, all[i + 1]?.start);
    const words = /[\u4e00-\u9fff]/.test(before) ? ([before, behind] as const) : ([behind, before] as const);
    return [{ block, quantity, measure, grade, words }];
  });
}

const known = new WeakMap<Law, Map<string, readonly Provision[]>>();

/** The articles of interpretations and notices that set a standard of a measure; none where they are many. */
function placesOf(law: Law, measure: string): readonly Provision[] {
  const ofLaw = known.get(law) ?? new Map<string, readonly Provision[]>();
  known.set(law, ofLaw);
  const kept = ofLaw.get(measure);
  if (kept) return kept;
  const places = standardsOf(law)
    .filter((each) => each.measure === measure)
    .map(({ provision }) => articleOf(provision));
  const found = distinct(places);
  const few = found.length <= MOST_ARTICLES ? found : [];
  ofLaw.set(measure, few);
  return few;
}

/** The counts of a thing in interpretations and notices. */
const countsOf = (law: Law, thing: string, unit: Unit): readonly Threshold[] =>
  (countsByThing(law).get(thing) ?? []).filter(
    (each) => each.unit === unit || (unit !== 'occasion' && isSuchUnit(each.unit, unit)),
  );

const counts = new WeakMap<Law, ReadonlyMap<string, readonly Threshold[]>>();

function countsByThing(law: Law): ReadonlyMap<string, readonly Threshold[]> {
  const kept = counts.get(law);
  if (kept) return kept;
  const made = new Map<string, Threshold[]>();
  for (const each of standardsOf(law)) {
    if (!each.measure.startsWith('count-of-')) continue;
    const thing = thingTold(wordsOf(law, each.provision));
    if (thing) made.set(thing, [...(made.get(thing) ?? []), each]);
  }
  counts.set(law, made);
  return made;
}

/** The figures that interpretations and notices in force set themselves. */
const standardsOf = (law: Law): Threshold[] =>
  [...law.instruments.values()]
    .filter(({ kind, ended }) => (kind === 'interpretation' || kind === 'notice') && ended === null)
    .flatMap(({ id }) => thresholdsOf(law, wholeOf(id)))
    .filter(({ derivedFrom }) => derivedFrom === null);

const sets = (law: Law, place: Provision, measure: string, quantity?: Quantity): boolean =>
  thresholdsOf(law, place).some(
    (each) => each.measure === measure && (quantity === undefined || each.value === quantity.value),
  );

const distinct = (places: readonly Provision[]): Provision[] => [
  ...new Map(places.map((each) => [provisionId(each), each])).values(),
];
