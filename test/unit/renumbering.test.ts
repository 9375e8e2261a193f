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
    ['criminal-procedure-law-2012', '14', 'criminal-procedure-law', '14'],
    ['criminal-procedure-law-2012', '171', 'criminal-procedure-law', '175'],
    ['criminal-procedure-law', '175', 'criminal-procedure-law-2012', '171'],
    ['criminal-procedure-law-2012', '290', 'criminal-procedure-law', '308'],
    ['criminal-procedure-law', '15', undefined, undefined],
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
    ['2022-11-14', 'Article 27 of the Cybersecurity Law', 'cybersecurity-law-2016/27'],
    ['2026-11-23', 'Article 27 of the Cybersecurity Law', 'cybersecurity-law/27'],
    ['2018-10-25', '《刑事诉讼法》第八十三条', 'criminal-procedure-law-2012/83'],
    ['2018-10-26', '《刑事诉讼法》第八十三条', 'criminal-procedure-law/83'],
    ['2013-01-01', '《刑事诉讼法》第八十三条', 'criminal-procedure-law-2012/83'],
    // The text of 1996 is not at hand: that articles have moved since is said of the law itself.
    ['2012-12-31', '《刑事诉讼法》第八十三条', 'criminal-procedure-law/83'],
  ])('as of %s the article in %s is %s', (asOf, text, place) => {
    const [citation] = read(text, { asOf }).citations;
    const provision = citation?.targets[0]?.provision;
    expect(provision && provisionId(provision)).toBe(place);
  });

  test('the hover says so, in the language of the note', () => {
    const english = read('Article 27 of the Cybersecurity Law (2016)');
    expect(hover(english, law, 3)?.markdown).toContain('Since 2026-01-01 this is Article 29.');
    const chinese = read('《网络安全法》第二十九条');
    expect(hover(chinese, law, 9)?.markdown).toMatch(/2026-01-01以前为第27条/);
    const procedure = read('2012年《刑事诉讼法》第一百七十一条');
    expect(hover(procedure, law, 15)?.markdown).toMatch(/自?2018-10-26.*第175条/);
  });
});
