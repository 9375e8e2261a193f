import { expect, test } from 'vitest';
import { citedBy } from '../../server/src/corpus/citedBy';
import { ownWords, referencesIn } from '../../server/src/corpus/crossReferences';
import { termsIn } from '../../server/src/corpus/definedTerms';
import { provisionId, provisionOf } from '../../server/src/corpus/instrument';
import type { Law } from '../../server/src/corpus/law';
import { inMemory, loadLaw } from '../../server/src/corpus/loadLaw';
import { inFile } from '../../server/src/features/readLawFile';
import { law as bundled } from './lens/bundledLaw';
import { mark, unmark } from './lens/marks';

const head = (id: string, title: string, kind = 'law', more = ''): string => `---
id: ${id}
title: ${title}
chinese: ${id === 'rivers' ? '河流法' : `${id}文件`}
kind: ${kind}
effective: 2020-01-01
status: in force
extent: whole
${more}source: { name: invented, checked: 2026-11-23 }
---

`;
/** The law that all cases speak of: article 1 has three paragraphs, article 2 four items, 3 to 5 one paragraph each. */
const RIVERS = `${head('rivers', 'Rivers Law')}## Article 1

A boat has a number.

A boat has a name.

A boat has a bell.

## Article 2

A ferry has:

1. a rope;
2. a lamp;
3. a drum;
4. an oar.

## Article 3

A mill has a wheel.

## Article 4

A weir has a gate.

## Article 5

A dam has a wall.
`;

/** The texts with each reference marked by its kind and the places that it leads to. */
async function referencesOf(marked: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const files = Object.fromEntries(Object.entries(marked).map(([path, text]) => [path, unmark(text).text]));
  const { law } = await loadLaw(inMemory({ 'rivers.md': RIVERS, ...files }));
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, marksIn(law, path, text)]));
}

function marksIn(law: Law, path: string, text: string): string {
  const instrument = law.byPath.get(path);
  const marks = new Map<number, { start: number; end: number; says: string }>();
  for (const article of instrument?.articles.values() ?? [])
    for (const { from, to, kind, span } of referencesIn(law, instrument as never, article)) {
      const place = inFile(text, ownWords(article, from), span);
      if (!place) throw new Error('The words are not in the file');
      const before = marks.get(place.start);
      const says = before ? `${before.says}+${provisionId(to)}` : `${kind} ${provisionId(to)}`;
      marks.set(place.start, { ...place, says });
    }
  return mark(text, [...marks.values()]);
}

const own = (body: string): string =>
  `${head('own', 'Own Law')}## Article 1\n\nFirst.\n\n## Article 2\n\n${body}\n\n## Article 3\n\nLast.\n`;

test.each<[string, string]>([
  ['another article of the law', 'It is decided under ⟦refers own/1:Article 1⟧ of this Law.'],
  ['a bare article is its own', 'It is decided under ⟦refers own/3:Article 3⟧.'],
  ['an article that it does not have', 'It is decided under Article 9.'],
  ['the preceding paragraph', 'One.\n\nTwo, under ⟦refers own/2/1:the preceding paragraph⟧.'],
  [
    'two preceding paragraphs',
    'One.\n\nTwo.\n\nThree, under ⟦refers own/2/1+own/2/2:the preceding two paragraphs⟧.',
  ],
  ['no paragraph precedes the first', 'One, under the preceding paragraph.\n\nTwo.'],
  ['a paragraph of this Article', 'One.\n\nTwo, under ⟦refers own/2/1:paragraph 1 of this Article⟧.'],
  ['the preceding Article', 'It follows the ⟦refers own/1:preceding Article⟧.'],
  [
    'an item of the preceding paragraph',
    'Any of:\n\n1. a rope;\n2. a lamp.\n\nWhere ⟦refers own/2/1/2:item (2) of the preceding paragraph⟧ applies.',
  ],
  [
    'items of its own paragraph',
    'Any of:\n\n1. a rope;\n2. a lamp;\n3. other than ⟦refers own/2/-/1:item (1)⟧.',
  ],
  ['another law', 'It is decided under ⟦refers rivers/2/-/3:item (3) of Article 2⟧ of the Rivers Law.'],
  [
    'a range',
    'It is decided under ⟦refers rivers/3:Articles 3⟧ to ⟦refers rivers/4+rivers/5:5⟧ of the Rivers Law.',
  ],
  ['a law as a whole', 'The ⟦refers rivers:Rivers Law⟧ applies.'],
  ['a law that is not here', 'It is decided under Article 1 of the Marshes Law.'],
  ['foreign law', 'It is decided under Article 3 of the Convention on Rivers.'],
  [
    'that Law',
    'Under ⟦refers rivers/3:Article 3⟧ of the Rivers Law, and ⟦refers rivers/4:Article 4⟧ of that Law.',
  ],
  [
    'breach is punished',
    'Whoever, in violation of ⟦punishes own/1:Article 1⟧ and ⟦punishes own/3:Article 3⟧ of this Law, does so is fined.',
  ],
  ['breach in the passive', 'Where ⟦punishes own/1:Article 1⟧ of this Law is violated, a warning is given.'],
  [
    'duties that are not performed',
    'Who does not perform the duties in ⟦punishes own/3:Article 3⟧ of this Law is fined.',
  ],
  [
    'a breach without consequence',
    'Whoever learns of an act in violation of ⟦refers own/1:Article 1⟧ of this Law may report it.',
  ],
  [
    'what is punished under another article',
    'Whoever does so is punished under ⟦refers own/1:Article 1⟧ of this Law.',
  ],
  ['a term of years', 'It lasts 3 years, or 285 days.'],
  ['本法与前款', '依照本法⟦refers own/1:第一条⟧办理。\n\n有⟦refers own/2/1:前款⟧行为的，从其规定。'],
  ['违反', '违反本法⟦punishes own/1:第一条⟧、⟦punishes own/3:第三条⟧规定的，处以罚款。'],
  ['本条', '一般情形。\n\n依照⟦refers own/2/1:本条第一款⟧办理。'],
  ['另一部法律', '依照《河流法》⟦refers rivers/1/2:第一条第二款⟧办理。'],
])('a law: %s', async (_, body) => {
  const marked = { 'own.md': own(body) };
  expect(await referencesOf(marked)).toEqual(marked);
});

test.each<[string, string, string]>([
  [
    'sets a grade',
    'interpretation',
    'It is to be found "the circumstances are serious" under ⟦interprets rivers/1/2:Article 1(2)⟧ of the Rivers Law.',
  ],
  [
    'defines a term',
    'interpretation',
    '"Lamp" in ⟦defines rivers/2:Article 2⟧ of the Rivers Law means a light.',
  ],
  [
    'speaks of itself',
    'interpretation',
    'The standards in ⟦refers other/1:Article 1⟧ of this Interpretation apply.',
  ],
  [
    'a notice interprets nothing',
    'notice',
    'Cases of ⟦refers rivers/1/2:Article 1(2)⟧ of the Rivers Law are filed.',
  ],
  [
    'amends',
    'amendment',
    '⟦amends rivers/3:Article 3⟧ of the Rivers Law is amended to read: "A mill has, under paragraph 1, a wheel."',
  ],
  [
    'adds a paragraph',
    'amendment',
    'One paragraph is added to ⟦refers rivers/1:Article 1⟧ of the Rivers Law as ⟦amends rivers/1/3:paragraph 3⟧: "A boat has a bell."',
  ],
  [
    'inserts an article',
    'amendment',
    'One article is added after ⟦refers rivers/3:Article 3⟧ of the Rivers Law as ⟦amends rivers/4:Article 4⟧: "A weir has a gate."',
  ],
])('another instrument %s', async (_, kind, body) => {
  const marked = {
    'other.md': `${head('other', 'Other Text', kind)}## Article 1\n\n${body}\n\n## Article 2\n\nLast.\n`,
  };
  expect(await referencesOf(marked)).toEqual(marked);
});

test('what was written before a law was renumbered is not read by its new numbers', async () => {
  const renumbered = head(
    'lakes',
    'Lakes Law',
    'law',
    'amended: [{ on: 2024-01-01, by: revision, renumbered: true }]\n',
  );
  const marked = {
    'lakes.md': `${renumbered}## Article 1\n\nA lake, under ⟦refers lakes/2:Article 2⟧.\n\n## Article 2\n\nA shore.\n`,
    'own.md': own('It is decided under Article 2 of the Lakes Law.'),
  };
  expect(await referencesOf(marked)).toEqual(marked);
});

const speaking = (id: string) =>
  citedBy(bundled, provisionOf(id)).map(({ kind, from }) => `${kind} ${provisionId(from)}`);

test('what speaks of a provision of the bundled law, at the level that is asked for', () => {
  expect(speaking('criminal-law/285/3')).toEqual(
    expect.arrayContaining([
      'interprets interp-2011-computer-system-security/3/1',
      'defines interp-2011-computer-system-security/2',
      'amends criminal-law-amendment-7/9/1',
      'refers criminal-law/285/4',
    ]),
  );
  expect(speaking('criminal-law/285/3').filter((each) => /security\/1/.test(each))).toEqual([]);
  expect(speaking('cybersecurity-law/23')).toContain('punishes cybersecurity-law/61/1');
  expect(speaking('criminal-procedure-law/142')).toEqual([]);
});

test('no reference of the bundled law leads to a place that is not there', () => {
  const dangling: string[] = [];
  let count = 0;
  for (const instrument of bundled.instruments.values())
    for (const article of instrument.articles.values())
      for (const { from, to } of referencesIn(bundled, instrument, article)) {
        count++;
        const target = bundled.instruments.get(to.instrument)?.articles.get(to.article ?? '');
        const isThere = to.article === null || (target && ownWordsOf(target, to));
        if (!isThere) dangling.push(`${provisionId(from)} -> ${provisionId(to)}`);
      }
  expect(dangling).toEqual([]);
  expect(count).toBeGreaterThan(900);
});

const ownWordsOf = (...[article, place]: Parameters<typeof ownWords>) =>
  place.paragraph === null && place.item === null ? article : ownWords(article, place);

test('terms that the law defines elsewhere, the longest reading alone', () => {
  const terms = (id: string) =>
    termsIn(bundled, provisionOf(id)).map(({ term, at }) => `${term} ${provisionId(at)}`);
  expect(terms('cybersecurity-law/61/1')).toEqual([
    'network operator cybersecurity-law/78/-/3',
    'cybersecurity cybersecurity-law/78/-/2',
  ]);
  expect(terms('criminal-law/382/1')).toEqual(['state functionary criminal-law/93/1']);
  expect(terms('criminal-law/93/1')).toEqual([]);
});
