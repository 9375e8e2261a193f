import type { Quantity, Unit } from './quantity';

/** 三年以上七年以下, 三千元至一万元以上, "not less than three years and not more than seven years": two that make one range. */
export function joinRanges(text: string, quantities: readonly Quantity[]): Quantity[] {
  const result: Quantity[] = [];
  for (const each of quantities) {
    if (isWorth(text, result, each)) result.pop();
    const last = result.at(-1);
    const between = last ? text.slice(last.end, each.start).replace(IN_BRACKETS, '') : '';
    const isSpan =
      last?.unit === each.unit &&
      (LENGTHS.has(each.unit) ||
        (each.unit === 'CNY' && (isSet(text, last, each) || isNextRange(text, result, each)))) &&
      last.bound === 'exactly' &&
      (each.bound === 'exactly' || each.bound === 'at-most') &&
      each.value > last.value &&
      /^(?:至|到|\s?[—–-]\s?|\s+to\s+)$/.test(between);
    const isStandard =
      last?.unit === each.unit &&
      last.bound === 'exactly' &&
      each.bound === 'at-least' &&
      last.upper === null &&
      each.value > last.value &&
      /^(?:至|到|\s+to\s+)$/.test(between);
    const isRange =
      last &&
      last.unit === each.unit &&
      isLower(last) &&
      isUpper(each) &&
      each.value >= last.value &&
      RANGE_JOINT.test(between);
    const isFromTo =
      last?.unit === each.unit &&
      last.bound === 'at-least' &&
      last.upper === null &&
      (each.bound === 'exactly' || each.bound === 'at-most') &&
      each.value > last.value &&
      /^\s+to\s+$/.test(between) &&
      FROM.test(text.slice(Math.max(0, last.start - 80), last.start));
    // 城镇四十八小时、农村七十二小时内: the last one says it for both.
    if (last && isEnumerated(last, each, between)) result[result.length - 1] = { ...last, bound: each.bound };
    if (last && isShareBehind(last, each, between)) {
      result.push({ ...each, bound: last.bound });
      continue;
    }
    if (last && (isRange || isSpan || isStandard || isFromTo))
      result[result.length - 1] = {
        ...last,
        end: each.end,
        upper: each.value,
        bound: 'from-to',
        upperFigure: each.figure,
      };
    else if (
      last &&
      last.unit === 'year' &&
      each.unit === 'month' &&
      /^(?:\s+and\s+|零|又)?$/.test(between) &&
      last.upper === null &&
      // 三年以上六个月: of what lasts three years or more.
      !/以[上下内]$/.test(text.slice(last.start, last.end))
    ) {
      result[result.length - 1] = {
        ...last,
        end: each.end,
        value: last.value * 12 + each.value,
        unit: 'month',
        figure: { start: last.figure.start, end: each.figure.end },
      };
    } else result.push(each);
  }
  return result;
}

/** "from 1,000 yuan to 5,000 yuan", but not what was raised from one to the other. */
const FROM =
  /(?<!\b(?:increas|rais|lift|lower|reduc|extend|chang|mov|rose|grew|fell|went|go)\w*\b[^.;]{0,60})\bfrom\s$/i;

/** "1,000 yuan ($160) to 5,000 yuan": what the first figure is worth elsewhere stands between the two of a range. */
function isWorth(text: string, before: readonly Quantity[], { unit, start }: Quantity): boolean {
  const [first, worth] = before.slice(-2);
  return (
    unit === 'CNY' &&
    first?.unit === 'CNY' &&
    worth !== undefined &&
    (worth.unit === 'USD' || worth.unit === 'other-currency') &&
    /^\s*[（(][^()（）]{0,12}$/.test(text.slice(first.end, worth.start)) &&
    /^[）)]\s?(?:to|至|到|[—–-])\s?(?:RMB |CNY |¥)?$/.test(text.slice(worth.end, start))
  );
}
const IN_BRACKETS = /^\s*[（(][^()（）]{0,40}[）)](?=\s|至|到|[—–-])/;

/** 罚一万元至五万元, 数额巨大标准：20万元-300万元: what may be imposed, and a standard. */
const isSet = (text: string, { start }: Quantity, { end }: Quantity): boolean =>
  /(?:(?:罚款?|罚金|处)(?:的?(?:金额|数额))?(?:在|为|是)?|(?:标准|起点|较大|巨大)(?:依次|分别)?(?:为|是)?[，,：:]?)\s?$/.test(
    text.slice(Math.max(0, start - 10), start),
  ) ||
  /(?:责任人员?|主管人员|[个]人|单位)\s?$/.test(text.slice(Math.max(0, start - 6), start)) ||
  /^的?(?:罚款|罚金)/.test(text.slice(end, end + 3)) ||
  /\bfine[ds]?\b[^.;]{0,20}\b(?:from|of|between)\s$/i.test(text.slice(Math.max(0, start - 40), start));

/** 1000元至3000元、3万元至10万元: a range behind a range. */
const isNextRange = (text: string, before: readonly Quantity[], { unit }: Quantity): boolean => {
  const [range, last] = before.slice(-2);
  return (
    range !== undefined &&
    last !== undefined &&
    range.upper !== null &&
    range.unit === unit &&
    /^(?:、|，|,\s?|和)$/.test(text.slice(range.end, last.start))
  );
};

const isEnumerated = (last: Quantity, each: Quantity, between: string): boolean =>
  last.unit === each.unit &&
  LENGTHS.has(each.unit) &&
  last.bound === 'exactly' &&
  each.bound === 'at-most' &&
  /^、[\u4e00-\u9fff]{1,4}$/.test(between);

/** "up to RMB 50 million or 5% of the turnover", 五千万元以下或年营业额5%: the bound is of both. */
const isShareBehind = (last: Quantity, each: Quantity, between: string): boolean =>
  last.unit === 'CNY' &&
  last.bound === 'at-most' &&
  each.unit === 'percent' &&
  each.bound === 'exactly' &&
  /^\s*(?:(?:yuan|RMB)\s*)?(?:,? or |\/|或者?)\s*(?:其?上?一?年?度?(?:营业额|销售额|营收)的?\s?)?$/i.test(
    between,
  );

/** 一日至四日 is a length of time; 五千元至二万元 may as well be what somebody got. */
const LENGTHS: ReadonlySet<Unit> = new Set(['year', 'month', 'day', 'hour', 'percent', 'times']);

const isLower = (quantity: Quantity): boolean =>
  quantity.bound === 'at-least' || quantity.bound === 'more-than';
const isUpper = (quantity: Quantity): boolean =>
  quantity.bound === 'at-most' || quantity.bound === 'less-than';
const RANGE_JOINT =
  /^(?:\s*(?:,\s*)?(?:and|but|to)(?:\s+(?:is|are))?(?:\s+(?:not more than|no more than|not exceeding|less than|smaller than|lower than|at most|up to|under|below)\s*|\s+)|\s*(?:(?:不满|、|，)\s*)?)$/i;
