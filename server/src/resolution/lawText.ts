import type { Mention } from '../citation/mention';
import type { PassageMentions } from './passageMentions';

/** Whether a note is itself the text of a law: it opens one article after another, from the first. */
export function isLawText(passages: readonly PassageMentions[]): boolean {
  let opened = 0;
  let first = false;
  for (const { openers } of passages) {
    opened += openers.length;
    first ||= openers.includes('1');
  }
  return first && opened >= FEWEST_OPENERS;
}
const FEWEST_OPENERS = 5;

/** Whether a block opens with an article, as the text of a law does: 第一条 为了…… */
export const isOpener = ({ start, end, pinpoint, name }: Mention, text: string): boolean =>
  start === 0 &&
  name === null &&
  pinpoint !== null &&
  pinpoint.article !== null &&
  text.startsWith('第') &&
  /^\s/.test(text.slice(end, end + 1));

/** 本条第一款: of the article that the text itself is in. */
export const isOfOwnArticle = ({ pinpoint }: Mention): boolean => pinpoint?.relative !== undefined;
