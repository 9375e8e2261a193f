import type { Name } from './mention';

/**
 * Rules by the number of the order that issued them: "MOFCOM Order No. 1 of 2021". What is cited right behind one is of
 * no law that was named before. In brackets behind a title it is only a number.
 */
export function readOrders(text: string): Name[] {
  if (!HINT.test(text)) return [];
  return [...text.matchAll(ORDER)]
    .filter(({ index }) => !IN_BRACKETS.test(text.slice(Math.max(0, index - LONGEST), index)))
    .map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      words,
      kind: 'foreign',
      year: null,
    }));
}

const HINT = /Order (?:No|#)/;
const ORDER = /\b(?:[A-Z][\w&]{1,12} )?Order (?:No\.? ?|#)\d{1,4}(?: (?:of|\[) ?(?:19|20)\d\d\]?)?/g;
const IN_BRACKETS = /[(（][^()（）]*$/;
const LONGEST = 40;
