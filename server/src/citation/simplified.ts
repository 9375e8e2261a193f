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

/**
 * The text with plain letters for radicals and compatibility letters that look the same, of which texts out of PDF files
 * are full (第⼆款, ⺠法典). Letter by letter, so that offsets hold.
 */
export const inPlainLetters = (text: string): string =>
  ODD.test(text) ? text.replace(ODD_LETTERS, (letter) => plainLetter(letter)) : text;
const ODD = /[\u2e80-\u2fdf\uf900-\ufaff]/;
const ODD_LETTERS = new RegExp(ODD, 'g');

function plainLetter(letter: string): string {
  const plain = RADICALS.get(letter) ?? letter.normalize('NFKC');
  return plain.length === 1 ? plain : letter;
}

/** Simplified radicals, for which Unicode knows no plain letter. */
const RADICALS = new Map(
  '⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙'
    .match(/../g)
    ?.map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

/** Whether a text is in traditional characters, as far as citations are concerned. */
export const isTraditional = (text: string): boolean => TRADITIONAL.test(text);

/** The text in simplified characters, letter by letter, so that offsets hold. */
export const simplified = (text: string): string =>
  text.replace(/[\u3400-\u9fff]/g, (letter) => characters().get(letter) ?? letter);

/** Words that Taiwan has for what the mainland's titles call otherwise. */
const MAINLAND_WORDS: Readonly<Record<string, string>> = {
  网路: '网络',
  资讯: '信息',
  资料: '数据',
  电脑: '计算机',
  软体: '软件',
  程式: '程序',
};
const OTHER_WORDS = new RegExp(Object.keys(MAINLAND_WORDS).join('|'), 'g');

/** A title, in simplified characters, with the mainland's word for each thing. */
export const inMainlandWords = (title: string): string =>
  title.replace(OTHER_WORDS, (word) => MAINLAND_WORDS[word] ?? word);

/**
 * In traditional characters 刑法 is Taiwan's as a rule: a short name is the mainland's where the text says so, or speaks
 * of what only the mainland has. Long ones no other law bears, nor those with the mainland's word for a thing that has
 * another elsewhere (资料, 资讯). A bare 条例 is of no state.
 */
export function isOfMainland(text: string, { words, start }: Name): boolean {
  if (words.length > LONGEST_COMMON || OWN_WORDS.test(words)) return true;
  if (!MAINLAND.test(text)) return false;
  // 大陸《民法典》 in a text that speaks of Taiwan's law, too.
  return !TAIWAN.test(text) || BEFORE_OWN.test(text.slice(Math.max(0, start - 10), start));
}
const LONGEST_COMMON = 6;
const OWN_WORDS = /数据|信息|^(?:香港|澳门|港区)|^(?:条例|解释|办法|规定)$/;
const MAINLAND =
  /中华人民共和国|内地|大陆(?!地区)|中国(?!台湾|香港)|个人信息保护法|数据安全法|人民法院|人民检察院|国务院|全国人大|公安机关|网信/;
const TAIWAN = /民国|台湾|新台币|立法院|行政院|地检署/;
const BEFORE_OWN = /(?:中华人民共和国|内地|大陆|中国)(?:的|之)?[《「]?$/;
