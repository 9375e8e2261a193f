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
