import { expect, test } from 'vitest';
import { findingsIn } from './lens/marks';

const cases: [string, string][] = [
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
    'a comment silences',
    'x\n\n<!-- statute-lens-disable-next-line unknown-provision -->\nArticle 285(5) of the Criminal Law',
  ],
];

test.each(cases)('%s', (_, marked) => expect(findingsIn(marked)).toBe(marked));
