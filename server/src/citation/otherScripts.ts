/**
 * Whether a text speaks in a script of another people and never of China: what it calls the "Cybersecurity Law" between
 * words in Vietnamese is not the Chinese one.
 */
export const isInOthersScript = (text: string): boolean =>
  OTHERS.test(text) && (text.match(EACH)?.length ?? 0) >= FEWEST && !CHINA.test(text);

/** Whether a text is in Japanese, which has a 刑法 and a 民法 of its own. */
export const isJapanese = (text: string): boolean =>
  (text.match(KANA)?.length ?? 0) >= FEWEST && !CHINA.test(text);
const KANA = /[\u3041-\u3096\u30a1-\u30fa]/g;

/** Whether a text sets fines in money that China has not: 处三年以下有期徒刑或五亿韩元以下罚金. */
export const finesInOthersMoney = (text: string): boolean =>
  /(?:韩元|韩圜|日元|日圆|新台币|新加坡元|新元|港元|港币|泰铢|卢布|卢比|越南盾|林吉特|令吉)(?:以[上下])?的?罚[金款]/.test(
    text,
  );

/** Letters that only Vietnamese has, and those of the scripts of India, Thai, Cyrillic, Hebrew, Arabic, Hangul and Kana. */
const LETTERS =
  '\\u0110\\u0111\\u01a0\\u01a1\\u01af\\u01b0\\u1ea0-\\u1ef9\\u0900-\\u0e7f\\u0400-\\u04ff\\u0590-\\u06ff\\uac00-\\ud7af\\u3041-\\u30ff';
const OTHERS = new RegExp(`[${LETTERS}]`);
const EACH = new RegExp(`[${LETTERS}]`, 'g');
/** A name of a person has fewer. */
const FEWEST = 4;
const CHINA = /\b(?:PRC|China|Chinese)\b|[中我]国|中华|중국|Trung Qu[ốo]c|Кита|КНР|จีน/;
