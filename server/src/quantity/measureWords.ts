import type { Quantity } from './quantity';

/** Measures, each with the words that name it. */
type Words = readonly (readonly [measure: string, words: RegExp])[];

/** What amounts and terms measure, by the words that say so. The first that fits at the nearest place counts. */
export const AMOUNTS: Words = [
  [
    'profit-or-loss-avoided',
    /\bprofits? of(?= )|(?<=^\s?)of profits?\b|profits? (?:is |are |were )?(?:made|gained|obtained)?[^.;]{0,20}loss(?:es)? (?:was |were |is |are )?avoided|losses? avoided|获利或者避免损失|避免的?损失|(?<!非法)获利(?:数额|金额)?(?:达到?|在|超过)?$/gi,
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
const WEIGHTS: Words = [
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

export const TERMS: Words = [
  [
    'limitation',
    /\b(?:periods?|statutes?) of limitations?\b|\blimitations? (?:periods?|of actions?)\b|(?<=^ )limitations?\b|\blimitation(?= (?:for|in|of|on) )|追诉期限|(?<!追诉)时效(?:期[限间])?|追诉时效(?:期[限间])?/gi,
  ],
  [
    'probation',
    /(?<!\bdeath\b[^.;]{0,40})(?:suspended(?: prison)?(?: sentences?| terms?)?|suspension(?! expire))|probation(?: periods?| terms?)?|缓刑(?:考验期限?)?|考验期限?/gi,
  ],
  ['administrative-detention', /administrative(?:ly)? (?:detention|held|detained)|拘留/gi],
  ['criminal-detention', /criminal detention|(?<!administrative )\bdetention\b(?=[^,;.]{0,12}$)|拘役/gi],
  ['public-surveillance', /public surveillance|管制/gi],
  [
    'leave',
    /\b(?:maternity|paternity|parental|annual|marriage|childcare|nursing|bereavement|paid) leave\b|产假|年休假|年假|婚假|护理假|育儿假/gi,
  ],
  [
    'imprisonment',
    /(?:fixed-term )?imprison(?:ment|ed)?|\bcustodial (?:sentences?|penalt(?:y|ies)|terms?)\b|\bprison\b|\bjail(?:ed)?\b|\bsentenc(?:e|es|ed|ing)\b|penalty|\bterms?\b(?! of (?:office|use|service|reference|custody|release|bail))|有期徒刑|徒刑|法定刑|刑期|最[高低](?:主|法定)?刑|判处|量刑/gi,
  ],
];

/** What lasts for days: detention is administrative where the words do not say. */
export const DAYS: Words = [
  ['administrative-detention', /(?<!\b(?:criminal|investigative|pre-?trial) )\bdetention\b|\bdetained\b/gi],
  // No prison term is one of days.
  ...TERMS.filter(([measure]) => measure !== 'imprisonment'),
];

/** What may last for years. */
export const LONG_TERMS = TERMS.filter(([measure]) => !/detention/.test(measure));

/** A word of measure and its place. */
interface Found {
  readonly measure: string;
  readonly start: number;
  readonly end: number;
}

/** The drug behind an English weight or before a Chinese one. */
export const weightOf = (
  text: string,
  { start, end }: Quantity,
  from: number,
  to: number,
): string | undefined =>
  directlyBehind(WEIGHTS, text, end, to) ?? nearestBefore(WEIGHTS, text.slice(from, start));

/** An amount of something that no word of the table names: what was stolen, what was concealed. */
export const AMOUNT = /\b(?:amounts?|sums?|value|worth|relatively large|huge)\b|数额|金额|价值/i;

/** The measure that is named right behind a quantity: 三年以下[有期徒刑], "years of [imprisonment]". */
export const directlyBehind = (words: Words, text: string, end: number, to: number): string | undefined => {
  const found = firstBehind(words, text, end, to);
  return found && DIRECTLY.test(text.slice(end, end + found.start)) ? found.measure : undefined;
};

/** The measure that is named behind a quantity and is not the next one's: 二百万元以上、违法所得八十万元以上. */
export const nearestBehind = (words: Words, text: string, end: number, to: number): string | undefined => {
  const found = firstBehind(words, text, end, to);
  return found && !NEXT_ONE.test(text.slice(end, end + found.start)) ? found.measure : undefined;
};

/** The measure that is named last in the words before a quantity. */
export const nearestBefore = (words: Words, before: string): string | undefined =>
  nearest(words, before, 'last')?.measure;

const firstBehind = (words: Words, text: string, end: number, to: number): Found | undefined =>
  nearest(words, text.slice(end, Math.min(to, end + BEHIND)), 'first');

const BEHIND = 60;
/** Nothing stands between a number and the word that says what it measures. */
const DIRECTLY = /^(?:\s|of|in|the|a|with|的|["”」])*$/i;
const NEXT_ONE =
  /、|[，,；;]\s*(?:或|其中|包括|例如|or\b|one of (?:which|them)\b|including\b)|\b(?:where|if|when)\b/;

function nearest(table: Words, words: string, which: 'first' | 'last'): Found | undefined {
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
