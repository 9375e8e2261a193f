import { DAYS, directlyBehind, LONG_TERMS, nearestBefore, nearestBehind, TERMS } from './measureWords';
import type { Quantity } from './quantity';

/** What a length of time measures, by the words around it between two places: a sentence, a time limit …. */
export function termMeasure(text: string, quantity: Quantity, from: number, to: number): string | undefined {
  const { start, end, unit } = quantity;
  const before = text.slice(from, start);
  const table =
    unit === 'year' && SENTENCE.test(text.slice(from, to)) ? LONG_TERMS : unit === 'day' ? DAYS : TERMS;
  // "within five days of detention"
  if (/\bwithin\s*$/i.test(before)) return 'time-limit';
  if (unit === 'month' && OF_WAGES.test(text.slice(end, Math.min(to, end + 30)))) return 'months-of-wages';
  const direct = directlyBehind(table, text, end, to);
  if (direct) return direct;
  if (ON_TRIAL.test(before)) return 'trial-period';
  if (PROBATION.test(before)) return 'probation';
  if (GRAVITY.test(before)) return 'imprisonment';
  if (LIMITED.test(before)) return 'limitation';
  if (isReprieve(text, quantity, from, to)) return undefined;
  if (isTimeLimit(text, quantity, from, to)) return 'time-limit';
  const named = nearestBefore(table, before);
  // A licence that is suspended for six months is no sentence.
  if (named === 'probation' && LICENCE.test(before)) return 'time-limit';
  if (named) return named;
  return PERIOD.test(before) ? 'time-limit' : nearestBehind(table, text, end, to);
}

/** "Two months' wages for each year of service", 二十七个月的本人工资: how much is paid, and no time. */
const OF_WAGES =
  /^['’]?s?['’]? (?:of )?(?:(?:the|his|her|their|its|own|average|monthly|normal) |(?:employee|worker)['’]s ){0,3}(?:wages?|salar(?:y|ies)|pay\b)|^的?(?:本人|平均|月|基本|标准){0,2}工资/i;

const SENTENCE = /imprison|徒刑|\bterms? of\b/i;

/** "The trial period shall not exceed one month": not the term of the contract that it is part of. */
const ON_TRIAL =
  /\b(?:trial|probation(?:ary)?) periods?\b[^,.;，；。]{0,60}\b(?:exceed|(?:more|longer) than|up to|at most)\s*$|试用期[^，；。]{0,16}(?:超过|最[长多高]|至多|上限)[为是]?\s*$/i;

const LICENCE = /\blicen[cs]es?\b|\bpermits?\b|\bregistrations?\b|\bbusiness(?:es)? (?:is|are|be)\b/i;

/** The probation period of a suspended sentence is "not less than the term … and not more than five years". */
const PROBATION =
  /\bprobation period\b[^.;]{0,160}\b(?:is|are|must|may|shall|runs?|lasts?|no (?:shorter|less|longer|more) than)\b[^.;]{0,160}$|考验期限?[^。；]{0,80}(?:为|是|不[得能]?[少短低长超])[^。；]{0,80}$/i;

/** 追诉时效：最高刑七年者为十年: how grave the crime is stands between the limitation and its length. */
const LIMITED =
  /(?:(?:追诉(?:时效|期限))[^。；.;]{0,80}最高刑[^。；，.;,]{0,40}(?:[者的]，?|为|是)|\blimitation\b[^.;]{0,160}\bmaximum\b[^.;,]{0,80}\b(?:years?|months?|life)\b[^.;,]{0,80}(?:\bis\b|\blapses after\b))[^。；，.;,\d一二三四五六七八九十]{0,40}$/i;

/** "because the maximum is five years": how grave a crime is. */
const GRAVITY = /\b(?:statutory )?maximum(?: (?:penalty|punishment|sentence|term))? (?:is|of) $/i;

/** 死刑缓期二年执行: for how long the death penalty is suspended, which is no term that is served. */
const isReprieve = (text: string, { start, end }: Quantity, from: number, to: number): boolean =>
  /缓期(?:执行)?$/.test(text.slice(from, start)) ||
  (/\bdeath\b/i.test(text.slice(from, to)) &&
    (/\b(?:(?:suspension|reprieve)(?: of (?:its )?execution)?(?: for| of)|period of)\s+(?:the )?$/i.test(
      text.slice(from, start),
    ) ||
      /^[- ](?:suspension|reprieve|suspended)\b|^ (?:have|has) expired\b/i.test(text.slice(end, to))));

/** "within five years", 三年以内: the time in which something happens, whatever was spoken of before. */
const isTimeLimit = (text: string, { start, end }: Quantity, from: number, to: number): boolean =>
  /(?:in the last|\bextended (?:to|by|for)(?: up to)?|延长[至到]?)\s*$/i.test(
    text.slice(Math.max(from, start - 24), start),
  ) ||
  /^\s+(?:in which )?to (?:appeal|apply|file|lodge|object|petition|decide|report|register|notify)\b|^ (?:after|from|of|following) [^.;,]{1,40} to [a-z]|^ (?:after|from|following) (?:(?:the|its|their|his or her|his|her|such|preliminary|first|final|author['’]s) ){0,2}(?:dates?|day|receipt|receiving|service|notice|notification|publication|announcement|registration|filing|grant|delivery|learning|acceptance|approval|expiry|death|conclusion|completion|occurrence|violation|listing|establishment|incorporation)\b|^\s+in advance\b/i.test(
    text.slice(end, Math.min(to, end + 60)),
  ) ||
  /\bnotice(?: period)? of (?:at least |not less than )?$|\b(?:grace|waiting|cooling-off|objection|opposition|retention|lock-?up) periods? of (?:up to )?$|\b(?:maximum|minimum) (?:duration|period|term|length)s? ?[(:] ?$/i.test(
    text.slice(from, start),
  ) ||
  /^(?:['’]?\s(?:prior |advance |written )*notice|[- ](?:[a-z-]+ ){0,2}(?:time[- ]limit|deadline|period|limit))\b/i.test(
    text.slice(end, Math.min(to, end + 40)),
  ) ||
  /(?:提前|之日起(?:满)?)\s?$/.test(text.slice(from, start)) ||
  /内$/.test(text.slice(start, end)) ||
  /^的?(?!有期|无期|定期|学期|试用)[\u4e00-\u9fff]{0,6}?期(?:[限间]|$|[，。；、）)”’的内])/.test(
    text.slice(end, Math.min(to, end + 10)),
  ) ||
  /(?:死亡?|去世|逝世|终身)后的?\s?$/.test(text.slice(from, start)) ||
  /^(?:仍|尚)?[不未](?:归|退|返|偿)?还/.test(text.slice(end, Math.min(to, end + 5))) ||
  IS_BARRED.test(text.slice(from, start)) ||
  IS_KEPT.test(text.slice(from, start));

/** "the backup is kept for six months", 留存不少于三个月: how long something is stored. */
const IS_KEPT =
  /\b(?:kept|keep|stor(?:e|ed|age)|retain(?:ed)?|retention|preserved?|archived?)\b[^.;]{0,60}\bfor (?:a period of )?(?:at least )?$|(?:保存|留存|保留|存储)(?:期限?|时间)?[^，。；]{0,8}$/i;

/** "may not work in such posts for five years": how long something is forbidden. */
const IS_BARRED =
  /\b(?:(?:may|must|shall|can) not|cannot|barred|banned|prohibited|disqualified|excluded|(?:stays?|kept) out of)\b[^.;]{0,90}\bfor (?:a period of )?$|\b(?:prohibit(?:s|ed)?|bar(?:s|red)?|ban(?:s|ned)?|disqualif\w+)\b[^.;]{0,240}\bfor a (?:period|term) of $|(?:从业|职业)?禁止(?:从业)?的?期限[为是]?\s?$|(?:暂扣|吊扣)\s?$/i;

/** A time for doing something, where no word of a penalty stands nearer. */
const PERIOD =
  /\btime[- ]limits?\b|\bdeadlines?\b|\b(?:period|duration)s?\b[^.;]{0,200}\b(?:is|are|lasts?|be)\b[^.;,\d]{0,30}$|上诉期|期限|时限|(?:期间|有效期|保护期|试用期)(?:为|是|[^，。；]{0,6}不[得能]?[少短低长超])/i;

/** Whether words speak of times for doing something: "Time limits in …:". */
export const namesPeriod = (words: string): boolean => PERIOD.test(words);
