import type { Quantity, Unit } from './quantity';

/** What amounts and terms measure, by the words that say so. The first that fits at the nearest place counts. */
const AMOUNTS: readonly (readonly [string, RegExp])[] = [
  [
    'profit-or-loss-avoided',
    /\bprofits? of(?= )|(?<=^\s?)of profits?\b|profits? (?:is |are |were )?(?:made|gained|obtained)?[^.;]{0,20}loss(?:es)? (?:was |were |is |are )?avoided|losses? avoided|获利或者避免损失|避免的?损失|(?<!非法)获利(?:数额|金额)?$/gi,
  ],
  [
    'illegal-gains',
    /(?:illegal|unlawful|illicit|ill-gotten)(?:ly)?(?:[- ]obtained)? (?:gains?|income|proceeds|profits?|earnings|benefits?)|\bgain(?:s|ed)\b(?! or losses)|违法所得|非法所得|非法获利|违法收入/gi,
  ],
  [
    'proceeds-of-crime',
    /\bproceeds of (?:the )?(?:crimes?|offen[cs]es?)(?: and (?:the )?gains(?: derived from them)?)?|\bcriminal proceeds\b|犯罪所得(?!(?:及其(?:产生的)?收益)?罪|、)(?:及其(?:产生的)?收益)?/gi,
  ],
  [
    'tariff-loss',
    /(?:tariff|charges?|fees?)[^.;,]{0,20} loss|loss(?:es)? (?:of|in) [^.;,]{0,30}(?:tariffs?|charges)|资费损失/gi,
  ],
  [
    'economic-loss',
    /(?:economic|financial|pecuniary|direct|property) (?:loss(?:es)?|harm|damages?)|(?<=of )loss(?:es)?\b(?! of)|\bloss(?:es)?(?=: (?:RMB|CNY|[¥￥\d]|$)| (?:of|from|over|above|reaching|exceeding|at) (?:(?:about|over|more than|at least|not less than) )?(?:RMB|CNY|[¥￥\d]|$))|\blost\b(?=$|[ ,;.)|])|经济损失|财产损失|(?<=造成的?)损失|损失$/gi,
  ],
  [
    'settlement-amount',
    /(?:payment and )?settlement (?:amount|sum)|amount of (?:the )?(?:payment and settlement|payments? settled)|payments? (?:and |or )?settlements?|支付结算(?:的)?(?:金额|数额)?/gi,
  ],
  ['outgoing-calls', /outgoing[- ]calls?[^.;,]{0,40}|去话业务(?:数额|金额)?/gi],
  ['provided-funds', /\bfund(?:s|ing)?\b|\bprovided (?=by way of|through|for) ?|资金/gi],
  ['margin', /\bmargin\b|保证金/gi],
  [
    'transaction-amount',
    /(?:transaction|trading) (?:amount|volume|value|turnover)|securities turnover|turnover of (?:the )?(?:securities )?trading|amount of (?:the )?(?:securities )?transactions?|成交(?:金|数)?额|交易(?:金|数)额/gi,
  ],
  [
    'business-amount',
    /(?:amount|volume|turnover|value) of (?:the )?(?:illegal )?(?:business|operations?)(?: operations?)?|illegal business(?: operations?)?(?: amount| volume| turnover)?|operating (?:amount|volume|turnover)|business (?:amount|volume|turnover)|(?<!(?:securities|annual|year['’]s) )\bturnover\b|(?<=\bof (?:illegal )?)business\b|(?<!(?:trading|sales|transaction) )\bvolume\b|非法经营(?:数额|额|金额)?|经营(?:数额|额|金额)/gi,
  ],
  ['sales-amount', /sales? (?:amount|proceeds|volume|value)|amount of sales|销售(?:金|数)?额/gi],
  [
    'compensation',
    /\bcompensation\b|\b(?:statutory|punitive) damages\b|\bdamages of\b|(?<!国家)赔偿(?:金额?|数?额)?(?=$|[^责])/gi,
  ],
  ['goods-value', /value of (?:the )?goods|货值(?:金额)?/gi],
  [
    'fine',
    /(?:\b|_|max(?:imum)?)fin(?:e|ed|es|ing)\b|pecuniary penalty|\b(?:penalt(?:y|ies)|sanctions)(?= (?:of |reach(?:es|ing)? |ranging |can |may |reach ){0,2}(?:up to|from|between|at most)\b)|罚款|罚金/gi,
  ],
];

/** Drugs that the law weighs alike. Chinese names them before the weight, English behind it. */
const WEIGHTS: readonly (readonly [string, RegExp])[] = [
  ['weight-of-opium', /\bopium\b|鸦片/gi],
  ['weight-of-heroin', /\bheroin\b|\bmeth(?:amphetamine)?\b|海洛因|(?<!亚)甲基苯丙胺|冰毒/gi],
  ['weight-of-cocaine', /\bcocaine\b|可卡因/gi],
  ['weight-of-morphine', /\bmorphine\b|\bMDMA\b|吗啡|苯丙胺类/gi],
  ['weight-of-fentanyl', /\bfentanyl\b|芬太尼/gi],
  ['weight-of-methcathinone', /\bmethcathinone\b|甲卡西酮/gi],
  ['weight-of-pethidine', /\bpethidine\b|哌替啶|[杜度]冷丁/gi],
  ['weight-of-ketamine', /\bketamine\b|氯胺酮/gi],
  ['weight-of-methadone', /\bmethadone\b|美沙酮/gi],
  ['weight-of-tramadol', /\btramadol\b|\bhydroxybutyric acid\b|曲马多|羟丁酸/gi],
  ['weight-of-codeine', /\bcodeine\b|\bbuprenorphine\b|可待因|丁丙诺啡/gi],
];

const TERMS: readonly (readonly [string, RegExp])[] = [
  [
    'limitation',
    /\b(?:periods?|statutes?) of limitations?\b|\blimitations? (?:periods?|of actions?)\b|(?<=^ )limitations?\b|追诉期限|(?<!追诉)时效(?:期[限间])?|追诉时效(?:期[限间])?/gi,
  ],
  [
    'probation',
    /(?<!\bdeath\b[^.;]{0,40})(?:suspended(?: prison)?(?: sentences?| terms?)?|suspension(?! expire))|probation(?: periods?| terms?)?|缓刑(?:考验期限?)?|考验期限?/gi,
  ],
  ['administrative-detention', /administrative(?:ly)? (?:detention|held|detained)|拘留/gi],
  ['criminal-detention', /criminal detention|(?<!administrative )\bdetention\b(?=[^,;.]{0,12}$)|拘役/gi],
  ['public-surveillance', /public surveillance|管制/gi],
  [
    'imprisonment',
    /(?:fixed-term )?imprison(?:ment|ed)?|\bcustodial (?:sentences?|penalt(?:y|ies)|terms?)\b|\bprison\b|\bjail(?:ed)?\b|\bsentenc(?:e|es|ed|ing)\b|penalty|\bterms?\b(?! of (?:office|use|service|reference|custody|release|bail))|有期徒刑|徒刑|法定刑|刑期|最[高低](?:主|法定)?刑|判处|量刑/gi,
  ],
];

/** What lasts for days: detention is administrative where the words do not say. */
const DAYS: readonly (readonly [string, RegExp])[] = [
  ['administrative-detention', /(?<!\b(?:criminal|investigative|pre-?trial) )\bdetention\b|\bdetained\b/gi],
  // No prison term is one of days.
  ...TERMS.filter(([measure]) => measure !== 'imprisonment'),
];

/** What may last for years. */
const LONG_TERMS = TERMS.filter(([measure]) => !/detention/.test(measure));
const SENTENCE = /imprison|徒刑|\bterms? of\b/i;

/** Units that are counted as things: their measure is the thing itself. */
const THINGS: ReadonlySet<Unit> = new Set([
  'person-time',
  'group',
  'system',
  'item',
  'person',
  'click',
  'account',
  'file',
  'copy',
  'site',
  'occasion',
  'hour',
]);

/** Whether a unit counts things. */
export const isCounter = (unit: Unit): boolean => THINGS.has(unit);

const isMoney = (unit: Unit): boolean => unit === 'CNY' || unit === 'USD' || unit === 'other-currency';
const isTerm = (unit: Unit): boolean =>
  unit === 'year' || unit === 'month' || unit === 'week' || unit === 'day';

/** A word of measure and its place. */
interface Found {
  readonly measure: string;
  readonly start: number;
  readonly end: number;
}

const NEXT_ONE =
  /、|[，,；;]\s*(?:或|其中|包括|例如|or\b|one of (?:which|them)\b|including\b)|\b(?:where|if|when)\b/;

/**
 * What a quantity measures: the nearest word of measure before it in its clause, else behind it; for things the
 * thing itself. Undefined where the words do not say. `from` and `to` bound the clause in the text.
 */
export function measureOf(text: string, quantity: Quantity, from: number, to: number): string | undefined {
  const { unit } = quantity;
  if (THINGS.has(unit)) return `count-of-${unit}`;
  if (unit === 'times' && isOfCompensation(text.slice(from, quantity.start), text.slice(quantity.end, to)))
    return 'compensation-multiple';
  if (unit === 'times')
    return /\bfin(?:e|ed|es)\b|罚金|罚款|罚违法所得/i.test(
      text.slice(from, Math.min(to, quantity.end + 60)),
    ) ||
      IMPOSED.test(text.slice(from, quantity.start)) ||
      /\bpays? (?:between |from |up to )?$/i.test(text.slice(from, quantity.start)) ||
      /^\s*(?:of )?(?:(?:the|its|their) )?(?:(?:illegal|unlawful) (?:gains|income|proceeds)|(?:amount|sum) (?:stolen|evaded|laundered))\b/i.test(
        text.slice(quantity.end),
      )
      ? 'fine-multiple'
      : OF_WAGES.test(text.slice(quantity.end, Math.min(to, quantity.end + 24)))
        ? 'wage-multiple'
        : COMPENSATED.test(text.slice(Math.max(from, quantity.start - 100), Math.min(to, quantity.end + 20)))
          ? 'compensation-multiple'
          : /标准|\bstandards?\b|\b(?:those|these|the (?:above|foregoing)) (?:numbers|figures|amounts|quantities|thresholds)\b|\bfigures above\b|[前上]述(?:数[量额]|金额)/i.test(
                text.slice(from, Math.min(to, quantity.end + 40)),
              )
            ? 'standard-multiple'
            : undefined;
  if (unit === 'gram' || unit === 'kilogram' || unit === 'ton')
    return weightOf(text, quantity, from, to) ?? (unit === 'gram' ? undefined : 'weight');
  if (unit === 'percent') return 'percentage';
  if (unit === 'age') return 'age';
  if (!isMoney(unit) && !isTerm(unit)) return undefined;
  const table = isMoney(unit)
    ? AMOUNTS
    : unit === 'year' && SENTENCE.test(text.slice(from, to))
      ? LONG_TERMS
      : unit === 'day'
        ? DAYS
        : TERMS;
  // "within five days of detention"
  if (isTerm(unit) && /\bwithin\s*$/i.test(text.slice(from, quantity.start))) return 'time-limit';
  const behind = nearest(table, text.slice(quantity.end, Math.min(to, quantity.end + BEHIND)), 'first');
  if (behind && DIRECTLY.test(text.slice(quantity.end, quantity.end + behind.start))) return behind.measure;
  if (isTerm(unit) && ON_TRIAL.test(text.slice(from, quantity.start))) return 'trial-period';
  if (isTerm(unit) && PROBATION.test(text.slice(from, quantity.start))) return 'probation';
  if (isTerm(unit) && GRAVITY.test(text.slice(from, quantity.start))) return 'imprisonment';
  if (isTerm(unit) && LIMITED.test(text.slice(from, quantity.start))) return 'limitation';
  if (isTerm(unit) && isReprieve(text, quantity, from, to)) return undefined;
  if (isTerm(unit) && isTimeLimit(text, quantity, from, to)) return 'time-limit';
  if (isMoney(unit) && IMPOSED.test(text.slice(from, quantity.start))) return 'fine';
  if (isMoney(unit) && OR_SHARE.test(text.slice(quantity.end, quantity.end + 60))) return 'fine';
  const before = nearest(table, text.slice(from, quantity.start), 'last');
  // A licence that is suspended for six months is no sentence.
  if (before?.measure === 'probation' && LICENCE.test(text.slice(from, quantity.start))) return 'time-limit';
  if (before) return before.measure;
  if (isMoney(unit) && AMOUNT.test(text.slice(from, quantity.start))) return 'amount';
  if (isMoney(unit) && IS_LARGE.test(text.slice(quantity.end, Math.min(to, quantity.end + 90))))
    return 'amount';
  if (isTerm(unit) && PERIOD.test(text.slice(from, quantity.start))) return 'time-limit';
  // 二百万元以上、违法所得八十万元以上, 五十万元以上，或者造成损失二十五万元以上: what stands behind is the next one's.
  return behind && !NEXT_ONE.test(text.slice(quantity.end, quantity.end + behind.start))
    ? behind.measure
    : undefined;
}

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
  /^\s+(?:in which )?to (?:appeal|apply|file|lodge|object|petition|decide|report)\b|^\s+in advance\b/i.test(
    text.slice(end, Math.min(to, end + 24)),
  ) ||
  /\bnotice(?: period)? of (?:at least |not less than )?$/i.test(text.slice(from, start)) ||
  /^(?:['’]?\s(?:prior |advance |written )*notice|[- ](?:time[- ]limit|deadline|period|limit))\b/i.test(
    text.slice(end, Math.min(to, end + 30)),
  ) ||
  /提前\s?$/.test(text.slice(from, start)) ||
  /内$/.test(text.slice(start, end)) ||
  /^的?(?:起诉|上诉|申请|诉讼|举证|答辩|复议|保存|异议|缴费|仲裁)?期[限间]/.test(
    text.slice(end, Math.min(to, end + 8)),
  ) ||
  /^(?:仍|尚)?[不未](?:归|退|返|偿)?还/.test(text.slice(end, Math.min(to, end + 5))) ||
  IS_BARRED.test(text.slice(from, start)) ||
  IS_KEPT.test(text.slice(from, start));

/** "the backup is kept for six months", 留存不少于三个月: how long something is stored. */
const IS_KEPT =
  /\b(?:kept|keep|stor(?:e|ed|age)|retain(?:ed)?|retention|preserved?|archived?)\b[^.;]{0,60}\bfor (?:a period of )?(?:at least )?$|(?:保存|留存|保留|存储)(?:期限?|时间)?[^，。；]{0,8}$/i;

/** "may not work in such posts for five years": how long something is forbidden. */
const IS_BARRED =
  /\b(?:(?:may|must|shall|can) not|cannot|barred|banned|prohibited|disqualified|excluded)\b[^.;]{0,90}\bfor (?:a period of )?$|(?:暂扣|吊扣)\s?$/i;

/** The drug behind an English weight or before a Chinese one. */
function weightOf(text: string, { start, end }: Quantity, from: number, to: number): string | undefined {
  const behind = nearest(WEIGHTS, text.slice(end, Math.min(to, end + BEHIND)), 'first');
  if (behind && DIRECTLY.test(text.slice(end, end + behind.start))) return behind.measure;
  return nearest(WEIGHTS, text.slice(from, start), 'last')?.measure;
}

/** Whether a quantity is a bounded length of time, which needs no word of measure: the time for doing something. */
export const isBoundedTime = (quantity: Quantity): boolean =>
  isTime(quantity) && quantity.bound !== 'exactly';

/** Whether a quantity is a length of time. */
export const isTime = ({ unit }: Quantity): boolean => isTerm(unit);

/** "up to RMB 50 million or 5% of the annual turnover": only a fine is set so. */
const OR_SHARE =
  /^(?: yuan)?(?:,? or |\s?\/\s?)(?:up to |not more than )?\d+(?:\.\d+)?\s?%\s?(?:of )?(?:(?:the|its|their|an?) )?(?:company['’]s )?(?:annual|prior|previous|preceding|last|global|turnover|revenue|sales)|^(?:以下)?或者?(?:其?上一?年度?|年度?|全球)[^，。；]{0,6}(?:营业额|销售额|营收)(?:的)?(?:\s?[\d]|百分之)/i;

/** 并处五千万元以下, 罚到二百万: what follows is a fine, whatever was confiscated before. */
const IMPOSED =
  /(?:^|\btimes) (?:of )?(?:(?:the|its|their|those) )?(?:(?:illegal|unlawful) )?(?:gains|income|proceeds|amount),? or (?:from |between |up to )?$|(?:[并单]处|罚|[，,](?:可以)?处)(?:到|至|以|人民币)?\s?$|(?:元|yuan|(?:RMB|CNY|[¥￥])\s?[\d,.]+(?:m| million)?)(?:以[上下]|及以[上下]| or (?:more|less))?的?(?:：|:\s)(?:RMB|CNY|[¥￥])?\s?$/;

/** The same of money: an amount of something that no word names. */
export const isBoundedAmount = ({ unit, bound }: Quantity): boolean => isMoney(unit) && bound !== 'exactly';

/** An amount of something that no word of the table names: what was stolen, what was concealed. */
const AMOUNT = /\b(?:amounts?|sums?|value|worth|relatively large|huge)\b|数额|金额|价值/i;
/** "… shall be deemed as a ‘relatively large amount’", ……的，属于数额较大: what an amount is told to be. */
const IS_LARGE =
  /^[^.;]{0,60}\b(?:deemed|determined|regarded|recogni[sz]ed|considered|identified|constitutes?)\b[^.;]{0,24}\b(?:large|huge)\b|^[^。；]{0,40}(?:认定为|属于|即为|为)[^。；]{0,20}数额(?:较大|(?:特别)?巨大)/i;
/** A time for doing something, where no word of a penalty stands nearer. */
const PERIOD =
  /\btime[- ]limits?\b|\bdeadlines?\b|\b(?:period|duration)s?\b[^.;]{0,80}\b(?:is|are|lasts?|be)\b[^.;,\d]{0,30}$|上诉期|期限|时限|(?:期间|有效期|保护期|试用期)(?:为|是|[^，。；]{0,6}不[得能]?[少短低长超])/i;

/** Whether words speak of times for doing something: "Time limits in …:". */
export const namesPeriod = (words: string): boolean => PERIOD.test(words);

/** Whether words speak of what is imposed. */
export const namesPenalty = (words: string): boolean =>
  /\b(?:fin(?:e|ed|es)|penalt(?:y|ies)|sanctions?|liab\w+|exposure|punish\w*)\b|罚|责任|后果/i.test(words);

/** Whether an amount may be what is imposed: it has an upper end, and its own words make it no tier of something else. */
export const isImposable = (text: string, { unit, bound, start, end }: Quantity): boolean =>
  unit === 'CNY' &&
  (bound === 'at-most' || bound === 'from-to') &&
  !/以上|不满|\bor (?:more|above)\b|\bthan\b|\bbut\b/i.test(text.slice(start, end));

/** Standards are round, and so are they where they are misquoted: 14,250 was counted, and 37 days were added up. */
export const isRound = ({ value, upper, unit }: Quantity): boolean =>
  !(unit === 'month' && value > 12 && value % 6 !== 0) &&
  [value, upper ?? value].every((each) =>
    /^(?:\d|[1-9]5|12|24|36|48|72)0*$/.test(
      String(unit === 'percent' && each < 1 ? Math.round(each * 1000) : each),
    ),
  );

const BEHIND = 60;
/** Nothing stands between a number and the word that says what it measures: 三年以下[有期徒刑], "years of [imprisonment]". */
const DIRECTLY = /^(?:\s|of|in|the|a|with|的|["”」])*$/i;

function nearest(
  table: readonly (readonly [string, RegExp])[],
  words: string,
  which: 'first' | 'last',
): Found | undefined {
  let best: Found | undefined;
  if (words === '') return best;
  for (const [measure, pattern] of table) {
    // Most words measure nothing, and to ask that is cheaper than to gather.
    if (words.search(pattern) < 0) continue;
    for (const match of words.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (which === 'first' && end < words.length && OF_NEXT.test(words.slice(end, end + 24))) continue;
      const better = !best || (which === 'first' ? match.index < best.start : end > best.end);
      if (better) best = { measure, start: match.index, end };
    }
  }
  return best;
}

/** "RMB 5 million, or gains [of RMB 100,000]": what stands between two figures may be of the second. */
const OF_NEXT = /^(?: of| at|:)? (?:(?:about|at least|over|more than) )?(?:RMB|CNY|[¥￥\d]|$)/;

/** The measure that words name, for the head of a table's column. */
export const measureNamed = (words: string): string | undefined =>
  (nearest(AMOUNTS, words, 'last') ?? nearest(TERMS, words, 'last'))?.measure ??
  (AMOUNT.test(words) ? 'amount' : undefined);
