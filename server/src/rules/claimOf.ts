import { inSource } from '../markdown/block';
import { isRound, isTime, measureOf } from '../quantity/measures';
import { readChineseNumeral } from '../quantity/numerals';
import { punishmentsBehind } from '../quantity/punishments';
import type { Quantity } from '../quantity/quantity';
import type { Citation } from '../resolution/citation';
import { isStatutory } from './aboutBlock';
import { LONGEST_TERM } from './agrees';
import type { Claim } from './claim';
import { isPenalty, madeClaim } from './claim';
import {
  amendmentIn,
  isCompared,
  isCondition,
  isFormer,
  isLocal,
  isOfAnotherCrime,
  isOfBenchmark,
  isOfEarlierText,
  isOurs,
  isProposed,
  isReplaced,
  isSupposed,
  setsFigure,
  speaksOfFacts,
  tellsStory,
} from './claimSignals';
import { gradesAround } from './gradesAround';
import { isConsequence, isLimitOf, isToldOf, measureFurther, measureUnsaid } from './measureSaid';
import type { Scope } from './scope';
import type { Candidate, Sentence } from './sentence';

/** The claim that a figure is; undefined for a fact, and for what measures nothing that is known. */
export function claimOf(
  given: Sentence,
  { clause, quantity, previous, next, group, isLaw, distributes, isOnly, isNearest }: Candidate,
): Claim | undefined {
  const { block, sentence, carried, scope, article, amended, isInner, language } = given;
  const { text } = block;
  const words = text.slice(clause.start, clause.end);
  const before = text.slice(Math.max(0, quantity.start - 20), quantity.start);
  if (ARTICLE.test(before)) return undefined;
  // What counts no whole thing was worked out, but for a share.
  if (!Number.isInteger(quantity.value) && quantity.unit !== 'percent') return undefined;
  const isLaws = isLaw || isLimitOf(text, quantity, group);
  if (!isLaws && (speaksOfFacts(words, before) || isFormer(before))) return undefined;
  const told = text.slice(sentence.start, sentence.end);
  if (!isLaws && (tellsStory(told) || isProposed(told))) return undefined;
  const lead = LEAD.exec(text)?.[0] ?? '';
  const isTold = isToldOf(text, quantity, group) || (isLaws && !isLaw);
  const own = measureOf(text, quantity, previous, next);
  const said =
    (isConsequence(given, quantity) ? 'fine' : own) ??
    measureFurther(text, quantity, { start: previous, end: next }, sentence, clause) ??
    measureUnsaid(given, quantity, group, lead, isTold);
  // "The term of an invention patent is twenty years": a term that nobody serves.
  const measure = said === 'imprisonment' && !SERVED.test(text.slice(sentence.start, next)) ? 'length' : said;
  if (measure === undefined || isOfWords(text, quantity)) return undefined;
  if (!isLaw && ((isTime(quantity) && isCondition(text.slice(quantity.end))) || isCompared(quantity, text)))
    return undefined;
  if (!isLaw && !isPenalty(measure) && (isOurs(words) || (measure === 'age' && isOfMinors(text, quantity))))
    return undefined;
  if (
    !isLaw &&
    (isReplaced(text.slice(sentence.start, quantity.start), text.slice(quantity.end)) ||
      isReckoned(measure, quantity))
  )
    return undefined;
  if (
    !isLaw &&
    quantity.unit === 'CNY' &&
    !isPenalty(measure) &&
    (isLocal(words) || LOCAL_COURT.test(text) || isCounted(quantity))
  )
    return undefined;
  if (!isLaw && isPenalty(measure) && isOfBenchmark(text, quantity.start)) return undefined;
  // 14至16岁的: of whom is spoken.
  if (measure === 'age' && quantity.upper !== null) return undefined;
  if (measure === 'probation' && quantity.bound === 'exactly') return undefined;
  // "because RMB 2,600 is below RMB 20,000, a fine of …": the case, and not what is imposed in it.
  if (
    !isLaw &&
    measure === 'fine' &&
    IS_BELOW.test(text.slice(Math.max(0, quantity.start - 40), quantity.start))
  )
    return undefined;
  if (scope?.fills && group === carried && isPenalty(measure)) return undefined;
  // A law that names another one's article sets its own time limits and shares.
  if (
    ((isInner && !isLaws) || (article !== null && !opensWith(text, group, scope))) &&
    !isLaw &&
    OF_ANY_TEXT.test(measure) &&
    !isShareOfFine(measure, text.slice(previous, next))
  )
    return undefined;
  if (isPenalty(measure) && isOfAnotherCrime(text.slice(previous, quantity.start), text.slice(quantity.end)))
    return undefined;
  const inherited = scope?.grade ?? null;
  const whole = `${lead} ${text.slice(sentence.start, sentence.end)}`;
  const isSet = isTold && !isPenalty(measure);
  if (
    !isLaw &&
    !isSet &&
    quantity.bound === 'exactly' &&
    (!setsFigure(
      whole,
      isPenalty(measure) || (isShareOfFine(measure, text.slice(previous, next)) && !isStatutory(whole)),
    ) ||
      isSupposed(whole) ||
      ((IS_COUNTED.test(measure) || quantity.unit === 'month') && !isRound(quantity)))
  )
    return undefined;
  const grades = distributes ? [] : gradesAround(text, sentence, clause, quantity, previous, next);
  const from = text.slice(sentence.start, quantity.start);
  if (!isLaw && isOfEarlierText(sentenceBefore(text, sentence.start, quantity.start))) return undefined;
  const payer =
    whoIn(/^\s*for (?:an? |the )?\w+/.exec(text.slice(quantity.end, next))?.[0] ?? '') ??
    whoIn(text.slice(previous, quantity.start).replace(OF_PREVIOUS, ''));
  return madeClaim(block, group, {
    quantity,
    language,
    measure,
    grades: grades.length > 0 || inherited === null ? grades : [[inherited]],
    words: partOf(text, previous, quantity, next),
    alongside:
      measure === 'imprisonment'
        ? punishmentsBehind(text, quantity.end, next).map((each) => ({ ...each, ...inSource(block, each) }))
        : [],
    quoted: isLaw,
    ownArticle: article,
    amendment: quantity.start > amended ? amendmentIn(text.slice(0, amended)) : null,
    item: isLaw ? itemIn(text, quantity.start) : null,
    ordinal: itemIn(text, quantity.start) ?? block.list?.number ?? null,
    appliesTo: payer ?? whoIn(words) ?? whoIn(from),
    isOfPayer: payer !== null,
    isPlain: false,
    isInherited: own === undefined,
    isHighest:
      measure === 'imprisonment' &&
      isOnly &&
      grades.length === 0 &&
      inherited === null &&
      HIGHEST.test(text.slice(previous, next)),
    isOfArticle: given.isClosed && group === carried,
    nearby: given.nearby,
    isNearest,
    isOfOneLaw: given.isOfOneLaw,
  });
}

/** The sentence before a figure, of which `start` may be only the last part behind a semicolon. */
function sentenceBefore(text: string, start: number, end: number): string {
  const from = Math.max(0, start - LONGEST_PART);
  const near = text.slice(from, start);
  return text.slice(
    from + Math.max(near.lastIndexOf('. ', near.length - 3), near.lastIndexOf('。', near.length - 2)) + 1,
    end,
  );
}
const LONGEST_PART = 400;

/** 三、《行政诉讼法》第四十六条 公民……: the block is about the article that it opens with. */
const opensWith = (text: string, group: readonly Citation[], scope: Scope | undefined): boolean =>
  group !== scope?.citations &&
  group.some(
    ({ mention: { start, name } }) =>
      text.slice(0, Math.min(start, name?.start ?? start)).length <= LONGEST_NUMBER,
  );
const LONGEST_NUMBER = 6;
/** 天津市高级人民法院……关于数额执行标准的意见 */
const LOCAL_COURT = /(?:省|市|自治区)高级人民法院/;
const OF_ANY_TEXT = /^(?:time-limit|length|limitation|percentage)$/;

const SERVED =
  /imprison|prison|jail|sentenc|penalt|punish|custod|offen[cs]e|crim|serious|huge|\bfine[ds]?\b|\bdetention\b|刑|罚|判|罪|拘役|管制|处/i;

/** The number behind it is that of a provision, or 同一条, which counts nothing. */
const ARTICLE = /(?:\b(?:articles?|arts?\.?|sections?|paragraphs?|items?)|[第同])\s*$/i;

/** 流水超过28万元: no standard is so crooked, whatever its bound. */
const isCounted = (quantity: Quantity): boolean => quantity.bound === 'more-than' && !isRound(quantity);

/** 上一年度营业额5%的罚款. */
const isShareOfFine = (measure: string, clause: string): boolean =>
  measure === 'percentage' && /罚|\bfine|营业额|销售额|\b(?:turnover|revenue)\b/i.test(clause);

/** 一年至二年, twelve to twenty-one years: no crime carries such a range. It is a step of a guideline, or was added up. */
const isReckoned = (measure: string, { unit, value, upper }: Quantity): boolean =>
  /^(?:imprisonment|length)$/.test(measure) &&
  unit === 'year' &&
  upper !== null &&
  (upper <= LEAST_UPPER || upper > LONGEST_TERM || !LOWEST.has(value));
const LEAST_UPPER = 3;
const LOWEST: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7, 10]);

const IS_BELOW =
  /\b(?:is|are|was|were|being) (?:still )?(?:below|under|above|over|(?:less|more) than)\s*(?:RMB|CNY|[¥￥])?\s?$|(?:不足|不满|低于|超过|高于|大于|少于)\s?$/;

/** "Time limits in the Law: …": what the sentences behind it are about. */
const LEAD = /^[^:：.。;；]{0,80}[:：]/;

/** "RMB 5,000 for individuals and [up to RMB 15,000 for entities]": whom the figure before is for. */
const OF_PREVIOUS = /^\s*(?:for|on) (?:an? |the )?\w+/;

/** What was counted, paid or reckoned is seldom round; ages and terms need not be. */
const IS_COUNTED =
  /^(?:count-of-|percentage$|fine$|standard-multiple$|amount$|.*-(?:gains|loss|amount|value)$)/;

const HIGHEST =
  /法定最高刑|最高(?:法定)?刑|最高(?:可以?|能)?(?:被?判处?|处)|\bmaximum (?:penalty|sentence|punishment)\b/i;

/** "Users under the age of 18", 未满十八周岁的用户: minors wherever people are sorted, whatever age a provision sets. */
const isOfMinors = (text: string, { value, upper, start, end }: Quantity): boolean =>
  (upper ?? value) >= 18 && (SORTED_BEFORE.test(text.slice(0, start)) || SORTED_BEHIND.test(text.slice(end)));
const SORTED_BEFORE =
  /\b(?:users?|customers?|employees?|workers?|pupils|students|players|applicants|members) (?:who are )?(?:under|below|over|above) (?:the )?ages? of $/i;
const SORTED_BEHIND = /^(?:周?岁)?的?(?:用户|客户|员工|职工|学生|玩家|会员|申请人)/;

/** 两个标准, 增加一条: how many words there are for it, and nothing that the law counts. */
export const isOfWords = (text: string, { bound, value, start, end }: Quantity): boolean =>
  bound === 'exactly' &&
  (/个$/.test(text.slice(start, end)) || (value < 10 && /条$/.test(text.slice(start, end))));

/** What stands around a figure in its part of the sentence. */
const partOf = (text: string, previous: number, { start, end }: Quantity, next: number): string =>
  `${text.slice(previous, start).replace(/^[^;]*;/, '')} ${text.slice(end, next).replace(/;[\s\S]*$/, '')}`;

/** The number of the item of the law that a place of its text is in: （三）违法所得……. */
function itemIn(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - LONGEST_ITEM), at);
  const marker = [...before.matchAll(ITEM)].at(-1);
  // Behind the full stop of the last item the paragraph, or the next one, goes on.
  const isPast = marker !== undefined && before.includes('。', marker.index + 1);
  return marker?.[1] && !isPast ? (readChineseNumeral(marker[1]) ?? null) : null;
}
const LONGEST_ITEM = 300;
const ITEM = /(?:^|[：:；;。“])\s*[（(]([一二三四五六七八九十]{1,3})[）)]/g;

/** 单位从事内幕交易的，对直接负责的主管人员: those who answer for an entity are not the entity. */
const IN_CHARGE = /\bpersons? (?:in charge|(?:directly )?responsible)\b|直接负责|直接责任人/i;

const whoIn = (words: string): Claim['appliesTo'] =>
  // 任何组织、个人: whoever it is.
  /(?:组织|单位|企业)(?:、|和|或者?|及|以及)个人|个人(?:、|和|或者?|及|以及)(?:组织|单位|企业)|\b(?:organi[sz]ations?|entit(?:y|ies)) (?:and|or) individuals?\b|\bindividuals? (?:and|or) (?:organi[sz]ations?|entit(?:y|ies))\b/i.test(
    words,
  )
    ? null
    : /\b(?:entit(?:y|ies)|units?|compan(?:y|ies)|enterprises?|organi[sz]ations?)\b|单位/i.test(words)
      ? IN_CHARGE.test(words)
        ? null
        : 'entity'
      : /\bindividuals?\b|个人(?!信息)/i.test(words)
        ? 'individual'
        : null;
