import { describe, expect, test } from 'vitest';
import { provisionId, wholeOf } from '../../server/src/corpus/instrument';
import { elsewhere } from '../../server/src/corpus/renumbering';
import { hover } from '../../server/src/features/hover';
import { law } from './lens/bundledLaw';
import { read } from './lens/marks';

describe('an article that has another number in another text of its law', () => {
  test.each([
    ['cybersecurity-law-2016', '27', 'cybersecurity-law', '29'],
    ['cybersecurity-law', '29', 'cybersecurity-law-2016', '27'],
    ['public-security-punishments-law-2012', '29', 'public-security-punishments-law', '33'],
    ['criminal-law', '285', undefined, undefined],
  ])('%s %s', (id, article, other, number) => {
    const found = elsewhere(law, { ...wholeOf(id), article });
    expect([found?.instrument.id, found?.article]).toEqual([other, number]);
  });

  test('every number leads to an article that is there', () => {
    for (const { id, became } of law.instruments.values())
      for (const [from, to] of Object.entries(became?.articles ?? {})) {
        expect(law.instruments.get(id)?.articles.has(from), `${id}/${from}`).toBe(true);
        expect(law.instruments.get(became?.instrument ?? '')?.articles.has(to), `${id}/${to}`).toBe(true);
      }
  });

  test.each([
    ['2022-11-14', 'cybersecurity-law-2016/27'],
    ['2026-11-23', 'cybersecurity-law/27'],
  ])('as of %s the article is %s', (asOf, place) => {
    const [citation] = read('Article 27 of the Cybersecurity Law', { asOf }).citations;
    const provision = citation?.targets[0]?.provision;
    expect(provision && provisionId(provision)).toBe(place);
  });

  test('the hover says so, in the language of the note', () => {
    const english = read('Article 27 of the Cybersecurity Law (2016)');
    expect(hover(english, law, 3)?.markdown).toContain('Since 2026-01-01 this is Article 29.');
    const chinese = read('《网络安全法》第二十九条');
    expect(hover(chinese, law, 9)?.markdown).toMatch(/2026-01-01以前为第27条/);
  });
});
