import type { Span } from '../markdown/span';
import { readChineseNumeral, readRoman } from '../quantity/numerals';

/** A word, a Chinese character or a mark. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'chinese' | 'mark';
}

const TOKEN =
  /[A-Za-z0-9\u00c0-\u024f]+(?:['’&-][A-Za-z0-9\u00c0-\u024f]+)*|[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\s]/gu;

/** The words, Chinese characters and marks of a text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(TOKEN)) {
    const [word] = found;
    const kind = /^[A-Za-z0-9\u00c0-\u024f]/.test(word)
      ? 'word'
      : /^[\u3400-\u9fff\uf900-\ufaff]/.test(word)
        ? 'chinese'
        : 'mark';
    tokens.push({ start: found.index, end: found.index + word.length, text: word, kind });
  }
  return tokens;
}

export const isCapitalised = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^[A-Z\u00c0-\u00de0-9]/.test(token.text);

const SILENT = new Set([
  '(',
  ')',
  '（',
  '）',
  '[',
  ']',
  '〔',
  '〕',
  '"',
  '“',
  '”',
  '《',
  '》',
  '〈',
  '〉',
  '「',
  '」',
]);

/** Marks that names are compared without. */
export const isSilent = (token: Token): boolean => SILENT.has(token.text);

/**
 * A token as names compare it: lower case, straight apostrophes, numerals as figures (IX, 九 in brackets and 9 are
 * one); capitals stay where they are all there is, so that CL is no word. Undefined where names have no such token.
 */
export function nameToken(tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i];
  if (!token || isSilent(token)) return undefined;
  const before = tokens[i - 1]?.text ?? '';
  const enclosed = /^[(（〔[]$/.test(before);
  if (token.kind === 'chinese' && enclosed) return String(readChineseNumeral(token.text) ?? token.text);
  const roman =
    token.kind === 'word' && (token.text.length > 1 || enclosed || /^amendment$/i.test(before))
      ? readRoman(token.text)
      : undefined;
  if (roman !== undefined) return String(roman);
  if (/^[A-Z]{2,}$/.test(token.text)) return token.text;
  return token.text.toLowerCase().replace(/’/g, "'");
}

/** A name as names are compared; equal for "Amendment (IX)" and "amendment (9)". */
export function nameKey(words: string): string {
  const tokens = tokenize(words);
  return tokens.flatMap((_, i) => nameToken(tokens, i) ?? []).join(' ');
}
