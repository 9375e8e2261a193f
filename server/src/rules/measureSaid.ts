import type { Span } from '../markdown/span';
import { isImposable } from '../quantity/amounts';
import { isBoundedAmount, isBoundedTime, isTime, measureOf } from '../quantity/measures';
import type { Quantity } from '../quantity/quantity';
import { namesPeriod } from '../quantity/terms';
import { isTime as isTimeUnit } from '../quantity/timeUnits';
import type { Citation } from '../resolution/citation';
import type { Sentence } from './sentence';

/** What a figure measures by words beyond its neighbours: all before it, then its clause. */
export const measureFurther = (
  text: string,
  quantity: Quantity,
  own: Span,
  sentence: Span,
  clause: Span,
): string | undefined =>
  measureOf(text, quantity, sentence.start, own.end) ?? measureOf(text, quantity, own.start, clause.end);

/** What an amount without a word of measure measures: what the one before it did (二十万元以上不满五十万元的，处……), else any. */
const goesOnOf = ({ block, last }: Sentence, { start, end }: Quantity): string | undefined =>
  last ?? (/以上|(?:or|and) (?:more|above|over)/i.test(block.text.slice(start, end)) ? 'amount' : undefined);

/**
 * "RMB 100,000 to 1 million in serious circumstances", "responsible staff RMB 10,000 to 100,000": a tier that stands
 * beside its amount is one of what is imposed. Budgets, ransoms and insured sums have upper ends, too.
 */
const isFineUnsaid = ({ block: { text } }: Sentence, quantity: Quantity): boolean =>
  (quantity.unit === 'CNY' && CEILING.test(text.slice(Math.max(0, quantity.start - 100), quantity.start))) ||
  (isImposable(text, quantity) &&
    (TIER_BEHIND.test(text.slice(quantity.end, quantity.end + 40)) ||
      PAYER_BEFORE.test(text.slice(Math.max(0, quantity.start - 60), quantity.start)) ||
      PENALTY_BEFORE.test(text.slice(Math.max(0, quantity.start - 120), quantity.start))));
/** "The ceiling for operators under Article 61(3) is RMB 10 million" */
const CEILING =
  /\b(?:ceiling|cap|maximum)(?: (?:for|on|of|under) [^.;:]{1,70})? (?:is|at|of|being|stands at) $|(?:上限|封顶)[为是]?\s?$/i;
const PENALTY_BEFORE =
  /\b(?:penalt(?:y|ies)|sanctions?)\b[^:.;]{0,60}:[^:.;]{0,80}$|(?:处罚|罚则)[^：:。；]{0,20}[：:][^：:。；]{0,60}$/i;
const TIER_BEHIND =
  /^\s*(?:yuan |RMB )?(?:in|for|where|if) (?:the |a )?(?:(?:circumstances|they) are )?(?:ordinary|normal|minor|lighter|serious|especially serious|graver|aggravated)\b|^\s*(?:yuan |RMB )?(?:for|on) (?:the |an? |all |each )?(?:responsible |individual |directly )?(?:compan(?:y|ies)|entit(?:y|ies)|individuals?|operators?|persons?|managers?|staff|organi[sz]ations?|processors?)\b/i;
const PAYER_BEFORE =
  /\b(?:responsible (?:persons?|staff|personnel|individuals?|officers?|managers?)|(?:and|its|the|their) managers)(?: (?:face|pay|risk|from))?:? ?$|\b(?:refus(?:es|al)|fails?) (?:pays?|faces?) ?(?:up to |between |from )?$|\b(?:on refusal|(?:in|for) (?:serious|graver?|minor|ordinary|aggravated) (?:cases?|circumstances)|where (?:the circumstances are )?serious)(?: or (?:in |on )?[a-z]+(?: cases?)?)?[,:]? ?$|\b(?:compan(?:y|ies)|entit(?:y|ies)|organi[sz]ations?|operators?|processors?|handlers?|platforms?|firms?) (?:(?:may|can|could|will) )?(?:faces?|pays?|risks?) ?(?:up to |between |from )?$|(?:责任人员?|主管人员)[，,：:]?\s*$|(?:情节|后果)(?:较轻|较重|严重|特别严重)的?[，,：:]\s*$/i;

/** 没有所得或者不足五万元的，十万元以上一百万元以下: what follows from a case that is told is a fine. */
export const isConsequence = (
  { block: { text } }: Sentence,
  { unit, bound, start, end }: Quantity,
): boolean =>
  unit === 'CNY' &&
  bound === 'from-to' &&
  /的[，,]?\s*$/.test(text.slice(Math.max(0, start - 4), start)) &&
  /以下$/.test(text.slice(start, end)) &&
  !/^的/.test(text.slice(end, end + 1));

/** "Article 61(1) has put that person at RMB 10,000–100,000": a range of money right beside a provision is of what it sets. */
const isRangeBeside = (
  { block: { text } }: Sentence,
  quantity: Quantity,
  group: readonly Citation[],
): boolean =>
  quantity.bound === 'from-to' &&
  isImposable(text, quantity) &&
  group.some(({ mention: { start, end, name } }) =>
    end <= quantity.start
      ? BESIDE.test(text.slice(Math.max(end, name?.end ?? 0), quantity.start))
      : BEFORE_BRACKET.test(text.slice(quantity.end, Math.min(start, name?.start ?? start))),
  );
const BESIDE =
  /^(?!.*\b(?:budget|insur|valu|estimat|ransom|invest|revenue|pric|fees?\b|salar|worth|deal|loan|project))[）)]?(?:[^,;，；。\d（(.]|\.(?=\w)){0,70}$/i;
const BEFORE_BRACKET = /^[^,;，；。.:：]{0,30}[(（]\s*(?:see )?(?:the )?["“《]?$/;

/** What a figure measures of which its own sentence does not say it. */
export function measureUnsaid(
  given: Sentence,
  quantity: Quantity,
  group: readonly Citation[],
  lead: string,
  isTold: boolean,
): string | undefined {
  if (isTime(quantity) && (namesPeriod(lead) || isTold)) return 'time-limit';
  if (isBoundedTime(quantity)) return 'length';
  if (isFineUnsaid(given, quantity)) return goesOnOf(given, quantity) ?? 'fine';
  if (isBoundedAmount(quantity))
    return (
      goesOnOf(given, quantity) ??
      (isRangeBeside(given, quantity, group) || group.some(setsStandards) ? 'amount' : undefined)
    );
  return isTold ? 'amount' : undefined;
}

/** 集资诈骗（第四十四条）：十万元, "Article 10: individuals 30,000 yuan": of a document that sets standards nothing else is told so. */
export const isToldOf = (
  text: string,
  { start, end, unit, bound }: Quantity,
  group: readonly Citation[],
): boolean =>
  group.some(({ mention, targets }) => {
    if (mention.end > start)
      return (
        IN_NEXT_CELL.test(text.slice(end, nameStart(mention))) ||
        (isTimeUnit(unit) &&
          HYPHENED.test(text.slice(start, end)) &&
          OF_BRACKET.test(text.slice(end, nameStart(mention))))
      );
    const between = text.slice(mention.end, start);
    return isTimeUnit(unit) || unit === 'times' || unit === 'percent'
      ? TOLD.test(between) || (bound === 'exactly' && TIME_TOLD.test(between))
      : unit === 'CNY' && TOLD.test(between) && setsStandards({ targets });
  });

/** "He earned 14,000 yuan, above the threshold of 5,000 yuan in Article 3": whatever the sentence tells, that one is the law's. */
export const isLimitOf = (text: string, { start, end }: Quantity, group: readonly Citation[]): boolean => {
  if (group.some(({ mention }) => OF_PROVISION.test(text.slice(mention.end, start)))) return true;
  const before = text.slice(Math.max(0, start - 30), start);
  const isNamed = LIMIT_OF.test(before);
  return (
    (isNamed || /\bthe $/.test(before)) &&
    group.some(({ mention }) => {
      const [, noun] = (mention.start >= end && OF_LIMIT.exec(text.slice(end, nameStart(mention)))) || [];
      return isNamed ? noun !== undefined : !!noun;
    })
  );
};
/** 远在第一百八十八条规定的三年诉讼时效期间内 */
const OF_PROVISION = /^所?(?:规定|确定|设定|要求)的(?:[\u4e00-\u9fff]{2,8}[为是])?$/;
const NOUN = 'threshold|ceiling|limit|standard|cap|minimum|maximum|floor|mark';
const LIMIT_OF = new RegExp(`\\bthe (?:\\w+ )?(?:${NOUN}) of (?:RMB |CNY |[¥￥])?$`);
const OF_LIMIT = new RegExp(
  `^\\s?(?:yuan |RMB )?(${NOUN}|)\\s?(?:of|in|under|set (?:by|in|out in)|laid down (?:by|in)|required by)\\s(?:the\\s)?["“]?$`,
);

const nameStart = ({ start, name }: Citation['mention']): number => Math.min(start, name?.start ?? start);
const TOLD =
  /^[）)]?\s*[：:]\s*(?:[^\s。；;][^。；;]{0,15}[，,、]\s*)?(?:(?:个人|单位|individuals?|entit(?:y|ies)|a further|another)\s*)?$/i;
/** "Art. 18: losses carry forward five years", "Art. 39 = 24-hour registration": of a time that is all. */
const TIME_TOLD = /^[）)]?\s*[：:=]\s*[^。；;：:.\d=]{0,50}$/;
/** "5-year hard pay-in (Company Law Art. 47)" */
const HYPHENED = /-(?:year|month|day|hour)$/i;
const OF_BRACKET = /^ (?:[a-z-]+ ){0,2}[a-z-]+\**\s?[([](?:see )?$/i;
/** ("6个月", "《行政诉讼法》第46条"): a row of data. */
const IN_NEXT_CELL = /^["'”’]\s?[,，]\s?["'“‘]《?$|^[^。|]{0,80}\|\s*$/;

/** A document that sets standards of crimes, and no fines. */
const setsStandards = ({ targets }: Pick<Citation, 'targets'>): boolean =>
  targets.some(({ title }) => /\b(?:Interpretation|Standards)\b/.test(title ?? ''));
