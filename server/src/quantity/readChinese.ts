import { chineseBound, chineseBoundOfShare } from './bounds';
import { CHINESE_NUMERAL, readChineseNumeral } from './numerals';
import type { Quantity, Unit } from './quantity';
import { CHINESE_UNIT, scaled, scaleOf, thingBefore, unitOf } from './units';

/** 5000 · 五千 · 0.5万 · 500 万, as people set Arabic numbers apart. */
/** 贰万, 伍佰, as receipts and judgments have it; 大陆 and 队伍 are none. */
const FORMAL_NUMBER = '(?:[壹贰叁肆伍陆柒捌玖拾佰仟零]{2,}[万亿]*|[壹贰叁肆伍陆柒捌玖][万亿]+)';
const CHINESE_NUMBER = `(?:${FORMAL_NUMBER}|(?:[\\d０-９]+(?:[,，][\\d０-９]{3})*(?:[.．][\\d０-９]+)?(?:\\s(?=[千万亿]))?|${CHINESE_NUMERAL})[〇零一二三四五六七八九十百千两万亿]*)`;
const CHINESE = new RegExp(
  `(?<![第\\d〇零一二三四五六七八九十百千两万亿.．])([百千万]分之|人民币\\s?|[¥￥]\\s?)?(${CHINESE_NUMBER})(?:\\s?(?:至|到|-|—|–|~|～)\\s?(?:[百千万]分之)?(${CHINESE_NUMBER}))?(?:余|多)?\\s?(${CHINESE_UNIT})?(?:\\s?(以上|以下|以内|之内|内(?![容部外地])))?`,
  'g',
);

/** The quantities that Chinese units follow, in order; dates are none. */
export function readChinese(text: string): Quantity[] {
  if (!/[\u4e00-\u9fff]/.test(text)) return [];
  const found: Quantity[] = [];
  for (const match of text.matchAll(CHINESE)) {
    const [whole, prefix, first = '', second, unitWords, after] = match;
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const counted = () =>
      after ? (thingBefore(before) ?? thingFollowing(text.slice(match.index + whole.length))) : undefined;
    const unit = prefix?.endsWith('分之')
      ? 'percent'
      : unitWords
        ? unitOf(unitWords)
        : isMoney(before, whole, text.slice(match.index + whole.length))
          ? 'CNY'
          : counted();
    const value = readChineseNumeral(first);
    if (!unit || value === undefined || isDate(text, match.index + whole.length, unitWords, value)) continue;
    const inner = /以上|以下|以内/.exec(unitWords ?? '')?.[0];
    const start = match.index + (prefix?.length ?? 0);
    const joint =
      second === undefined
        ? 0
        : whole.indexOf(second, (prefix?.length ?? 0) + first.length) - (prefix?.length ?? 0) - first.length;
    const upperStart = start + first.length + joint;
    const upper = second === undefined ? null : (readChineseNumeral(second) ?? null);
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 6);
    const bound = chineseBound(
      text.slice(Math.max(0, match.index - 8), match.index),
      after ?? inner ?? '',
      behind,
    );
    const ofShare =
      unit === 'percent' && bound === 'exactly'
        ? chineseBoundOfShare(text.slice(Math.max(0, match.index - 56), match.index))
        : undefined;
    const scale = unit === 'percent' ? scaleOf(`${prefix ?? ''}${unitWords ?? ''}`) : undefined;
    found.push({
      start: match.index,
      end: match.index + whole.length,
      value: scaled(value, scale),
      upper: upper && scaled(upper, scale),
      unit,
      bound: upper !== null ? 'from-to' : (ofShare ?? bound),
      figure: { start, end: start + first.length },
      upperFigure: second === undefined ? null : { start: upperStart, end: upperStart + second.length },
      ...(scale && { scale }),
    });
  }
  return found;
}

/** 为一万以上用户提供服务 */
const thingFollowing = (behind: string): Unit | undefined =>
  /^的?(?:用户|被害人)/.test(behind) ? 'person' : /^的?账号/.test(behind) ? 'account' : undefined;

/** 违法所得5万以上, 结算金额达到 20 万: the unit of money is often left out behind what is measured. */
const isMoney = (before: string, words: string, behind: string): boolean =>
  /[万亿]/.test(words) &&
  /(?:金额|数额|所得|损失|罚款?|罚金|资金|价值|流水|获利)[^，。；、：:|\d]{0,5}[：:]?\s?$/.test(before) &&
  !/^\s?[人条次个台组名份件册张户部页家枚克公吨美港欧]/.test(behind);

/** 2011年8月, 8月1日: a point in time, not a length of it. */
function isDate(text: string, end: number, unit: string | undefined, value: number): boolean {
  if (unit === '年') return value >= 1900 || /^\s?[\d一二三四五六七八九十]{1,3}\s?月/.test(text.slice(end));
  return (
    (unit === '日' || unit === '天') &&
    /月\s?[\d一二三四五六七八九十]{1,3}\s?日$/.test(text.slice(Math.max(0, end - 8), end))
  );
}
