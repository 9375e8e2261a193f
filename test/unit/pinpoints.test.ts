import { expect, test } from 'vitest';
import type { Pinpoint } from '../../server/src/citation/mention';
import { readNumbers } from '../../server/src/citation/numbers';
import { readPinpoints } from '../../server/src/citation/pinpoints';

const level = ({ said, from, to }: Pinpoint['levels'][number]) =>
  `${said[0]}${from}${to > from ? `-${to}` : ''}`;
const written = (text: string) =>
  readPinpoints(text)
    .flatMap((group) => group.pinpoints)
    .map((p) => `${text.slice(p.start, p.end)}=${[p.article ?? '', ...p.levels.map(level)].join('/')}`);

test.each([
  ['Article 285(3) of', ['Article 285(3)=285/n3']],
  ['Article 285 (3) of', ['Article 285 (3)=285/n3']],
  ['Art. 286-1', ['Art. 286-1=286-1']],
  ['Articles 285, 286 and 287-1(2) of', ['Articles 285=285', '286=286', '287-1(2)=287-1/n2']],
  ['Article 225, paragraph 4, of the Criminal Law', ['Article 225, paragraph 4=225/p4']],
  ['Article 71, paragraph 12, of', ['Article 71, paragraph 12=71/p12']],
  ['third paragraph of Article 285 of', ['third paragraph of Article 285=285/p3']],
  ['Paragraph 1 of Article 286-1 of', ['Paragraph 1 of Article 286-1=286-1/p1']],
  ['first three items of Article 225', ['first three items of Article 225=225/i1-3']],
  ['the first three paragraphs, so', ['first three paragraphs=/p1-3']],
  ['including paragraph (6): renting', ['paragraph (6)=/p6']],
  ['Article 285(2) and (3) of', ['Article 285(2)=285/n2', '(3)=285/n3']],
  ['Article 67, paragraphs 1 and 3', ['Article 67, paragraphs 1=67/p1', '3=67/p3']],
  ['Article 3(1)(5) says', ['Article 3(1)(5)=3/n1/n5']],
  ['item (5) of paragraph 1 of Article 3', ['item (5) of paragraph 1 of Article 3=3/p1/i5']],
  ['items (1) to (4) of the preceding', ['items (1) to (4)=/i1-4']],
  ['Articles 285 to 287', ['Articles 285=285', '287=287']],
  ['Articles 285–287', ['Articles 285=285', '287=287']],
  ['Article 285 para. 3 item 4', ['Article 285 para. 3 item 4=285/p3/i4']],
  ['Article B13 of', ['Article B13=B13']],
  ['Article 286 (I)', ['Article 286 (I)=286/n1']],
  ['Article 3 and 5000 yuan', ['Article 3=3']],
  ['Article 3, 14 persons', ['Article 3=3']],
  ['particle 5, Martin 3', []],
  ['Article 253A of', ['Article 253A=253-1']],
  ['Article 253(A) of', ['Article 253(A)=253/i1']],
  ['Article 286a para. 2', ['Article 286a para. 2=286-1/p2']],
  ['Article 286 A provider', ['Article 286=286']],
  ['Article 286bis of', ['Article 286bis=286-1']],
  ['Article 225(d) of', ['Article 225(d)=225/i4']],
  ['item (d) of Article 225', ['item (d) of Article 225=225/i4']],
  ['Article 6(1)(f), Article 10b-5', []],
  ['Article 285(2) rather than 286', ['Article 285(2)=285/n2', '286=286']],
  ['Article 285, not 10 people', ['Article 285=285']],
  ['Articles 47[1] and 48[2] of', ['Articles 47=47', '48=48']],
  ['Art. 13 new para 3', ['Art. 13 new para 3=13/p3']],
  ['第二百八十五条第三款', ['第二百八十五条第三款=285/p3']],
  ['第三百零七条之一前三款行为', ['第三百零七条之一前三款=307-1/p1-3']],
  ['第二百八十五条前两款', ['第二百八十五条前两款=285/p1-2']],
  ['刑法第285条第3款', ['第285条第3款=285/p3']],
  ['第二百八十六条之一第一款第（四）项', ['第二百八十六条之一第一款第（四）项=286-1/p1/i4']],
  ['第二百八十五条、第二百八十六条', ['第二百八十五条=285', '第二百八十六条=286']],
  ['第六十七条第一款、第三款', ['第六十七条第一款=67/p1', '第三款=67/p3']],
  ['第十二条至第十五条', ['第十二条=12', '第十五条=15']],
  ['第12–15条', ['第12=12', '15条=15']],
  ['第二百八十七条之一、之二', ['第二百八十七条之一=287-1', '之二=287-2']],
  [
    '第三百八十三条第一款第（三）项、第二、三款',
    ['第三百八十三条第一款第（三）项=383/p1/i3', '第二=383/p2', '三款=383/p3'],
  ],
  ['第二十六条第一、四款', ['第二十六条第一=26/p1', '四款=26/p4']],
  ['第（四）项、（五）项', ['第（四）项=/i4', '（五）项=/i5']],
  ['第一百二十八 条', ['第一百二十八 条=128']],
  ['第 38 条', ['第 38 条=38']],
  ['没有第二条路可走', []],
  ['第一款第（一）项至第（四）项', ['第一款第（一）项至第（四）项=/p1/i1-4']],
])('%s', (text, expected) => expect(written(text)).toEqual(expected));

const numbers = (text: string) =>
  readNumbers(text).map(({ start, end, number }) => `${text.slice(start, end)}=${number}`);

test.each([
  ['(2018) E 1003 Xing Chu No. 150', ['(2018) E 1003 Xing Chu No. 150=(2018)鄂1003刑初150号']],
  [
    '(2015) Hai Min (Zhi) Chu No. 12602 / (2016)',
    ['(2015) Hai Min (Zhi) Chu No. 12602=(2015)海民(知)初12602号'],
  ],
  ['(2016) Jing 73 Min Zhong No. 588', ['(2016) Jing 73 Min Zhong No. 588=(2016)京73民终588号']],
  ['(2019) Zui Gao Fa Zhi Min Zhong No. 5', ['(2019) Zui Gao Fa Zhi Min Zhong No. 5=(2019)最高法知民终5号']],
  ['(2020) Zui Gao Fa Zhi Xing Zhong 7', ['(2020) Zui Gao Fa Zhi Xing Zhong 7=(2020)最高法知行终7号']],
  ['(2013) Gao Min Zhong Zi No. 3416', ['(2013) Gao Min Zhong Zi No. 3416=(2013)Gao民终字3416号']],
  ['(2019) Yue 03 Zhi Yi No. 7', ['(2019) Yue 03 Zhi Yi No. 7=(2019)粤03执异7号']],
  ['(2019) Jing 01 Zhi No. 5', ['(2019) Jing 01 Zhi No. 5=(2019)京01执5号']],
  ['(2021) Min 01 Min Chu 9', ['(2021) Min 01 Min Chu 9=(2021)闽01民初9号']],
  ['(2012) Yi Zhong Min Chu Zi No. 88', ['(2012) Yi Zhong Min Chu Zi No. 88=(2012)一中民初字88号']],
  [
    '(2014) Hu 0115 Min San (Zhi) Chu No. 3',
    ['(2014) Hu 0115 Min San (Zhi) Chu No. 3=(2014)沪0115民三(知)初3号'],
  ],
  ['(2016) Smith Min No. 5, (2020) Harvard Law Review No. 5, (2019) Zhang Chu 5', []],
  ['FS No. (2011)19', ['FS No. (2011)19=法释〔2011〕19号']],
  ['[2011] Fa Shi No. 19', ['[2011] Fa Shi No. 19=法释〔2011〕19号']],
  ['FS (2011) 19, FS 2011, BFS [2011] No. 19', []],
  ['No. 12 [2010] of the Supreme People’s Court', []],
])('%s', (text, expected) => expect(numbers(text)).toEqual(expected));
