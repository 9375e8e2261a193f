import { AMOUNT, AMOUNTS, directlyBehind, nearestBefore, nearestBehind } from './measureWords';
import type { Quantity } from './quantity';

/** What an amount of money measures, by the words around it between two places. */
export function amountMeasure(
  text: string,
  quantity: Quantity,
  from: number,
  to: number,
): string | undefined {
  const { start, end } = quantity;
  const before = text.slice(from, start);
  const direct = directlyBehind(AMOUNTS, text, end, to);
  if (direct) return direct;
  if (isImposed(before) || OR_SHARE.test(text.slice(end, end + 60))) return 'fine';
  const named = nearestBefore(AMOUNTS, before);
  if (named) return named;
  if (AMOUNT.test(before) || IS_LARGE.test(text.slice(end, Math.min(to, end + 90)))) return 'amount';
  return nearestBehind(AMOUNTS, text, end, to);
}

/** Whether what follows these words is imposed, whatever was confiscated before. */
export const isImposed = (before: string): boolean => IMPOSED.test(before);

/** "up to RMB 50 million or 5% of the annual turnover": only a fine is set so. */
const OR_SHARE =
  /^(?: yuan)?(?:,? or |\s?\/\s?)(?:up to |not more than )?\d+(?:\.\d+)?\s?%\s?(?:of )?(?:(?:the|its|their|an?) )?(?:company['’]s )?(?:annual|prior|previous|preceding|last|global|turnover|revenue|sales)|^(?:以下)?或者?(?:其?上一?年度?|年度?|全球)[^，。；]{0,6}(?:营业额|销售额|营收)(?:的)?(?:\s?[\d]|百分之)/i;

/** 并处五千万元以下, 罚到二百万. */
const IMPOSED =
  /(?:^|\btimes) (?:of )?(?:(?:the|its|their|those) )?(?:(?:illegal|unlawful) )?(?:gains|income|proceeds|amount),? or (?:from |between |up to )?$|(?:[并单]处|罚|[，,](?:可以)?处)(?:到|至|以|人民币)?\s?$|(?:元|yuan|(?:RMB|CNY|[¥￥])\s?[\d,.]+(?:m| million)?)(?:以[上下]|及以[上下]| or (?:more|less))?的?(?:：|:\s)(?:RMB|CNY|[¥￥])?\s?$/;

/** "… shall be deemed as a ‘relatively large amount’", ……的，属于数额较大: what an amount is told to be. */
const IS_LARGE =
  /^[^.;]{0,60}\b(?:deemed|determined|regarded|recogni[sz]ed|considered|identified|constitutes?)\b[^.;]{0,24}\b(?:large|huge)\b|^[^。；]{0,40}(?:认定为|属于|即为|为)[^。；]{0,20}数额(?:较大|(?:特别)?巨大)/i;

/** Whether words speak of what is imposed. */
export const namesPenalty = (words: string): boolean =>
  /\b(?:fin(?:e|ed|es)|penalt(?:y|ies)|sanctions?|liab\w+|exposure|punish\w*)\b|罚|责任|后果/i.test(words);

/** Whether an amount may be what is imposed: it has an upper end, and its own words make it no tier of something else. */
export const isImposable = (text: string, { unit, bound, start, end }: Quantity): boolean =>
  unit === 'CNY' &&
  (bound === 'at-most' || bound === 'from-to') &&
  !/以上|不满|\bor (?:more|above)\b|\bthan\b|\bbut\b/i.test(text.slice(start, end));
