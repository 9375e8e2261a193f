import type { Span } from '../markdown/span';

/** Words that count back from where they stand: 前款, "the preceding two paragraphs". */
export interface RelativeLevel extends Span {
  readonly level: 'article' | 'paragraph' | 'item';
  readonly count: number;
}

/** All words of a text that count back, in order. */
export const readRelativeLevels = (text: string, language: 'en' | 'zh'): RelativeLevel[] =>
  [...text.matchAll(RELATIVE[language])].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    level: LEVELS[found[2]?.toLowerCase() ?? ''] ?? 'paragraph',
    count: COUNT[found[1]?.toLowerCase() ?? ''] ?? 1,
  }));

const RELATIVE = {
  // The 前三款 of another article are its first three.
  zh: /(?<![一二三四五六七八九十百\d]条(?:之[一二三四五六七八九十])?)前([两二三四五六])?(条|款|项)/g,
  en: /\b(?:the|that) preceding (?:(two|three|four|five|six) )?(article|paragraph|item)s?/gi,
} as const;

const LEVELS: Readonly<Record<string, RelativeLevel['level']>> = {
  条: 'article',
  款: 'paragraph',
  项: 'item',
  article: 'article',
  paragraph: 'paragraph',
  item: 'item',
};

const COUNT: Readonly<Record<string, number>> = {
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};
