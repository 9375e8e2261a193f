import { expect, test } from 'vitest';
import { citationsIn } from './lens/marks';

const cases: [string, string][] = [
  ['reads a paragraph in brackets', '⟦criminal-law/285/3:Article 285(3)⟧ of the Criminal Law'],
  [
    'carries the law into a list',
    '⟦criminal-law/285:Articles 285⟧ and ⟦criminal-law/286:286⟧ of the Criminal Law',
  ],
  [
    'takes (4) for an item where there is one paragraph',
    '⟦criminal-law/225/-/4:Article 225(4)⟧ of the Criminal Law',
  ],
  [
    'binds a paragraph that is an item',
    '⟦criminal-law/225/-/4!:Article 225, paragraph 4⟧, of the Criminal Law',
  ],
  [
    'keeps a defined name',
    'Under the ⟦interp-2011-computer-system-security:2011 Interpretation⟧ (the "⟦interp-2011-computer-system-security:Interpretation⟧") and ⟦interp-2019-information-networks/1:Article 1⟧ of the 2019 Interpretation, ⟦interp-2011-computer-system-security/3:Article 3⟧ of the Interpretation applies.',
  ],
  ['leaves a treaty alone', 'Article 19 of the ICCPR'],
  ['leaves European law alone', 'Article 21 GDPR and GDPR Art. 4(1)'],
  ['leaves another state’s law of the same name alone', 'Article 225 of the Korean Criminal Law'],
  ['leaves a contract alone', 'Article 5 of the engagement letter, article 12 of this contract'],
  ['第二条路 is a road', '没有第二条路可走'],
  ['reads Chinese levels', '《中华人民共和国刑法》⟦criminal-law/285/3:第二百八十五条第三款⟧'],
  ['reads Arabic figures in Chinese', '刑法⟦criminal-law/285/3:第285条第3款⟧'],
  ['reads inserted articles', '刑法⟦criminal-law/287-1:第二百八十七条之一⟧、⟦criminal-law/287-2:之二⟧'],
  ['tells an amendment from the law', '⟦criminal-law-amendment-9:刑法修正案（九）⟧'],
  ['does not take a contract for law', '根据合同第五条，租赁合同第十二条'],
  ['does not take a convention for law', '《公民权利和政治权利国际公约》第十九条'],
  ['does not read code', '`Article 285 of the Criminal Law`'],
  ['reads through emphasis', '**⟦criminal-law/285/3:Article** 285(3)⟧ of the *Criminal Law*'],
  ['reads over a soft wrap', '《刑法》⟦criminal-law/285:第二百\n八十五条⟧'],
  ['counts astral letters', '𠮷𠮷 ⟦criminal-law/285:Article 285⟧ of the Criminal Law'],
  ['goes by number', '⟦interp-2004-ip-crimes/4:Article 4⟧ of Fa Shi [2004] No. 19'],
  ['reads guiding cases', '⟦guiding-case-97:Guiding Case No. 97⟧ and ⟦spp-guiding-case-68:检例第68号⟧'],
  ['reads a case number', '⟦case-zhu-hao-2018:(2018) E 1003 Xing Chu No. 150⟧'],
];

test.each(cases)('%s', (_, marked) => expect(citationsIn(marked)).toBe(marked));
