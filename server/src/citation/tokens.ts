import type { Span } from '../markdown/span';
import { readChineseNumeral, readRoman } from '../quantity/numerals';

/** A word, a Chinese character or a mark. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'chinese' | 'mark';
  /**
   * As names compare it: lower case, straight apostrophes, numerals as figures (IX, 九 in brackets and 9 are one);
   * capitals stay where they are all there is, so that CL is no word. Null for marks that names do not count.
   */
  readonly key: string | null;
}

/** The words, Chinese characters and marks of a text. Read letter by letter: no other reading is as common. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let before = '';
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === 'mark' && isSpace(code)) {
      at++;
      continue;
    }
    const end = kind === 'word' ? wordEnd(text, at) : at + (isAstral(text, at, code) ? 2 : 1);
    const word = text.slice(at, end);
    // "People's Republic of China (PRC)"
    if (word === 'China' && text.startsWith(' (PRC)', end)) {
      tokens.push(new TokenAt(word, at, kind, before));
      before = word;
      at = end + ' (PRC)'.length;
      continue;
    }
    tokens.push(new TokenAt(word, at, kind, before));
    before = word;
    at = end;
  }
  return tokens;
}

/** Letters and figures, and single marks between them: don't, 287-1, R&D. */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    if (kindOf(text.charCodeAt(end)) === 'word') end++;
    else if (JOINTS.includes(text[end] ?? ' ') && kindOf(text.charCodeAt(end + 1)) === 'word') end += 2;
    else break;
  }
  return end;
}

const JOINTS = "'’‘&-";
const isSpace = (code: number): boolean =>
  code === 32 || (code < 14 && code > 8) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));
const isAstral = (text: string, at: number, code: number): boolean =>
  code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;

/** A token that reckons its key when a name is looked for there, which at most words is never. */
class TokenAt implements Token {
  readonly end: number;
  private made: string | null | undefined;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly kind: Token['kind'],
    private readonly before: string,
  ) {
    this.end = start + text.length;
  }

  get key(): string | null {
    if (this.made === undefined) this.made = keyOf(this.text, this.kind, this.before);
    return this.made;
  }
}

function kindOf(code: number): Token['kind'] {
  if (code < 0x80)
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
      ? 'word'
      : 'mark';
  if (code >= 0xc0 && code <= 0x24f) return 'word';
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) ? 'chinese' : 'mark';
}

function keyOf(word: string, kind: Token['kind'], before: string): string | null {
  if (kind === 'mark') return SILENT.has(word) ? null : word;
  const enclosed = before.length === 1 && '(（〔['.includes(before);
  if (kind === 'chinese') return enclosed ? String(readChineseNumeral(word) ?? word) : word;
  if (/^[A-Z]+$/.test(word)) {
    const isNumeral = word.length > 1 || enclosed || /^amendment$/i.test(before);
    const roman = isNumeral ? readRoman(word) : undefined;
    if (roman !== undefined) return String(roman);
    if (word.length > 1) return word;
  }
  // "the PIPL's Article 3": its letters stay capitals.
  if (/^[A-Z]{2,}['‘’]s$/.test(word)) return word.replace(/[‘’]/, "'");
  const lower = word.toLowerCase();
  // "Amendment (Eleven)"
  if (enclosed && NUMERALS.has(lower)) return String(NUMERALS.get(lower));
  return /[‘’]/.test(lower) ? lower.replaceAll(/[‘’]/g, "'") : lower;
}

export function isCapitalised(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const code = token.text.charCodeAt(0);
  return code < 91 || (code >= 0xc0 && code <= 0xde);
}

const NUMERALS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((each, i) => [each, i + 1]),
);

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
  '<',
  '>',
  '「',
  '」',
]);

/** Marks that names are compared without. */
export const isSilent = (token: Token): boolean => token.kind === 'mark' && SILENT.has(token.text);

const keys = new Map<string, string>();
const MOST_KEYS = 5000;
const ONLY_CHINESE = /^[\u4e00-\u9fff]+$/;

/** A name as names are compared; equal for "Amendment (IX)" and "amendment (9)". */
export function nameKey(words: string): string {
  // Titles by the thousand come from packs: each character is its own key.
  if (ONLY_CHINESE.test(words)) return words.split('').join(' ');
  const kept = keys.get(words);
  if (kept !== undefined) return kept;
  const key = tokenize(words)
    .flatMap((token) => token.key ?? [])
    .join(' ');
  if (keys.size > MOST_KEYS) keys.clear();
  keys.set(words, key);
  return key;
}
