import type { Name } from './mention';
import type { NameIndex } from './nameIndex';
import { longestName } from './nameIndex';
import { inMainlandWords } from './simplified';
import type { Token } from './tokens';
import { nameKey, tokenize } from './tokens';

/** The instruments that Chinese prose names: in 《》, or by a name that the index knows. */
export function readChineseNames(
  text: string,
  tokens: readonly Token[],
  indexes: readonly NameIndex[],
): Name[] {
  const titled = bracketedTitles(text, indexes);
  const plain = plainNames(text, tokens, indexes).filter(
    (name) => !titled.some((title) => name.start < title.end && title.start < name.end),
  );
  return [...titled, ...plain].sort((a, b) => a.start - b.start);
}

const ISSUERS =
  /(?:(?:最高人民法院|最高人民检察院|公安部|司法部|国务院|国家安全部|海关总署|全国人大常委会|全国人民代表大会常务委员会|财政部|工业和信息化部|中国证监会|国家互联网信息办公室|国家网信办|市场监管总局|两高)[、和与 ]?)+(?:联合)?(?:发布的?|印发的?|颁布的?|制定的?)?$/;

function bracketedTitles(text: string, indexes: readonly NameIndex[]): Name[] {
  const names: Name[] = [];
  for (let open = text.indexOf('《'); open >= 0; ) {
    const close = closing(text, open);
    if (close < 0) break;
    const whole = openTitle(text, open, close);
    if (whole) {
      names.push(whole);
      open = text.indexOf('《', whole.end);
      continue;
    }
    const title = text.slice(open + 1, close);
    const issuers = /^关于/.test(title)
      ? (ISSUERS.exec(text.slice(Math.max(0, open - 60), open))?.[0] ?? '')
      : '';
    const words = issuers.replace(/(?:联合)?(?:发布|印发|颁布|制定)的?$/, '') + usualWords(title, indexes);
    const elsewhere = ELSEWHERE.test(text.slice(Math.max(0, open - 8), open));
    const year = /^[（(](?:[^（()）]*)?((?:19|20)\d\d)年?[^（()）]{0,8}[)）]/.exec(
      text.slice(close + 1),
    )?.[1];
    const end = close + 1;
    names.push({
      start: open,
      end,
      words,
      kind: elsewhere ? 'foreign' : isKnown(words, indexes) ? 'known' : 'title',
      year: year ? Number(year) : editionBefore(text, open, true),
    });
    open = text.indexOf('《', end);
  }
  return names;
}

/**
 * 最高人民法院关于适用《中华人民共和国公司法》若干问题的规定（三）: a title that stands without marks of its own, around the
 * title of the law that it is about. What is cited behind it is not that law's.
 */
function openTitle(text: string, open: number, close: number): Name | undefined {
  const before = ABOUT.exec(text.slice(Math.max(0, open - 90), open));
  const behind = before && TITLE_GOES_ON.exec(text.slice(close + 1, close + 60));
  if (!behind) return undefined;
  const start = open - before[0].length;
  const end = close + 1 + behind[0].length;
  return { start, end, words: text.slice(start, end), kind: 'title', year: null };
}
const ABOUT =
  /(?:(?:最高人民法院|最高人民检察院|公安部|司法部|两高|最高法|最高检)[、和与 ]?)*关于(?:适用|执行|贯彻|实施|修改|理解)[^，。；;！？《》]{0,24}$/;
const TITLE_GOES_ON =
  /^(?!第)[^，。；;！？《》第]{0,30}(?:(?:若干|有关|几个)[^，。；;！？《》第]{0,12}|的)(?:解释|规定|批复|意见|决定|通知|办法|答复)(?:[（(][一二三四五六七八九十\d]{1,3}[）)])?(?=第|[（(]|$|[，。；、])/;

/** Offset of the 》 that closes the 《 at `open`, titles within the title passed over; -1 where none does. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < Math.min(text.length, open + 200); i++) {
    if (text[i] === '《' || text[i] === '〈') depth++;
    else if ((text[i] === '》' || text[i] === '〉') && --depth === 0) return i;
  }
  return -1;
}

function isKnown(words: string, indexes: readonly NameIndex[]): boolean {
  const tokens = tokenize(words);
  return indexes.some((index) => index.match(tokens, 0) === tokens.length) && nameKey(words) !== '';
}

/** The title in words of the mainland where these make a name that is known: 《資訊網路傳播權保護條例》 is in others. */
function usualWords(title: string, indexes: readonly NameIndex[]): string {
  const usual = inMainlandWords(title);
  return usual !== title && isKnown(usual.replace(/[（(][^（）()]*[)）]$/, ''), indexes) ? usual : title;
}

/** 97刑法, 1979刑法, 适用79年刑法: the year of an edition. 近70年刑法 is a time, 79《刑法》 may be behind a footnote. */
function editionBefore(text: string, at: number, isQuoted = false): number | null {
  const [, ahead = '', digits = '', inYears] =
    EDITION.exec(text.slice(Math.max(0, at - LONGEST_EDITION), at)) ?? [];
  const year = Number(digits);
  if (digits === '' || (inYears && /[\u4e00-\u9fff]$/.test(ahead) && !LEADING.test(ahead))) return null;
  if (year > 99) return year;
  if (isQuoted && !inYears) return null;
  return year > 69 ? 1900 + year : 2000 + year;
}
const EDITION = /^(.*?)(?<!\d|\d[.,，])((?:19|20)\d\d|[7-9]\d|[0-2]\d(?=年))(年)?版?的? ?$/s;
const LONGEST_EDITION = 12;

/** Before a name: another state's law of the same name. 我国, 全国 and 中国 are this one. */
const ELSEWHERE =
  /(?:中华民国|中華民國|民国|台湾地?区?|臺灣地?區?|香港|澳门|澳門|日本国?|越南|欧盟|俄罗斯(?:联邦)?|苏联|瑞士|意大利|新加坡|加拿大|澳大利亚|印度(?:尼西亚)?|马来西亚|菲律宾|朝鲜|西班牙|巴西|伪满(?:洲国)?|北洋政府|加州|(?<![我中全本各])国|联邦)的?$/;
/** A note may define 解释 as a short name: unbracketed it is one only before 第, and not at the end of a longer word. */
export const CHINESE_GENERA = [
  '司法解释',
  '解释',
  '规定',
  '办法',
  '条例',
  '通知',
  '意见',
  '决定',
  '标准',
  '规则',
];
const BARE_GENUS = new RegExp(`^(?:${CHINESE_GENERA.join('|')})$`);
const BEFORE_GENUS = /(?:^|[^\u4e00-\u9fff]|依照?|根据|按照|依据|见|和|与|及|按)$/;
/** Behind a name: not the law, but what is made of it. */
const OTHER_THING =
  /^(?:学(?!习)|界|理论|教授|典|修正|教程|专家|总论|各论|原理|草案|释义|(?:司法)?解释|评注|老师|论文|司)/;

function plainNames(text: string, tokens: readonly Token[], indexes: readonly NameIndex[]): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token;
    if (first.kind === 'mark' || (first.kind === 'word' && !/^[\u3400-\u9fff]/.test(text[first.end] ?? '')))
      continue;
    const end = longestName(indexes, tokens, i);
    const last = tokens[end - 1];
    if (!last || !/[\u3400-\u9fff]/.test(text.slice(first.start, last.end))) continue;
    const behind = text.slice(last.end, last.end + 16);
    const before = text.slice(Math.max(0, first.start - 8), first.start).replace(/["“「『]$/, '');
    i = end - 1;
    const isCode = behind.startsWith('典') && text.slice(first.start, last.end) === '刑法';
    if ((OTHER_THING.test(behind) && !isCode) || isWithinVerb(text, first.start)) continue;
    if (
      BARE_GENUS.test(text.slice(first.start, last.end)) &&
      !(/^第/.test(behind) && BEFORE_GENUS.test(before))
    )
      continue;
    const kind = ELSEWHERE.test(before) ? 'foreign' : 'known';
    names.push({
      start: first.start,
      end: isCode ? last.end + 1 : last.end,
      words: text.slice(first.start, last.end),
      kind,
      year: editionBefore(text, first.start),
    });
  }
  return names;
}

/** Directly before 第…条: a law, contract or charter that no index knows. */
const UNKNOWN =
  /(?:[\u4e00-\u9fff]{0,14}(?:法|法典|典|条例|办法|规定|解释|合同|协议|章程|公约|守则|细则|决定|意见|规则|标准|准则|条约|宣言|制度|须知|条款|规范|通知|批复|纪要)|章程|公约)$/;
const SAME =
  /(?:同法|该法|(?<!基)本法|上述法律|前者|后者|(?:相关|有关|配套)(?:司法)?解释|(?:该|本|此|同一?|上述|前述)(?:司法)?(?:解释|条例|办法|规定|决定|通知|意见|规则|细则|标准|文件|批复|纪要|法律|法规|规章))$/;

/** 新法, 旧法, 旧本, 现行条例: one of the texts of the law that a note is about; 创新法 and 还原法 end so, too. */
const VERSION = new RegExp(
  `(?:(?:(?<![创革更刷维最])新|(?<![仿守陈])旧|(?<![高草平中还复])原|现行)(?:法|${CHINESE_GENERA.join('|')}|细则)|(?<![仿守陈])旧(?:文?本|版|条文))$`,
);

/** Words that lead to a provision without being what it belongs to. */
const LEADING =
  /(?:依照|根据|按照|依据|违反|触犯|适用|援引|引用|参照|参见|详见|另见|见|即|及|和|与|或者?|以及|由|按|对|以|于|在|为|是|将|把|从|至|到|了|因|而|但|且|如|若|则|又|并|的|之|其|本案|符合|构成|属于|修改|增加|新增|增设|删去|用|据|依|受|被|该|比照|结合|对照|明确|规定|认定|约定|判定|确定|指引|循|引|翻|述|论|答|中|下|后|前|内|上|[条款项号目章节编则比较同跟]|包括|涉及|列举|主张|认为|特别是|尤其是|同时|还有|指|称|外|我国|上述|前述|所述|所称)$/;

/**
 * Any other document directly before 第…条 is what the article belongs to: 员工手册第十二条, 遗嘱第二条. Such words
 * end in what they are; of other words (再看第九条, 均有第五条) the sentence is made.
 */
const DOCUMENT =
  /(?:[\u4e00-\u9fff]{0,7}[法典例则程约章册书单嘱令函纲规度释议案知准诏稿契宪]|[\u4e00-\u9fff]{0,6}(?:政策|须知|附件|来信|邮件|短信|条款|指南|手册|计划|方案|声明|宣言|细则|备忘录|公报|文件|文本|协定|准则))$/;

/** 总局公告2018年第61号第八条: a document by a number that is none of those known. */
const NUMBERED = /(?:\d\s?号|\d{4}年\d{1,3}号)(?:公告|令|文件?|通知)?$/;

/** 会议纪要（第107条）: brackets behind a document have its articles. */
const ABSENT = /[\u4e00-\u9fff]{1,12}(?:纪要|公约|宪章|协定|守则|准则|手册|章程|指引|指南)[》”"]?[（(]$/;

function documentBefore(before: string): RegExpExecArray | null {
  if (LEADING.test(before)) return null;
  return DOCUMENT.exec(before) ?? /[A-Z]{2,8}$/.exec(before);
}

/** 违反法律: no 反法, although that is short for a law. */
const isWithinVerb = (text: string, at: number): boolean => text[at] === '反' && text[at - 1] === '违';

/** 《劳动合同法》第十条及实施条例第七条: of the law that was named. */
const IMPLEMENTING = /(?:^|[^\u4e00-\u9fff]|[及和与其该依据照按见])(实施(?:条例|细则|办法))$/;

/** What stands directly before a pinpoint at `at` and takes it, though it is no name: 同法, 该解释, 租赁合同. */
export function authorityBefore(text: string, at: number): Name | undefined {
  const before = text
    .slice(Math.max(0, at - 24), at)
    .replace(/[》”"]?(?:[（(][一二三四五六七八九十]{1,3}[）)])?(?:中的?|的|之)?\s*$/, '');
  const base = Math.max(0, at - 24);
  const implementing = IMPLEMENTING.exec(before)?.[1];
  if (implementing) {
    const at = base + before.length - implementing.length;
    return { start: at, end: at + implementing.length, words: implementing, kind: 'title', year: null };
  }
  const same = SAME.exec(before) ?? VERSION.exec(before);
  const found =
    same ?? NUMBERED.exec(before) ?? UNKNOWN.exec(before) ?? documentBefore(before) ?? ABSENT.exec(before);
  if (!found || found[0] === '') return undefined;
  const start = base + found.index;
  return {
    start,
    end: start + found[0].length,
    words: found[0],
    kind: same ? 'same' : 'foreign',
    year: null,
  };
}
