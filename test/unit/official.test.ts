import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWithOfficial } from '../../server/src/corpus/compareWithOfficial';
import { readGlossary } from '../../server/src/corpus/glossary';
import type { Article, Item } from '../../server/src/corpus/instrument';
import { readInstrument } from '../../server/src/corpus/readInstrument';
import { readOfficial } from '../../server/src/corpus/readOfficial';
import { writeOfficial } from './lens/writeOfficial';

/** The shape of what was read: articles with their paragraphs, each with its items. */
const shapeOf = (text: string): Record<string, number[]> =>
  Object.fromEntries(
    [...readOfficial(text).articles].map(([number, { paragraphs }]) => [
      number,
      paragraphs.map(({ items }) => items.length),
    ]),
  );
const faultsOf = (text: string): string[] =>
  readOfficial(text).problems.map(({ line, message }) => `${line}: ${message.en}`);

// The law of these tests is invented.
describe('an official text in the layouts that collections have', () => {
  test.each<[string, string, Record<string, number[]>]>([
    [
      'a plain line each',
      '第一条 甲应当付款。\n\n乙应当收款。\n\n第二条 本法自公布之日起施行。',
      { 1: [0, 0], 2: [0] },
    ],
    [
      'bold markers',
      '## 第一章　总则\n\n**第一条**　甲应当付款。\n\n**第二条**　乙：\n\n（一）收款；\n\n（二）找零。',
      { 1: [0], 2: [2] },
    ],
    [
      'list marks and captions',
      '- **第一条  〔甲案（刑法第一条）〕**甲有下列情形之一的：\n- （一）一；\n- （二）二。',
      { 1: [2] },
    ],
    ['ideographic spaces', '　　第一条　甲付款。\n　　第二条　乙收款。', { 1: [0], 2: [0] }],
    ['an inserted article', '第八条 甲付款。\n第八条之一 乙收款。', { 8: [0], '8-1': [0] }],
    ['text behind a list', '第一条 有下列情形之一的：\n（一）甲；\n（二）乙。\n丙除外。', { 1: [2, 0] }],
    ['a line between two items', '第一条 有下列情形之一的：\n（一）甲；\n附带一句。\n（二）乙。', { 1: [2] }],
    [
      'a reference at the start of a line',
      '第一条 甲付款。\n第三条规定的期限届满的，乙收款。\n第二条 丙收款。',
      { 1: [0, 0], 2: [0] },
    ],
    [
      'a heading broken over two lines',
      '第一条 甲付款。\n## 第二章 付款\n的程序\n第二条 乙收款。',
      { 1: [0], 2: [0] },
    ],
    ['points where there are no articles', '一、甲付款。\n\n二、乙收款。', { 1: [0], 2: [0] }],
    ['an annex', '第一条 甲付款。\n附件：\n目录一', { 1: [0] }],
    [
      'a history before it',
      '# 付款法\n2020年1月1日通过，第三条 不在此处\n<!-- INFO END -->\n第一条 甲付款。',
      { 1: [0] },
    ],
    ['Windows line ends', '第一条 甲付款。\r\n\r\n乙收款。\r\n', { 1: [0, 0] }],
    ['nothing at all', '', {}],
  ])('%s', (_, text, shape) => expect(shapeOf(text)).toEqual(shape));

  test('sub-items, and those below them', () => {
    const { articles } = readOfficial(
      '第一条 有下列情形之一的：\n（一）甲：\n1．子；\n2．丑：\n（1）寅；\n（2）卯。\n（二）乙。',
    );
    const [first, second] = articles.get('1')?.paragraphs[0]?.items ?? [];
    expect(first?.items.map(({ number, items }) => [number, items.length])).toEqual([
      [1, 0],
      [2, 2],
    ]);
    expect(second?.items).toEqual([]);
  });

  test('spans lead to the words in the file', () => {
    const text = '- **第一条　**甲付款𠮷。\n- （一）乙；';
    const [paragraph] = readOfficial(text).articles.get('1')?.paragraphs ?? [];
    expect(text.slice(paragraph?.span.start, paragraph?.span.end)).toContain('甲付款𠮷。');
  });

  test.each<[string, string, string[]]>([
    ['a space inside a marker', '第十二 条 甲。', ['1: A space stands inside the marker of article 12.']],
    [
      'a gap',
      '第一条 甲。\n第三条 乙。',
      ['2: Article 3 follows article 1: what stands between is missing.'],
    ],
    [
      'a repeated article',
      '第一条 甲。\n第一条 乙。',
      ['2: Article 1 stands here for a second time; the first is used.'],
    ],
    [
      'an item too many',
      '第一条 有：\n（一）甲；\n（三）乙。',
      ['3: Item 3 of article 1 stands where item 2 was due.'],
    ],
  ])('%s is told with its line', (_, text, faults) => expect(faultsOf(text)).toEqual(faults));
});

const OFFICIAL = `第一条 违反本法，情节严重的，处三年以上七年以下有期徒刑，并处五千元以上五万元以下罚款；依照本法第八条第二款的规定处罚。

前款规定的期限不得超过三十日。

第二条 有下列情形之一的，属于情节严重：

（一）二年内受过二次以上处罚的；

（二）违法所得不满一万元，但达到百分之二十以上的；

（三）数量达到前条第一款规定标准五倍以上的。

第三条 已满十四周岁不满十六周岁的人，适用前两款，应当经三分之二以上的人同意。本法自2020年1月1日起施行。

第四条 3，4-二氧苯、三唑仑一百五十千克以上，且占总数百分比达到最低标准的百分之三十的，没收。`;

const RENDERING = `## Article 1

Whoever violates this Law, where the circumstances are serious, is sentenced to fixed-term imprisonment of not less than three years and not more than seven years, and is also fined 5,000 yuan or more and not more than 50,000 yuan; punishment is imposed under Article 8(2) of this Law.

The term in the preceding paragraph may not exceed thirty days.

## Article 2

The circumstances are serious where any of the following is present:

1. a penalty was imposed two or more times within two years;
2. the illegal gains are less than 10,000 yuan but reach 20 percent or more;
3. the quantity reaches five times or more the standard in paragraph 1 of the preceding Article.

## Article 3

The preceding two paragraphs apply to a person who has reached fourteen years of age but is less than sixteen years of age, with the consent of two thirds or more of them. This Law is in effect from 1 January 2020.

## Article 4

150 kilograms or more of 3,4-dioxybenzene or triazolam, whose percentage of the total reaches 30 percent of the lowest standard, are confiscated.
`;

const HEAD = `---
id: invented-law
title: Invented Law
chinese: 虚构法
kind: law
status: in force
extent: whole
source: { name: invented, checked: 2026-11-23 }
---

`;

const GLOSSARY = readGlossary(
  '# terms\n有期徒刑\tfixed-term imprisonment\tart. 1\n违法所得\tillegal gains | unlawful gains\tart. 2\n',
);

const differences = (rendering: string): string[] => {
  const { instrument } = readInstrument('invented.md', HEAD + rendering);
  if (!instrument) throw new Error('The rendering cannot be read.');
  return compareWithOfficial(instrument, readOfficial(OFFICIAL), GLOSSARY).map(
    ({ article, kind }) => `${article} ${kind}`,
  );
};

describe('a rendering is held against the official text', () => {
  test('what is exact has no difference', () => expect(differences(RENDERING)).toEqual([]));

  test.each<[string, string, string, string]>([
    ['an amount', '5,000 yuan', '50,000 yuan', '1 number'],
    ['a term of art', 'fixed-term imprisonment', 'a term of custody', '1 term'],
    ['another', 'illegal gains', 'proceeds', '2 term'],
    ['a term', 'seven years', 'five years', '1 number'],
    ['a bound', 'may not exceed thirty', 'must exceed thirty', '1 quantity'],
    ['the lower bound', 'less than 10,000', 'not less than 10,000', '2 quantity'],
    ['the upper bound', 'not more than seven years', 'less than seven years', '1 quantity'],
    ['a unit', 'thirty days', 'thirty months', '1 quantity'],
    ['a ratio', '20 percent', '25 percent', '2 number'],
    ['a multiple', 'five times', 'ten times', '2 number'],
    ['a count', 'two or more times', 'three or more times', '2 number'],
    ['a fraction', 'two thirds', 'three quarters', '3 number'],
    ['an age', 'sixteen years of age', 'eighteen years of age', '3 number'],
    ['a weight', '150 kilograms', '150 grams', '4 number'],
    ['the name of a chemical', '3,4-dioxy', '3,5-dioxy', '4 number'],
    ['what has to be reached', 'reaches 30', 'is below 30', '4 quantity'],
    ['a date', '1 January 2020', '1 January 2021', '3 number'],
    ['a reference to an article', 'Article 8(2)', 'Article 9(2)', '1 reference'],
    ['a reference to a paragraph', 'Article 8(2)', 'Article 8(3)', '1 reference'],
    [
      'a relative reference',
      'paragraph 1 of the preceding Article',
      'paragraph 1 of that Article',
      '2 reference',
    ],
    [
      'how many paragraphs come before',
      'preceding two paragraphs',
      'preceding three paragraphs',
      '3 reference',
    ],
    [
      'a dropped item',
      '\n3. the quantity reaches five times or more the standard in paragraph 1 of the preceding Article.',
      '',
      '2 structure',
    ],
    [
      'a dropped paragraph',
      'The term in the preceding paragraph may not exceed thirty days.\n',
      '',
      '1 structure',
    ],
    ['a dropped article', '## Article 3', '## Chapter', '3 missing'],
    ['an invented article', '## Article 3', '## Article 5', '3 missing'],
  ])('%s that is changed is caught', (_, right, wrong, caught) => {
    expect(RENDERING).toContain(right);
    expect(differences(RENDERING.replace(right, wrong))).toContain(caught);
  });
});

test('what is written as an official text is read again without loss', () => {
  const words = fc.constantFrom('甲应当付款；', '有下列情形之一的：', '第三条规定的期限届满。', '“乙”收款。');
  const leaf = words.map((text) => ({ text, items: [] as never[] }));
  const subItems = fc.array(leaf, { maxLength: 3 });
  const items = fc.array(fc.record({ text: words, items: subItems }), { maxLength: 3 });
  const paragraphs = fc.array(fc.record({ text: words, items }), { minLength: 1, maxLength: 3 });
  const span = { start: 0, end: 0 };
  interface Words {
    readonly text: string;
    readonly items: readonly Words[];
  }
  const numbered = (all: readonly Words[]): Item[] =>
    all.map(({ text, items: inner }, i) => ({ number: i + 1, text, span, items: numbered(inner) }));
  fc.assert(
    fc.property(fc.array(paragraphs, { minLength: 1, maxLength: 6 }), (all) => {
      const articles = all.map(
        (each, i): Article => ({
          number: String(i + 1),
          heading: span,
          caption: null,
          paragraphs: each.map((paragraph) => ({
            text: paragraph.text,
            span,
            items: numbered(paragraph.items),
          })),
          remarks: [],
        }),
      );
      const again = [...readOfficial(writeOfficial(articles)).articles.values()];
      const bare = (each: readonly Article[]) =>
        JSON.parse(
          JSON.stringify(each, (key, value) =>
            /^(?:span|heading|bracketed)$/.test(key) ? undefined : value,
          ),
        );
      expect(bare(again)).toEqual(bare(articles));
    }),
    { numRuns: 300 },
  );
});
