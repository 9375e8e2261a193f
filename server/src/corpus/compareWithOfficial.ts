import type { Term } from './glossary';
import { missingTerms } from './glossary';
import type { Article, Instrument, Item } from './instrument';
import { legalContent } from './legalContent';
import type { OfficialText } from './readOfficial';

/** Something in which a rendering differs from the official text. */
export interface Difference {
  /** Null where it is of the instrument as a whole. */
  readonly article: string | null;
  readonly kind: 'missing' | 'surplus' | 'order' | 'structure' | 'number' | 'quantity' | 'reference' | 'term';
  readonly message: string;
}

/** Compares a rendering with the official text, article by article: structure, numbers, bounds, references, terms. */
export function compareWithOfficial(
  instrument: Instrument,
  official: OfficialText,
  glossary: readonly Term[] = [],
): Difference[] {
  const differences: Difference[] = [];
  const own = instrument.articles;
  for (const number of official.articles.keys())
    if (instrument.whole && !own.has(number))
      differences.push({ article: number, kind: 'missing', message: 'is not in the rendering' });
  for (const number of own.keys())
    if (/^\d/.test(number) && !official.articles.has(number))
      differences.push({ article: number, kind: 'surplus', message: 'is not in the official text' });
  const both = [...own.keys()].filter((number) => official.articles.has(number));
  const wanted = [...official.articles.keys()].filter((number) => own.has(number));
  const misplaced = both.find((number, i) => number !== wanted[i]);
  if (misplaced)
    differences.push({ article: misplaced, kind: 'order', message: 'stands elsewhere in the official text' });
  for (const number of both) {
    const rendering = own.get(number) as Article;
    const text = official.articles.get(number) as Article;
    differences.push(...compareArticles(number, rendering, text));
    for (const { chinese, english } of missingTerms(wordsOf(rendering), wordsOf(text), glossary))
      differences.push({
        article: number,
        kind: 'term',
        message: `the official text has ${chinese}, the rendering has no “${english.join('” or “')}”`,
      });
  }
  return differences;
}

const wordsOf = ({ paragraphs }: Article): string =>
  paragraphs.flatMap(({ text, items }) => [text, ...items.map(wordsOfItem)]).join(' ');

const wordsOfItem = ({ text, items }: Item): string => [text, ...items.map(wordsOfItem)].join(' ');

function compareArticles(number: string, rendering: Article, official: Article): Difference[] {
  const shapes = [shapeOf(rendering), shapeOf(official)];
  if (shapes[0] !== shapes[1])
    return [
      { article: number, kind: 'structure', message: `has ${shapes[0]}; the official text has ${shapes[1]}` },
    ];
  return rendering.paragraphs.flatMap((paragraph, i) => {
    const other = official.paragraphs[i];
    if (!other) return [];
    const place = rendering.paragraphs.length === 1 ? '' : `paragraph ${i + 1}`;
    return [
      ...compareWords(number, place, paragraph.text, other.text),
      ...paragraph.items.flatMap((item, k) => compareItems(number, place, item, other.items[k])),
    ];
  });
}

function compareItems(number: string, place: string, item: Item, official: Item | undefined): Difference[] {
  if (!official) return [];
  const own = `${place ? `${place}, ` : ''}item ${item.number}`;
  return [
    ...compareWords(number, own, item.text, official.text),
    ...item.items.flatMap((each, i) => compareItems(number, own, each, official.items[i])),
  ];
}

/** Whether two texts of an article have the same paragraphs and items. */
export const isBuiltAlike = (one: Article, other: Article): boolean => shapeOf(one) === shapeOf(other);

const shapeOf = ({ paragraphs }: Article): string =>
  paragraphs
    .map(({ items }) =>
      items.length === 0 ? 'paragraph' : `paragraph with ${items.length} items${subItems(items)}`,
    )
    .join(' + ')
    .replace(/^(paragraph)((?: \+ paragraph)*)$/, (all) => `${all.split('+').length} paragraph(s)`);

const subItems = (items: readonly Item[]): string =>
  items.some((item) => item.items.length > 0)
    ? ` (sub-items: ${items.map((item) => item.items.length).join(', ')})`
    : '';

function compareWords(article: string, place: string, english: string, chinese: string): Difference[] {
  const own = legalContent(english, 'en');
  const official = legalContent(chinese, 'zh');
  const kinds = [
    ['number', own.numbers, official.numbers],
    ['quantity', own.quantities, official.quantities],
    ['reference', own.references, official.references],
  ] as const;
  const found = kinds.flatMap(([kind, ours, theirs]): Difference[] => {
    const surplus = without(ours, theirs);
    const missing = without(theirs, ours);
    if (surplus.length + missing.length === 0) return [];
    const words = [
      missing.length > 0 ? `official text: ${missing.join('; ')}` : '',
      surplus.length > 0 ? `rendering: ${surplus.join('; ')}` : '',
    ];
    return [
      {
        article,
        kind,
        message: `${place ? `${place}: ` : ''}only in the ${words.filter(Boolean).join(' | only in the ')}`,
      },
    ];
  });
  for (const [value, bounds] of own.counts) {
    const others = official.counts.get(value);
    // Where one language counts a thing that the other names otherwise, the numbers alone are compared.
    if (others?.length === bounds.length && others.join() !== bounds.join() && !others.includes('exactly'))
      found.push({
        article,
        kind: 'quantity',
        message: `${place ? `${place}: ` : ''}${value} is ${bounds.join(', ')} in the rendering, ${others.join(', ')} in the official text`,
      });
  }
  return found;
}

/** What of a list the other does not have, as often as it lacks it. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return some.filter((each) => {
    const at = rest.indexOf(each);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
