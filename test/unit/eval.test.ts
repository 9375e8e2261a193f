import { expect, test } from 'vitest';
import type { Citation } from '../../server/src/resolution/citation';
import { changesOf, writeResult } from '../eval/changes';
import type { GoldCitation } from '../eval/gold';
import { goldRows } from '../eval/gold';
import { scorePassage } from '../eval/scorePassage';
import { f1, precision, recall, tallyOf } from '../eval/tally';
import { law } from './lens/bundledLaw';
import { unmark } from './lens/marks';

type Place = Pick<GoldCitation, 'instrument' | 'article' | 'paragraph' | 'item'>;

/** criminal-law/285/3 as a place; "-" and what is left out are no level. */
function placeOf(id: string): Place {
  const [instrument = '', article, paragraph, item] = id.split('/');
  const level = (words: string | undefined) => (words && words !== '-' ? Number(words) : null);
  return { instrument, article: article ?? null, paragraph: level(paragraph), item: level(item) };
}

/** A mark of gold: a place, `=` and another law that would do, and what else gold says of it. */
const goldOf = (marked: string): GoldCitation[] => {
  const { text, marks } = unmark(marked);
  return marks.map(({ start, end, says }) => {
    const [words = '', ...flags] = says.split(' ');
    const [place = '', alt] = words.split('=');
    const last = flags.find((each) => each.startsWith('to-'))?.slice(3);
    return {
      quote: text.slice(start, end),
      start,
      ...placeOf(place),
      ...(alt ? { alt: [alt] } : {}),
      ...(flags.includes('optional') ? { optional: true } : {}),
      ...(flags.includes('relative') ? { relative: true } : {}),
      ...(last ? { range: [place.split('/')[1] ?? '', last] as const } : {}),
    };
  });
};

/** A mark of what was read: a place, a kind in front where it is no article; "nothing" leads nowhere. A number before it is its name. */
const readOf = (marked: string): Citation[] => {
  const { text, marks } = unmark(marked);
  return marks.map(({ start, end, says }) => {
    const [kind, place = ''] = says.includes(' ') ? says.split(' ') : ['article', says];
    const named = place.startsWith('“');
    const provision = named || place === 'nothing' ? null : { ...placeOf(place), subItem: null };
    const words = text.slice(start, end);
    const number = /\S+号$/.exec(text.slice(0, start));
    return {
      start,
      end,
      kind,
      text: words,
      name: number && { start: number.index, end: start },
      targets: [
        { provision, edition: null, title: named ? place : null, number: null, verdict: 'outside-corpus' },
      ],
      mention: { number: kind === 'case-number' ? words : null },
    } as unknown as Citation;
  });
};

/** What became of gold (`-` between its citations), then how many answers were right, of how many. */
const scored: readonly (readonly [string, gold: string, read: string, outcomes: string, answers: string])[] =
  [
    [
      'the very words and the very place',
      '⟦criminal-law/285/3:Article 285(3)⟧ of the Criminal Law',
      '⟦criminal-law/285/3:Article 285(3)⟧ of the Criminal Law',
      'exact right',
      '1 of 1',
    ],
    [
      'other words that overlap, right all the same',
      '⟦criminal-law/285/3:Article 285(3)⟧ of the Criminal Law',
      'Article ⟦criminal-law/285/3:285(3) of⟧ the Criminal Law',
      'overlapping right',
      '1 of 1',
    ],
    [
      'the very words and another paragraph',
      '⟦criminal-law/285/3:Article 285(3)⟧',
      '⟦criminal-law/285/2:Article 285(3)⟧',
      'exact wrong',
      '0 of 1',
    ],
    [
      'an article for its paragraph is not right',
      '⟦criminal-law/285/3:第二百八十五条第三款⟧',
      '⟦criminal-law/285:第二百八十五条⟧第三款',
      'overlapping wrong',
      '0 of 1',
    ],
    [
      'the only paragraph goes without saying',
      '⟦criminal-law/232/1:第二百三十二条⟧',
      '⟦criminal-law/232:第二百三十二条⟧',
      'exact right',
      '1 of 1',
    ],
    [
      'what leads nowhere is found, but no answer to where it leads',
      '⟦criminal-law/285:Article 285⟧',
      '⟦nothing:Article 285⟧',
      'exact unbound',
      '0 of 0',
    ],
    [
      'a document without an id is told apart',
      '⟦fa-shi-2000-15/2:第二条⟧',
      '⟦article “某解释”:第二条⟧',
      'exact not comparable',
      '0 of 0',
    ],
    ['nothing read', '⟦criminal-law/285:Article 285⟧', 'Article 285', 'none missed', '0 of 0'],
    [
      'an answer where gold has none',
      'Article 19 of the ICCPR',
      '⟦criminal-law/19:Article 19⟧',
      '',
      '0 of 1',
    ],
    ['nothing that leads nowhere', 'Article 19 of the ICCPR', '⟦nothing:Article 19⟧', '', '0 of 0'],
    ['bare names of laws are not annotated', '《刑法》', '⟦instrument criminal-law:《刑法》⟧', '', '0 of 0'],
    [
      'optional is neither',
      '⟦hk-basic-law/23 optional:Article 23⟧',
      '⟦criminal-law/23:Article 23⟧',
      '',
      '0 of 0',
    ],
    [
      'relative is no answer, right or wrong',
      '⟦criminal-law/285/1 relative:前款⟧',
      '⟦criminal-law/285/2:前款⟧',
      'exact wrong',
      '0 of 0',
    ],
    [
      'another law that would do',
      '⟦fa-shi-2000-12=interp-2000-telecom-market:法释〔2000〕12号⟧',
      '⟦document-number interp-2000-telecom-market:法释〔2000〕12号⟧',
      'exact right',
      '1 of 1',
    ],
    [
      'an instrument by its number',
      '⟦fa-shi-2011-19/3:第三条⟧',
      '⟦interp-2011-computer-system-security/3:第三条⟧',
      'exact right',
      '1 of 1',
    ],
    [
      'a number that is read as the name of an article is told apart',
      '⟦interp-2011-computer-system-security:法释〔2011〕19号⟧第三条',
      '法释〔2011〕19号⟦interp-2011-computer-system-security/3:第三条⟧',
      'none as a name',
      '0 of 1',
    ],
    [
      'the first end of a range counts, the other is no fault',
      '⟦criminal-law/213 to-219-1:第二百一十三条⟧至第二百一十九条之一',
      '⟦criminal-law/213:第二百一十三条⟧至⟦criminal-law/219-1:第二百一十九条之一⟧',
      'exact right',
      '1 of 1',
    ],
    [
      'a case number, whichever brackets it has',
      '⟦court-case:（2018）鄂1003刑初150号⟧',
      '⟦case-number nothing:（2018）鄂1003刑初150号⟧',
      'exact right',
      '1 of 1',
    ],
    [
      'of two that overlap the right one',
      '⟦criminal-law/285/3:第二百八十五条第三款⟧',
      '⟦criminal-law/285:第二百八十五条⟧⟦criminal-law/285/3:第三款⟧',
      'overlapping right',
      '1 of 2',
    ],
  ];

test.each(scored)('%s', (_, gold, read, outcomes, answers) => {
  const passage = { id: 'p', lang: 'en', text: unmark(gold).text, gold: goldOf(gold) };
  const score = scorePassage(passage, readOf(read), law);
  expect(score.outcomes.map(({ span, result }) => `${span} ${result}`).join(' - ')).toBe(outcomes);
  const given = score.answers.filter(({ right }) => right !== null);
  expect(`${given.filter(({ right }) => right).length} of ${given.length}`).toBe(answers);
});

test('a trap is bound by any target that overlaps it', () => {
  const traps = [{ quote: 'Article 19', start: 0, kind: 'treaty' }];
  const passage = { id: 'p', lang: 'en', text: 'Article 19 of the ICCPR', gold: [], negative: true, traps };
  const of = (read: string) => scorePassage(passage, readOf(read), law).traps.map(({ bound }) => bound?.text);
  expect(of('⟦criminal-law/19:Article 19⟧')).toEqual(['Article 19']);
  expect(of('⟦nothing:Article 19⟧')).toEqual([undefined]);
});

test.each([
  ['all right', [true, true], [true, true], [1, 1, 1]],
  ['half found, one in three answers right', [true, false], [true, false, false], [1 / 3, 0.5, 0.4]],
  ['nothing found', [false], [], [Number.NaN, 0, 0]],
  ['nothing to find, something said', [], [false], [0, Number.NaN, 0]],
  ['nothing to find, nothing said', [], [], [Number.NaN, Number.NaN, Number.NaN]],
] as const)('F1: %s', (_, wanted, answers, expected) => {
  const tally = tallyOf(wanted, answers);
  expect([precision(tally), recall(tally), f1(tally)].map((each) => each.toFixed(6))).toEqual(
    expected.map((each) => each.toFixed(6)),
  );
});

test('a line of gold whose quote stands elsewhere is named', () => {
  const row = (start: number) =>
    JSON.stringify({ text: 'See Article 3.', claim: { quote: 'Article 3', start } });
  const read = (file: string) =>
    goldRows<{ claim: { quote: string; start: number } }>(file, 'gold.jsonl', ({ claim }) => [claim]);
  expect(read(`${row(4)}\n\n`)).toHaveLength(1);
  expect(() => read(`${row(4)}\n${row(5)}\n`)).toThrow('gold.jsonl:2: “Article 3” does not stand at 5.');
});

test('gains and losses are what became right and what no longer is', () => {
  const before = {
    'own/a': 'right',
    'own/b': 'missed',
    'own/c': 'wrong',
    'own/d': 'quiet',
    'own/e': 'right',
  };
  const now = { 'own/a': 'missed', 'own/b': 'right', 'own/c': 'missed', 'own/d': 'quiet', 'own/f': 'right' };
  expect(changesOf(before, now)).toEqual({
    gains: ['own/b: missed → right'],
    losses: ['own/a: right → missed'],
    added: 1,
    gone: 1,
  });
});

test('a saved result keeps the splits that this run did not see', () => {
  const saved = writeResult(
    { 'own/b': 'right', 'own/gone': 'right', 'shared/z': 'wrong' },
    { 'own/a': 'right' },
    ['own'],
  );
  expect(saved).toBe('{\n  "own/a": "right",\n  "shared/z": "wrong"\n}\n');
});
