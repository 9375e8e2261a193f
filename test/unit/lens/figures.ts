import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Item } from '../../../server/src/corpus/instrument';
import { legalContent } from '../../../server/src/corpus/legalContent';
import type { Bound, Unit } from '../../../server/src/quantity/quantity';
import { readQuantities } from '../../../server/src/quantity/readQuantities';
import { law } from './bundledLaw';

/** Where, the numbers that stand there, their unit and bound where they have a plain one. Read from official texts. */
export type Figure = readonly [
  place: string,
  values: readonly number[],
  unit: Unit | null,
  bound: Bound | null,
];

/** The figures that are proven from official texts. */
export const figures: readonly Figure[] = JSON.parse(
  readFileSync(new URL('../../../fixtures/law-figures.json', import.meta.url), 'utf8'),
);

/** The text of the corpus at the place of a figure says it. */
export function expectFigure([place, values, unit, bound]: Figure): void {
  const text = textAt(place);
  const quantities = readQuantities(text);
  const stands = new Set(numbersIn(text, 'en'));
  expect(values.filter((value) => !stands.has(String(value)))).toEqual([]);
  const [value] = values;
  if (unit === null || bound === null || values.length !== 1) return;
  expect(quantities.filter((each) => each.value === value || each.upper === value)).toContainEqual(
    expect.objectContaining({ unit, bound: expect.stringMatching(new RegExp(`^(?:${bound}|from-to)$`)) }),
  );
}

/** The numbers of a text, of what is counted and of anything else. */
export const numbersIn = (text: string, language: 'en' | 'zh'): string[] => [
  ...legalContent(text, language).numbers,
  ...readQuantities(text).flatMap(({ value, upper }) => [String(value), String(upper)]),
];

/** The text of a place such as criminal-law/225/-/4. */
function textAt(place: string): string {
  const [id = '', article = '', paragraph = '-', item] = place.split('/');
  const { paragraphs = [] } = law.instruments.get(id)?.articles.get(article) ?? {};
  const meant = paragraph === '-' ? paragraphs : paragraphs.slice(Number(paragraph) - 1, Number(paragraph));
  return meant
    .flatMap((each) => (item ? each.items.filter(({ number }) => number === Number(item)) : [each]))
    .map(wordsOf)
    .join(' ');
}

const wordsOf = ({ text, items }: Pick<Item, 'text' | 'items'>): string =>
  [text, ...items.map(wordsOf)].join(' ');
