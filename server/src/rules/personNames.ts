import type { Span } from '../markdown/span';

/** The persons by whom a note names a case, joined as the note joins them: 张三、李四, "Zhang San and Li Si". */
export interface NamedPersons extends Span {
  readonly words: string;
  readonly language: 'en' | 'zh';
}

/**
 * The persons by whom the words directly behind the number of a case name it: in brackets, behind a colon or a
 * comma, or as 张三非法经营案. Undefined where they name none, or may name somebody else: a judge, an author.
 */
export function personsNamedAt(text: string, from: number): NamedPersons | undefined {
  const opening = text.slice(from, from + LONGEST_OPENING);
  for (const { pattern, language } of FORMS) {
    if (!OPENINGS[language].test(opening)) continue;
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    const words = found?.groups?.names;
    if (!found || words === undefined || (language === 'en' && !isPinyin(words))) continue;
    const start = found.index + found[0].indexOf(words);
    return { start, end: start + words.length, words, language };
  }
  return undefined;
}

/** How a name may begin behind the number: a quick look, since the forms are long. */
const OPENINGS = {
  en: /^(?: ?\(|:| [–—]|,) ?(?:the )?[A-Z]/,
  zh: /^[\s：:《“「（(，,]*[\u4e00-\u9fff]/,
} as const;
const LONGEST_OPENING = 8;

/** A name as names are compared: "WANG Li-jun" is Wang Lijun. */
export const personKey = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z\u4e00-\u9fff]/g, '');

const SURNAMES =
  'Bai Cai Cao Chen Cheng Cui Dai Deng Ding Dong Du Duan Fan Fang Feng Fu Gao Gong Gu Guo Han Hao He Hou Hu Huang Jia Jiang Jin Kong Lei Li Liang Liao Lin Liu Long Lu Luo Ma Mao Meng Mo Ouyang Pan Peng Qian Qin Qiu Ren Shao Shen Shi Song Su Sun Tan Tang Tao Tian Wan Wang Wei Wu Xia Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yin Yu Yuan Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou';
const SURNAME = `(?:${SURNAMES.split(' ')
  .flatMap((each) => [each, each.toUpperCase()])
  .join('|')})`;
const PERSON = `${SURNAME} [A-Z][a-z]+(?: [A-Z][a-z]+|[-'’][A-Za-z][a-z]*)?`;
const PERSONS = `(?<names>${PERSON}(?:(?:, | and |, and | & )${PERSON}){0,4})(?: et al\\.?|,? and (?:\\w+ )?others)?`;
const CASE = `(?:['’]s)? [Cc]ase\\b`;
/** What follows the name of a party and no other: the crime, the outcome. */
const CRIME =
  '[,;:–—-]? (?:(?:the )?crime of |on )?(?:[Ii]llegal|[Uu]nlawful|[Ss]abotag|[Dd]estroy|[Dd]amag|[Ff]raud|[Tt]heft|[Pp]roviding|[Oo]btaining|[Rr]efus|[Ii]nfring|[Aa]ssist|[Hh]elping|[Ii]nsider|[Bb]ribe|[Ee]mbezzl|[Cc]oncealing|[Aa]cquit|[Rr]etr(?:ial|ied))';

const SYLLABLE =
  '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]ang|iong|iao|ian|ing|ang|eng|ong|uai|uan|[aeu]i|ao|[oi]u|an|en|er|ia|ie|in|ua|uo|un|ue|[aeiou])';
const PINYIN = new RegExp(`^(?:${SYLLABLE}){1,2}$`, 'i');

/** Whether every name is written in Pinyin: "Long Beach" is none. */
const isPinyin = (names: string): boolean =>
  names
    .split(/, (?:and )?| and | & /)
    .every((name) => PINYIN.test(name.replace(/^\S+ /, '').replace(/[-'’ ]/g, '')));

const CHINESE_SURNAME =
  '(?:欧阳|司马|上官|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁沈任姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤卫])';
/** Words and towns that begin as a name does. */
const NO_PERSON =
  '(?!关于|金[融属额]|黄金|任[何意]|何[种时]|高[利空新]|白[银领]|石[油家狮]|万元|方[法式面]|范围|程[序度]|江[苏西阴]|武汉|贺州|马路|许可|严重|史上|陆上|徐州|郑州|苏州|唐山|韩国|余[杭下]|于[本此]|张家)';
const CHINESE_PERSON = `${NO_PERSON}${CHINESE_SURNAME}(?:(?![案某等和与及])[\\u4e00-\\u9fff]){1,2}?`;
const CHINESE_PERSONS = `(?<names>${CHINESE_PERSON}(?:[、和与及]${CHINESE_PERSON}){0,4})`;
const CHINESE_CRIME =
  '(?:非法|违[法规]|破坏|侵[犯入]|诈骗|盗窃|提供|拒不|帮助|故意|过失|走私|贪污|受贿|行贿|挪用|组织|合同|信用卡|集资|抢[劫夺]|敲诈|寻衅|强[奸制]|危[险害]|生产|销售|假冒|内幕|利用|操纵|伪造|洗钱|掩饰|传播|制作|编造|虚开|妨害|职务|交通|电信|网络|滥用|玩忽|徇私|开设|赌博|绑架|拐卖|侮辱|诽谤|涉嫌|骗取|介绍|容留|聚众|招摇)';
const CHINESE_CASE = `${CHINESE_PERSONS}(?:等(?:[\\d一二三四五六七八九十]*人)?)?(?:${CHINESE_CRIME}[^，,。；;：:（(）)、]{1,40})?案`;

/** A form is a line: where the name stands, in the text from the end of the number on. */
const FORMS: readonly { readonly pattern: RegExp; readonly language: 'en' | 'zh' }[] = [
  // 指导案例97号：张三非法经营案 · 指导案例97号“张三案” · 指导案例97号（张三案）
  { language: 'zh', pattern: new RegExp(`\\s*[：:]?\\s*[《“「]?${CHINESE_CASE}`, 'uy') },
  { language: 'zh', pattern: new RegExp(`\\s*[（(]\\s*${CHINESE_CASE}[）)]`, 'uy') },
  { language: 'zh', pattern: new RegExp(`[，,]\\s*即?${CHINESE_CASE}(?![、和与及以或])`, 'uy') },
  { language: 'zh', pattern: new RegExp(`\\s*[（(]\\s*${CHINESE_PERSONS}(?:等(?:人)?)?[）)]`, 'uy') },
  // Guiding Case No. 97 (Zhang San, illegal business operations) · (the Zhang San case)
  { language: 'en', pattern: new RegExp(` ?\\((?:the )?${PERSONS}(?:${CASE}|${CRIME}[^()]*)?\\)`, 'uy') },
  // Guiding Case No. 97: Zhang San and others, fraud · Guiding Case No. 97 – Zhang San
  {
    language: 'en',
    pattern: new RegExp(`(?::| [–—]) ?(?:the )?${PERSONS}(?=${CASE}|${CRIME}| v\\.? |\\.?$|\\. |;)`, 'uy'),
  },
  // Guiding Case No. 97, the Zhang San case
  {
    language: 'en',
    pattern: new RegExp(`, (?:the )?${PERSONS}${CASE}(?!,? (?:and|or|&) |, (?:the )?[A-Z])`, 'uy'),
  },
];
