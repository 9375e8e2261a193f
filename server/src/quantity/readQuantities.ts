import { joinRanges } from './joinRanges';
import { CHINESE_NUMERAL, ENGLISH_NUMERAL } from './numerals';
import type { Quantity } from './quantity';
import { readChinese } from './readChinese';
import { readEnglish } from './readEnglish';
import { readMultiplicatives } from './readMultiplicatives';
import { countedBy } from './units';

/**
 * All quantities of a text, in order: amounts, terms, ratios and counts, English and Chinese, each with its
 * bound. The same reader serves notes and the law. Linear; article numbers and dates are no quantities.
 */
export function readQuantities(text: string): Quantity[] {
  const multiplicatives = readMultiplicatives(text);
  if (multiplicatives.length === 0 && !ANY_NUMBER.test(text)) return [];
  const english = MAY_BE_ENGLISH.test(text) ? readEnglish(text) : [];
  const raw = [...english, ...multiplicatives, ...readChinese(text)].sort((a, b) => a.start - b.start);
  return joinRanges(text, apart(raw)).map((each) => {
    const unit = countedBy(
      each.unit,
      text.slice(Math.max(0, each.start - 60), each.start),
      text.slice(each.end, each.end + 40),
    );
    return unit === each.unit ? each : { ...each, unit };
  });
}

const ANY_NUMBER = new RegExp(`[\\d０-９]|${CHINESE_NUMERAL}|\\b${ENGLISH_NUMERAL}\\b`, 'i');

/** Every English unit has a letter or a sign. */
const MAY_BE_ENGLISH = /[A-Za-z%‰$¥￥€£]/;

/** 不少于51% is read in both languages; the one that knows the bound tells more. */
const isFuller = (one: Quantity, other: Quantity): boolean => {
  const more = one.end - one.start - (other.end - other.start);
  return more > 0 || (more === 0 && other.bound === 'exactly' && one.bound !== 'exactly');
};

/** Of readings that overlap, the first and longest. */
function apart(sorted: readonly Quantity[]): Quantity[] {
  const kept: Quantity[] = [];
  for (const each of sorted) {
    const last = kept.at(-1);
    if (!last || each.start >= last.end) kept.push(each);
    else if (isFuller(each, last)) kept[kept.length - 1] = each;
  }
  return kept;
}
