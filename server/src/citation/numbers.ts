import type { Span } from '../markdown/span';
import { readChineseNumeral, toHalfWidth } from '../quantity/numerals';
import { caseNumberOf } from './latinCaseNumbers';

/** A number by which a document, a judgment or a guiding case is cited. */
export interface Numbered extends Span {
  readonly kind: 'document-number' | 'case-number' | 'case';
  /** 法释〔2011〕19号, (2018)鄂1003刑初150号, guiding-case-97, spp-guiding-case-68. */
  readonly number: string;
  readonly language: 'en' | 'zh';
}

/** Series of documents, by their names in Latin letters. */
export const SERIES: Readonly<Record<string, string>> = {
  'fa shi': '法释',
  'fa fa': '法发',
  fa: '法',
  'fa ban': '法办',
  'gong tong zi': '公通字',
  'gao jian fa shi zi': '高检发释字',
  'gao jian fa yan zi': '高检发研字',
  'gao jian fa': '高检发',
  'guo fa': '国发',
  'guo ban fa': '国办发',
  'fa shi zi': '法释字',
  'fa ming chuan': '法明传',
  'gong fu zi': '公复字',
  'si fa tong': '司发通',
  'cai shui': '财税',
  'guo shui fa': '国税发',
  'guo shui han': '国税函',
  'yin fa': '银发',
  'lao bu fa': '劳部发',
  'lao she bu fa': '劳社部发',
  'ren she bu fa': '人社部发',
};

/** Series that go by the letters of the ministry. */
const BY_LETTERS: Readonly<Record<string, string>> = { 'molss fa': '劳社部发', 'mohrss fa': '人社部发' };

/** All of them, with or without blanks: Fa Shi, Fashi, Guoshuifa. */
const LATIN_SERIES = Object.keys({ ...SERIES, ...BY_LETTERS })
  .sort((a, b) => b.length - a.length)
  .map((words) => words.replaceAll(' ', ' ?'))
  .join('|');
const SERIES_BY_LETTERS = new Map(
  Object.entries({ ...SERIES, ...BY_LETTERS }).map(([words, chinese]) => [
    words.replaceAll(' ', ''),
    chinese,
  ]),
);

const KNOWN_SERIES =
  /(?:法释字?|法发|法办|高检发[\u4e00-\u9fff]{0,3}|高检会|公通字|公[\u4e00-\u9fff]?字|国发|国办发|国函|司发通|证监发|银发|人社部发|财税|法)$/;
const OTHER_SERIES = /[\u4e00-\u9fff]{0,4}[发函字通令]$/;
/** What stands before a number without belonging to it: 参照公通字〔2022〕12号. */
const LEADS_TO_NUMBER = /^.*(?:依照|根据|依据|按照|参照|参见|详见|适用|[以见据看由和及与按经对的为是])/;

/** The series of the Supreme People's Court, which other offices write behind their own letters: 荆环法〔2015〕174号. */
const OF_COURT = /^法[发办]?$/;
const OF_OTHERS = /(?:环|安监|城管|卫|税|中|(?<!最)高)$/;

interface Form {
  /** Letters without which the pattern need not be tried. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly kind: Numbered['kind'];
  readonly language: 'en' | 'zh';
  /** The normalised number of what the pattern found; undefined where it is none. */
  read(groups: readonly (string | undefined)[]): string | undefined;
}

/** Kinds of cases in Latin letters: a quick look. */
const LATIN_KIND = /\b(?:Chu|Zhong|Zai|Shen|Jian|Te|Fu|Yi|Geng|Zhi|Po|Zi|(?:Xing|Min)(?:chu|zhong|zai))\b/;

/** The number of a document whose series is written in Latin letters: "Fashi", "2011", "19". */
function inSeries(series: string, year?: string, number?: string): string | undefined {
  const own = SERIES_BY_LETTERS.get(series.toLowerCase().replaceAll(' ', ''));
  return own && `${own}〔${year}〕${number}号`;
}

/** Letters that one of the series has. */
const HAS_SERIES = /fa|zi|tong|chuan|shui|han\b/i;

/** A form is a line: its pattern, and how its number is written in one way. */
const FORMS: readonly Form[] = [
  {
    // 法释〔2011〕19号 · 法释[2011]第19号 · 公通字(2022)12号
    hint: /[〔[［（(【]\s*(?:19|20)\d\d\s*[〕\]］）)】]\s*(?:第\s*)?\d/,
    pattern:
      /([\u4e00-\u9fff]{1,7})[〔[［（(【]\s*((?:19|20)\d\d)\s*[〕\]］）)】]\s*(?:第\s*)?(\d{1,4})\s*号/g,
    kind: 'document-number',
    language: 'zh',
    read: ([, series = '', year, number]) => {
      const known = KNOWN_SERIES.exec(series)?.[0];
      const isOthers = known && OF_COURT.test(known) && OF_OTHERS.test(series.slice(0, -known.length));
      const own = known && !isOthers ? known : OTHER_SERIES.exec(series.replace(LEADS_TO_NUMBER, ''))?.[0];
      return own && `${own}〔${year}〕${number}号`;
    },
  },
  {
    // 法发2024-6号 · 法释2019年第15号 · 公通字2022 12号: as in the names of files, without brackets
    hint: /(?:法[释发]|字|国发)\s?(?:19|20)\d\d/,
    pattern:
      /(法释|法发|公通字|国发|高检发[\u4e00-\u9fff]{1,2}字)\s?((?:19|20)\d\d)(?:\s?[-–—_./]\s?|年\s?第?\s?|\s)(\d{1,3})\s?号/g,
    kind: 'document-number',
    language: 'zh',
    read: ([, series, year, number]) => `${series}〔${year}〕${number}号`,
  },
  {
    // Fa Shi [2011] No. 19 · Gong Tong Zi (2022) No. 12 · Fa Shi 2019 No. 15
    hint: HAS_SERIES,
    pattern: new RegExp(
      String.raw`\b(${LATIN_SERIES})\s*(?:[[(〔]\s*)?((?:19|20)\d\d)(?:\s*[\])〕]\s*(?:(?:No\.?|Number)\s*)?|\s*,? No\.?\s*)(\d{1,4})\b`,
      'gi',
    ),
    kind: 'document-number',
    language: 'en',
    read: ([, series = '', year, number]) => inSeries(series, year, number),
  },
  {
    // Fa Shi No. 19 [2011] · Fashi No. 15 of 2019
    hint: HAS_SERIES,
    pattern: new RegExp(
      String.raw`\b(${LATIN_SERIES})\s*No\.?\s*(\d{1,4})\s*(?:[[(〔,]|of)\s*((?:19|20)\d\d)\b[\])〕]?`,
      'gi',
    ),
    kind: 'document-number',
    language: 'en',
    read: ([, series = '', number, year]) => inSeries(series, year, number),
  },
  {
    // [2011] Fa Shi No. 19
    hint: /[\])〕] ?[A-Z]/,
    pattern: new RegExp(String.raw`[[(〔]((?:19|20)\d\d)[\])〕] ?(${LATIN_SERIES}) No\.? ?(\d{1,4})\b`, 'gi'),
    kind: 'document-number',
    language: 'en',
    read: ([, year, series = '', number]) => inSeries(series, year, number),
  },
  {
    // FS No. (2011)19 · FS [2011] No. 19: Fa Shi
    hint: /\bFS\b/,
    pattern:
      /\bFS (?:No\.? ?[[(〔]((?:19|20)\d\d)[\])〕] ?(\d{1,3})\b|[[(〔]((?:19|20)\d\d)[\])〕] ?No\.? ?(\d{1,3})\b)/g,
    kind: 'document-number',
    language: 'en',
    read: ([, year, number, before, behind]) => `法释〔${year ?? before}〕${number ?? behind}号`,
  },
  {
    // Interpretation No. 10 [2017] of the Supreme People's Court · No. 347 [2018] of the Supreme People's Court
    hint: /\] of the S/,
    pattern:
      /\b(Interpretation )?No\.? ?(\d{1,3}) ?\[((?:19|20)\d\d)\] of the (?:Supreme People['’]s Court|SPC)\b/g,
    kind: 'document-number',
    language: 'en',
    // Translators give 法 and 法发 the same words; the latter never reaches a hundred in a year.
    read: ([, interpretation, number, year]) =>
      interpretation
        ? `法释〔${year}〕${number}号`
        : Number(number) >= 100
          ? `法〔${year}〕${number}号`
          : undefined,
  },
  {
    // Judicial Interpretation No. 19 [2011]
    hint: /Judicial Interpretation/i,
    pattern: /\bJudicial Interpretation No\.?\s*(\d{1,4})\s*[[(]\s*((?:19|20)\d\d)\s*[\])]/gi,
    kind: 'document-number',
    language: 'en',
    read: ([, number, year]) => `法释〔${year}〕${number}号`,
  },
  {
    // 国务院令第790号 · State Council Order No. 790 · Decree No. 790 of the State Council
    hint: /国务院令|No\.? ?\d/i,
    pattern:
      /国务院令\s*(?:第\s*)?(\d{1,4})\s*号|\bState Council (?:Order|Decree) No\.?\s*(\d{1,4})\b|\b(?:Order|Decree) No\.?\s*(\d{1,4}) of the State Council\b/gi,
    kind: 'document-number',
    language: 'zh',
    read: ([, chinese, english, decree]) => `国务院令第${chinese ?? english ?? decree}号`,
  },
  {
    // 公安部令第33号 · 国家互联网信息办公室令第13号
    hint: /令/,
    pattern: /([\u4e00-\u9fff]{0,16}(?:部|总局|局|委员会|办公室|署|银行))令\s*(?:第\s*)?(\d{1,4})\s*号/g,
    kind: 'document-number',
    language: 'zh',
    read: ([, office = '', number]) =>
      `${office.replace(LEADS_TO_NUMBER, '').replace(/^中华人民共和国/, '')}令第${number}号`,
  },
  {
    // （2018）鄂1003刑初150号
    hint: /号/,
    pattern:
      /[（(〔[]((?:19|20)\d\d)[）)〕\]]\s*([\u4e00-\u9fff]{0,4}\d{0,4}[\u4e00-\u9fff]{0,3}?(?:刑|民|行|执|知|赔|破|商|法)[\u4e00-\u9fff]{0,4})\s*第?\s?(\d{1,6})\s?号/g,
    kind: 'case-number',
    language: 'zh',
    read: ([, year, court, number]) => `(${year})${court}${number}号`,
  },
  {
    // (2018) E 1003 Xing Chu No. 150 · [2018] Zhe 0192 Min Chu 1 · (2021) Supreme People's Court Min Zai No. 342
    // (2015) Hai Min (Zhi) Chu No. 12602 · (2013) Gao Min Zhong Zi No. 3416
    hint: /[([](?:19|20)\d\d[)\]] {0,2}[A-Z]/,
    pattern:
      /[([]((?:19|20)\d\d)[)\]] {0,2}((?:Supreme People['’]s Court|[A-Z][a-z]{0,5})(?: ?(?:\d{1,4}|[A-Z][a-z]{1,5}|\([A-Z][a-z]{2,4}\))){1,6}?) (?:No\.? ?)?(\d{1,6})\b/g,
    kind: 'case-number',
    language: 'en',
    read: ([, year = '', words = '', number = '']) => caseNumberOf(year, words, number),
  },
  {
    // SPP Guiding Case No. 68 · Procuratorate Case 68 · 检例第68号 · 最高检指导性案例第68号 · Guiding Case No. 68 of the SPP
    hint: /Case|CASE|Jian Li|检例|最高/i,
    pattern:
      /\b(?:(?:SPP|Proc\.|Procurac(?:y|ies)|Procurator(?:ate|ial)(?:['’]s)?|Prosecutorial|Supreme People['’]s Procuratorate(?:['’]s)?) (?:Guiding )?Case|Jian ?Li)s?\s*(?:(?:Nos?[.,]?|Numbers?|#)\s*)?(\d{1,3})\b|\bGuiding Case (?:No\. ?)?(\d{1,3})(?=,? (?:of|(?:issued |published |released )?by) the (?:SPP\b|Supreme People['’]s Procuratorate))|(?:检例|最高(?:人民检察院|检)(?:发布的?)?指导性案例)\s*(?:第\s*)?(\d{1,3})(?:\s*号|(?=[、,，至和–—~～-]))/gi,
    kind: 'case',
    language: 'en',
    read: ([, before, behind, chinese]) => `spp-guiding-case-${Number(before ?? behind ?? chinese)}`,
  },
  {
    // Guiding Case No. 97 · SPC Guiding Case 24 · 指导案例97号 · 指导性案例第97至99号 · 第97号指导案例 · 第97、98号指导案例
    hint: /Case|案例/i,
    pattern:
      /\bGuiding Cases?\s*(?:(?:Nos?[.,]?|Numbers?|#)\s*)?(\d{1,3})\b|指导性?案例\s*(?:第\s*)?([\d一二三四五六七八九十百]{1,5})(?:\s*号|(?=(?:\s?[、，和及与至到–—~～-]\s?第?\s?[\d一二三四五六七八九十百]{1,5}(?:\s?号)?){1,19}(?<=号)))|第\s*(\d{1,3})(?:\s*号\s*指导性?案例|(?:\s?号)?(?=(?:\s?[、，和及与至到–—~～-]\s?第?\s?\d{1,3}(?:\s?号)?){1,19}(?<=号)\s?指导性?案例))/gi,
    kind: 'case',
    language: 'en',
    read: ([, english, chinese, before]) => {
      const number = readChineseNumeral(english ?? chinese ?? before ?? '');
      return number === undefined ? undefined : `guiding-case-${number}`;
    },
  },
];

/** All document, case and guiding-case numbers of a text, in order and apart. */
export function readNumbers(text: string): Numbered[] {
  if (!/号|No|no\.|Case|case|指导|Fa |Fashi|Zi |检例|\[(?:19|20)/.test(text) && !LATIN_KIND.test(text))
    return [];
  const found: Numbered[] = [];
  const plain = toHalfWidthDigits(text);
  for (const form of FORMS) {
    if (!form.hint.test(plain)) continue;
    for (const match of plain.matchAll(form.pattern)) {
      const number = form.read(match);
      if (number === undefined) continue;
      const end = match.index + match[0].length;
      const start =
        form.kind === 'document-number' && form.language === 'zh'
          ? end - seriesLength(match, number)
          : match.index;
      const language = /[\u4e00-\u9fff]/.test(match[0]) ? 'zh' : 'en';
      found.push({ start, end, kind: form.kind, number, language });
      if (form.kind === 'case') found.push(...listedCases(plain, end, match[0], number));
    }
  }
  return apart(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** Guiding Cases Nos. 102, 103 and 104 · 检例第33、34号: the further numbers of a list. */
function listedCases(text: string, from: number, head: string, first: string): Numbered[] {
  const isChinese = /[\u4e00-\u9fff]/.test(head);
  const next = isChinese ? NEXT_CHINESE_CASE : /cases|nos/i.test(head) ? NEXT_CASE : undefined;
  const series = first.replace(/\d+$/, '');
  const found: Numbered[] = [];
  for (let at = from; next; ) {
    next.lastIndex = at;
    const match = next.exec(text);
    const number = readChineseNumeral(match?.[1] ?? '');
    if (!match || number === undefined) break;
    const end = at + match[0].length;
    const start = at + match[0].indexOf(match[1] ?? '');
    found.push({ start, end, kind: 'case', number: `${series}${number}`, language: isChinese ? 'zh' : 'en' });
    at = end;
  }
  return found;
}
const NEXT_CASE =
  /\s*(?:,\s*(?:(?:and|or)\s+)?|(?:and|or|to|&)\s+|[–-])(?:Nos?\.?\s*)?(\d{1,3})\b(?![.,]?\d|\s+(?:yuan|years|months|days|persons|people|others))/gy;
const NEXT_CHINESE_CASE =
  /\s?[、，,和及与至到–—~～-]\s*(?:第\s*)?([\d一二三四五六七八九十百]{1,5})(?:\s*号(?![楼院线房文公通被])|(?=\s?[、，和及与至到–—~～-]))/gy;

/** The first of each that overlap: an SPP guiding case is not read again as a guiding case. */
function apart(sorted: readonly Numbered[]): Numbered[] {
  const kept: Numbered[] = [];
  for (const each of sorted) if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
}

/** The letters before 〔 that belong to the series: 依照法释〔2011〕19号 begins at 法. */
function seriesLength(match: RegExpMatchArray, number: string): number {
  const written = match[1];
  if (written === undefined) return match[0].length;
  // 依照公安部令第33号
  const office = match[0].startsWith(`${written}令`) ? number.indexOf('令') : written.length;
  if (!number.includes('〔')) return match[0].length - (written.length - office);
  return match[0].length - (written.length - number.indexOf('〔'));
}

const toHalfWidthDigits = (text: string): string =>
  /[\uff10-\uff19]/.test(text) ? text.replace(/[\uff10-\uff19]/g, toHalfWidth) : text;
