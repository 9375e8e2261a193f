import type { Span } from '../markdown/span';
import { isRound } from '../quantity/measures';
import type { Quantity } from '../quantity/quantity';
import type { Citation } from '../resolution/citation';
import { isCheckable } from './claim';

// What is told first and cited only then: "Keep them for three years. The duty is in Article 56."

/** The citations of an article, or of a whole law, in a block that cites no other one and names no other document. */
export function soleOf(all: readonly Citation[]): readonly Citation[] | undefined {
  const articles = all.filter((each) => each.kind === 'article' && isCheckable(each));
  const own = articles.length > 0 ? articles : all.filter(isCheckable);
  const place = own[0]?.targets[0]?.provision;
  const isSame = ({ targets }: Citation): boolean =>
    targets.every(
      ({ provision }) =>
        provision?.instrument === place?.instrument &&
        (provision?.article === null || provision?.article === place?.article),
    );
  const others = articles.length > 0 ? all.filter(({ kind }) => kind !== 'crime-name') : all;
  return place && others.every(isSame) ? own : undefined;
}

/** "The duty is in Article 56": a sentence right behind another that says no more than where it stands, as it begins. */
export function isSourceOf(text: string, { end }: Span, { mention }: Citation): boolean {
  const between = text.slice(end, Math.min(mention.start, mention.name?.start ?? mention.start));
  if (between.length > FARTHEST) return false;
  const last = between.search(/[。.!！?？][^。.!！?？]*$/);
  const opening = between.slice(last + 1);
  return (
    between.length - Math.max(last, 0) <= LONGEST_START &&
    !/[（(]\s*$/.test(opening.slice(1)) &&
    !CORRECTS.test(opening)
  );
}
/** 'The draft says "ten years". Fix: Article 347(2) has fifteen': the note knows. */
const CORRECTS =
  /^[^\p{L}]*(?:fix|correct(?:ion|ed|ly)?|wrong|not so|no|actually|in fact)\b|^[^\p{L}]*(?:更正|订正|应为|应是|应当[为是]|错|不对|其实|实际上)/iu;
const LONGEST_START = 40;

/** Whether a figure that is no bare number stands so near to a citation that it may be said of it. */
export const isNear = (quantity: Quantity, { mention }: Citation): boolean => {
  const { bound, start, end } = quantity;
  return (
    bound !== 'exactly' &&
    (quantity.unit !== 'CNY' || isRound(quantity)) &&
    start - mention.end < FARTHEST &&
    mention.start - end < FARTHEST
  );
};
const FARTHEST = 300;
