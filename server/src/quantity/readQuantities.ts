import { boundOf, chineseBound, FARTHEST_BOUND } from './bounds';
import { CHINESE_NUMERAL, ENGLISH_NUMERAL, readChineseNumeral, readEnglishNumeral } from './numerals';
import type { Quantity, Unit } from './quantity';
import { CHINESE_UNIT, countedTimes, ENGLISH_UNIT, thingBefore, thingBehind, unitOf } from './units';

/**
 * All quantities of a text, in order: amounts, terms, ratios and counts, English and Chinese, each with its
 * bound. The same reader serves notes and the law. Linear; article numbers and dates are no quantities.
 */
export function readQuantities(text: string): Quantity[] {
  if (!ANY_NUMBER.test(text)) return [];
  const raw = [...english(text), ...chinese(text)].sort((a, b) => a.start - b.start);
  return joined(text, apart(raw)).map((each) => {
    const unit = countedTimes(each.unit, text.slice(Math.max(0, each.start - 60), each.start));
    return unit === each.unit ? each : { ...each, unit };
  });
}

const ANY_NUMBER = new RegExp(`[\\d０-９]|${CHINESE_NUMERAL}|\\b${ENGLISH_NUMERAL}\\b`, 'i');
const ARABIC =
  '\\d{1,3}(?:[ \\u00a0\\u2009]\\d{3})+(?=\\s?(?:yuan|RMB|CNY))|\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const WORDS = `(?:half a (?:million|billion|thousand)\\b|${ENGLISH_NUMERAL}(?:(?:[ -]|(?<=hundred|thousand|million) and )${ENGLISH_NUMERAL})*)`;
const SCALE = '(?:\\s?(?:ten thousand|million|thousand|billion|bn|m|k)\\b)?';
const NUMBER = `(?:(?:${ARABIC})${SCALE}|\\b${WORDS})`;
/** "three (3) years": the number once more. */
const AGAIN = '(?:\\s?\\(\\d[\\d,]*\\))?';
const AFTER_EN =
  '(?:\\s+or\\s+(?:more|above|over|longer|older|less|fewer|below|under)|\\s+and\\s+(?:above|more|over|below))';
/** "three to ten years", "no less than three years and no more than ten"; what has units of its own is joined later. */
const AND_NO_MORE = ',?\\s(?:and|but)\\s(?:no|not)\\s(?:more|longer)\\sthan\\s';
const TERM = '(?:years?|months?|days?)\\b';
const RANGE_EN = `(?:(?:\\s${TERM}(?=${AND_NO_MORE}${NUMBER}(?!\\s?${TERM})))?${AND_NO_MORE}|\\s?(?:up to|to|–|—|-|and)\\s?)`;
const CURRENCY = '(?:RMB|CNY|¥|￥|US\\$|\\$|USD|£|€)\\s?';
const ENGLISH = new RegExp(
  `(?<![\\w.,-])(${CURRENCY})?(${NUMBER})${AGAIN}(?:(${RANGE_EN}(?:${CURRENCY})?)(${NUMBER})${AGAIN})?(\\+(?!\\s?\\d)|${AFTER_EN})?(?:\\s?(${ENGLISH_UNIT}))?(${AFTER_EN})?`,
  'gi',
);

const isAnd = (joint: string): boolean => /^\s?and\b(?! no)/.test(joint);

/** "under the age of sixteen": years, which no unit says. "Aged 25 to 40" tells of people. */
const AGED = /\b(?:the )?ages? of\s*$/i;

const OLDEST = 120;

/** A bare number counts something only where it is a limit: "reaches 2,000 or more". */
const HAS_BOUND = /^\s*(?:or more|or above|and above)/i;

function english(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(ENGLISH)) {
    const [whole, currency, first = '', joint = '', second, early, unitWords, late] = match;
    if (!/[\d]/.test(first) && !unitWords && !/^[A-Za-z -]+$/.test(first)) continue;
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 90);
    const words = unitWords ?? /^\s(years|months|days)/.exec(joint)?.[1];
    const near = text.slice(Math.max(0, match.index - FARTHEST_BOUND), match.index);
    const isAge = !currency && !words && AGED.test(near.slice(-16)) && (numberOf(first) ?? OLDEST) < OLDEST;
    const unit = isAge ? 'age' : currency ? currencyUnit(currency) : words ? unitOf(words) : undefined;
    const before =
      unit || !HAS_BOUND.test(`${early ?? ''}${behind}`)
        ? undefined
        : thingBefore(text.slice(Math.max(0, match.index - 80), match.index));
    const thing =
      unit || isAnd(joint) || (isYear(first) && !second)
        ? undefined
        : (thingBehind(behind) ?? (before && { unit: before, length: 0 }));
    const value = numberOf(first);
    if (value === undefined || (!unit && !thing)) continue;
    const figureStart = match.index + (currency?.length ?? 0);
    const isRange =
      second !== undefined && (!isAnd(joint) || /between\s+$/i.test(text.slice(0, match.index)));
    const again = /^\s?\(\d[\d,]*\)/.exec(text.slice(figureStart + first.length))?.[0] ?? '';
    const figure = { start: figureStart, end: figureStart + first.length + again.length };
    if (second !== undefined && !isRange) {
      const own = single(
        text,
        second,
        figure.end + joint.length,
        match,
        unit ?? thing?.unit,
        early ?? late,
        thing?.length ?? 0,
      );
      if (own) found.push(own);
      continue;
    }
    const upperStart = figure.end + joint.length;
    const upper = second === undefined ? null : (numberOf(second) ?? null);
    found.push({
      start: match.index,
      end: match.index + whole.trimEnd().length + (thing?.length ?? 0),
      value: scaledLike(first, second, value),
      upper,
      unit: (unit ?? thing?.unit) as Unit,
      bound:
        upper !== null
          ? 'from-to'
          : boundOf(
              isAge ? near.replace(AGED, '') : near,
              `${early ?? ''}${late ?? ''}`,
              behind.slice(thing?.length ?? 0),
            ),
      figure,
      upperFigure: second === undefined ? null : { start: upperStart, end: upperStart + second.length },
    });
  }
  return found;
}

/** The second number of "5 and 20 person-times", which are two quantities, not a range. */
function single(
  text: string,
  words: string,
  start: number,
  match: RegExpExecArray | RegExpMatchArray,
  unit: Unit | undefined,
  after: string | undefined,
  length: number,
): Quantity | undefined {
  const value = numberOf(words);
  if (value === undefined || !unit) return undefined;
  const end = (match.index ?? 0) + match[0].trimEnd().length + length;
  return {
    start,
    end,
    value,
    upper: null,
    unit,
    bound: boundOf(
      text.slice(Math.max(0, start - FARTHEST_BOUND), start),
      after ?? '',
      text.slice(end, end + 20),
    ),
    figure: { start, end: start + words.length },
    upperFigure: null,
  };
}

const CHINESE_NUMBER = `(?:(?:[\\d０-９]+(?:[,，][\\d０-９]{3})*(?:[.．][\\d０-９]+)?|${CHINESE_NUMERAL})[〇零一二三四五六七八九十百千两万亿]*)`;
const CHINESE = new RegExp(
  `(?<![第\\d〇零一二三四五六七八九十百千两万亿.．])(百分之|人民币\\s?|[¥￥]\\s?)?(${CHINESE_NUMBER})(?:(?:至|到|-|—|–|~|～)(${CHINESE_NUMBER}))?(?:余|多)?\\s?(${CHINESE_UNIT})?(以上|以下|以内|之内|内(?![容部外地]))?`,
  'g',
);

function chinese(text: string): Quantity[] {
  if (!/[\u4e00-\u9fff]/.test(text)) return [];
  const found: Quantity[] = [];
  for (const match of text.matchAll(CHINESE)) {
    const [whole, prefix, first = '', second, unitWords, after] = match;
    const before = () => thingBefore(text.slice(Math.max(0, match.index - 16), match.index));
    const unit =
      prefix === '百分之' ? 'percent' : unitWords ? unitOf(unitWords) : after ? before() : undefined;
    const value = readChineseNumeral(first);
    if (!unit || value === undefined || isDate(text, match.index + whole.length, unitWords, value)) continue;
    const inner = /以上|以下|以内/.exec(unitWords ?? '')?.[0];
    const start = match.index + (prefix?.length ?? 0);
    const joint =
      second === undefined
        ? 0
        : whole.indexOf(second, (prefix?.length ?? 0) + first.length) - (prefix?.length ?? 0) - first.length;
    const upperStart = start + first.length + joint;
    const upper = second === undefined ? null : (readChineseNumeral(second) ?? null);
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 6);
    found.push({
      start: match.index,
      end: match.index + whole.length,
      value,
      upper,
      unit,
      bound:
        upper !== null
          ? 'from-to'
          : chineseBound(text.slice(Math.max(0, match.index - 8), match.index), after ?? inner ?? '', behind),
      figure: { start, end: start + first.length },
      upperFigure: second === undefined ? null : { start: upperStart, end: upperStart + second.length },
    });
  }
  return found;
}

/** 2011年8月, 8月1日: a point in time, not a length of it. */
function isDate(text: string, end: number, unit: string | undefined, value: number): boolean {
  if (unit === '年') return value >= 1900 || /^\s?[\d一二三四五六七八九十]{1,3}月/.test(text.slice(end));
  return (
    (unit === '日' || unit === '天') &&
    /月\s?[\d一二三四五六七八九十]{1,3}日$/.test(text.slice(Math.max(0, end - 7), end))
  );
}

/** "the 2019 Interpretation": four figures alone are a year, not a count. */
const isYear = (words: string): boolean => /^(?:19|20)\d\d$/.test(words);

const scaledLike = (first: string, second: string | undefined, value: number): number => {
  const scale = second && /(million|thousand|billion)/i.exec(second)?.[1];
  // "5 to 10 million", but not "100,000 to 1 million".
  return scale && value < 1000 && !/[a-z]/i.test(first) ? value * (readEnglishNumeral(scale) ?? 1) : value;
};

function numberOf(words: string): number | undefined {
  const digits = /^\d[\d,，.]*(?:[ \u00a0\u2009]\d{3})*/.exec(words)?.[0];
  if (!digits) return readEnglishNumeral(words);
  const scale = words.slice(digits.length).trim().toLowerCase();
  const factor = { '': 1, k: 1e3, m: 1e6, bn: 1e9 }[scale] ?? readEnglishNumeral(scale);
  return factor === undefined ? undefined : Number(digits.replace(/[,，\s]/g, '')) * factor;
}

const currencyUnit = (sign: string): Unit =>
  /RMB|CNY|¥|￥/i.test(sign) ? 'CNY' : /US|\$/.test(sign) ? 'USD' : 'other-currency';

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

/** 三年以上七年以下, 三千元至一万元以上, "not less than three years and not more than seven years": two that make one range. */
function joined(text: string, quantities: readonly Quantity[]): Quantity[] {
  const result: Quantity[] = [];
  for (const each of quantities) {
    const last = result.at(-1);
    const between = last ? text.slice(last.end, each.start) : '';
    const isSpan =
      last?.unit === each.unit &&
      (LENGTHS.has(each.unit) || (each.unit === 'CNY' && isFined(text, last, each))) &&
      last.bound === 'exactly' &&
      (each.bound === 'exactly' || each.bound === 'at-most') &&
      each.value > last.value &&
      /^(?:至|到|\s?[—–-]\s?|\s+to\s+)$/.test(between);
    const isStandard =
      last?.unit === each.unit &&
      last.bound === 'exactly' &&
      each.bound === 'at-least' &&
      last.upper === null &&
      each.value > last.value &&
      /^(?:至|到|\s+to\s+)$/.test(between);
    const isRange =
      last &&
      last.unit === each.unit &&
      isLower(last) &&
      isUpper(each) &&
      each.value >= last.value &&
      RANGE_JOINT.test(between);
    // 城镇四十八小时、农村七十二小时内: the last one says it for both.
    if (last && isEnumerated(last, each, between)) result[result.length - 1] = { ...last, bound: each.bound };
    if (last && (isRange || isSpan || isStandard))
      result[result.length - 1] = {
        ...last,
        end: each.end,
        upper: each.value,
        bound: 'from-to',
        upperFigure: each.figure,
      };
    else if (
      last &&
      last.unit === 'year' &&
      each.unit === 'month' &&
      /^(?:\s+and\s+|零|又)?$/.test(between) &&
      last.upper === null
    ) {
      result[result.length - 1] = {
        ...last,
        end: each.end,
        value: last.value * 12 + each.value,
        unit: 'month',
        figure: { start: last.figure.start, end: each.figure.end },
      };
    } else result.push(each);
  }
  return result;
}

/** 罚一万元至五万元: what may be imposed. */
const isFined = (text: string, { start }: Quantity, { end }: Quantity): boolean =>
  /(?:罚款?|处)\s?$/.test(text.slice(Math.max(0, start - 4), start)) ||
  /^的?(?:罚款|罚金)/.test(text.slice(end, end + 3));

const isEnumerated = (last: Quantity, each: Quantity, between: string): boolean =>
  last.unit === each.unit &&
  LENGTHS.has(each.unit) &&
  last.bound === 'exactly' &&
  each.bound === 'at-most' &&
  /^、[\u4e00-\u9fff]{1,4}$/.test(between);

/** 一日至四日 is a length of time; 五千元至二万元 may as well be what somebody got. */
const LENGTHS: ReadonlySet<Unit> = new Set(['year', 'month', 'day', 'hour']);

const isLower = (quantity: Quantity): boolean =>
  quantity.bound === 'at-least' || quantity.bound === 'more-than';
const isUpper = (quantity: Quantity): boolean =>
  quantity.bound === 'at-most' || quantity.bound === 'less-than';
const RANGE_JOINT =
  /^(?:\s*,?\s*(?:and|but|to)\s+(?:(?:is|are)\s+)?(?:not more than|no more than|not exceeding|less than|smaller than|lower than|at most|up to|under|below)?\s*|\s*(?:不满|、|，)?\s*)$/i;
