import { describe, expect, test } from 'vitest';
import { checkNote } from '../../server/src/rules/checkNote';
import { law } from './lens/bundledLaw';
import { applied } from './lens/fixes';
import { findingsIn, read, unmark } from './lens/marks';

const cases: [string, string][] = [
  [
    'an open term ends at fifteen years',
    'Article 286 of the Criminal Law: up to 15 years of imprisonment where the consequences are especially serious.',
  ],
  ['a number that is said of either of two articles', '刑法第285/286条，最高七年有期徒刑。'],
  [
    'a right threshold',
    'Article 3(1)(5) of the 2011 Interpretation sets illegal gains at 5,000 yuan or more.',
  ],
  [
    'a wrong threshold',
    'Article 3(1)(5) of the 2011 Interpretation sets illegal gains at ⟦threshold-mismatch 5,000:50,000⟧ yuan or more.',
  ],
  [
    'its style without separators',
    'Article 3(1)(5) of the 2011 Interpretation sets illegal gains at ⟦threshold-mismatch 5000:50000⟧ yuan or more.',
  ],
  [
    'its style in words',
    'Article 3(1)(5) of the 2011 Interpretation sets illegal gains at ⟦threshold-mismatch five thousand:fifty thousand⟧ yuan or more.',
  ],
  [
    'its style in 万',
    '《2011年计算机犯罪解释》第三条第一款第（五）项规定违法所得⟦threshold-mismatch 0.5万:5万⟧元以上即属情节严重。',
  ],
  [
    'its style in Chinese numerals',
    '《2011年计算机犯罪解释》第三条第一款第（五）项规定违法所得⟦threshold-mismatch 五千:五万⟧元以上即属情节严重。',
  ],
  [
    'a derived figure is right',
    'Under Article 3 of the 2011 Interpretation the circumstances are especially serious if illegal gains are 25,000 yuan or more.',
  ],
  [
    'more than, for or more, is no misquote',
    'According to Article 3 of the 2011 Interpretation, illegal gains of more than 5000 yuan are considered "serious circumstances".',
  ],
  [
    'what somebody earned is no claim',
    'The defendant earned 14,000 yuan and was sentenced to nine months under Article 285(3) of the Criminal Law.',
  ],
  [
    'a second crime is another subject',
    'Article 3 of the 2011 Interpretation requires illegal gains over 5000 yuan, while the crime of illegal business operations requires illegal gains of 10000 yuan.',
  ],
  [
    'a wrong term',
    'Article 286-1 of the Criminal Law provides for fixed-term imprisonment of not more than ⟦penalty-mismatch three:five⟧ years.',
  ],
  [
    'a wrong range',
    '依照刑法第二百八十五条第二款，情节特别严重的，处⟦penalty-mismatch 七:三年以上十⟧年以下有期徒刑。',
  ],
  [
    'a borrowed penalty is right',
    'Article 285(3) of the Criminal Law carries imprisonment of three to seven years where the circumstances are especially serious.',
  ],
  ['a paragraph too many', '⟦unknown-provision:Article 285(5)⟧ of the Criminal Law'],
  ['an article too many', '《2011年计算机犯罪解释》⟦unknown-provision:第十二条⟧'],
  ['a repealed law', '⟦not-in-force:Article 4⟧ of Fa Shi [2004] No. 19'],
  [
    'a right figure under the number from before a renumbering',
    'Article 77 of the Criminal Procedure Law: bail may not exceed 12 months.',
  ],
  ['a wrong one', '《刑事诉讼法》第七十七条规定取保候审最长不得超过⟦threshold-mismatch:十八⟧个月。'],
  [
    'a comment silences',
    'x\n\n<!-- statute-lens-disable-next-line unknown-provision -->\nArticle 285(5) of the Criminal Law',
  ],
];

test.each(cases)('%s', (_, marked) => expect(findingsIn(marked)).toBe(marked));

/** Applying the fix takes its finding away and brings no other. */
function isPutRight(marked: string): void {
  const { text } = unmark(marked);
  const findings = checkNote(read(text), law, {});
  const fixed = applied(
    text,
    findings.flatMap(({ fixes }) => fixes[0] ?? []),
  );
  const left = checkNote(read(fixed), law, {});
  expect(left.map(({ code }) => code)).toEqual(
    findings.filter(({ fixes }) => fixes.length === 0).map(({ code }) => code),
  );
}

const holds = (marked: string): void => expect(findingsIn(marked)).toBe(marked);

describe('a right figure', () => {
  test.each([
    'Article 285(2) of the Criminal Law provides for fixed-term imprisonment of not more than three years or criminal detention where the circumstances are serious.',
    'Under Article 285(2) of the Criminal Law, where the circumstances are especially serious, the term is not less than three years and not more than seven years.',
    'Article 285(2) of the Criminal Law sets up to three years for serious circumstances and three to seven years for especially serious ones.',
    'Article 286(1) of the Criminal Law: up to five years; five years or more if the consequences are especially serious.',
    'Article 225 of the Criminal Law carries up to five years, or more than five years where the circumstances are especially serious, and a fine of one to five times the illegal gains.',
    'Article 225 of the Criminal Law carries five to fifteen years where the circumstances are especially serious.',
    'Article 180(1) of the Criminal Law punishes insider trading with up to five years, and with five to ten years where the circumstances are especially serious.',
    'Article 217 of the Criminal Law: up to three years; three to ten years where the gains are huge.',
    'Article 300(1) of the Criminal Law: three to seven years; seven years or more or life imprisonment where especially serious; up to three years where minor.',
    'Article 363(1) of the Criminal Law sets up to three years, three to ten years where serious, ten years or more where especially serious.',
    'Article 364(1) of the Criminal Law provides for imprisonment of not more than two years.',
    'Article 45 of the Criminal Law sets fixed-term imprisonment at six months to fifteen years.',
    'A suspended sentence under Article 72 of the Criminal Law requires a term of not more than three years.',
    'Article 72(1) of the Criminal Law allows suspension only for terms of up to three years, and the client faces five years.',
    'Article 312(1) of the Criminal Law: up to three years, or three to seven where the circumstances are serious.',
    'Article 1(1)(4) of the 2011 Interpretation: illegal gains of 5,000 yuan or more, or economic loss of 10,000 yuan or more.',
    'Article 1 of the 2011 Interpretation requires 10 or more groups of financial credentials, or 500 or more groups of others, or 20 or more systems.',
    'Article 4(1) of the 2011 Interpretation is met by 10 systems whose hardware stops, data of 20 systems, or illegal gains of 5,000 yuan.',
    'Article 7 of the 2011 Interpretation requires illegal gains of 5,000 yuan or more; 50,000 yuan or more is serious.',
    'Under Article 9(1)(2) of the 2011 Interpretation helpers are liable where illegal gains are 5,000 yuan or more.',
    'Article 12(1)(2) of the 2019 Interpretation: payment settlement of 200,000 yuan or more.',
    'Under Article 12(2) of the 2019 Interpretation five times the standard is needed: 1,000,000 yuan of payment and settlement, or illegal gains of 50,000 yuan.',
    'Article 10 of the 2019 Interpretation requires three or more websites, 2,000 accounts, or illegal gains of 10,000 yuan or more.',
    'Article 3 of the 2019 Interpretation speaks of 200 or more video files, 2,000 or more pieces of other information and 50,000 or more clicks.',
    'Article 71(1)(12) of Standards II requires, for an individual, illegal business of 50,000 yuan or illegal gains of 10,000 yuan; for an entity, 500,000 yuan and 100,000 yuan.',
    'Article 14 of the International Networking Provisions allows a fine of not more than 15,000 yuan.',
    'Article 191(1) of the Securities Law: where an entity trades on inside information, a fine of 200,000 to 2,000,000 yuan is imposed on the persons in charge.',
    '《证券法》第一百九十一条第一款：单位从事内幕交易的，对直接负责的主管人员处二十万元以上二百万元以下罚款。',
    '公司法第二百五十条：情节严重的，吊销营业执照；对直接负责的主管人员处三万元以上三十万元以下罚款。',
    'Article 56(1) of the Anti-Monopoly Law: a fine of 1% to 10% of the sales of the preceding year.',
    'Article 66 of the Cybersecurity Law allows a fine of 50,000 to 500,000 yuan, and where serious 100,000 to 1,000,000 yuan.',
    'Article 61(1) of the Cybersecurity Law sets a fine of 10,000 to 50,000 yuan.',
    'Article 33 of the Public Security Administration Punishments Law sets detention of not more than five days, or five to fifteen days where relatively serious.',
    'Article 6 of the 2012 Insider Trading Interpretation: turnover of 500,000 yuan, margin of 300,000 yuan, profit or loss avoided of 150,000 yuan.',
    'Under Article 7 of the 2012 Insider Trading Interpretation, especially serious begins at 750,000 yuan of profit or loss avoided.',
    'Illegal gains over 5,000 yuan meet Article 3(1)(5) of the 2011 Interpretation.',
    'Article 3 of the 2011 Interpretation: gains exceeding RMB 25,000 are especially serious.',
    'Article 3(1)(5) of the 2011 Interpretation: illegal gains of RMB 5k or more.',
    '刑法第二百八十五条第二款规定，情节严重的，处三年以下有期徒刑或者拘役，罚金并处或者单处；若情节特别严重，处三年以上七年以下有期徒刑，并处罚金。',
    '《刑法》第二百八十六条第一款：后果严重的，处五年以下有期徒刑或者拘役；若后果特别严重，处五年以上有期徒刑。',
    '刑法第二百二十五条：处五年以下有期徒刑或者拘役，另可并处或者单处违法所得一倍以上五倍以下罚金；若情节特别严重，处五年以上有期徒刑。',
    '依照刑法第七十二条，对于被判处拘役、三年以下有期徒刑的犯罪分子，可以宣告缓刑。',
    '《2011年计算机犯罪解释》第三条第一款第（五）项规定违法所得五千元以上或者造成经济损失一万元以上。',
    '《2011年计算机犯罪解释》第三条第二款规定，违法所得达到二万五千元以上的，属于情节特别严重。',
    '法释〔2011〕19号第三条：违法所得0.5万元以上，情节特别严重为2.5万元以上。',
    '法释〔2019〕15号第十二条第一款：为三个以上对象提供帮助；支付结算金额二十万元以上；违法所得一万元以上。',
    '《网络安全法》第六十六条规定，处五日以下拘留，还可以并处五万元以上五十万元以下罚款；若情节较重，处五日以上十五日以下拘留，还可以并处十万元以上一百万元以下罚款。',
    '《治安管理处罚法》第三十三条规定处五日以下拘留；若情节较重，处五日以上十五日以下拘留。',
    '《计算机信息网络国际联网管理暂行规定》第十四条可以并处15000元以下的罚款。',
    '《立案追诉标准（二）》第七十一条第一款第（十二）项：个人非法经营五万元以上，或者违法所得一万元以上；单位非法经营五十万元以上，或者违法所得十万元以上。',
  ])('%s', holds);
});

describe('a wrong figure, and its fix', () => {
  test.each([
    'Article 286(1) of the Criminal Law: fixed-term imprisonment of not more than ⟦penalty-mismatch five:three⟧ years where the consequences are serious.',
    'Article 217 of the Criminal Law: where the gains are huge, ⟦penalty-mismatch ten:three to seven⟧ years of imprisonment.',
    'Article 364(1) of the Criminal Law provides for imprisonment of not more than ⟦penalty-mismatch two:three⟧ years.',
    'Article 45 of the Criminal Law sets fixed-term imprisonment at six months to ⟦penalty-mismatch fifteen:twenty⟧ years.',
    'Article 287-2(1) of the Criminal Law carries imprisonment of not more than ⟦penalty-mismatch three:seven⟧ years.',
    'Article 253-1(1) of the Criminal Law: ⟦penalty-mismatch seven:three to ten⟧ years of imprisonment where the circumstances are especially serious.',
    'Article 225 of the Criminal Law adds a fine of ⟦penalty-mismatch five:one to ten⟧ times the illegal gains.',
    'Article 3(1)(5) of the 2011 Interpretation is met by economic loss of ⟦threshold-mismatch 10,000:20,000⟧ yuan or more.',
    'Article 3(1)(5) of the 2011 Interpretation: illegal gains of RMB ⟦threshold-mismatch 5,000:8,000⟧ or more.',
    'Article 3(1)(5) of the 2011 Interpretation: illegal gains of ¥⟦threshold-mismatch 5,000:8,000⟧ or more.',
    'Article 3(1)(1) of the 2011 Interpretation requires ⟦threshold-mismatch 5:50⟧ person-times or more.',
    'Article 1(1)(3) of the 2011 Interpretation requires control of ⟦threshold-mismatch 20:200⟧ or more computer information systems.',
    'Article 1(1)(2) of the 2011 Interpretation requires ⟦threshold-mismatch 500:50⟧ or more groups of identity authentication information.',
    'Article 12(1)(2) of the 2019 Interpretation requires a payment and settlement amount of ⟦threshold-mismatch 200,000:300,000⟧ yuan or more.',
    'Article 12(1)(3) of the 2019 Interpretation requires funds of ⟦threshold-mismatch 50,000:20,000⟧ yuan or more.',
    'Article 3(6) of the 2019 Interpretation requires ⟦threshold-mismatch 50,000:5,000⟧ or more clicks.',
    'Article 14 of the International Networking Provisions allows a fine of not more than ⟦penalty-mismatch 15,000:50,000⟧ yuan.',
    'Article 33 of the Public Security Administration Punishments Law sets administrative detention of not more than ⟦penalty-mismatch:ten⟧ days.',
    'Article 6(2) of the 2012 Insider Trading Interpretation requires margin of ⟦threshold-mismatch 300,000:500,000⟧ yuan.',
    'Under Article 3(2)(1) of the 2011 Interpretation especially serious circumstances require illegal gains of ⟦threshold-mismatch 25,000:50,000⟧ yuan or more.',
    'Article 3 of the 2011 Interpretation applies. The circumstances are serious where illegal gains reach ⟦threshold-mismatch 5,000:6,000⟧ yuan.',
    'Illegal gains of ⟦threshold-mismatch 5,000:6,000⟧ yuan or more suffice (Article 3(1)(5) of the 2011 Interpretation).',
    'A[^1]\n\n[^1]: Article 3(1)(5) of the 2011 Interpretation: illegal gains of ⟦threshold-mismatch 5,000:6,000⟧ yuan or more.',
    'Article 3(1) of the 2011 Interpretation sets these standards:\n\n- illegal gains of ⟦threshold-mismatch 5,000:6,000⟧ yuan or more;\n- economic loss of 10,000 yuan or more.',
    '| Provision | Illegal gains, serious |\n|---|---|\n| Article 3(1)(5) of the 2011 Interpretation | ⟦threshold-mismatch 5,000:6,000⟧ yuan |',
    '刑法第二百八十五条第二款规定，情节严重的，处⟦penalty-mismatch 三:五⟧年以下有期徒刑或者拘役。',
    '《刑法》第二百八十六条第一款：后果特别严重的，处⟦penalty-mismatch 五:七⟧年以上有期徒刑。',
    '刑法第三百六十四条第一款处⟦penalty-mismatch 二:三⟧年以下有期徒刑、拘役或者管制。',
    '刑法第二百八十六条之一第一款处⟦penalty-mismatch 三:七⟧年以下有期徒刑。',
    '刑法第四十五条规定有期徒刑的期限为六个月以上⟦penalty-mismatch 十五:二十⟧年以下。',
    '刑法第二百二十五条并处违法所得⟦penalty-mismatch 五:一倍以上十⟧倍以下罚金。',
    '法释〔2011〕19号第三条第一款第（五）项：违法所得⟦threshold-mismatch 五千:八千⟧元以上。',
    '法释〔2011〕19号第三条第一款第（五）项：造成经济损失⟦threshold-mismatch 一万:二万⟧元以上。',
    '法释〔2011〕19号第一条第一款第（三）项：非法控制计算机信息系统⟦threshold-mismatch 二十:三十⟧台以上。',
    '法释〔2011〕19号第一条第一款第（二）项：获取身份认证信息⟦threshold-mismatch 五百:五十⟧组以上。',
    '法释〔2011〕19号第三条第一款第（二）项：提供⟦threshold-mismatch 二十:三十⟧人次以上。',
    '法释〔2019〕15号第十二条第一款第（二）项：支付结算金额⟦threshold-mismatch 二十万:三十万⟧元以上。',
    '法释〔2019〕15号第十二条第一款第（一）项：为⟦threshold-mismatch 三:五⟧个以上对象提供帮助。',
    '法释〔2019〕15号第十二条第一款第（三）项：以投放广告等方式提供资金⟦threshold-mismatch 五万:三万⟧元以上。',
    '法释〔2019〕15号第四条第（一）项：致使泄露行踪轨迹信息⟦threshold-mismatch 五百:五十⟧条以上。',
    '《计算机信息网络国际联网管理暂行规定》第十四条可以并处⟦penalty-mismatch 15000:20000⟧元以下的罚款。',
    '《网络安全法》第六十六条第一款：处⟦penalty-mismatch:十⟧日以下拘留。',
    '法释〔2011〕19号第三条第二款第（一）项：违法所得⟦threshold-mismatch 二万五千:五万⟧元以上的，属于情节特别严重。',
    '违法所得⟦threshold-mismatch 五千:六千⟧元以上即可入罪（法释〔2011〕19号第三条第一款第（五）项）。',
    '法释〔2012〕6号第六条第（三）项：获利或者避免损失数额在⟦threshold-mismatch 十五万:五十万⟧元以上。',
    '| 条文 | 违法所得标准 |\n|---|---|\n| 法释〔2011〕19号第三条第一款第（五）项 | ⟦threshold-mismatch 五千:六千⟧元以上 |',
  ])('%s', (marked) => {
    holds(marked);
    isPutRight(marked);
  });
});

describe('a wrong figure in Markdown', () => {
  test.each([
    'Article 3(1)(5) of the 2011 Interpretation: illegal gains of **⟦threshold-mismatch 5,000:6,000⟧** yuan or more.',
    'Article 3(1)(5) of the 2011 Interpretation: illegal gains of **⟦threshold-mismatch 5,000:6,000⟧ yuan** or more.',
    'Article 3(1)(5) of the 2011 Interpretation: illegal gains of ⟦threshold-mismatch 5,000:6,**000⟧** yuan or more.',
    'Article 3(1)(5) of the 2011 Interpretation: illegal gains of ⟦threshold-mismatch 5,000:6,000⟧\nyuan or more.',
    '> Article 3(1)(5) of the 2011 Interpretation: illegal gains of ⟦threshold-mismatch 5,000:6,000⟧\n> yuan or more.',
    '法释〔2011〕19号第三条第一款第（五）项：违法所得⟦threshold-mismatch 五千:六\n千⟧元以上。',
    'Article 3(1)(5) of the 2011\r\nInterpretation: illegal gains of ⟦threshold-mismatch 5,000:6,000⟧ yuan or more.',
    '𠮷😀 法释〔2011〕19号第三条第一款第（五）项：违法所得⟦threshold-mismatch 五千:六千⟧元以上。',
    'Article 3(1)(5) of the 2011 Interpretation: illegal gains of ⟦threshold-mismatch 5,000:6,000⟧&nbsp;yuan or more.',
    'Article 286-1 of the Criminal Law has a ⟦penalty-mismatch three:five⟧-year maximum of imprisonment.',
  ])('%s', (marked) => {
    holds(marked);
    isPutRight(marked);
  });
});

describe('right figures, and facts, in lists, tables and further sentences', () => {
  test.each([
    'Article 3(1)(5) of the 2011 Interpretation: illegal gains of `6,000 yuan` or more.',
    '| Case | Article | Gains | Sentence |\n|---|---|---|---|\n| Deng | Article 285(3) of the Criminal Law | 14,000 yuan | nine months |',
    '| Provision | Penalty |\n|---|---|\n| Article 286(1) of the Criminal Law | up to five years; five years or more |',
    '| Provision | Serious |\n|---|---|\n| Article 12(1)(1) of the 2019 Interpretation | 3 recipients |\n| Article 12(1)(2) of the 2019 Interpretation | 200,000 yuan payment and settlement |',
    'Article 3(1) of the 2011 Interpretation. Our client:\n\n- illegal gains of 6,000 yuan;\n- 34 person-times.',
    'Under Article 3(1) of the 2011 Interpretation we count:\n\n- illegal gains of 31,600 yuan,\n- 61 person-times.',
    '依照法释〔2011〕19号第三条第一款，本案事实如下：\n\n- 违法所得31600元；\n- 提供工具61人次。',
    'See Article 3(1) of the 2011 Interpretation:\n\n- illegal gains of 5,000 yuan or more\n\nThe client is charged with gains of 6,000 yuan.',
    'Article 3(1)(5) of the 2011 Interpretation sets 5,000 yuan.\n\nIllegal gains are 31,600 yuan here.',
    "Article 3(1)(5) of the 2011 Interpretation sets the standard. Ms L.'s illegal gains exceed 31,000 yuan.",
    'Article 3(1)(5) of the 2011 Interpretation sets illegal gains at 5,000 yuan. For theft the standard is a value of 1,000 yuan or more.',
    'Article 285(2) of the Criminal Law carries up to three years of imprisonment. The crime of fraud carries imprisonment of up to ten years.',
    '刑法第二百八十六条之一处三年以下有期徒刑。盗窃罪最高可处十年以上有期徒刑。',
    'Article 285(2) of the Criminal Law has a three-to-seven-year tier of imprisonment.',
    'Article 285(2) of the Criminal Law: 3-7 years of imprisonment where especially serious.',
    'Article 285(2) of the Criminal Law: 3–7 years of imprisonment where especially serious.',
    '刑法第二百八十五条第二款：情节特别严重的，处3-7年有期徒刑。',
    '刑法第二百八十五条第二款：情节特别严重的，处三到七年有期徒刑。',
    'Articles 286-1 and 287-2 of the Criminal Law each carry imprisonment of not more than three years.',
    'Articles 285(2) and 286(1) of the Criminal Law carry up to three and up to five years of imprisonment respectively.',
    '刑法第二百八十五条第二款、第二百八十六条第一款分别处三年以下、五年以下有期徒刑。',
    '法释〔2011〕19号第三条：违法所得2.5万元以上、经济损失5万元以上为情节特别严重。',
    'Article 3(2)(1) of the 2011 Interpretation: five times the standards, so 25 and 100 person-times, 25,000 yuan, 50,000 yuan of economic loss.',
    'Filing standards treat 80 percent as close: Article 81 of Standards II.',
    'Article 71(1)(12) of Standards II requires illegal gains of 100,000 yuan for an entity, 10,000 yuan for an individual.',
    '《立案追诉标准（二）》第七十一条第一款第（十二）项：单位违法所得十万元以上。',
    'Article 3 of the 2011 Interpretation: illegal gains of 25,000 yuan or more.',
    'Article 285(1) of the Criminal Law: criminal detention or imprisonment of not more than three years.',
    'Article 286-1 of the Criminal Law: criminal detention of one to six months.',
    'Article 300(1) of the Criminal Law: where minor, imprisonment of not more than three years.',
    'Article 363(1) of the Criminal Law: ten years or more or life imprisonment.',
    'Article 6(2) of the 2019 Interpretation: orders refused several times within two years.',
    '法释〔2019〕15号第十二条第一款第（五）项：二年内曾因非法利用信息网络受过行政处罚。',
    'Article 66(3) of the Cybersecurity Law: no work in key posts within five years.',
    'Article 364(4) of the Criminal Law protects minors of less than eighteen years.',
    'Article 72(1) of the Criminal Law favours persons of seventy-five years or more.',
    'Article 71(1)(11) of Standards II: annual interest of more than 36 percent.',
    'Article 71(1)(1) of Standards II: illegal business of 50,000 yuan, illegal gains of 20,000 yuan, or 200,000 cigarettes.',
  ])('%s', holds);
});

describe('what somebody earned, got, asks for or supposes is no claim', () => {
  test.each([
    'Under Article 285(3) of the Criminal Law Mr Deng was convicted; he earned 14,000 yuan and got nine months.',
    'The court applied Article 285(2) of the Criminal Law and sentenced the defendant to four years.',
    'Convicted under Article 286-1 of the Criminal Law, Zhu was fined 30,000 yuan and jailed for ten months.',
    'The prosecutor, relying on Article 285(3) of the Criminal Law, recommends two years and six months.',
    'Our client faces Article 225 of the Criminal Law; the prosecutor asks for six years.',
    'With a plea under Article 67(3) of the Criminal Law we expect a sentence of eighteen months.',
    'Under Article 285(2) of the Criminal Law the likely sentence is two years.',
    'Article 285 of the Criminal Law applies; the accused is 34 years old.',
    'Article 285(3) of the Criminal Law has been in force for 15 years.',
    'Ten years after Article 286-1 of the Criminal Law entered into force, few were convicted.',
    'Article 286-1 of the Criminal Law was applied in 12 cases in six years.',
    'Under Article 285 of the Criminal Law 53.85% of sentences were suspended for two years.',
    'The appeal against the Article 285 Criminal Law conviction must be filed within 10 days.',
    'Article 285(3) of the Criminal Law was added 17 years ago.',
    'The Article 285 case had 300 victims and losses of 2 million yuan.',
    'He sold accounts at 30 yuan a month, which Article 285(3) of the Criminal Law covers.',
    'Bail of 50,000 yuan was posted in the Article 225 Criminal Law case.',
    'Gains of 31,600 yuan lie above the threshold of Article 3(1)(5) of the 2011 Interpretation.',
    'His gains of 4,200 yuan stay below Article 3(1)(5) of the 2011 Interpretation.',
    'On the net figure of 19,150 yuan Article 3(2) of the 2011 Interpretation is not reached.',
    'If illegal gains are put at 31,600 yuan, Article 3(2) of the 2011 Interpretation applies.',
    'Suppose illegal gains of 8,000 yuan: Article 3(1)(5) of the 2011 Interpretation is met, Article 3(2) is not.',
    'With illegal gains of 30,000 yuan the especially serious tier of Article 3(2) of the 2011 Interpretation is reached.',
    'Some scholars propose raising the threshold of Article 3(1)(5) of the 2011 Interpretation to 50,000 yuan.',
    'The threshold in Article 3(1)(5) of the 2011 Interpretation should be raised to 20,000 yuan.',
    'It is a common mistake that Article 285(2) of the Criminal Law provides for three to ten years; it is three to seven years.',
    'Article 287-2 of the Criminal Law carries up to three years rather than five years.',
    'Article 225 of the Criminal Law replaced a rule with a maximum of three years.',
    'Local courts read Article 3 of the 2011 Interpretation together with a provincial threshold of 10,000 yuan.',
    'Article 3(1)(5) of the 2011 Interpretation sets illegal gains at 5,000 yuan (about 700 US dollars).',
    'Article 3 of the 2011 Interpretation sets illegal gains at 5,000 yuan; for theft the threshold is 1,000 to 3,000 yuan.',
    'Article 3 of the 2011 Interpretation sets illegal gains at 5,000 yuan, whereas fraud starts at 3,000 yuan.',
    'Article 3 of the 2011 Interpretation sets illegal gains at 5,000 yuan; Article 1 of Fa Shi [2013] No. 8 sets theft at 1,000 yuan.',
    'Article 5 of Fa Shi [2017] No. 10 sets illegal gains at 5,000 yuan; serious means 50,000 yuan.',
    'Article 285(2) of the Criminal Law carries three to seven years. Under the Company Law a fine of 100,000 yuan is possible.',
    'The limitation period for Article 285(2) of the Criminal Law is ten years.',
    'Crimes under Article 285(2) of the Criminal Law become time-barred after ten years.',
    'Article 72 of the Criminal Law allowed a suspension; the probation period was four years.',
    'A suspension under Article 72 of the Criminal Law brings a probation period of up to five years.',
    'Article 285(3) of the Criminal Law; 9 months of imprisonment, suspended for one year.',
    'Sentences under Articles 285 and 286 of the Criminal Law were joined to six years.',
    '被告人因违反刑法第二百八十五条第三款被判处有期徒刑九个月，并处罚金五千元。',
    '依照刑法第二百八十五条第三款，对王某判处有期徒刑二年六个月，缓刑三年。',
    '李四获利1.4万元，检察院以刑法第二百八十五条第三款起诉，建议量刑两年。',
    '量刑建议：依照刑法第二百八十六条之一，判处有期徒刑一年六个月。',
    '违法所得31600元，已超过《2011年计算机犯罪解释》第三条第一款第（五）项的标准。',
    '假设违法所得为八千元，则符合法释〔2011〕19号第三条第一款第（五）项。',
    '法释〔2011〕19号第三条第一款第（五）项的标准是违法所得五千元，而不是五万元。',
    '刑法第二百八十五条施行已二十余年，第三款增设至今十七年。',
    '刑法第二百八十五条第二款的追诉时效为十年。',
    '法释〔2011〕19号第三条规定违法所得五千元以上，盗窃罪的数额较大标准为一千元至三千元以上。',
    '2011年8月1日公布的法释〔2011〕19号第三条，9月1日起施行。',
    '刑法第二百八十五条第三款案件共52件，涉及90人，其中28件超过2.5万元。',
    '法释〔2017〕10号第五条：违法所得五千元以上；五万元以上为情节特别严重。',
    '刑法第二百八十五条第二款处三年以下有期徒刑，《公司法》规定的罚款为十万元以下。',
    '刑法第七十二条：宣告缓刑，考验期为四年。',
    '---\nas-of: 2020-01-01\n---\n\nArticle 4 of the 2004 IP Crimes Interpretation',
    '张三违反刑法第二百八十五条第二款，获刑四年。',
    '二十六、将刑法第二百八十五条第二款修改为：“情节严重的，处五年以下有期徒刑。”',
    'Article 285(2) of the Criminal Law was amended to read: not more than five years of imprisonment.',
    '刑法第二百八十六条之一一案，张三被处有期徒刑五年。',
    '刑法第二百八十五条第三款，量刑建议为四年至五年。',
    '检察院依据刑法第二百八十五条第三款建议判处有期徒刑四年。',
    '法释〔2011〕19号第三条违法所得五千元以上入罪，远低于五万元。',
    '违法所得五千元以上不满二万五千元的，适用法释〔2011〕19号第三条第一款。',
    '适用法释〔2011〕19号第三条第一款第（五）项的，违法所得在五千元至二万五千元之间。',
    '违法所得达八千元，法释〔2011〕19号第三条第一款第（五）项即已满足。',
    '法释〔2011〕19号第三条第一款第（五）项：违法所得五千元（约合700美元）以上。',
    '相比刑法第二百八十五条第二款，盗窃罪最高可判处无期徒刑，起刑点为三年以下有期徒刑。',
    '刑法第二百八十七条之二最高刑三年，诈骗罪最高无期徒刑，数额较大为三千元以上。',
    '刑法第二百八十五条第二款情节特别严重的最高七年有期徒刑。',
    '刑法第二百八十五条第二款最低刑六个月，最高刑七年有期徒刑。',
    '刑法第二百八十五条第三款的法定刑分为三年以下和三年至七年两档。',
    '刑法第二百二十五条两档：五年以下有期徒刑，五年以上有期徒刑。',
    '犯刑法第二百八十五条第二款之罪，有期徒刑三年的可以适用缓刑。',
    '法释〔2019〕15号第十二条第二款规定相关数额总计达到前款五倍以上，即违法所得五万元以上。',
    '2023年5月，法释〔2019〕15号第十二条适用于12名被告人，3人获刑。',
    '刑法第二百八十五条第三款增设于2009年2月28日，2015年11月1日修正。',
    '罚款5000元以下依照本单位规定，刑法第二百八十五条另行处理，处三年以下有期徒刑。',
    '第三条第一款第（五）项规定，违法所得五千元以上（法释〔2011〕19号）。',
    '法释〔2011〕19号第三条规定：提供给5人次以上、20人次以上分别入罪。',
    '甲提供工具30人次，超过法释〔2011〕19号第三条第一款第（二）项的20人次。',
    '甲控制了300台计算机，远超法释〔2011〕19号第一条第一款第（三）项的二十台。',
    '甲为8个对象提供帮助，法释〔2019〕15号第十二条第一款第（一）项的三个以上已满足。',
    'Wang received imprisonment of two years and six months (Article 285(3) of the Criminal Law).',
    'Counsel seeks a sentence of two years under Article 285(3) of the Criminal Law.',
    'A four-year term was handed down under Article 285(2) of the Criminal Law.',
    'Illegal gains of at least 5,000 but less than 25,000 yuan fall under Article 3(1) of the 2011 Interpretation.',
    'With illegal gains of 8,000 yuan, Article 3(1)(5) of the 2011 Interpretation is met.',
    'Article 285(2) of the Criminal Law: maximum imprisonment seven years.',
    'The maximum penalty under Article 285(2) of the Criminal Law is seven years.',
    'The minimum penalty in the upper tier of Article 285(2) of the Criminal Law is three years.',
    'Article 285(2) of the Criminal Law allows any sentence from six months to seven years.',
    'Under Article 285(2) of the Criminal Law a sentence of three years or less can be suspended.',
    'Under Article 285(2) of the Criminal Law a sentence of four years cannot be suspended.',
    'Article 286(1) of the Criminal Law punishes with up to five years, Article 285(2) with up to three, or seven in the upper tier.',
    'Article 286-1 of the Criminal Law: three years at most; Article 225 goes to five and beyond.',
    'Compared with Article 285(1) of the Criminal Law, which stops at three years, Article 286 allows imprisonment of five years.',
    'Article 3 of the 2011 Interpretation counts 20 person-times; the client supplied 34 customers 61 person-times.',
    'Article 12(1)(1) of the 2019 Interpretation needs three recipients; we count 7 recipients.',
    'Article 1(1)(3) of the 2011 Interpretation needs 20 systems; the botnet comprised 3,000 computers.',
    'Article 225 of the Criminal Law. The fine imposed was twice the illegal gains.',
    'Article 225 of the Criminal Law allows a fine of one to five times the illegal gains; the court took two times.',
    'Article 33 of the Public Security Administration Punishments Law: he was detained for seven days.',
    'Article 33 of the Public Security Administration Punishments Law allows detention; ours lasted 12 days.',
    'Article 45 of the Criminal Law caps a single term at fifteen years; joined terms may reach twenty or twenty-five years.',
    'Article 45 of the Criminal Law sets six months to fifteen years; under Article 69 joined terms may reach twenty-five years of imprisonment.',
    'Article 64 of the Criminal Law: illegal gains of 31,600 yuan must be recovered.',
    'Under Article 12(2) of the 2019 Interpretation illegal gains of 50,000 yuan suffice, while paragraph 1 asks for 10,000 yuan.',
  ])('%s', holds);
});

describe('a provision that the law does not have', () => {
  test.each([
    '⟦unknown-provision:Article 500⟧ of the Criminal Law',
    '⟦unknown-provision:Article 52(2)⟧ of the Criminal Law',
    '⟦unknown-provision:Article 225(5)⟧ of the Criminal Law',
    '刑法⟦unknown-provision:第二百二十五条第（五）项⟧',
    '刑法⟦unknown-provision:第二百八十五条第五款⟧',
    '⟦unknown-provision:Article 286-1(1)(5)⟧ of the Criminal Law',
    '⟦unknown-provision:Article 3(1)(7)⟧ of the 2011 Interpretation',
    'Article 9 of Fa Shi [2025] No. 5; Article 9(7) of Fa Shi [2025] No. 5',
  ])('%s', holds);
});

describe('law that is not in force', () => {
  test.each([
    '⟦not-in-force:Article 79⟧ of the 2010 Standards II',
    '《关于办理侵犯知识产权刑事案件具体应用法律若干问题的解释》⟦not-in-force:第四条⟧',
    '⟦not-in-force 29 Cybersecurity Law:Article 27⟧ of the Cybersecurity Law (2016)',
    '⟦not-in-force:Regulations on the Administration of Network Data Security (Draft for Comments)⟧',
  ])('%s', holds);
});

describe('comments silence', () => {
  test.each([
    '<!-- statute-lens-disable -->\n\nArticle 500 of the Criminal Law\n\n<!-- statute-lens-enable -->\n\n⟦unknown-provision:Article 501⟧ of the Criminal Law',
    '<!-- statute-lens-disable-next-line threshold-mismatch -->\n⟦unknown-provision:Article 500⟧ of the Criminal Law',
    'Article 500 of the Criminal Law <!-- statute-lens-disable-line -->\n\n⟦unknown-provision:Article 501⟧ of the Criminal Law',
    'Article 500 of the Criminal Law\n\n<!-- statute-lens-disable-file unknown-provision -->',
  ])('%s', holds);
});

test.each([
  ['2020-01-01', 'Article 4 of the 2004 IP Crimes Interpretation'],
  ['2020-01-01', 'Article 27 of the Cybersecurity Law (2016)'],
  ['2020-01-01', 'Article 4 of the 2004 IP Crimes Interpretation sets illegal gains at 100,000 yuan.'],
])('as of %s: %s', (asOf, marked) => expect(findingsIn(marked, { asOf })).toBe(marked));
