import { articleOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { numbersIn } from '../quantity/numerals';
import type { Unit } from '../quantity/quantity';
import { isTime } from '../quantity/timeUnits';
import type { Claim } from './claim';
import { isPenalty } from './claim';
import { comparableInArticles, onEarlierText } from './comparable';
import { noFigureThere } from './noFigureThere';
import type { Complaint } from './rule';
import { standsInText } from './standsInText';
import { wordingOf } from './standsUnmeasured';

/**
 * The finding for a figure in words that the note gives as those of an article, where no such number stands in the
 * article, nor in an earlier text of it, and nothing there is measured alike: the words are of another text.
 */
export function notInArticle(claim: Claim, law: Law, penalty: boolean): Complaint | undefined {
  const { provisions, quantity } = claim;
  const [provision, ...more] = provisions;
  if (!provision?.article || more.length > 0 || claim.amendment !== null) return undefined;
  if (isPenalty(claim.measure) !== penalty || claim.ownArticle !== null) return undefined;
  const isRecited = claim.quoted && TOLD.has(quantity.unit);
  if (!isRecited && !isTimeRequired(claim, law)) return undefined;
  if (!isNamedBeside(claim) || mayBeOldNumber(claim, law, isRecited)) return undefined;
  const earlier = onEarlierText(claim, law);
  const texts = [claim, ...(earlier ? [earlier] : [])];
  if (texts.some((each) => isMeasured(each, law) || stands(each, law))) return undefined;
  return noFigureThere(claim, provision, law, {
    zh: (place, said) => `${place}中没有“${said}”这一数字。`,
    en: (place, said) => `${place} has no such figure as “${said}”.`,
  });
}

/** What is written alike in every rendering. */
const TOLD: ReadonlySet<Unit> = new Set(['CNY', 'percent', 'times', 'year']);

/**
 * "PIPL Article 57 requires notification within 72 hours": a time that the note says an article sets, which has no
 * time at all, and leaves none to others to set.
 */
function isTimeRequired({ provisions, quantity, words, isNearest }: Claim, law: Law): boolean {
  if (!isNearest || quantity.bound !== 'at-most' || !isTime(quantity.unit) || !REQUIRES.test(words))
    return false;
  const article = wordingOf(provisions.map(articleOf), law);
  return !article.quantities.some(({ unit }) => isTime(unit)) && !LEAVES.test(article.words);
}
const REQUIRES =
  /\b(?:requires?|mandates?|stipulates|provides|obliges|prescribes)\b|[条款项](?:已|明确|还|也)*(?:规定|要求)/;
const LEAVES = /\b(?:time limits?|periods?|prescribed|specified|determined|provided by)\b/i;

/**
 * Notes go on citing numbers from before a renumbering, and the text of then may not be at hand: what is recited may
 * be of such a number if it stands anywhere in the law today.
 */
const mayBeOldNumber = ({ provisions, quantity }: Claim, law: Law, isRecited: boolean): boolean =>
  provisions.some(({ instrument: id }) => {
    const instrument = law.instruments.get(id);
    const isRenumbered = instrument?.amended.some(({ renumbered }) => renumbered) ?? false;
    return (
      isRenumbered && instrument !== undefined && (!isRecited || standsInText(quantity, instrument, law))
    );
  });

/** Whether the block names the law of the article: "Article 1" at the head of a text may be of any. */
const isNamedBeside = ({ nearby, provisions }: Claim): boolean =>
  nearby.some(
    ({ mention, targets }) =>
      mention.name !== null &&
      targets.some(({ provision }) =>
        provisions.some(
          (own) => own.instrument === provision?.instrument && own.article === provision.article,
        ),
      ),
  );

const isMeasured = (claim: Claim, law: Law): boolean =>
  (['threshold', 'penalty'] as const).some((kind) => comparableInArticles(claim, law, kind).length > 0);

/** Whether one of the numbers of a claim stands in its articles, whatever it counts there. */
function stands({ provisions, quantity: { value, upper } }: Claim, law: Law): boolean {
  const numbers = numbersIn(wordingOf(provisions.map(articleOf), law).words);
  return numbers.has(value) || (upper !== null && numbers.has(upper));
}
