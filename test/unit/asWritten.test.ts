import { describe, expect, test } from 'vitest';
import { citationsIn } from './lens/marks';

/** Citations in the shapes that people, forms and converters give them. */
const holds = (marked: string): void => expect(citationsIn(marked)).toBe(marked);

describe('breaks that stand as references', () => {
  test.each([
    'Facts.&#10;&#10;Under ⟦labor-contract-law/39:Articles 39⟧ and ⟦labor-contract-law/46:46⟧ of the Labor Contract Law',
    'Facts&#10;\nand ⟦criminal-law/266:Article 266⟧&#10;of the Criminal Law',
    '事实。&#10;《刑法》⟦criminal-law/266:第266条⟧',
  ])('%s', holds);
});

describe('numbers of documents and cases', () => {
  test.each([
    '⟦fa-fa-2016-21:法发2016-21号⟧⟦fa-fa-2016-21/5:第5条⟧',
    '⟦interp-2019-information-networks:法释2019年第15号⟧⟦interp-2019-information-networks/12:第十二条⟧',
    '⟦cai-shui-2016-36:财税〔2016〕36号⟧',
    '⟦case-zhu-hao-2018:（2018）鄂1003刑初 150 号⟧',
  ])('%s', holds);
});

describe('contracts of which the law speaks', () => {
  test.each([
    '解约依《民法典》⟦civil-code/563:第五百六十三条⟧（合同解除的情形），不是⟦civil-code/577:第五百七十七条⟧。',
    '⟦labor-contract-law:劳动合同法⟧：未订书面合同的，依⟦labor-contract-law/82/1:第八十二条第一款⟧付两倍工资',
    '⟦criminal-law:《刑法》⟧。根据合同，第五条不适用。',
  ])('%s', holds);
});

describe('names with what people put before and behind them', () => {
  test.each([
    'Slide 3: ⟦data-security-law:Updated Data Security Law⟧ (⟦data-security-law/45:Article 45⟧)',
    '⟦personal-information-protection-law/66:Article 66⟧ of the Newly Amended PRC Personal Information Protection Law',
    'Under ⟦telecom-regulations/58:Art. 58⟧ of the Telecommunications Regulations MIIT may order rectification',
    '⟦anti-telecom-network-fraud-law/38:Article 38⟧ of the Law on Countering Telecom and Internet Fraud',
    '⟦anti-telecom-network-fraud-law/31:Article 31⟧ of the Law on Combating Telecom Network Fraud',
    'As ⟦criminal-law/266:Article 266⟧ of the <Criminal Law> says',
    '<Criminal Law>\n⟦criminal-law/266:Article 266⟧ punishes fraud.',
    '⟦civil-code/1165:Article 1165⟧ of Book Seven of the Civil Code; Civil Code Book VII, ⟦civil-code/1166:Art 1166⟧',
    'Criminal Law ⟦criminal-law/286:Art. 286⟧ and ⟦cybersecurity-law/30:Article 30⟧ of the Cybersecurity Law',
    'GDPR Article 33 and ⟦personal-information-protection-law/57:Article 57⟧ of the PIPL',
  ])('%s', holds);
});

describe('articles as machines translate them', () => {
  test.each([
    'by the ⟦civil-procedure-law/122:122nd regulation⟧ of the Civil Procedure Law; the 3rd provision of the contract',
    '⟦criminal-law/93/2:Article 93, section 2⟧ of the Criminal Law; Criminal Law, ⟦criminal-law/234/2:Article 234, Section 2⟧',
    '⟦criminal-law/266:Article 266⟧ Whoever swindles is sentenced.',
  ])('%s', holds);
});

describe('numbers that only the company they keep makes articles', () => {
  test.each([
    '⟦criminal-law/285/2:非法控制计算机信息系统罪⟧（刑法⟦criminal-law/285:285⟧）、⟦criminal-law/286:破坏计算机信息系统罪⟧（⟦criminal-law/286:286⟧）、⟦criminal-law/264:盗窃罪⟧（320）',
    '---\nlaw: data-security-law\n---\n\n1. (⟦data-security-law/45/1:§45(1)⟧) fines; see § 3 and § 3(2) of the lease',
    '## ⟦personal-information-protection-law/66:Article 66⟧ of the PIPL\n\n⟦personal-information-protection-law/66/2:§66(2)⟧ doubles it, §9(1) does not.',
  ])('%s', holds);
});
