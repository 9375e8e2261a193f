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

/** 根据《刑法》的规定，现就……解释如下：, "this Law is enacted in accordance with the Constitution": the laws named there are no law that goes on. */
export const enacts = (text: string): boolean => text.length < LONGEST_CLAUSE && ENACTS.test(text);
const LONGEST_CLAUSE = 1200;
const ENACTS =
  /(?:解释|规定|批复|通知|意见)如下[：:]\s*$|[，,]\s?(?:特)?制定本(?:法|条例|解释|规定|办法|规则|细则|标准)[。.]?\s*$|\b(?:is|are) (?:hereby )?(?:interpreted|stipulated|made|provided) as follows\b|\b(?:is|are) (?:hereby )?(?:formulated|enacted|developed) (?:in accordance with|pursuant to|under|on the basis of)\b/;

/** 本条第一款: of the article that the text itself is in. */
export const isOfOwnArticle = ({ pinpoint }: Mention): boolean => pinpoint?.relative !== undefined;
