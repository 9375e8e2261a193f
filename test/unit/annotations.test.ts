import { expect, test } from 'vitest';
import { law } from './lens/bundledLaw';
import { marginOf } from './lens/reading';

/** The margin as lines: number, how often, what is set out, what is said of it. */
const linesOf = (text: string): string[] =>
  marginOf(text, law).map(({ number, places, laws, objections }) =>
    [
      number,
      places.map(({ start, end }) => text.slice(start, end)).join(' + '),
      ...laws.map(({ name }) => name),
      ...objections.map(({ code, grave }) => `${code}${grave ? '!' : ''}`),
    ].join(' | '),
  );

const cases: [string, string, string[]][] = [
  [
    'a provision is set out once, wherever it is cited',
    'Article 266 of the Criminal Law. Again art. 266, and Article 264 of the Criminal Law.',
    [
      '1 | Article 266 + art. 266 | Article 266 · Criminal Law',
      '2 | Article 264 | Article 264 · Criminal Law',
    ],
  ],
  [
    'a law as a whole is told of once, and not after its articles',
    'The Data Security Law. Article 266 of the Criminal Law. The Criminal Law and the Data Security Law.',
    ['1 | Data Security Law | Data Security Law', '2 | Article 266 | Article 266 · Criminal Law'],
  ],
  [
    'a misquote has a number of its own, behind that of the provision',
    'Article 3(1)(5) of the 2011 Interpretation on computer system security sets illegal gains at 50,000 yuan or more.',
    ['1 | Article 3(1)(5) | Article 3(1)(5) · 2011 Interpretation', '2 | 50,000 | threshold-mismatch!'],
  ],
  [
    'what is wrong with a citation stands in its own note',
    'Article 900 of the Criminal Law. Article 266 of the Criminal Law.',
    [
      '1 | Article 900 | Article 900 · Criminal Law | unknown-provision!',
      '2 | Article 266 | Article 266 · Criminal Law',
    ],
  ],
  ['a crime that is only named is left alone', 'He was charged with the crime of fraud.', []],
  ['what is not in the corpus is left alone', 'Article 3 of the Surveying and Mapping Law.', []],
  ['a treaty is left alone', 'Article 19 of the ICCPR.', []],
  ['in Chinese', '依照刑法第二百六十六条处理。', ['1 | 第二百六十六条 | 《刑法》第266条']],
];

test.each(cases)('%s', (_, text, expected) => expect(linesOf(text)).toEqual(expected));

test('exactly the cited level is set out', () => {
  const [paragraph, item] = marginOf(
    'Article 286-1(2) of the Criminal Law; Article 286-1(1)(3) of the Criminal Law.',
    law,
  ).map(({ laws: [first] }) => first?.lines.map(({ number, depth }) => `${number}@${depth}`));
  expect(paragraph).toEqual(['@0']);
  expect(item).toEqual(['@0', '(3)@1']);
});

test('where a law stands is said where it is first set out, and of one that does not stand each time', () => {
  const statuses = marginOf(
    'Articles 264 and 266 of the Criminal Law. Articles 1 and 2 of the 2004 Interpretation on IP Crimes.',
    law,
  ).flatMap(({ laws }) => laws.map(({ status }) => status));
  expect(statuses).toEqual([
    expect.stringContaining('in force'),
    '',
    expect.stringMatching(/法释.*not in force since 2025-04-26/),
    'not in force since 2025-04-26',
  ]);
});
