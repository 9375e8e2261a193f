/**
 * What a case number says of itself: "Case No. 150 of 2018: criminal, first instance; a basic court in Hubei (1003)".
 * Undefined for a number that is built otherwise, as those before 2016 are.
 *
 * Source: 最高人民法院关于人民法院案件案号的若干规定, in force since 2016-01-01, articles 3 to 5: the year, the court (an
 * intermediate court has two figures behind its province, a basic court four), the kind of case, its number.
 */
export function caseNumberWords(number: string, language: 'en' | 'zh'): string | undefined {
  const [, year, place = '', code = '', kind = '', count] =
    /^\((\d{4})\)(最高法|[\u4e00-\u9fff])(\d{0,4})([\u4e00-\u9fff]{1,5})(\d+)号$/.exec(number) ?? [];
  const province = PROVINCES[place];
  if (!province || Number(year) < 2016 || !(code.length in LEVELS)) return undefined;
  const [english, chinese] = province;
  const level = LEVELS[code.length as keyof typeof LEVELS];
  const [kindEnglish, kindChinese] = kindOf(kind);
  if (language === 'zh')
    return `${year}年第${count}号：${kindChinese}；${place === '最高法' ? chinese : `${chinese}${level.zh}${code && `（代字${code}）`}`}`;
  const court = place === '最高法' ? english : `${level.en} in ${english}${code && ` (${code})`}`;
  return `Case No. ${count} of ${year}: ${kindEnglish}; ${court}`;
}

const LEVELS = {
  0: { en: 'the high court', zh: '高级法院' },
  2: { en: 'an intermediate court', zh: '中级法院' },
  4: { en: 'a basic court', zh: '基层法院' },
} as const;

/** The branch of law and the stage: 刑初, 民终. What is not known is shown as it is written. */
function kindOf(kind: string): readonly [string, string] {
  const branch = Object.entries(BRANCHES).find(([letter]) => kind.includes(letter));
  const stage = Object.entries(STAGES).find(([letter]) => kind.endsWith(letter));
  if (!branch || !stage) return [kind, kind];
  return [`${branch[1][0]}, ${stage[1][0]}`, `${branch[1][1]}${stage[1][1]}`];
}

const BRANCHES: Readonly<Record<string, readonly [string, string]>> = {
  刑: ['criminal', '刑事'],
  民: ['civil', '民事'],
  行: ['administrative', '行政'],
};
const STAGES: Readonly<Record<string, readonly [string, string]>> = {
  初: ['first instance', '一审'],
  终: ['second instance', '二审'],
  再: ['retrial', '再审'],
  申: ['review of an application for retrial', '再审审查'],
};

/** The short names of the provinces, by which their high courts go, in English and Chinese. */
const PROVINCES: Readonly<Record<string, readonly [string, string]>> = {
  最高法: ["the Supreme People's Court", '最高人民法院'],
  京: ['Beijing', '北京'],
  津: ['Tianjin', '天津'],
  冀: ['Hebei', '河北'],
  晋: ['Shanxi', '山西'],
  内: ['Inner Mongolia', '内蒙古'],
  辽: ['Liaoning', '辽宁'],
  吉: ['Jilin', '吉林'],
  黑: ['Heilongjiang', '黑龙江'],
  沪: ['Shanghai', '上海'],
  苏: ['Jiangsu', '江苏'],
  浙: ['Zhejiang', '浙江'],
  皖: ['Anhui', '安徽'],
  闽: ['Fujian', '福建'],
  赣: ['Jiangxi', '江西'],
  鲁: ['Shandong', '山东'],
  豫: ['Henan', '河南'],
  鄂: ['Hubei', '湖北'],
  湘: ['Hunan', '湖南'],
  粤: ['Guangdong', '广东'],
  桂: ['Guangxi', '广西'],
  琼: ['Hainan', '海南'],
  渝: ['Chongqing', '重庆'],
  川: ['Sichuan', '四川'],
  黔: ['Guizhou', '贵州'],
  云: ['Yunnan', '云南'],
  藏: ['Tibet', '西藏'],
  陕: ['Shaanxi', '陕西'],
  甘: ['Gansu', '甘肃'],
  青: ['Qinghai', '青海'],
  宁: ['Ningxia', '宁夏'],
  新: ['Xinjiang', '新疆'],
  兵: ['the Xinjiang Production and Construction Corps', '新疆生产建设兵团'],
  军: ['the military courts', '军事法院'],
};
