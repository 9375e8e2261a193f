import { readChineseNumeral, writeChineseNumeral, writeEnglishNumeral } from '../quantity/numerals';
import { writeNumber } from '../quantity/writeNumber';

/**
 * A number in the style of the words that it replaces: 5,000 · 5000 · 五千 · 0.5万 · five thousand. Undefined where
 * that style cannot write it.
 */
export function rewriteFigure(words: string, value: number): string | undefined {
  const [, chineseScale, letter] = /^[\d.,，]+(\s?(万|亿))$/.exec(words) ?? [];
  if (chineseScale) return scaled(value, letter === '万' ? 1e4 : 1e8, chineseScale);
  const mixed = /^\d+([千百])$/.exec(words)?.[1];
  if (mixed) return scaled(value, mixed === '千' ? 1e3 : 100, mixed);
  const englishScale = /^[\d.,]+(\s?)(thousand|million|billion|k|m|bn)$/i.exec(words);
  if (englishScale) return englishScaled(value, englishScale[1] ?? '', englishScale[2] ?? '');
  if (/^[\d,，.]+$/.test(words))
    return /\d[,，]\d{3}/.test(words) || (value >= 10_000 && !/^\d{4,}$/.test(words))
      ? separated(value, words.includes('，'))
      : String(value);
  if (readChineseNumeral(words) !== undefined)
    return Number.isInteger(value) ? writeChineseNumeral(value) : undefined;
  const multiple = multipleLike(words, value);
  if (multiple !== undefined) return multiple ?? undefined;
  if (/^[A-Za-z -]+$/.test(words))
    return Number.isInteger(value) ? capitalisedLike(words, writeEnglishNumeral(value)) : undefined;
  return undefined;
}

/** "Twice the wages" becomes "three times the wages", "double wages" "triple wages"; null where there is no such word. */
const multipleLike = (words: string, value: number): string | null | undefined =>
  /^(?:twice|thrice)$/i.test(words)
    ? capitalisedLike(words, value === 2 ? 'twice' : `${writeEnglishNumeral(value)} times`)
    : /^(?:doubled?|triple|treble)$/i.test(words)
      ? ({ 2: capitalisedLike(words, 'double'), 3: capitalisedLike(words, 'triple') }[value] ?? null)
      : undefined;

const separated = (value: number, wide: boolean): string =>
  writeNumber(value).replaceAll(',', wide ? '，' : ',');

function scaled(value: number, scale: number, letter: string): string | undefined {
  const figure = value / scale;
  return Math.round(figure * 100) === figure * 100 ? `${figure}${letter}` : String(value);
}

const ENGLISH_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

function englishScaled(value: number, space: string, word: string): string {
  const figure = value / (ENGLISH_SCALES[word.toLowerCase()] ?? 1);
  return Math.round(figure * 100) === figure * 100 && figure >= 0.1
    ? `${figure}${space}${word}`
    : separated(value, false);
}

const capitalisedLike = (model: string, words: string): string =>
  /^[A-Z]/.test(model) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
