import { describe, expect, test } from 'vitest';
import { provisionOf } from '../../server/src/corpus/instrument';
import { thresholdsOf } from '../../server/src/corpus/thresholds';
import { law } from './lens/bundledLaw';
import { expectFigure, figures } from './lens/figures';
import { areFactsThere, verifiedFacts } from './lens/verifiedFacts';

test.each(figures.map((figure) => [...figure, figure] as const))('%s says %s %s %s', (...[, , , , figure]) =>
  expectFigure(figure),
);

test('a part of a sentence that names no grade has none from the next one, which has a figure of its own', () =>
  expect(
    thresholdsOf(law, provisionOf('fa-shi-2024-4/11/1')).map(({ value, grade }) => [value, grade]),
  ).toEqual([
    [100_000, null],
    [500_000, 'relatively-large'],
    [5_000_000, 'huge'],
  ]));

/** The facts stand beside the repository, not in it. */
describe.skipIf(!areFactsThere)('the verified facts (../shared/law)', () => {
  const verified = verifiedFacts();
  const facts = verified.filter(
    ({ provision, values }) => law.instruments.has(provision.instrument) && values.length > 0,
  );
  const said = facts.filter(({ isDerived }) => !isDerived);

  test('concern texts of the corpus, and most have numbers', () => {
    expect([verified.length, facts.length, said.length]).toEqual([328, 290, 257]);
  });

  test('are all among the figures of the fixture', () => {
    const lacking = said.filter(
      ({ place, values }) =>
        !figures.some(([at, known]) => at === place && known.every((value) => values.includes(value))),
    );
    expect(lacking.map(({ place, values }) => `${place} ${values}`)).toEqual([]);
  });

  test.each(said.map((fact) => [fact.place, fact.values] as const))('%s says %s', (place, values) =>
    expectFigure([place, values, null, null]),
  );

  test('are thresholds and penalties of their provisions, but for those that are known not to be', () => {
    const unread = facts.filter(({ provision, values }) => {
      const read = thresholdsOf(law, provision).flatMap(({ value, upper }) => [value, upper]);
      return !values.every((value) => read.includes(value));
    });
    const known = Object.values(UNREAD).flat();
    const named = unread.map(({ place, values }) => `${place}: ${values}`);
    expect(named.filter((each) => !known.includes(each))).toEqual([]);
  });
});

/** What `thresholdsOf` does not give: what it leaves out because notes are not compared with it, and what it cannot read yet. */
const UNREAD = {
  periods: [
    'interp-2019-information-networks/6/1/2: 2',
    'interp-2019-information-networks/10/1/6: 2',
    'interp-2019-information-networks/12/1/5: 2',
    'interp-2019-information-networks/16/1: 2',
    'cybersecurity-law/66/3: 5',
  ],
  'how often': [
    'interp-1998-illegal-publications/14/1/1: 2',
    'interp-2012-insider-trading/6/1/4: 3',
    'interp-2000-telecom-market/3/1/1: 2',
    'filing-standards-2-2022/80/1: 3',
  ],
  'multiples of other figures': [
    'interp-2004-ip-crimes/15/1: 3',
    'interp-2025-ip-crimes/3/4: 10',
    'interp-2025-ip-crimes/13/3: 10',
  ],
  ratios: [
    'filing-standards-2-2022/71/1/11: 36',
    'filing-standards-2-2022/81/1: 80',
    'personal-information-protection-law/66/2: 5',
  ],
  'four fifths of a standard, by another article': [
    'filing-standards-2-2022/71/1/6: 800000',
    'filing-standards-2-2022/71/1/12: 40000',
    'filing-standards-2-2022/71/1/12: 8000',
  ],
  'counts whose thing stands before the number': [
    'interp-2019-information-networks/10/1/2: 3',
    'interp-2019-information-networks/10/1/2: 2000',
    'interp-2019-information-networks/10/1/3: 5',
    'interp-2019-information-networks/10/1/3: 1000',
    'interp-2019-information-networks/10/1/4: 3000',
    'interp-2019-information-networks/10/1/4: 30000',
    'interp-2004-ip-crimes/5/1/2: 1000',
    'interp-2025-ip-crimes/13/1/4: 10000',
    'interp-2025-ip-crimes/13/1/4: 100000',
    'interp-2025-ip-crimes/13/1/4: 1000',
    'filing-standards-2-2022/71/1/1: 200000',
  ],
  'amounts without a word that says what they measure': [
    'interp-2025-concealing-proceeds/5/1/4: 2500000',
    'interp-2017-personal-information/6/1/1: 50000',
    'filing-standards-2-2022/30/1/2: 2000000',
  ],
};
