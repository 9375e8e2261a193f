import type { Unit } from './quantity';

/** Counters by the words that follow a number, longest first where one begins another. */
const ENGLISH: readonly (readonly [string, Unit])[] = [
  ['(?:yuan|RMB|CNY|renminbi)\\b', 'CNY'],
  ['(?:US dollars|USD|U\\.S\\. dollars|dollars)\\b', 'USD'],
  ['(?:euros?|pounds?|HKD|Hong Kong dollars|MOP|TWD)\\b', 'other-currency'],
  ['-?\\s?years?[- ](?:of[- ]age|olds?)\\b', 'age'],
  ['-?\\s?years?\\b', 'year'],
  ['-?\\s?months?\\b', 'month'],
  ['-?\\s?weeks?\\b', 'week'],
  ['-?\\s?(?:(?:working|business|calendar)[- ])?days?\\b', 'day'],
  ['-?\\s?(?:hours?|hrs?|h)\\b', 'hour'],
  ['-?\\s?(?:metric )?(?:tons?|tonnes?)\\b', 'ton'],
  ['-?\\s?grams?\\b', 'gram'],
  ['-?\\s?(?:kilograms?|kilos?|kg)\\b', 'kilogram'],
  ['person-times\\b', 'person-time'],
  ['times?\\b|-?fold\\b|[x×](?![\\w×])', 'times'],
  [
    '(?:%|percent\\b|per cent\\b|‰|per thousand\\b|per mille\\b|basis points?\\b|per ten thousand\\b)',
    'percent',
  ],
];

/** Things by their nouns, which may stand a few words behind the number ("20 or more computer information systems"). */
const ENGLISH_THINGS: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:groups?|sets?)\b/i, 'group'],
  [/^(?:computers?|systems?|devices?|machines?)\b/i, 'system'],
  [/^(?:accounts?|followers?)\b/i, 'account'],
  [/^(?:websites?|sites?)\b/i, 'site'],
  [/^(?:clicks?|views?|hits?)\b/i, 'click'],
  [/^(?:files?|videos?)\b/i, 'file'],
  [/^(?:items?|records?|pieces?|messages?|texts|works)\b/i, 'item'],
  [/^calls\b/i, 'person-time'],
  [
    /^(?:persons?|people|recipients?|part(?:y|ies)|objects?|targets?|members?|individuals?|users?|victims?|depositors?|investors?|subscribers?|minors?)\b/i,
    'person',
  ],
  [/^(?:copies|copy|volumes?|books?|leaflets?|flyers?|pamphlets?|posters?)\b/i, 'copy'],
  [/^(?:occasions?|downloads?)\b/i, 'occasion'],
];

const CHINESE: readonly (readonly [string, Unit])[] = [
  ['元(?:人民币)?|块钱', 'CNY'],
  ['美元', 'USD'],
  ['港元|港币|欧元|日元|英镑|澳门元', 'other-currency'],
  ['周?岁', 'age'],
  ['周?年', 'year'],
  ['个月', 'month'],
  ['周(?![岁年])|个星期', 'week'],
  ['个?工作日|个自然日|日|天', 'day'],
  ['个?小时|[hH](?![A-Za-z])', 'hour'],
  // 千 is read as part of the number, so that a 千克 is a thousand 克.
  ['吨', 'ton'],
  ['公斤', 'kilogram'],
  ['公斤', 'kilogram'],
  ['克', 'gram'],
  ['倍', 'times'],
  ['[%％‰]', 'percent'],
  ['人次', 'person-time'],
  ['组', 'group'],
  ['台', 'system'],
  ['次', 'occasion'],
  ['个(?:以上|以下|以内)?(?:的)?(?:用户)?账号', 'account'],
  ['个(?:以上|以下|以内)?的?(?:对象|人|用户|成员|被害人)', 'person'],
  ['名|人(?![次民])', 'person'],
  ['条(?!之[一二三四五六七八九十]|第|规定|[：:])', 'item'],
  ['件|份|张|册|本|盒', 'copy'],
  ['个(?:以上)?(?:的)?网站', 'site'],
  ['个', 'item'],
];

/** Pattern of a unit right behind an English or Chinese number. */
export const ENGLISH_UNIT = ENGLISH.map(([pattern]) => pattern).join('|');
export const CHINESE_UNIT = CHINESE.map(([pattern]) => pattern).join('|');

const anchored = (table: readonly (readonly [string, Unit])[]) =>
  table.map(([pattern, unit]) => [new RegExp(`^(?:${pattern})$`, 'i'), unit] as const);
const UNITS = [...anchored(ENGLISH), ...anchored(CHINESE)];

/** What some units count as the words before them say. "times" and 次 count what was done that often: "clicked 5,000 times", 浏览五千次. Before other words they stay what they are. */
export function countedBy(unit: Unit, before: string, behind: string): Unit {
  if (unit === 'item') return FILES.test(before) ? 'file' : unit;
  if (unit === 'group') return SETS_OF_SYSTEMS.test(before) ? 'system' : unit;
  if (unit !== 'times' && unit !== 'occasion') return unit;
  if (unit === 'times' && WITHIN.test(behind)) return 'occasion';
  if (
    /(?:\b(?:click|brows|view|visit)\w*(?:(?!forward|shar|repost)[^.;,]){0,40}|(?:点击|浏览|阅读|播放)(?:(?!转发)[^，。；、]){0,10})$/i.test(
      before,
    )
  )
    return 'click';
  return /\b(?:(?:forward|shar|repost|dial|phon)\w*[^.;,]{0,30}|limited to (?:at most |no more than )?)$/i.test(
    before,
  )
    ? 'occasion'
    : unit;
}

/** "three times or more within two years" */
const WITHIN =
  /^\s*(?:or more\s*)?(?:with)?in (?:a |the |any )?(?:period of )?(?:[\w-]+ )?(?:years?|months?|days?|[a-z]+-(?:year|month|day))\b/i;

/** 视频文件二百个以上 */
const FILES = /(?:文件|视频|音频)(?:达到?|超过|数量)?\s?$/;

/** "controls computer information systems of more than twenty sets": machine translation for 台. */
const SETS_OF_SYSTEMS =
  /\b(?:computers?|computer (?:information )?systems?|devices?|servers?)(?: (?:of|reaching|reache?s?|more than|over|at least|not less than|no less than|up to))* $/i;

/** What a figure with such words is worth in percent: 千分之, ‰ and "per thousand" a tenth, 万分之 and basis points a hundredth. */
export const scaleOf = (words: string): number | undefined =>
  /千分之|‰|per thousand|per mille/i.test(words)
    ? 0.1
    : /万分之|basis point|per ten thousand/i.test(words)
      ? 0.01
      : undefined;

/** A figure in percent, without the rest of a division. */
export const scaled = (value: number, scale: number | undefined): number =>
  scale === undefined ? value : Math.round(value * scale * 1e6) / 1e6;

/** The unit that such words are. */
export const unitOf = (words: string): Unit | undefined =>
  UNITS.find(([pattern]) => pattern.test(words.trim()))?.[1];

/** The thing that the words behind an English number count, looking a few words on. */
export function thingBehind(words: string): { readonly unit: Unit; readonly length: number } | undefined {
  const [listed] = LISTED.exec(words) ?? [];
  if (listed) return { unit: 'item', length: listed.length };
  const word = /[A-Za-z-]+/g;
  for (let found = word.exec(words), seen = 0; found && seen < 6; found = word.exec(words), seen++) {
    if (/[,.;:()|\d]/.test(words.slice(0, found.index))) return undefined;
    if (/^(?:on|in|for|to|from|by|with|that|which|who)$/i.test(found[0])) return undefined;
    const thing = ENGLISH_THINGS.find(([pattern]) => pattern.test(found?.[0] ?? ''));
    const next = words.slice(word.lastIndex);
    if (thing && !/^\s+(?:systems?|devices?|accounts?|files?|records?|clicks?)\b/i.test(next))
      return { unit: thing[1], length: word.lastIndex };
  }
  return undefined;
}

/** "500 or more location, communication, credit or property records": what is counted is named last. */
const LISTED =
  /^(?: [a-z-]+,){1,4}(?: [a-z-]+){0,2} (?:or|and)(?: [a-z-]+){1,2} (?:records|items|pieces|entries)\b/i;

/** The thing that the words before a number without a counter count: "the number of accounts reaches", 注册账号数累计达到. */
export function thingBefore(words: string): Unit | undefined {
  const [, english] = COUNTED_EN.exec(words) ?? [];
  if (english !== undefined) return thingIn(english) ?? 'item';
  const [, chinese] = COUNTED_ZH.exec(words) ?? [];
  return chinese === undefined ? undefined : (CHINESE_COUNTED[chinese] ?? 'item');
}

const COUNTED_EN =
  /\b((?:number|count|members|accounts|followers|users|downloads|clicks|views|works|copies|reposts|forwards|calls|messages)(?: (?:of )?[\w'-]+){0,4}?) (?:reach(?:es|ed|ing)?|is|are|exceeds?|exceeding|totals?|totalling|amounts? to|of)(?: a (?:cumulative )?total of)?(?: (?:at least|more than|over|not less than|no less than))?\s*$/i;
const COUNTED_ZH =
  /^.*(账号|用户|成员|人员|人数|网站|群组|数量|次数|点击|浏览量?|条数|件数|户数|台数)[^，。；、：:]{0,9}$/s;
const CHINESE_COUNTED: Readonly<Record<string, Unit>> = {
  账号: 'account',
  用户: 'person',
  成员: 'person',
  人员: 'person',
  人数: 'person',
  网站: 'site',
  群组: 'group',
  次数: 'occasion',
  点击: 'click',
  浏览: 'click',
  浏览量: 'click',
};

/** The words of a thing, wherever they stand: a table head that says what its cells count. */
export const thingIn = (words: string): Unit | undefined => thingBehind(words)?.unit;
