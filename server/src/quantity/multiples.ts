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
  if (
    FINE.test(text.slice(from, Math.min(to, end + 60))) ||
    isImposed(before) ||
    (PAYS.test(before) && !STANDARD.test(text.slice(end, end + 30))) ||
    OF_GAINS.test(text.slice(end))
  )
    return 'fine-multiple';
  if (OF_WAGES.test(text.slice(end, Math.min(to, end + 24)))) return 'wage-multiple';
  if (COMPENSATED.test(text.slice(Math.max(from, start - 100), Math.min(to, end + 20))))
    return 'compensation-multiple';
  return STANDARD.test(text.slice(from, Math.min(to, end + 40))) ? 'standard-multiple' : undefined;
}

const FINE = /\bfin(?:e|ed|es)\b|罚金|罚款|罚违法所得/i;
const PAYS = /\bpays? (?:between |from |up to )?$/i;
const OF_GAINS =
  /^\s*(?:of )?(?:(?:the|its|their) )?(?:(?:illegal|unlawful) (?:gains|income|proceeds)|(?:amount|sum) (?:stolen|evaded|laundered))\b/i;
const STANDARD =
  /标准|\bstandards?\b|\b(?:those|these|the (?:above|foregoing)) (?:numbers|figures|amounts|quantities|thresholds)\b|\bfigures above\b|[前上]述(?:数[量额]|金额)/i;

/** 支付二倍的工资, "two times the wages" */
const OF_WAGES =
  /^(?:以[上下])?的?(?:月)?工资|^ (?:(?:of )?(?:the|his|her|their|its|normal|monthly) ){0,3}(?:wages?|salar(?:y|ies))\b/i;

/** 罚款标准……增加赔偿的金额为……的二倍: what is spoken of last, and no fine behind. */
const isOfCompensation = (before: string, behind: string): boolean =>
  before.search(/赔偿(?![^，。；]*罚[款金])[^。；]*$|\bdamages\b(?![^.;]*\bfine)[^.;]*$/i) >= 0 &&
  /罚[款金]|\bfine/i.test(before) &&
  !/^[^，。；,.;]{0,16}(?:罚[款金]|\bfine)/i.test(behind);

/** 按照上述方法确定数额的一倍以上五倍以下确定赔偿数额 */
const COMPENSATED = /(?:确定|给予)?赔偿|\b(?:amount of )?compensation\b|\bpunitive damages\b/i;
