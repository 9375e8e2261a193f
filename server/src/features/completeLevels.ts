import type { Article, Item, Paragraph, Provision } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { partsOf, textOf } from '../corpus/provisionPlace';
import { shortTitle } from '../corpus/shortTitle';
import type { ReadNote } from '../resolution/readNote';
import type { CitationStyle } from '../rules/citationStyle';
import { writeNumeral } from '../rules/writeCitation';
import { habitsOf } from './citationHabits';
import type { CompletionItem } from './completionItem';
import type { Opening } from './completionPlace';
import { placeAbove } from './instrumentMeant';
import { cutTo } from './markdownText';
import type { Prose } from './proseAt';

type NumberOpening = Extract<Opening, { kind: 'number' }>;

/**
 * The paragraphs and items of the article that stands before: 第二百八十五条第|, "Article 285(|", "paragraph |".
 * Undefined where none stands there.
 */
export function completeLevels(
  note: ReadNote,
  law: Law,
  offset: number,
  prose: Prose,
  opening: NumberOpening,
): CompletionItem[] | undefined {
  const { level, start, opener, typed } = opening;
  const isWord = level === 'paragraph' || level === 'item';
  const beside = placeAbove(prose, start, level === 'bracket' ? /^$/ : /^,? ?$/);
  // "paragraph |" in a block that has cited an article speaks of it.
  const above = beside ?? (isWord ? placeAbove(prose, start, /^/) : undefined);
  const found = above && textOf(law, above);
  if (!above || !found?.article) return undefined;
  const style = habitsOf(note, opening.language, offset);
  return below(found.article, above, level)
    .filter(({ number }) => String(number).startsWith(typed) || writeNumeral(number, style).startsWith(typed))
    .map(({ place, number, text, unit }) => {
      const newText = written(number, unit, opener, style);
      return {
        kind: 'level',
        label: newText,
        detail: cutTo(text, LONGEST_DETAIL),
        of: shortTitle(found.instrument, style.language),
        newText,
        filterText: `${newText} ${opener}${writeNumeral(number, style)} ${opener}${number}`,
        provision: place,
      };
    });
}

const LONGEST_DETAIL = 120;

interface Level {
  readonly place: Provision;
  readonly number: number;
  readonly text: string;
  readonly unit: 'paragraph' | 'item' | 'subitem';
}

/** What stands one level below a place; the items of a paragraph that is the only one are the article's. */
function below(article: Article, above: Provision, level: NumberOpening['level']): Level[] {
  const { paragraph, item } = partsOf(article, above);
  const [first] = article.paragraphs;
  if (above.subItem !== null) return [];
  if (item) return item.items.map((each) => subItem(each, above));
  if (above.paragraph !== null) return items(paragraph, above);
  if (article.paragraphs.length === 1) return level === 'paragraph' ? [] : items(first, above);
  const paragraphs = article.paragraphs.map((each, i) => ({
    place: { ...above, paragraph: i + 1 },
    number: i + 1,
    text: each.text,
    unit: 'paragraph' as const,
  }));
  if (level !== 'item') return paragraphs;
  const bearing = article.paragraphs.findIndex((each) => each.items.length > 0);
  return items(article.paragraphs[bearing], { ...above, paragraph: bearing + 1 });
}

const items = (paragraph: Paragraph | undefined, above: Provision): Level[] =>
  (paragraph?.items ?? []).map(({ number, text }) => ({
    place: { ...above, item: number },
    number,
    text,
    unit: 'item',
  }));

const subItem = ({ number, text }: Item, above: Provision): Level => ({
  place: { ...above, subItem: number },
  number,
  text,
  unit: 'subitem',
});

const UNITS = { paragraph: '款', item: '项', subitem: '目' } as const;

/** The level as it goes on from its opener: (3) · paragraph 3 · 第三款 · 第（四）项. */
function written(number: number, unit: Level['unit'], opener: string, style: CitationStyle): string {
  if (opener === '(') return `(${number})`;
  if (style.language === 'en') return `${opener}${number}`;
  const encloses = unit === 'item' && (style.enclosesItems || /[（(]/.test(opener));
  const numeral = writeNumeral(number, style);
  return `第${encloses ? `（${numeral}）` : numeral}${UNITS[unit]}`;
}
