import { isImposed } from './amounts';
import type { Quantity } from './quantity';

/** What "so many times" is the multiple of: a fine, wages, compensation, the standards of an item. Undefined where the words do not say. */
export function multipleOf(
  text: string,
  { start, end }: Quantity,
  from: number,
  to: number,
): string | undefined {
  const before = text.slice(from, start);
  if (isOfCompensation(before, text.slice(end, to))) return 'compensation-multiple';
  if (OF_WAGES.test(text.slice(end, Math.min(to, end + 40)))) return 'wage-multiple';
  if (
    FINE.test(text.slice(from, Math.min(to, end + 60))) ||
    isImposed(before) ||
    (PAYS.test(before) && !STANDARD.test(text.slice(end, end + 30))) ||
    OF_GAINS.test(text.slice(end))
  )
    return 'fine-multiple';
  if (OF_STANDARD.test(text.slice(end, Math.min(to, end + 40)))) return 'standard-multiple';
  if (OF_INTEREST.test(text.slice(from, Math.min(to, end + 60)))) return 'interest-multiple';
  if (COMPENSATED.test(text.slice(Math.max(from, start - 100), Math.min(to, end + 20))))
    return 'compensation-multiple';
  return STANDARD.test(text.slice(from, Math.min(to, end + 40))) ? 'standard-multiple' : undefined;
}

const FINE = /\bfin(?:e|ed|es)\b|罚金|罚款|罚违法所得/i;
const PAYS = /\bpays? (?:between |from |up to )?$/i;
const OF_GAINS =
  /^\s*(?:of )?(?:(?:the|its|their) )?(?:(?:illegal|unlawful) (?:gains|income|proceeds)|(?:amount|sum) (?:stolen|evaded|laundered))\b/i;
const STANDARD =
  /标准|\bstandards?\b|\bthe rate of\b|\b(?:those|these|the (?:above|foregoing)) (?:numbers|figures|amounts|quantities|thresholds)\b|\bfigures above\b|[前上]述(?:数[量额]|金额)/i;

/** "three times the rate of economic compensation" */
const OF_STANDARD = /^ (?:of )?(?:the|that|this) (?:rate|standard)\b|^的?标准/;

/** 支付二倍的工资, "two times the wages" */
const OF_WAGES =
  /^(?:以[上下])?的?(?:月)?工资|^ (?:(?:of )?(?:the|his|her|their|its|normal|monthly|local|average|social|regional) ){0,4}(?:wages?|salar(?:y|ies))\b/i;

/** 一年期贷款市场报价利率四倍, "four times the one-year LPR" */
const OF_INTEREST = /\bLPR\b|\bloan prime rate\b|贷款市场报价利率|贷款利率|\binterest rates?\b/i;

/** 罚款标准……增加赔偿的金额为……的二倍: what is spoken of last, and no fine behind. */
const isOfCompensation = (before: string, behind: string): boolean =>
  before.search(/赔偿(?![^，。；]*罚[款金])[^。；]*$|\bdamages\b(?![^.;]*\bfine)[^.;]*$/i) >= 0 &&
  /罚[款金]|\bfine/i.test(before) &&
  !/^[^，。；,.;]{0,16}(?:罚[款金]|\bfine)/i.test(behind);

/** 按照上述方法确定数额的一倍以上五倍以下确定赔偿数额 */
const COMPENSATED = /(?:确定|给予)?赔偿|\b(?:amount of )?compensation\b|\bpunitive damages\b/i;
