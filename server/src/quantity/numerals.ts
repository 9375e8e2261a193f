/** Numbers as people write them: Arabic with separators, Chinese, English words; and back. */

const DIGITS = '〇一二三四五六七八九';
const FORMAL: Readonly<Record<string, string>> = {
  零: '〇',
  两: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Letters of Chinese numerals, for patterns. */
export const CHINESE_NUMERAL = '[〇零一二三四五六七八九十百千两]';

/** Value of a Chinese or mixed numeral (二百八十五, 五万, 0.5万, 5千, 285, full width too); undefined where it is none. */
export function readChineseNumeral(words: string): number | undefined {
  const text = toHalfWidth(words).replace(/[,\s]/g, '');
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  let hundredMillions = 0;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let places = 0;
  const pattern = /(\d+(?:\.\d+)?)|(.)/gu;
  for (const [, arabic, raw = ''] of text.matchAll(pattern)) {
    const letter = FORMAL[raw] ?? raw;
    const value = arabic === undefined ? DIGITS.indexOf(letter) : Number(arabic);
    if (arabic !== undefined || value >= 0) {
      digit = digit === undefined || places === 0 ? value : digit * 10 + value;
      places += arabic === undefined ? 1 : 0;
    } else if (SMALL[letter] !== undefined) {
      // 一百五十千克: 千 behind a whole number is a thousand of the unit.
      if (letter === '千' && digit === undefined && section > 0) section *= 1000;
      else section += (digit ?? 1) * SMALL[letter];
      digit = undefined;
      places = 0;
    } else if (letter === '万' || letter === '亿') {
      const isBare = digit === undefined && section === 0 && total === 0 && hundredMillions === 0;
      const group = section + (digit ?? (isBare ? 1 : 0));
      if (letter === '万') total += group * 1e4;
      else {
        hundredMillions += (total + group) * 1e8;
        total = 0;
      }
      section = 0;
      digit = undefined;
      places = 0;
    } else return undefined;
  }
  return text === '' ? undefined : round(hundredMillions + total + section + (digit ?? 0));
}

/** The usual Chinese numeral of a whole number from 0 to below 10^12. */
export function writeChineseNumeral(value: number): string {
  if (value === 0) return '零';
  const parts = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4];
  let written = '';
  parts.forEach((part, i) => {
    if (part === 0) return;
    const gap = written !== '' && part < 1000 ? '零' : '';
    written += gap + writeBelowTenThousand(part) + ['亿', '万', ''][i];
  });
  return written.replace(/^一十/, '十');
}

function writeBelowTenThousand(value: number): string {
  const digits = [...String(value)].map(Number);
  let written = '';
  digits.forEach((digit, i) => {
    const unit = ['', '十', '百', '千'][digits.length - 1 - i] ?? '';
    if (digit > 0) written += `${DIGITS[digit]}${unit}`;
    else if (written !== '' && !written.endsWith('零') && digits.slice(i).some((rest) => rest > 0))
      written += '零';
  });
  return written;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ' _ twenty thirty forty fifty sixty seventy eighty ninety'.trim().split(' ');
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** English number words, for patterns. */
export const ENGLISH_NUMERAL = `(?:${[...ONES, ...TENS.slice(1), 'hundred', ...Object.keys(SCALES)]
  // Longest first: "six" must not stop before the end of "sixty".
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** Value of English number words ("five thousand", "twenty-five thousand", "one hundred and five", "half a million"); undefined where they are none. */
export function readEnglishNumeral(words: string): number | undefined {
  const [, scale = ''] = /^half a (million|billion|thousand)$/i.exec(words) ?? [];
  if (scale) return (SCALES[scale.toLowerCase()] ?? 0) / 2;
  let total = 0;
  let section = 0;
  const parts = words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '' && word !== 'and');
  for (const word of parts) {
    const one = ONES.indexOf(word);
    const ten = TENS.indexOf(word);
    if (one >= 0) section += one;
    else if (ten > 0) section += (ten + 1) * 10;
    else if (word === 'hundred') section = (section || 1) * 100;
    else if (SCALES[word] !== undefined) {
      total += (section || 1) * SCALES[word];
      section = 0;
    } else return undefined;
  }
  return parts.length === 0 ? undefined : total + section;
}

/** English words of a whole number from 0 to below 10^12. */
export function writeEnglishNumeral(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  if (value < 100)
    return [TENS[Math.floor(value / 10) - 1], ONES[value % 10]]
      .filter((word) => word && word !== 'zero')
      .join('-');
  const [scale, name] =
    value >= 1e9
      ? [1e9, 'billion']
      : value >= 1e6
        ? [1e6, 'million']
        : value >= 1e3
          ? [1e3, 'thousand']
          : [100, 'hundred'];
  const rest = value % scale;
  const head = `${writeEnglishNumeral(Math.floor(value / scale))} ${name}`;
  return rest === 0
    ? head
    : `${head} ${scale === 100 || rest < 100 ? 'and ' : ''}${writeEnglishNumeral(rest)}`;
}

/** Value of a Roman numeral up to 39 in capitals; undefined where it is none. */
export function readRoman(word: string): number | undefined {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(word) || word === '') return undefined;
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  return [...word].reduce((sum, letter, i) => {
    const value = values[letter] ?? 0;
    return sum + (value < (values[word[i + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}

/** Full-width digits, brackets and letters as their half-width twins; the length stays. */
export const toHalfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The numbers of an English text, whatever they count; those of articles, paragraphs and items are none. */
export function numbersIn(text: string): Set<number> {
  const numbers = new Set<number>();
  for (const [words, digits] of text.matchAll(NUMBERS)) {
    const value = digits === undefined ? readEnglishNumeral(words) : Number(digits.replaceAll(',', ''));
    if (value !== undefined) numbers.add(value);
  }
  return numbers;
}
const NUMBERS = new RegExp(
  `(?<!\\b(?:preceding|Articles?|paragraphs?|items?) \\(?)(?<![\\w(])(?:(\\d[\\d,]*(?:\\.\\d+)?)|${ENGLISH_NUMERAL}(?:(?:[ -]| and )${ENGLISH_NUMERAL})*)\\b`,
  'gi',
);
