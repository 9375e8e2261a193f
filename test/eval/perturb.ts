import type { Span } from '../../server/src/markdown/span';

/** What of a right claim can be made wrong. */
export const KINDS = ['amount', 'unit', 'years', 'count', 'grade', 'item'] as const;
export type PerturbationKind = (typeof KINDS)[number];

/** A text in which one thing was made wrong. */
export interface Perturbed {
  readonly kind: PerturbationKind;
  readonly text: string;
  /** The new words, and where the claim stands now. */
  readonly changed: Span;
  readonly claim: Span;
}

/** Everything that can be made wrong in a right claim, one thing at a time; always the same for the same text. */
export function perturb(text: string, claim: Span): Perturbed[] {
  const quote = text.slice(claim.start, claim.end);
  const inQuote = (kind: PerturbationKind, edit: Edit | undefined) =>
    edit ? [applied(kind, text, claim, { ...edit, at: edit.at + claim.start })] : [];
  const amount = lastNumber(quote, MONEY);
  const years = lastNumber(quote, TERM);
  return [
    ...inQuote('amount', amount),
    ...inQuote('unit', otherUnit(quote)),
    ...inQuote('years', years),
    ...(amount || years ? [] : inQuote('count', lastNumber(quote, COUNTED))),
    ...gradeOf(text, claim).map((edit) => applied('grade', text, claim, edit)),
    ...itemOf(text, claim).map((edit) => applied('item', text, claim, edit)),
  ];
}

/** Words at an offset, and others in their place. */
interface Edit {
  readonly at: number;
  readonly words: string;
  readonly by: string;
}

function applied(kind: PerturbationKind, text: string, claim: Span, { at, words, by }: Edit): Perturbed {
  const longer = by.length - words.length;
  const behind = at + words.length;
  return {
    kind,
    text: text.slice(0, at) + by + text.slice(behind),
    changed: { start: at, end: at + by.length },
    claim: {
      start: claim.start + (behind <= claim.start ? longer : 0),
      end: claim.end + (behind <= claim.end ? longer : 0),
    },
  };
}

const ENGLISH: Readonly<Record<string, string>> = {
  one: 'three',
  two: 'four',
  three: 'five',
  four: 'six',
  five: 'seven',
  six: 'eight',
  seven: 'nine',
  eight: 'nine',
  nine: 'eight',
  ten: 'twelve',
  twelve: 'fifteen',
  fifteen: 'seventeen',
  twenty: 'forty',
  thirty: 'fifty',
  fifty: 'seventy',
};
const NUMBER = `(?<number>\\d[\\d,]*(?:\\.\\d+)?|[一二两三四五六七八九十百千]+|\\b(?:${Object.keys(ENGLISH).join('|')})\\b)`;
const MONEY = new RegExp(
  `${NUMBER}(?= ?[百千万亿]*元|(?:[ -](?:hundred|thousand|million))*[ -](?:yuan|RMB|CNY))|(?:RMB|CNY|¥) ?${NUMBER.replace('<number>', '<behind>')}`,
  'gi',
);
const TERM = new RegExp(`${NUMBER}(?= ?(?:个月|年|日)|[ -](?:years?|months?|days?)\\b)`, 'gi');
const COUNTED = new RegExp(NUMBER, 'gi');

/** The last number that the pattern finds, made another one. */
function lastNumber(quote: string, pattern: RegExp): Edit | undefined {
  const found = [...quote.matchAll(pattern)].at(-1);
  const words = found?.groups?.number ?? found?.groups?.behind;
  if (!found || !words) return undefined;
  return { at: found.index + found[0].indexOf(words), words, by: otherNumber(words) };
}

const DIGITS = '一二三四五六七八九';

/** Another number of the same make: 5,000 becomes 7,000, ten twelve, 十 十二. */
export function otherNumber(words: string): string {
  const english = ENGLISH[words.toLowerCase()];
  if (english) return english;
  if (/^\d{1,2}$/.test(words)) return String(Number(words) + 2);
  if (/^\d/.test(words)) return words.replace(/[1-9]/, (digit) => String(otherDigit(Number(digit))));
  const plain = words.replace('两', '二');
  const digit = /[一二三四五六七八九]/;
  if (!digit.test(plain)) return plain === '十' ? '十二' : `三${plain}`;
  return plain.replace(digit, (each) => DIGITS[otherDigit(DIGITS.indexOf(each) + 1) - 1] ?? each);
}

const otherDigit = (digit: number): number => (digit < 8 ? digit + 2 : 17 - digit);

/** Ten thousand times as much, or as little. */
function otherUnit(quote: string): Edit | undefined {
  const chinese = /万?元/.exec(quote);
  if (chinese) return { at: chinese.index, words: chinese[0], by: chinese[0] === '元' ? '万元' : '元' };
  const english = /(?<!(?:thousand|million|hundred) )\b(?:yuan|RMB)\b(?! ?\d)/.exec(quote);
  return english ? { at: english.index, words: english[0], by: `ten thousand ${english[0]}` } : undefined;
}

/** Grade words and the grade above or below; of two that fit the first is taken. */
const GRADES: readonly (readonly [RegExp, string])[] = [
  [/特别严重/g, '严重'],
  [/特别巨大/g, '巨大'],
  [/(?<!特别)严重/g, '特别严重'],
  [/(?<!特别)巨大/g, '特别巨大'],
  [/较大/g, '巨大'],
  [/\b(?:especially|particularly|extremely) serious\b/g, 'serious'],
  [/(?<!\b(?:especially|particularly|extremely) )\bserious\b/g, 'especially serious'],
  [/\brelatively large\b/g, 'huge'],
  [/\b(?:especially|particularly|extremely) huge\b/g, 'huge'],
  [/(?<!\b(?:especially|particularly|extremely) )\bhuge\b/g, 'especially huge'],
];

/** The last grade word of the clause that the claim ends. */
function gradeOf(text: string, claim: Span): Edit[] {
  const start = lastEnd(text.slice(0, claim.start), CLAUSE_ENDS);
  const clause = text.slice(start, claim.end);
  const found = GRADES.flatMap(([pattern, by]) =>
    [...clause.matchAll(pattern)].map(({ index, 0: words }) => ({ at: start + index, words, by })),
  );
  return found.sort((a, b) => b.at - a.at).slice(0, 1);
}

/** Item or paragraph numbers in citations: 第（四）项, 第三款, the last bracket of 3(1)(5), item (4), paragraph 2. */
const LEVEL =
  /(?<=第[（(]?)(?<chinese>[一二三四五六七八九])(?=[）)]?[项款])|(?<=(?:\d|\))\()(?<bracket>\d)(?=\)(?! ?\())|(?<=\b(?:items?|paragraphs?|paras?\.?) \(?)(?<word>\d)\b/g;

/** The last number of an item that the sentence names before the claim ends. */
function itemOf(text: string, claim: Span): Edit[] {
  const start = lastEnd(text.slice(0, claim.start), SENTENCE_ENDS);
  const found = [...text.slice(start, claim.end).matchAll(LEVEL)].at(-1);
  if (!found) return [];
  const words = found[0];
  const digit = DIGITS.indexOf(words) + 1;
  const by = digit > 0 ? (DIGITS[digit] ?? '七') : String(Number(words) + 1);
  return [{ at: start + found.index, words, by }];
}

const SENTENCE_ENDS = /[。\n]|\. (?=[A-Z])/g;
const CLAUSE_ENDS = /[。；;:：\n]|\. (?=[A-Z])/g;

const lastEnd = (text: string, pattern: RegExp): number => {
  const last = [...text.matchAll(pattern)].at(-1);
  return last ? last.index + last[0].length : 0;
};
