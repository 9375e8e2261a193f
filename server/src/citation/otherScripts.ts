/**
 * Whether a text speaks in a script of another people and never of China: what it calls the "Cybersecurity Law" between
 * words in Vietnamese is not the Chinese one.
 */
export const isInOthersScript = (text: string): boolean =>
  OTHERS.test(text) && (text.match(EACH)?.length ?? 0) >= FEWEST && !CHINA.test(text);

/** Letters that only Vietnamese has, and those of Thai, Cyrillic, Hangul and Kana. */
const LETTERS =
  '\\u0110\\u0111\\u01a0\\u01a1\\u01af\\u01b0\\u1ea0-\\u1ef9\\u0e00-\\u0e7f\\u0400-\\u04ff\\uac00-\\ud7af\\u3041-\\u30ff';
const OTHERS = new RegExp(`[${LETTERS}]`);
const EACH = new RegExp(`[${LETTERS}]`, 'g');
/** A name of a person has fewer. */
const FEWEST = 4;
const CHINA = /\b(?:PRC|China|Chinese)\b|[中我]国|中华|중국|Trung Qu[ốo]c|Кита|КНР|จีน/;
