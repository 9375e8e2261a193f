import type { Article, Instrument, Provision } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { shortTitle } from '../corpus/shortTitle';
import type { Threshold } from '../corpus/threshold';
import type { Language } from '../markdown/words';
import type { Punishment } from '../quantity/punishments';
import { writeNumber } from '../quantity/writeNumber';
import { messageStyle } from './citationStyle';
import { writeCitation, writePinpoint } from './writeCitation';

/** The words that findings and hovers speak to a reader, in both languages. */

export type { Language };

const MEASURES: Readonly<Record<string, readonly [string, string]>> = {
  'illegal-gains': ['illegal gains', '违法所得'],
  'proceeds-of-crime': ['the proceeds of crime', '犯罪所得及其收益'],
  'economic-loss': ['economic loss', '经济损失'],
  'business-amount': ['the amount of business operations', '经营数额'],
  'settlement-amount': ['the amount of payment and settlement', '支付结算金额'],
  'provided-funds': ['the funds provided', '提供的资金'],
  'outgoing-calls': ['the amount of outgoing-call business', '去话业务数额'],
  'tariff-loss': ['the loss of tariffs', '电信资费损失'],
  'transaction-amount': ['the transaction amount', '成交额'],
  margin: ['the margin', '占用保证金'],
  'profit-or-loss-avoided': ['profit made or loss avoided', '获利或者避免损失数额'],
  'sales-amount': ['the amount of sales', '销售金额'],
  'compensation-multiple': ['the compensation as a multiple', '赔偿的倍数'],
  'wage-multiple': ['the wages as a multiple', '工资的倍数'],
  compensation: ['the compensation', '赔偿额'],
  'goods-value': ['the value of goods', '货值金额'],
  amount: ['the amount', '数额'],
  percentage: ['the ratio', '比例'],
  'daily-rate': ['the rate per day', '每日比率'],
  'interest-multiple': ['the interest as a multiple', '利率的倍数'],
  'months-of-wages': ['the months of wages', '工资的月数'],
  leave: ['the leave', '假期'],
  'standard-multiple': ['the multiple of the standards', '标准的倍数'],
  'time-limit': ['the time limit', '期限'],
  probation: ['the probation period', '缓刑考验期'],
  'trial-period': ['the trial period', '试用期'],
  limitation: ['the limitation period', '时效'],
  weight: ['the weight', '重量'],
  'weight-of-opium': ['the quantity of opium', '鸦片的数量'],
  'weight-of-heroin': ['the quantity of heroin or methamphetamine', '海洛因或者甲基苯丙胺的数量'],
  'weight-of-cocaine': ['the quantity of cocaine', '可卡因的数量'],
  'weight-of-morphine': ['the quantity of MDMA or morphine', '苯丙胺类毒品或者吗啡的数量'],
  'weight-of-fentanyl': ['the quantity of fentanyl', '芬太尼的数量'],
  'weight-of-methcathinone': ['the quantity of methcathinone', '甲卡西酮的数量'],
  'weight-of-pethidine': ['the quantity of pethidine', '哌替啶的数量'],
  'weight-of-ketamine': ['the quantity of ketamine', '氯胺酮的数量'],
  'weight-of-methadone': ['the quantity of methadone', '美沙酮的数量'],
  'weight-of-tramadol': ['the quantity of tramadol or γ-hydroxybutyric acid', '曲马多或者γ-羟丁酸的数量'],
  'weight-of-codeine': ['the quantity of codeine or buprenorphine', '可待因或者丁丙诺啡的数量'],
  age: ['the age', '年龄'],
  fine: ['the fine', '罚款（罚金）'],
  'fine-multiple': ['the fine as a multiple', '罚金倍数'],
  imprisonment: ['imprisonment', '有期徒刑'],
  'criminal-detention': ['criminal detention', '拘役'],
  'administrative-detention': ['detention', '拘留'],
  'public-surveillance': ['public surveillance', '管制'],
};

const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  CNY: ['yuan', '元'],
  USD: ['US dollars', '美元'],
  'other-currency': ['', ''],
  age: ['years of age', '周岁'],
  year: ['years', '年'],
  month: ['months', '个月'],
  day: ['days', '日'],
  hour: ['hours', '小时'],
  gram: ['grams', '克'],
  kilogram: ['kilograms', '千克'],
  times: ['times', '倍'],
  percent: ['percent', '%'],
  'person-time': ['person-times', '人次'],
  group: ['groups', '组'],
  system: ['systems', '台'],
  item: ['items', '条（个）'],
  person: ['persons', '人（个对象）'],
  click: ['clicks', '次'],
  account: ['accounts', '个账号'],
  file: ['files', '个（件）'],
  copy: ['copies', '件（张）'],
  site: ['websites', '个网站'],
  occasion: ['times', '次'],
};

const GRADES: Readonly<Record<string, readonly [string, string]>> = {
  serious: ['serious', '情节严重'],
  'especially-serious': ['especially serious', '情节特别严重'],
  'serious-consequences': ['serious consequences', '后果严重'],
  'especially-serious-consequences': ['especially serious consequences', '后果特别严重'],
  'relatively-large': ['relatively large', '数额较大'],
  huge: ['huge', '数额巨大'],
  'especially-huge': ['especially huge', '数额特别巨大'],
  'relatively-serious': ['relatively serious', '情节较重'],
  minor: ['minor', '情节较轻'],
  'heavy-losses': ['heavy losses', '重大损失'],
  'especially-heavy-losses': ['especially heavy losses', '特别重大损失'],
  'serious-injury': ['serious injury', '致人重伤'],
  death: ['death', '致人死亡'],
  ringleader: ['ringleaders', '首要分子'],
  'active-participant': ['active participants', '积极参加者'],
  'other-participant': ['other participants', '其他参加者'],
};

const PUNISHMENTS: Readonly<Record<Punishment, readonly [string, string]>> = {
  'public-surveillance': ['public surveillance', '管制'],
  'criminal-detention': ['criminal detention', '拘役'],
  imprisonment: ['fixed-term imprisonment', '有期徒刑'],
  'life-imprisonment': ['life imprisonment', '无期徒刑'],
  'death-penalty': ['the death penalty', '死刑'],
};

const pick = (pair: readonly [string, string] | undefined, language: Language, fallback: string): string =>
  pair?.[language === 'zh' ? 1 : 0] ?? fallback;

/** "illegal gains", 违法所得; a count is named by its unit alone. */
export const measureWords = (measure: string, language: Language): string =>
  measure.startsWith('count-of-')
    ? language === 'zh'
      ? '数量'
      : 'the number'
    : pick(MEASURES[measure], language, measure);

export const gradeWords = (grade: string | null, language: Language): string =>
  grade ? pick(GRADES[grade], language, grade) : '';

/** "the death penalty", 死刑. */
export const punishmentWords = (kind: Punishment, language: Language): string =>
  pick(PUNISHMENTS[kind], language, kind);

/** "5,000 yuan or more", 三年以上七年以下 as 3年以上7年以下. */
export function figureWords(
  { value, upper, bound, unit }: Pick<Threshold, 'value' | 'upper' | 'bound' | 'unit'>,
  language: Language,
): string {
  const name = pick(UNITS[unit], language, unit);
  if (language === 'zh') {
    const of = (n: number) => `${writeNumber(n)}${name}`;
    if (upper !== null) return `${of(value)}以上${of(upper)}以下`;
    return {
      'at-least': `${of(value)}以上`,
      'more-than': `超过${of(value)}`,
      'at-most': `${of(value)}以下`,
      'less-than': `不满${of(value)}`,
      exactly: of(value),
      'from-to': of(value),
    }[bound];
  }
  const of = (n: number) =>
    `${writeNumber(n)}${unit === 'percent' ? '%' : ` ${n === 1 ? name.replace(/s$/, '') : name}`}`;
  if (upper !== null) return `${writeNumber(value)} to ${of(upper)}`;
  return {
    'at-least': `${of(value)} or more`,
    'more-than': `more than ${of(value)}`,
    'at-most': `not more than ${of(value)}`,
    'less-than': `less than ${of(value)}`,
    exactly: of(value),
    'from-to': of(value),
  }[bound];
}

/** The name of an instrument as a note would write it: "Cybersecurity Law", 《网络安全法》. */
export function nameInProse(instrument: Instrument, language: Language): string {
  const title = shortTitle(instrument, language);
  return language === 'en' || title.startsWith('《') ? title.replace(/^the /i, '') : `《${title}》`;
}

/** "Article 3(1)(5) of the 2011 Interpretation", 《…解释》第三条第一款第五项 in figures. */
export function provisionWords(law: Law, provision: Provision, language: Language): string {
  const instrument = law.instruments.get(provision.instrument);
  const title = instrument ? shortTitle(instrument, language) : provision.instrument;
  return writeCitation(provision, title, messageStyle[language]);
}

/** "Article 3(1)(5)", 第3条第1款第5项. */
export const pinpointWords = (provision: Provision, language: Language): string =>
  writePinpoint(provision, messageStyle[language]);

/**
 * The caption of an article in the reader's language; of one that names the crimes of its paragraphs apart, the
 * part for the paragraph that is cited.
 */
export function captionWords(
  article: Article | undefined,
  paragraph: number | null,
  language: Language,
): string {
  const { english = '', chinese = null } = article?.caption ?? {};
  const parts = english.split(/;\s*/);
  const own = paragraph === null ? -1 : parts.findIndex((part) => part.includes(`(paragraph ${paragraph})`));
  const chineseParts = chinese?.split(/\s+\/\s+/) ?? [];
  if (language === 'zh')
    return (own >= 0 && chineseParts.length === parts.length ? chineseParts[own] : chinese) ?? english;
  return (own >= 0 ? parts[own]?.replace(/\s*\(paragraph \d+\)/, '') : english) ?? '';
}
