import { describe, expect, test } from 'vitest';
import { provisionId } from '../../server/src/corpus/instrument';
import { searchLaw } from '../../server/src/features/searchLaw';
import { law } from './lens/bundledLaw';

const found = (query: string, preferred: readonly string[] = ['criminal-law']) =>
  searchLaw(law, query, { preferred, most: 50 }).map(provisionId);

test.each([
  ['a number', '285', 'criminal-law/285'],
  ['a number with its paragraph', '285(3)', 'criminal-law/285/3'],
  ['an inserted article', '286-1', 'criminal-law/286-1'],
  ['an inserted article in Chinese', '286之一', 'criminal-law/286-1'],
  ['a Chinese article in figures', '第285条', 'criminal-law/285'],
  ['a Chinese paragraph', '第二百八十五条第三款', 'criminal-law/285/3'],
  ['a citation', 'Article 3(1)(5) of the 2011 Interpretation', 'interp-2011-computer-system-security/3/1/5'],
  ['a short name with a number', 'cl 285', 'criminal-law/285'],
  ['a number with a name behind it', '285 刑法', 'criminal-law/285'],
  ['the beginning of a name with a number', 'criminal proc 75', 'criminal-procedure-law/75'],
  ['a number with words of its caption', 'insider 180', 'criminal-law/180'],
  ['a name', 'pipl', 'personal-information-protection-law'],
  ['a Chinese name', '网络安全法', 'cybersecurity-law'],
  ['a document number', '法释〔2011〕19号', 'interp-2011-computer-system-security'],
  ['a guiding case', 'guiding case 97', 'guiding-case-97'],
  ['a party', 'wang lijun', 'guiding-case-97'],
  ['a Chinese party', '王力军', 'guiding-case-97'],
  ['the short name of a crime', '帮信罪', 'criminal-law/287-2'],
  ['a crime', 'fraud', 'criminal-law/266'],
  ['a Chinese crime without its last character', '诈骗', 'criminal-law/266'],
  ['beginnings of words of a caption', 'illeg obtain data', 'criminal-law/285/2'],
  ['words of the text', 'hotel detention', 'public-security-punishments-law/67'],
  ['full-width figures', '２８５（３）', 'criminal-law/285/3'],
])('finds %s', (_, query, first) => {
  expect(found(query)[0]).toBe(first);
});

test('what the note cites comes first', () => {
  expect(found('3', ['data-security-law'])[0]).toBe('data-security-law/3');
  expect(found('3', ['telecom-regulations'])[0]).toBe('telecom-regulations/3');
});

describe('finds nothing', () => {
  test.each(['', ' ', '《', '(', 'xyzzy', '第', '.*', '99999', 'a'.repeat(5000)])('for %j', (query) => {
    expect(found(query)).toEqual([]);
  });
});

test('finds no more than is asked for, and nothing twice', () => {
  const all = found('the law');
  expect(searchLaw(law, 'criminal', { preferred: [], most: 7 })).toHaveLength(7);
  expect(new Set(all).size).toBe(all.length);
});
