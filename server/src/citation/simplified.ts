import pairs from 'opencc-js/dict/TSCharacters';
import type { Name } from './mention';

let table: Map<string, string> | undefined;

/** Traditional characters and the simplified one that each is written as; only those that keep offsets in place. */
function characters(): Map<string, string> {
  table ??= new Map(
    pairs
      .split('|')
      .map((pair) => pair.split(' '))
      .flatMap(([from = '', to = '']) => (from.length === 1 && to.length === 1 ? [[from, to] as const] : [])),
  );
  return table;
}

/** Characters that every citation in traditional script has one of. */
const TRADITIONAL = /[條項國華釋號據規辦訴訟網絡電訊]/;

/** Whether a text is in traditional characters, as far as citations are concerned. */
export const isTraditional = (text: string): boolean => TRADITIONAL.test(text);

/** The text in simplified characters, letter by letter, so that offsets hold. */
export const simplified = (text: string): string =>
  text.replace(/[\u3400-\u9fff]/g, (letter) => characters().get(letter) ?? letter);

/**
 * In traditional characters 刑法 is Taiwan's as a rule: a short name is the mainland's where the text says so. Long
 * ones no other law bears.
 */
export const isOfMainland = (text: string, { words }: Name): boolean =>
  words.length > LONGEST_COMMON || /中华人民共和国|内地|大陆|中国(?!台湾|香港)/.test(text);
const LONGEST_COMMON = 6;
