import { describe, expect, test } from 'vitest';
import { citationJson } from '../../server/src/cli/citationJson';
import { columns } from '../../server/src/cli/columns';
import { isDay } from '../../server/src/cli/day';
import { linesOf } from '../../server/src/cli/lines';
import { isIsoDate, today } from '../../server/src/lsp/isoDate';
import { readSettings } from '../../server/src/lsp/settings';
import { read } from './lens/marks';

describe('lines and columns count from 1', () => {
  test.each<[string, string, number, number]>([
    ['at the start', '⟦one', 1, 1],
    ['on the second line', 'one\n⟦two', 2, 1],
    ['behind CRLF', 'one\r\ntwo ⟦x', 2, 5],
    ['behind a lone CR', 'one\r⟦two', 2, 1],
    ['on the line break itself', 'one⟦\ntwo', 1, 4],
    ['behind an astral letter, which is two units', '𠮷⟦x', 1, 3],
    ['at the end, behind a line break', 'one\n⟦', 2, 1],
    ['in an empty text', '⟦', 1, 1],
  ])('%s', (_, marked, line, column) => {
    const offset = marked.indexOf('⟦');
    expect(linesOf(marked.replace('⟦', ''))(offset)).toEqual({ line, column });
  });
});

test('columns stand under each other, Chinese letters two wide', () => {
  const rows = [
    ['a', 'bb', 'c'],
    ['法释', 'b', 'c'],
    ['aaa', '', 'c'],
  ];
  expect(columns(rows)).toEqual(['a     bb  c', '法释  b   c', 'aaa       c']);
  expect(columns([])).toEqual([]);
});

test.each([
  ['2022-11-14', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2022-13-01', false],
  ['2022-1-1', false],
  ['today', false],
  ['', false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
  expect(isIsoDate(text)).toBe(is);
});

test('today is the day on the clock of the reader', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

describe('settings', () => {
  test('each is taken for itself, and a wrong one leaves the others alone', () => {
    const { settings, complaints } = readSettings({
      asOf: '2022-11-14',
      language: 'fr',
      maxNoteSize: 10,
      rules: { 'not-in-force': 'off', 'threshold-mismatch': 'loud' },
    });
    expect(settings).toEqual({
      asOf: '2022-11-14',
      defaultInstrument: 'criminal-law',
      language: 'auto',
      maxNoteSize: 10,
      rules: { 'not-in-force': 'off' },
    });
    expect(complaints).toHaveLength(2);
  });

  test.each([[undefined], [null], [{}], [{ asOf: '' }]])('%j are the defaults', (given) => {
    expect(readSettings(given)).toEqual({ settings: readSettings({}).settings, complaints: [] });
  });
});

test.each([
  ['Article 20(3) of the Company Law (2018 amendment)', 'company-law/20/3'],
  ['2005年《证券法》第四十七条', 'securities-law/47/-'],
])('of a text that the corpus does not hold, the law and the place are told: %s', (text, place) => {
  const [target] = read(text).citations.map((each) => citationJson(each, 'en').targets[0]);
  expect(`${target?.instrument}/${target?.article}/${target?.paragraph ?? '-'}`).toBe(place);
  expect(target).toMatchObject({ provision: null, verdict: 'outside-corpus' });
});
