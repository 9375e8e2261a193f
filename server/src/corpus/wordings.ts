import type { Instrument } from './instrument';

/** The ways in which an instrument is named: titles, names in use, and what follows from them by rule. */
export function wordingsOf(instrument: Instrument): string[] {
  const { title, chinese, names, kind } = instrument;
  const given = [title, chinese, chinese.replace(/^中华人民共和国/, ''), withoutState(title), ...names];
  // 最高人民法院《关于…的解释》: the issuer stands outside the title.
  const subject = chinese.indexOf('关于');
  if (subject >= 0 && chinese.length - subject > SHORTEST_SUBJECT)
    given.push(chinese.slice(subject), chinese.slice(subject + 2));
  given.push(withoutIssuers(title));
  // 合同编通则解释 is called 合同编通则司法解释, too.
  if (kind === 'interpretation')
    given.push(...names.filter((name) => SHORT.test(name)).map((name) => name.replace('解释', '司法解释')));
  if (kind === 'amendment') given.push(...amendmentWordings(chinese));
  if (kind === 'case') given.push(...partyWordings(instrument.parties));
  // "Constitution" alone is every state's.
  return [...new Set(given.filter((name) => name.length > 1 && name !== 'Constitution'))];
}

const SHORTEST_SUBJECT = 10;
const SHORT = /^(?!关于)(?!.*司法解释)[\u4e00-\u9fff]{3,12}解释(?:（[一二三四]）)?$/;

/** An English title without the courts that it is of: "Interpretation on the Application of the Criminal Procedure Law". */
export const withoutIssuers = (title: string): string =>
  title
    .replace(ISSUERS, '')
    .replace(/ of the (?:People['’]s Republic of China|PRC)/, '')
    .trim();
const COURT =
  "(?:the )?(?:Supreme People['’]s (?:Court|Procuratorate)|SPC|SPP|Ministry of Public Security)(?:['’]s)?";
const ISSUERS = new RegExp(`\\b(?:(?:of|by) )?${COURT}(?:(?:, | and |, and )${COURT})*,? ?`, 'g');

const withoutState = (title: string): string =>
  title.replace(/ of the People's Republic of China/, '').replace(/^PRC /, '');

const ORDINALS = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
  'Eleventh',
  'Twelfth',
  'Thirteenth',
];

/** 1st, 2nd, 3rd, 4th; there are fewer than twenty-one. */
const inFigures = (count: number): string => `${count}${['st', 'nd', 'rd'][count - 1] ?? 'th'}`;

/** Names that every amendment of the Criminal Law goes by. Brackets and Roman numerals are compared as figures. */
function amendmentWordings(chinese: string): string[] {
  const number = '一二三四五六七八九十'.indexOf(/（(.)）/.exec(chinese)?.[1] ?? '?') + 1;
  const letter = /（(.{1,2})）/.exec(chinese)?.[1];
  const count = number > 0 ? number : letter === '十一' ? 11 : letter === '十二' ? 12 : 0;
  if (count === 0) return [];
  return [
    `Amendment ${count} to the Criminal Law`,
    `Amendment (${count})`,
    `Amendment No ${count} to the Criminal Law`,
    `Criminal Law Amendment ${count}`,
    `Criminal Law Amendment No ${count}`,
    `${ORDINALS[count - 1]} Amendment to the Criminal Law`,
    `${ORDINALS[count - 1]} Amendment of the Criminal Law`,
    `${ORDINALS[count - 1]} Criminal Law Amendment`,
    `${inFigures(count)} Amendment to the Criminal Law`,
    `${inFigures(count)} Amendment of the Criminal Law`,
    `${inFigures(count)} Criminal Law Amendment`,
    `Amendment ${count} of the Criminal Law`,
    `刑法修正案${letter}`,
    `刑法修正案（${letter}）`,
  ];
}

/** A case by its first parties: "Ye Yuanxing and Zhang Jianqiu", 王力军案. One name alone may be anybody's. */
function partyWordings(parties: readonly string[]): string[] {
  const english = parties.filter((party) => /[a-z]/.test(party));
  const chinese = parties.filter((party) => !/[a-z]/.test(party));
  const [first, second] = english;
  const [firstChinese, secondChinese] = chinese;
  return [
    first && second ? `${first} and ${second}` : first && `${first} case`,
    first && second && `${first}, ${second}`,
    firstChinese && `${firstChinese}案`,
    firstChinese && secondChinese && `${firstChinese}、${secondChinese}`,
  ].filter((name): name is string => Boolean(name));
}
