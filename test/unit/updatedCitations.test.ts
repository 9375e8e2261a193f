import { describe, expect, test } from 'vitest';
import { provisionId } from '../../server/src/corpus/instrument';
import { checkNote } from '../../server/src/rules/checkNote';
import type { Code } from '../../server/src/rules/finding';
import { law } from './lens/bundledLaw';
import { applied } from './lens/fixes';
import { read } from './lens/marks';

const told = (text: string, wanted: Code, asOf: string | null = null) =>
  checkNote(read(text, { asOf }), law, {}).filter(({ code }) => code === wanted);

const fixed = (text: string, code: Code): string =>
  applied(
    text,
    told(text, code).flatMap(({ fixes }) => fixes),
  );

const placesIn = (text: string): string[] =>
  read(text).citations.flatMap(({ kind, targets }) =>
    kind === 'article' ? targets.flatMap(({ provision }) => (provision ? provisionId(provision) : [])) : [],
  );

describe('wrong-level: the word is put right, and the place stays', () => {
  test.each([
    ['Article 225, paragraph 4, of the Criminal Law', 'Article 225, item 4, of the Criminal Law'],
    ['Paragraph 4 of Article 225 of the Criminal Law', 'Item 4 of Article 225 of the Criminal Law'],
    [
      'the fourth paragraph of Article 225 of the Criminal Law',
      'the fourth item of Article 225 of the Criminal Law',
    ],
    ['Article 225, para. 4, of the Criminal Law', 'Article 225, item 4, of the Criminal Law'],
    [
      'Article 225, paragraphs 3 and 4, of the Criminal Law',
      'Article 225, items 3 and 4, of the Criminal Law',
    ],
    ['Article 71, **paragraph\n12**, of Standards II', 'Article 71, **item\n12**, of Standards II'],
    ['刑法第二百二十五条第四款', '刑法第二百二十五条第（四）项'],
    ['刑法第225条第3款、第4款', '刑法第225条第（3）项、第（4）项'],
    ['刑法第二百二十五条第三、四款', '刑法第二百二十五条第三、四项'],
  ])('%s', (before, after) => {
    expect(fixed(before, 'wrong-level')).toBe(after);
    expect(placesIn(after)).toEqual(placesIn(before));
    expect(told(after, 'wrong-level')).toEqual([]);
  });
});

test.each(['刑法第二百二十五条第一款、第四款', 'Article 225, paragraphs 1 and 4, of the Criminal Law'])(
  'wrong-level offers nothing in a list that also names a paragraph: %s',
  (text) => {
    expect(told(text, 'wrong-level')).toHaveLength(1);
    expect(fixed(text, 'wrong-level')).toBe(text);
  },
);

describe('not-in-force: the law in force is offered where its number is proven', () => {
  test.each([
    [
      'Article 27 of the Cybersecurity Law (2016)',
      'Article 29 of the Cybersecurity Law',
      'cybersecurity-law/29',
    ],
    [
      'Article 27 of the Cybersecurity Law (Revised in 2016)',
      'Article 29 of the Cybersecurity Law',
      'cybersecurity-law/29',
    ],
    ['《网络安全法》（2016年）第二十七条', '《网络安全法》第二十九条', 'cybersecurity-law/29'],
    ['《网络安全法（2016年）》第27条', '《网络安全法》第29条', 'cybersecurity-law/29'],
    [
      '治安管理处罚法（2012修正）第二十九条',
      '治安管理处罚法第三十三条',
      'public-security-punishments-law/33',
    ],
    ['刑事诉讼法（2012年）第一百七十一条', '刑事诉讼法第一百七十五条', 'criminal-procedure-law/175'],
    [
      'Article 83 of the Criminal Procedure Law (2012)',
      'Article 85 of the Criminal Procedure Law',
      'criminal-procedure-law/85',
    ],
  ])('%s', (before, after, place) => {
    expect(fixed(before, 'not-in-force')).toBe(after);
    expect(placesIn(after)).toEqual([place]);
    expect(told(after, 'not-in-force')).toEqual([]);
  });

  test.each([
    'Article 4 of Fa Shi [2004] No. 19',
    'Article 79 of the 2010 Standards II',
    'Articles 27 and 28 of the Cybersecurity Law (2016)',
    'Article 18 of the Cybersecurity Law (2016)',
  ])('but not for %s', (text) => {
    expect(told(text, 'not-in-force').length).toBeGreaterThan(0);
    expect(fixed(text, 'not-in-force')).toBe(text);
  });
});

describe('renumbered', () => {
  test.each([
    [
      'Article 27 of the Cybersecurity Law (2016)',
      'Article 27 is the number of the earlier text; since 2026-01-01 it is Article 29 of the Cybersecurity Law.',
    ],
    ['《网络安全法》（2016年）第二十七条', '第27条是旧序号：自2026-01-01起为《网络安全法》第29条。'],
    ['2012年《刑事诉讼法》第一百七十一条', '第171条是旧序号：自2018-10-26起为《刑事诉讼法》第175条。'],
    [
      'Article 54 of the 2012 Criminal Procedure Law',
      'Article 54 is the number of the earlier text; since 2018-10-26 it is Article 56 of the Criminal Procedure Law.',
    ],
  ])('%s', (text, message) =>
    expect(told(text, 'renumbered').map((each) => [each.severity, each.message])).toEqual([
      ['information', message],
    ]),
  );

  test.each([
    [
      'Article 21, item 3, of the Cybersecurity Law',
      'Article 23, item 3, of the Cybersecurity Law',
      'cybersecurity-law/23/-/3',
    ],
    [
      'Article 12(2) of the Cybersecurity Law',
      'Article 13(2) of the Cybersecurity Law',
      'cybersecurity-law/13/2',
    ],
    ['《网络安全法》第二十一条第（三）项', '《网络安全法》第二十三条第（三）项', 'cybersecurity-law/23/-/3'],
  ])('offers the new number where only the earlier text has the place: %s', (before, after, place) => {
    expect(told(before, 'unknown-provision')).toHaveLength(1);
    expect(fixed(before, 'renumbered')).toBe(after);
    expect(placesIn(after)).toEqual([place]);
    expect(checkNote(read(after), law, {})).toEqual([]);
  });

  test.each([
    ['Article 27 of the Cybersecurity Law (2016)', '2022-11-14'],
    ['Article 27 of the Cybersecurity Law', '2022-11-14'],
    ['Article 27 of the Cybersecurity Law', null],
    ['Article 29 of the Cybersecurity Law', null],
    ['Cybersecurity Law (2016)', null],
    ['Article 500 of the Cybersecurity Law', null],
    ['《刑事诉讼法》第一百七十一条', '2016-05-01'],
    ['2018年《刑事诉讼法》第一百七十一条', null],
  ])('is not said of %s as of %s', (text, asOf) => expect(told(text, 'renumbered', asOf)).toEqual([]));
});
