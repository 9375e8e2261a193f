import type { Span } from '../markdown/span';
import { readChineseNumeral, toHalfWidth } from '../quantity/numerals';

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
};
const PROVINCES: Readonly<Record<string, string>> = {
  jing: '京',
  jin: '津',
  ji: '冀',
  hu: '沪',
  su: '苏',
  zhe: '浙',
  wan: '皖',
  min: '闽',
  gan: '赣',
  lu: '鲁',
  yu: '豫',
  e: '鄂',
  xiang: '湘',
  yue: '粤',
  gui: '桂',
  qiong: '琼',
  chuan: '川',
  qian: '黔',
  yun: '云',
  zang: '藏',
  shaan: '陕',
  qing: '青',
  ning: '宁',
  xin: '新',
  liao: '辽',
  hei: '黑',
  nei: '内',
  meng: '蒙',
  zui: '最',
};
const KINDS: Readonly<Record<string, string>> = {
  'xing chu': '刑初',
  'xing zhong': '刑终',
  'xing zai': '刑再',
  'xing shen': '刑申',
  'min chu': '民初',
  'min zhong': '民终',
  'min zai': '民再',
  'min shen': '民申',
  'xing jian': '刑监',
  'zhi min zhong': '知民终',
  'xing hang chu': '行初',
};

const KNOWN_SERIES =
  /(?:法释字?|法发|法办|高检发[\u4e00-\u9fff]{0,3}|高检会|公通字|公[\u4e00-\u9fff]?字|国发|国办发|国函|司发通|证监发|银发|人社部发|法)$/;
const OTHER_SERIES = /[\u4e00-\u9fff]{0,4}[发函字通令]$/;
/** What stands before a number without belonging to it: 参照公通字〔2022〕12号. */
const LEADS_TO_NUMBER = /^.*(?:依照|根据|依据|按照|参照|参见|详见|适用|[以见据看由和及与按经对的为是])/;

interface Form {
  /** Letters without which the pattern need not be tried. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly kind: Numbered['kind'];
  readonly language: 'en' | 'zh';
  /** The normalised number of what the pattern found; undefined where it is none. */
  read(groups: readonly (string | undefined)[]): string | undefined;
}

const LATIN_KIND = /\b(?:Chu|Zhong|Zai|Shen|Jian)\b/;

/** The number of a document whose series is written in Latin letters: "Fashi", "2011", "19". */
function inSeries(series: string, year?: string, number?: string): string | undefined {
  const words = series
    .toLowerCase()
    .replace(/^fa(shi|fa|ban)/, 'fa $1')
    .replace(/^gong ?tong ?zi/, 'gong tong zi');
  const own = SERIES[words];
  return own && `${own}〔${year}〕${number}号`;
}

/** A form is a line: its pattern, and how its number is written in one way. */
const FORMS: readonly Form[] = [
  {
    // 法释〔2011〕19号 · 法释[2011]第19号 · 公通字(2022)12号
    hint: /[〔[［（(【]\s*(?:19|20)\d\d\s*[〕\]］）)】]\s*第?\s*\d/,
    pattern: /([\u4e00-\u9fff]{1,7})[〔[［（(【]\s*((?:19|20)\d\d)\s*[〕\]］）)】]\s*第?\s*(\d{1,4})\s*号/g,
    kind: 'document-number',
    language: 'zh',
    read: ([, series = '', year, number]) => {
      const own =
        KNOWN_SERIES.exec(series)?.[0] ?? OTHER_SERIES.exec(series.replace(LEADS_TO_NUMBER, ''))?.[0];
      return own && `${own}〔${year}〕${number}号`;
    },
  },
  {
    // Fa Shi [2011] No. 19 · Gong Tong Zi (2022) No. 12 · Fa Shi 2019 No. 15
    hint: /Fa|FA|fa|Zi|zi/,
    pattern:
      /\b((?:Gao Jian )?Fa(?: ?Shi| ?Fa| ?Ban| ?Yan)?(?: Zi)?|Gong ?Tong ?Zi|Guo (?:Ban )?Fa)\s*[[(〔]?\s*((?:19|20)\d\d)\s*(?:[\])〕]\s*(?:No\.?|Number)?|,? No\.?)\s*(\d{1,4})\b/gi,
    kind: 'document-number',
    language: 'en',
    read: ([, series = '', year, number]) => inSeries(series, year, number),
  },
  {
    // Fa Shi No. 19 [2011] · Fashi No. 15 of 2019
    hint: /Fa|FA|fa|Zi|zi/,
    pattern:
      /\b((?:Gao Jian )?Fa(?: ?Shi| ?Fa| ?Ban)?(?: Zi)?|Gong ?Tong ?Zi)\s*No\.?\s*(\d{1,4})\s*(?:[[(〔,]|of)\s*((?:19|20)\d\d)\b[\])〕]?/gi,
    kind: 'document-number',
    language: 'en',
    read: ([, series = '', number, year]) => inSeries(series, year, number),
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
      /国务院令\s*第?\s*(\d{1,4})\s*号|\bState Council (?:Order|Decree) No\.?\s*(\d{1,4})\b|\b(?:Order|Decree) No\.?\s*(\d{1,4}) of the State Council\b/gi,
    kind: 'document-number',
    language: 'zh',
    read: ([, chinese, english, decree]) => `国务院令第${chinese ?? english ?? decree}号`,
  },
  {
    // （2018）鄂1003刑初150号
    hint: /号/,
    pattern:
      /[（(〔[]((?:19|20)\d\d)[）)〕\]]\s*([\u4e00-\u9fff]{1,4}\d{0,4}[\u4e00-\u9fff]{0,3}?(?:刑|民|行|执|知|赔|破|商|法)[\u4e00-\u9fff]{0,4})\s*第?(\d{1,6})号/g,
    kind: 'case-number',
    language: 'zh',
    read: ([, year, court, number]) => `(${year})${court}${number}号`,
  },
  {
    // (2018) E 1003 Xing Chu No. 150 · [2018] Zhe 0192 Min Chu 1 · (2021) Supreme People's Court Min Zai No. 342
    hint: LATIN_KIND,
    pattern:
      /[([]((?:19|20)\d\d)[)\]]\s+(Supreme People['’]s Court|Zui Gao Fa|[A-Z][a-z]{0,5})\s*(\d{0,4})\s*((?:[A-Z][a-z]+ ){1,3})(?:No\.?\s*)?(\d{1,6})\b/g,
    kind: 'case-number',
    language: 'en',
    read: ([, year, court = '', code, kind = '', number]) => {
      const place = /^(?:Supreme|Zui)/.test(court) ? '最高法' : PROVINCES[court.toLowerCase()];
      const type = KINDS[kind.trim().toLowerCase()];
      return place && type && `(${year})${place}${code}${type}${number}号`;
    },
  },
  {
    // SPP Guiding Case No. 68 · Procuratorate Case 68 · 检例第68号
    hint: /Case|CASE|Jian Li|检例/i,
    pattern:
      /\b(?:(?:SPP|Procurator(?:ate|ial)(?:['’]s)?|Supreme People['’]s Procuratorate(?:['’]s)?) (?:Guiding )?Case|Jian Li)s?\s*(?:Nos?\.?|Numbers?)?\s*(\d{1,3})\b|检例\s*第?\s*(\d{1,3})(?:\s*号|(?=[、,，至和-]))/gi,
    kind: 'case',
    language: 'en',
    read: ([, english, chinese]) => `spp-guiding-case-${Number(english ?? chinese)}`,
  },
  {
    // Guiding Case No. 97 · SPC Guiding Case 24 · 指导案例97号 · 指导性案例第97号 · 第97号指导案例
    hint: /Case|案例/i,
    pattern:
      /\bGuiding Cases?\s*(?:Nos?\.?|Numbers?)?\s*(\d{1,3})\b|指导性?案例\s*第?\s*([\d一二三四五六七八九十百]{1,5})(?:\s*号|(?=[、和至]\s*第?\s*[\d一二三四五六七八九十百]{1,5}\s*号))|第\s*(\d{1,3})\s*号\s*指导性?案例/gi,
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
  if (!/号|No|no\.|Case|case|指导|Fa |Fashi|Zi |检例/.test(text) && !LATIN_KIND.test(text)) return [];
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
  /[、，,和至及-]\s*第?\s*([\d一二三四五六七八九十百]{1,5})(?:\s*号|(?=[、和至及]))/gy;

/** The first of each that overlap: an SPP guiding case is not read again as a guiding case. */
function apart(sorted: readonly Numbered[]): Numbered[] {
  const kept: Numbered[] = [];
  for (const each of sorted) if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
}

/** The letters before 〔 that belong to the series: 依照法释〔2011〕19号 begins at 法. */
function seriesLength(match: RegExpMatchArray, number: string): number {
  const written = match[1];
  if (written === undefined || !number.includes('〔')) return match[0].length;
  return match[0].length - (written.length - number.indexOf('〔'));
}

const toHalfWidthDigits = (text: string): string =>
  /[\uff10-\uff19]/.test(text) ? text.replace(/[\uff10-\uff19]/g, toHalfWidth) : text;
