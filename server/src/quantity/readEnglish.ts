import type { Span } from '../markdown/span';
import { boundOf, FARTHEST_BOUND } from './bounds';
import { ENGLISH_NUMERAL, readEnglishNumeral } from './numerals';
import type { Quantity, Unit } from './quantity';
import { ENGLISH_UNIT, scaled, scaleOf, thingBefore, thingBehind, unitOf } from './units';

const ARABIC =
  "\\d{1,3}(?:[ \\u00a0\\u2009]\\d{3})+(?=\\s?(?:yuan|RMB|CNY))|\\d{1,3}(?:\\.\\d{3})+(?=\\s?(?:yuan|RMB|CNY))|\\d{1,3}(?:[,，'’]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const WORDS = `(?:half a (?:million|billion|thousand)\\b|${ENGLISH_NUMERAL}(?:(?:[ -]|(?<=hundred|thousand|million) and )${ENGLISH_NUMERAL})*)`;
const SCALE = '(?:\\s?(?:ten thousand|million|thousand|billion|bn|m|k)\\b)?';
const NUMBER = `(?:(?:${ARABIC})${SCALE}|\\b${WORDS})`;
/** "three (3) years": the number once more. */
const AGAIN = '(?:\\s?\\(\\d[\\d,]*\\))?';
const AFTER_EN =
  '(?:\\s+or\\s+(?:more|above|over|longer|older|less|fewer|below|under)|\\s+and\\s+(?:above|more|over|below))';
const TERM = '(?:years?|months?|days?)\\b';
const CURRENCY = '(?:RMB|CNY|¥|￥|US\\$|\\$|USD|£|€)\\s?';

/** The parts of a figure, each read where the one before it ended: the first is searched for. */
const FIRST = new RegExp(`(?<![\\w.,-])(${CURRENCY})?(${NUMBER})${AGAIN}`, 'gi');
const SECOND = new RegExp(`(${NUMBER})${AGAIN}`, 'iy');
/** "three to ten years", "no less than three years and no more than ten". */
const JOINT = new RegExp(
  `(?:(\\s${TERM})?,?\\s(?:and|but)\\s(?:no|not)\\s(?:more|longer)\\sthan\\s|\\s?(?:up to|to|–|—|-|and)\\s?)(?:${CURRENCY})?`,
  'iy',
);
const OWN_TERM = new RegExp(`\\s?${TERM}`, 'iy');
const REST = new RegExp(`(\\+(?!\\s?\\d)|${AFTER_EN})?(?:\\s?(${ENGLISH_UNIT}))?(${AFTER_EN})?`, 'iy');

/** A figure as it is written, in its parts. */
interface Written {
  readonly start: number;
  readonly end: number;
  readonly currency: string | undefined;
  readonly first: string;
  /** The words between two numbers, and the second one; empty and undefined where there is one. */
  readonly joint: string;
  readonly second: string | undefined;
  /** Bounds before the unit and behind it. */
  readonly early: string | undefined;
  readonly unitWords: string | undefined;
  readonly late: string | undefined;
}

function* writtenIn(text: string): Generator<Written> {
  for (FIRST.lastIndex = 0; ; ) {
    const at = FIRST.lastIndex;
    const found = FIRST.exec(text);
    if (!found) return;
    const [, currency, first = ''] = found;
    const [joint = '', second] = secondIn(text, FIRST.lastIndex) ?? [];
    const behind = second === undefined ? FIRST.lastIndex : SECOND.lastIndex;
    const [rest = '', early, unitWords, late] = matchAt(REST, text, behind) ?? [];
    const end = behind + rest.length;
    yield { start: found.index, end, currency, first, joint, second, early, unitWords, late };
    FIRST.lastIndex = Math.max(end, at + 1);
  }
}

/** The second number of a range and the words before it; what has a unit of its own is joined later. */
function secondIn(text: string, from: number): readonly [joint: string, number: string] | undefined {
  const joint = matchAt(JOINT, text, from);
  const number = joint && matchAt(SECOND, text, JOINT.lastIndex);
  if (!number || (joint[1] && matchAt(OWN_TERM, text, SECOND.lastIndex))) return undefined;
  return [joint[0], number[1] ?? ''];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const isAnd = (joint: string): boolean => /^\s?and\b(?! no)/.test(joint);

/** "under the age of sixteen": years, which no unit says. "Aged 25 to 40" tells of people. */
const AGED =
  /\b(?:the )?ages? of\s*$|\b(?:users|children|child|minors?|persons?|people|anyone|individuals|those|kids) (?:who are )?(?=(?:under|below|over|aged)\s*$)/i;

const isAgeOf = (before: string, behind: string): boolean =>
  AGED.test(before.slice(-40)) && !/^[%\d-]|^\s(?:percent|yuan|km|m)\b/.test(behind);

const OLDEST = 120;

/** A bare number counts something only where it is a limit: "reaches 2,000 or more". */
const HAS_BOUND = /^\s*(?:or more|or above|and above)/i;

/** The quantities that English words or figures give, in order; "5 to 10" is one, "5 and 20" are two. */
export function readEnglish(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const written of writtenIn(text)) {
    const { start, end, currency, first, joint, second, early, unitWords, late } = written;
    if (!/[\d]/.test(first) && !unitWords && !/^[A-Za-z -]+$/.test(first)) continue;
    const behind = text.slice(end, end + 90);
    const words = unitWords ?? /^\s(years|months|days)/.exec(joint)?.[1];
    const near = text.slice(Math.max(0, start - FARTHEST_BOUND), start);
    const isAge = !currency && !words && isAgeOf(near, behind) && (numberOf(first) ?? OLDEST) < OLDEST;
    const unit = isAge ? 'age' : currency ? currencyUnit(currency) : words ? unitOf(words) : undefined;
    const before =
      unit || !HAS_BOUND.test(`${early ?? ''}${behind}`)
        ? undefined
        : thingBefore(text.slice(Math.max(0, start - 80), start));
    const thing =
      unit || isAnd(joint) || (isYear(first) && !second)
        ? undefined
        : (thingBehind(behind) ?? (before && { unit: before, length: 0 }));
    const value = numberOf(first);
    if (value === undefined || (!unit && !thing)) continue;
    const figureStart = start + (currency?.length ?? 0);
    const isRange = second !== undefined && (!isAnd(joint) || /between\s+$/i.test(text.slice(0, start)));
    const again = /^\s?\(\d[\d,]*\)/.exec(text.slice(figureStart + first.length))?.[0] ?? '';
    const figure = { start: figureStart, end: figureStart + first.length + again.length };
    if (second !== undefined && !isRange) {
      // "RMB 500,000 and one of several circumstances", "RMB 100,000 and 1 million"
      const ofMoney = currency ? single(text, first, { start, end: figure.end }, unit, '') : undefined;
      if (ofMoney) found.push({ ...ofMoney, figure });
      if (ofMoney && (numberOf(second) ?? 0) < LEAST_MONEY) continue;
      const own = single(
        text,
        second,
        { start: figure.end + joint.length, end: end + (thing?.length ?? 0) },
        unit ?? thing?.unit,
        early ?? late,
      );
      if (own) found.push(own);
      continue;
    }
    const upperStart = figure.end + joint.length;
    const upper = second === undefined ? null : (numberOf(second) ?? null);
    const scale = unit === 'percent' ? scaleOf(unitWords ?? '') : undefined;
    found.push({
      start,
      end: end + (thing?.length ?? 0),
      value: scaled(scaledLike(first, second, value), scale),
      upper: upper && scaled(upper, scale),
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
      ...(scale && { scale }),
    });
  }
  return found;
}

/** What is less is no amount of money behind one: "RMB 500,000 and two victims". */
const LEAST_MONEY = 100;

/** The second number of "5 and 20 person-times", which are two quantities, not a range. */
function single(
  text: string,
  words: string,
  { start, end }: Span,
  unit: Unit | undefined,
  after: string | undefined,
): Quantity | undefined {
  const value = numberOf(words);
  if (value === undefined || !unit) return undefined;
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

/** "the 2019 Interpretation": four figures alone are a year, not a count. */
const isYear = (words: string): boolean => /^(?:19|20)\d\d$/.test(words);

const scaledLike = (first: string, second: string | undefined, value: number): number => {
  const [scale] = (second && /million|thousand|billion/i.exec(second)) || [];
  const factor = readEnglishNumeral(scale ?? '') ?? 1;
  // "5 to 10 million", "two to ten million", but neither "100,000 to 1 million" nor "500 to 5 million".
  return scale &&
    value * factor < (numberOf(second ?? '') ?? 0) &&
    !/\d ?[a-z]|thousand|million|billion/i.test(first)
    ? value * factor
    : value;
};

function numberOf(words: string): number | undefined {
  const digits = /^\d(?:[\d,，.]|['’](?=\d{3}))*(?:[ \u00a0\u2009]\d{3})*/.exec(words)?.[0];
  if (!digits) return readEnglishNumeral(words);
  const scale = words.slice(digits.length).trim().toLowerCase();
  const factor = { '': 1, k: 1e3, m: 1e6, bn: 1e9 }[scale] ?? readEnglishNumeral(scale);
  // 5.000 yuan: thousands, as some write them.
  const plain = scale === '' && /^\d{1,3}(?:\.\d{3})+$/.test(digits) ? digits.replaceAll('.', '') : digits;
  return factor === undefined ? undefined : Number(plain.replace(/[,，'’\s]/g, '')) * factor;
}

const currencyUnit = (sign: string): Unit =>
  /RMB|CNY|¥|￥/i.test(sign) ? 'CNY' : /US|\$/.test(sign) ? 'USD' : 'other-currency';
