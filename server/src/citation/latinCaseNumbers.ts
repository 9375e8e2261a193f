/**
 * The number of a case that is written in Latin letters, as courts write it: (2018) E 1003 Xing Chu No. 150 is
 * (2018)鄂1003刑初150号. Undefined where the words name no kind of case. A court whose letters may stand for several
 * characters, as before 2016 those of districts did, stays in Latin letters.
 *
 * @param words what stands between year and number: "E 1003 Xing Chu", "Hai Min (Zhi) Chu", "Zui Gao Fa Zhi Min Zhong"
 */
export function caseNumberOf(year: string, words: string, number: string): string | undefined {
  const parts = words.trim().replace(JOINED, '$1 $2').split(/\s+/);
  for (let at = 1; at < parts.length; at++) {
    const kind = kindOf(parts.slice(at).join(' '));
    if (kind === undefined) continue;
    return `(${year})${courtOf(parts.slice(0, at))}${kind}${number}号`;
  }
  return undefined;
}

/** Minchu, Xingzhong */
const JOINED = /\b(Xing|Min|Shang|Pei|Po)(chu|zhong|zai|shen|jian|te|zhi)\b/gi;

const KIND =
  /^(?:(Zhi) )?(Xing|Min|Shang|Zhi|Pei|Po|Xing Hang)(?: (Yi|Er|San|Si|Wu|Liu))??(?: \((Zhi|Shang|Xing)\))?(?: (Xia))?(?: (Chu|Zhong|Zai|Shen|Jian|Te|Kang|Fu|Yi|Geng|Bao|Hui|Cui))?( Zi)?$/i;

/** 刑初, 知民终, 民(知)初, 执异, 民三初字. */
function kindOf(words: string): string | undefined {
  const [, first, nature = '', division, bracketed, venue, stage, series] = KIND.exec(words) ?? [];
  const isEnforcement = /^zhi$/i.test(nature) && !/^(?:chu|zhong)$/i.test(stage ?? '');
  const isAlone = isEnforcement || /^po$/i.test(nature);
  if (nature === '' || (stage === undefined && !isAlone)) return undefined;
  // 刑 and 行 are both "Xing": criminal unless it is about intellectual property.
  const kind = isEnforcement ? '执' : first && /^xing$/i.test(nature) ? '行' : inCharacters(nature);
  return [
    first && '知',
    kind,
    inCharacters(division),
    bracketed && `(${inCharacters(bracketed)})`,
    inCharacters(venue),
    stage && (STAGES[stage.toLowerCase()] ?? inCharacters(stage)),
    series && '字',
  ]
    .filter(Boolean)
    .join('');
}

function courtOf(parts: readonly string[]): string {
  const words = parts.join(' ').toLowerCase();
  if (/^(?:supreme people['’]s court|zui gao fa)$/.test(words)) return '最高法';
  const [, name = '', code = '', branch = ''] = /^([a-z]+(?: [a-z]+)?) ?(\d{0,4})( zhi)?$/.exec(words) ?? [];
  const place = PLACES[name];
  return place ? `${place}${code}${branch && '知'}` : parts.join(' ');
}

const inCharacters = (word: string | undefined): string =>
  word === undefined ? '' : (CHARACTERS[word.toLowerCase()] ?? word);

const CHARACTERS: Readonly<Record<string, string>> = {
  xing: '刑',
  min: '民',
  shang: '商',
  zhi: '知',
  pei: '赔',
  po: '破',
  'xing hang': '行',
  yi: '一',
  er: '二',
  san: '三',
  si: '四',
  wu: '五',
  liu: '六',
  xia: '辖',
};

const STAGES: Readonly<Record<string, string>> = {
  chu: '初',
  zhong: '终',
  zai: '再',
  shen: '申',
  jian: '监',
  te: '特',
  kang: '抗',
  fu: '复',
  yi: '异',
  geng: '更',
  bao: '保',
  hui: '恢',
  cui: '催',
};

/** Courts by the first character of their numbers: provinces, and the districts that no other has the letters of. */
const PLACES: Readonly<Record<string, string>> = {
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
  hai: '海',
  chao: '朝',
  sui: '穗',
  hang: '杭',
  'yi zhong': '一中',
  'er zhong': '二中',
  'san zhong': '三中',
  'jing zhi': '京知',
};
