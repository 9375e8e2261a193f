import type { Provision } from '../corpus/instrument';
import { articleOf, provisionId, wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { thresholdsOf } from '../corpus/thresholds';
import type { Block } from '../markdown/block';
import type { Grade } from '../quantity/grades';
import { gradesIn } from '../quantity/grades';
import { isRound, measureOf } from '../quantity/measures';
import type { Quantity } from '../quantity/quantity';
import type { Citation } from '../resolution/citation';
import type { CitingPassage } from '../resolution/readNote';
import type { Claim } from './claim';
import { claimOn, isCheckable, quantitiesOf, UNTOLD } from './claim';
import { isOfOthers, isSupposed, speaksOfFacts, tellsStory } from './claimSignals';
import type { Standing } from './scope';
import { gradeBehind, isNumbered } from './scope';

/**
 * The standards that a passage recites without citing anything, where what they measure tells whose they are: only one
 * article or two of all interpretations set an amount of outgoing calls, or of payments settled. What stands in one
 * list with such a figure that is right is of the same article.
 *
 * @param before what the passage stands under
 */
export function uncitedStandards(
  { blocks, citations }: Pick<CitingPassage, 'blocks' | 'citations'>,
  before: Standing,
  law: Law,
  language: Claim['language'],
): Claim[] {
  if (before.scope || citations.some(isOfMore) || !blocks.some(({ block }) => MAY_TELL.test(block.text)))
    return [];
  let { grade } = before;
  const figures = blocks.flatMap(({ block }) => {
    grade = gradeBehind(block, grade);
    return isOfLaw(block) ? standardsIn(block, grade) : [];
  });
  const telling = figures.filter(({ measure }) => TELLING.test(measure));
  if (telling.length === 0) return [];
  const places = telling.flatMap(({ measure }) => placesOf(law, measure));
  const ofSame = places.filter((place) =>
    telling.some(({ measure, quantity }) => sets(law, place, measure, quantity)),
  );
  return figures.flatMap(({ block, quantity, measure, grade }) => {
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
}

/** Whether a citation is of more than a crime, which alone says nothing of the document that sets its standards. */
const isOfMore = (citation: Citation): boolean => citation.kind !== 'crime-name' && isCheckable(citation);

/** Amounts that few articles measure anything by. */
const TELLING = /^(?:settlement-amount|outgoing-calls|tariff-loss|transaction-amount|margin)$/;
/** Words without which no block has one: to ask for them is cheaper than to read its figures. */
const MAY_TELL =
  /结算|去话|资费|成交|交易|保证金|\b(?:settle|outgoing|tariff|turnover|trading|transaction|margin)/i;
const MOST_ARTICLES = 2;

interface Standard {
  readonly block: Block;
  readonly quantity: Quantity;
  readonly measure: string;
  readonly grade: Grade | null;
}

/** An item of a list, numbered as the law's are: not what somebody did. */
const isOfLaw = (block: Block): boolean =>
  block.cell === null &&
  (block.list !== null || isNumbered(block.text)) &&
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
    return measure && quantity.bound === 'at-least' && isRound(quantity)
      ? [{ block, quantity, measure, grade }]
      : [];
  });
}

const known = new WeakMap<Law, Map<string, readonly Provision[]>>();

/** The articles of interpretations and notices that set a standard of a measure; none where they are many. */
function placesOf(law: Law, measure: string): readonly Provision[] {
  const ofLaw = known.get(law) ?? new Map<string, readonly Provision[]>();
  known.set(law, ofLaw);
  const kept = ofLaw.get(measure);
  if (kept) return kept;
  const places = [...law.instruments.values()]
    .filter(({ kind, ended }) => (kind === 'interpretation' || kind === 'notice') && ended === null)
    .flatMap(({ id }) => thresholdsOf(law, wholeOf(id)))
    .filter((each) => each.measure === measure && each.derivedFrom === null)
    .map(({ provision }) => articleOf(provision));
  const found = distinct(places);
  const few = found.length <= MOST_ARTICLES ? found : [];
  ofLaw.set(measure, few);
  return few;
}

const sets = (law: Law, place: Provision, measure: string, quantity?: Quantity): boolean =>
  thresholdsOf(law, place).some(
    (each) => each.measure === measure && (quantity === undefined || each.value === quantity.value),
  );

const distinct = (places: readonly Provision[]): Provision[] => [
  ...new Map(places.map((each) => [provisionId(each), each])).values(),
];
