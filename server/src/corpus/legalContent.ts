import { readNumbers } from '../citation/numbers';
import { readPinpoints } from '../citation/pinpoints';
import { readRelativeLevels } from '../citation/relativeLevels';
import type { Span } from '../markdown/span';
import { overlaps } from '../markdown/span';
import { ENGLISH_NUMERAL, readChineseNumeral, readEnglishNumeral } from '../quantity/numerals';
import type { Quantity, Unit } from '../quantity/quantity';
import { readQuantities } from '../quantity/readQuantities';

/** What a text of law says that a rendering may not change: numbers, their units and bounds, dates, references. */
export interface LegalContent {
  /** Each number, whatever it counts, and each date (2025-06-27). */
  readonly numbers: readonly string[];
  /** Each amount, term and ratio with its unit and bound ("at-least 5000 CNY", "from-to 3-7 year"). */
  readonly quantities: readonly string[];
  /** Bounds of what else is counted, by the number ("500": at-least). */
  readonly counts: ReadonlyMap<number, readonly string[]>;
  /** Each article, paragraph and item that is named ("285/2"), and each "preceding". */
  readonly references: readonly string[];
}

/** Reads what may not change, in English or Chinese; the two can be compared. */
export function legalContent(text: string, language: 'en' | 'zh'): LegalContent {
  const pinpoints = readPinpoints(text)
    .filter((group) => group.language === language)
    .flatMap((group) => group.pinpoints)
    // "Section 1 of this Chapter" is a part of the law, 节.
    .filter(({ word }) => word !== 'section');
  const dates = datesIn(text, language);
  const fractions = fractionsIn(text, language);
  const relative = readRelativeLevels(text, language);
  const taken: Span[] = [
    ...pinpoints,
    ...readNumbers(text),
    ...relative,
    ...dates,
    ...fractions,
    ...divisions(text, language),
  ];
  const isFree = (span: Span) => !taken.some((each) => overlaps(each, span));
  const numbers = (language === 'zh' ? chineseNumbers(text) : englishNumbers(text)).filter(isFree);
  const counts = new Map<number, string[]>();
  const quantities: string[] = [];
  for (const each of readQuantities(text).filter(isFree)) {
    const unit = COMPARED_UNITS[each.unit];
    const value = each.unit === 'kilogram' ? each.value * 1000 : each.value;
    if (unit)
      quantities.push(
        `${boundOf(text, each)} ${value}${each.upper === null ? '' : `-${each.upper}`} ${unit}`,
      );
    else counts.set(value, [...(counts.get(value) ?? []), boundOf(text, each)].sort());
  }
  return {
    numbers: [
      ...numbers.map(({ value }) => String(value)),
      ...fractions.map(({ fraction }) => fraction),
      ...dates.map(({ date }) => date),
    ],
    quantities: quantities.filter((each) => !/^exactly 1 /.test(each)),
    counts,
    references: [
      ...pinpoints.map(({ article, levels }) =>
        [article ?? '-', ...levels.map(({ from, to }) => (to > from ? `${from}-${to}` : from))].join('/'),
      ),
      ...relative.map(({ level, count }) => `preceding ${count} ${level}`),
    ],
  };
}

/** The bound of a quantity; of a range also whether its ends are in it: 三年以上七年以下, 三年以上不满七年. */
function boundOf(text: string, { bound, start, upperFigure }: Quantity): string {
  if (upperFigure === null) return bound;
  const above = /(?:(?<!not )(?:more|greater) than|(?<!not )exceed(?:s|ing)?|(?<![不未])超过)\s*$/.test(
    text.slice(0, start),
  );
  const below = /(?:(?<!not )(?:less|fewer) than|[不未]满|不足)\s*$/.test(text.slice(0, upperFigure.start));
  return `${bound}${above ? ', lower end out' : ''}${below ? ', upper end out' : ''}`;
}

/** Units that the two languages tell alike. English calls occasions and multiples "times"; things have many counters. */
const COMPARED_UNITS: Readonly<Partial<Record<Unit, string>>> = {
  CNY: 'CNY',
  USD: 'USD',
  'other-currency': 'other-currency',
  age: 'age',
  year: 'year',
  month: 'month',
  day: 'day',
  hour: 'hour',
  percent: 'percent',
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DATES = {
  zh: /(?:([12]\d{3}|[二一][〇零一二三四五六七八九]{3})年|(?<!\d))([\d十一二三四五六七八九]{1,3})月(?:([\d十一二三四五六七八九]{1,3})日)?/g,
  // "May" alone is no month.
  en: new RegExp(
    `(?:(\\d{1,2}) |(?<=\\b(?:[Ii]n|before|until|by|of|each|every) )|(?=\\w+,? [12]\\d{3}))(${MONTHS.join('|')})\\b(?:,? ([12]\\d{3}))?`,
    'g',
  ),
} as const;

function datesIn(text: string, language: 'en' | 'zh'): (Span & { date: string })[] {
  return [...text.matchAll(DATES[language])].map((found) => {
    const span = { start: found.index, end: found.index + found[0].length };
    const [, first = '', second = '', third = ''] = found;
    const [year, month, day] =
      language === 'zh'
        ? [first, second, third].map((part) => readChineseNumeral(part) ?? '')
        : [third, MONTHS.indexOf(second) + 1, first];
    return { ...span, date: [year, month, day].filter((part) => part !== '').join('-') };
  });
}

const FRACTIONS = {
  zh: /([二三四五六七八九十]+)分之([一二三四五六七八九])|一半|(?<!过)半数/g,
  en: /\b(one|two|three|four|five|six|seven|eight|nine)[ -](hal(?:f|ves)|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b(?! (?:part(?:y|ies)|persons?|countr|states?))(?: \(\d+\/\d+\))?/gi,
} as const;
const DENOMINATORS = [
  'hal',
  'third',
  'quarter fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** 三分之二, "two thirds", "one fifth (1/5)": a share, told by its two numbers ("2/3"). */
function fractionsIn(text: string, language: 'en' | 'zh'): (Span & { fraction: string })[] {
  return [...text.matchAll(FRACTIONS[language])].map((found) => {
    const [words, first = '', second = ''] = found;
    const name = second.toLowerCase().replace(/(?:f|ves|s)$/, '');
    const fraction =
      language === 'zh'
        ? `${readChineseNumeral(second || '一')}/${readChineseNumeral(first || '二')}`
        : `${readEnglishNumeral(first)}/${DENOMINATORS.findIndex((each) => each.includes(name)) + 2}`;
    return { start: found.index, end: found.index + words.length, fraction };
  });
}

/** "Part Two", "Chapters IV and V", 第四章: counted otherwise in each language, and no provision. */
const DIVISIONS = {
  zh: /(?:第[一二三四五六七八九十]+[编章节]、?)+/g,
  en: /\b(?:Books?|Parts?|Chapters?|Sections?) (?:[IVXLC]+|One|Two|Three|Four|Five|Six|Seven|\d+)\b(?:(?:,| and| to| or)+ (?:Book )?(?:[IVXLC]+|One|Two|Three|Four|Five|Six|Seven|\d+)\b)*/g,
} as const;

const divisions = (text: string, language: 'en' | 'zh'): Span[] =>
  [...text.matchAll(DIVISIONS[language])].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));

interface Numbered extends Span {
  readonly value: number;
}

const CHINESE =
  /(?:\d[\d,]*(?:\.\d+)?|[〇零一二三四五六七八九十百千两])(?:[〇零一二三四五六七八九十百千两万亿]|\d)*/g;
/** Words that are written with a numeral and mean none. */
const NO_CHINESE_NUMBER =
  /百分[之比]|[（(][一二三四五六七八九十]+[）)]|统一|一般|一切|一定|唯一|一律|一经|第[一二三四五][者人方日代国]|进一步|万一|同一|一致|一并|一次性|单一|任何一|一种|之一|一起|一些|一方|双方|一旦|一时|一同|一贯|一审|二审|专一|不一|一体|千方百计|十分(?!钟)|红十字|三氯甲烷|二氧|二氢|三唑|[二三]维|二月份|两类|[一二三四五六七八九十]+类|[一二三四五六七八九十]+月份/g;

function chineseNumbers(text: string): Numbered[] {
  const masked = text.replace(NO_CHINESE_NUMBER, (words) => '\u3000'.repeat(words.length));
  return [...masked.matchAll(CHINESE)].flatMap((found) => {
    const [words] = found;
    const number = readChineseNumeral(words);
    if (number === undefined || number < 2) return [];
    const value = masked.startsWith('公斤', found.index + words.length) ? number * 1000 : number;
    return [{ start: found.index, end: found.index + words.length, value }];
  });
}

const ENGLISH = new RegExp(
  `(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?(?:\\s(?:thousand|million|billion)\\b)?|\\b${ENGLISH_NUMERAL}(?:[ -](?:and )?${ENGLISH_NUMERAL})*\\b`,
  'gi',
);

/** Chinese reads the 千 of a kilogram as part of the number. */
const IN_KILOGRAMS = /^(?: or more)?[ -]kilograms?\b/;

function englishNumbers(text: string): Numbered[] {
  return [...text.matchAll(ENGLISH)].flatMap((found) => {
    const behind = text.slice(found.index + found[0].length);
    if (/^-dimensional/.test(behind)) return [];
    const [words] = found;
    const [digits = '', scale] = words.replaceAll(',', '').split(' ');
    const number = /^\d/.test(words)
      ? Number(digits) * (scale ? (readEnglishNumeral(scale) ?? 1) : 1)
      : readEnglishNumeral(words);
    if (number === undefined) return [];
    const value = IN_KILOGRAMS.test(behind) ? number * 1000 : number;
    if (value < 2) return [];
    return [{ start: found.index, end: found.index + words.length, value }];
  });
}
