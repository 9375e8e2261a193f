import { overlapping } from '../citation/sorted';
import type { Citation } from '../resolution/citation';

/**
 * Where a text names what its figures may be of and nothing can be said of: articles that could not be bound to a
 * law, documents that the corpus does not have, articles that are passed over.
 *
 * @param given the citations that something may be said of
 * @param all those that the text has
 * @param speaking those of the first that the text speaks of
 */
export const unreadIn = (
  text: string,
  given: readonly Citation[],
  all: readonly Citation[],
  speaking: readonly Citation[],
): number[] =>
  articlesUnread(text, given).concat(
    all.filter(isOtherText).map(({ mention }) => mention.start),
    given.filter((each) => isPassedOver(text, each, speaking)).map(({ mention }) => mention.start),
  );

/** A document that the corpus does not have, or the text of a year: 1997年刑法. What follows is of it. */
const isOtherText = ({ kind, targets, mention }: Citation): boolean =>
  kind === 'instrument' &&
  targets.length > 0 &&
  (mention.name?.year != null || !targets.some(({ provision }) => provision));

/** 旧法第四十九条……单列为本法第五十九条，五日以下: an article that is not spoken of, but that figures follow. */
const isPassedOver = (text: string, citation: Citation, speaking: readonly Citation[]): boolean =>
  citation.kind === 'article' &&
  !speaking.includes(citation) &&
  /为本(?:法|条例|解释|规定|办法)$/.test(
    text.slice(Math.max(0, citation.mention.start - 5), citation.mention.start),
  ) &&
  /^[，,：:]/.test(text.slice(citation.mention.end, citation.mention.end + 1));

/** Where a text names articles that could not be bound to a law. */
export const articlesUnread = (text: string, citations: readonly Citation[]): number[] => {
  const mentions = citations.map(({ mention }) => mention);
  return [...text.matchAll(ARTICLE)]
    .filter((each) => !overlapping(mentions, { start: each.index, end: each.index + each[0].length }))
    .map(({ index }) => index);
};

/**
 * Words that name an article, whatever its law, and bare numbers in brackets that close what is said of one:
 * "… minor up to five (111)." · 最长六十日（31）。
 */
const ARTICLE =
  /第[〇零一二三四五六七八九十百千\d]+条|(?<![\d第])\d{1,3}条(?=[：:（(）)之第规—])|\b(?:Articles?|Arts?\.) \d+|(?<=\s)\(\d{2,3}(?:-\d)?\)(?=[.;])|(?<=[\u4e00-\u9fff%％])[（(](?!(?:19|20)\d\d[）)])\d{1,4}(?:之[一二三四五\d])?(?:第?[一二三四五六七八九十\d]{1,2}款)?(?:[、，,]\s?\d{1,4})*[）)]/gi;
