import type { Level, Pinpoint } from '../citation/mention';
import type { Article, Instrument, Provision } from './instrument';
import { wholeOf } from './instrument';

/** Where the words of a pinpoint lead within an instrument. */
export type Located =
  /** There, one place for each that is named; `text` is false where the corpus has no text to show. */
  | {
      readonly found: 'place';
      readonly places: readonly Provision[];
      readonly wrongLevel: boolean;
      readonly text: boolean;
    }
  /** The instrument has no such place: "has 4 paragraphs". */
  | {
      readonly found: 'none';
      readonly place: Provision;
      readonly level: 'article' | 'paragraph' | 'item';
      readonly has: number;
    };

/** Finds a provision by the structure of the instrument: it decides whether "(3)" is a paragraph or an item. */
export function locate(instrument: Instrument, article: string, levels: readonly Level[]): Located {
  const [outer, ...inner] = levels;
  if (outer?.isRoman && instrument.articles.has(`${article}-${outer.from}`))
    return locate(instrument, `${article}-${outer.from}`, inner);
  const place = { ...wholeOf(instrument.id), article };
  const held = instrument.articles.get(article);
  if (held && held.paragraphs.length > 0)
    return levels.length === 0 ? there([place]) : within(place, held, levels);
  const missing = held ? undefined : absent(instrument, article);
  if (missing !== undefined) return { found: 'none', place, level: 'article', has: missing };
  return { found: 'place', places: [unverified(place, levels, instrument)], wrongLevel: false, text: false };
}

const fitting = new WeakMap<Pinpoint, Map<Instrument, boolean>>();

/** Whether the instrument has the place that a pinpoint names, as far as can be known; one without an article fits. */
export function fits(instrument: Instrument, pinpoint: Pinpoint): boolean {
  if (pinpoint.article === null) return true;
  const answers = fitting.get(pinpoint) ?? new Map<Instrument, boolean>();
  fitting.set(pinpoint, answers);
  const kept = answers.get(instrument);
  if (kept !== undefined) return kept;
  const answer = hasPlace(instrument, pinpoint.article, pinpoint.levels);
  answers.set(instrument, answer);
  return answer;
}

/** Whether the instrument has the place, as far as can be known. */
export const hasPlace = (instrument: Instrument, article: string, levels: readonly Level[]): boolean =>
  locate(instrument, article, levels).found === 'place';

const there = (places: readonly Provision[], wrongLevel = false): Located => ({
  found: 'place',
  places,
  wrongLevel,
  text: true,
});

/** How many articles the instrument has, where that excludes this one; undefined where it may well exist. */
function absent(instrument: Instrument, article: string): number | undefined {
  const { articleCount, whole } = instrument;
  const number = Number(article.replace(/-.*/, ''));
  if (articleCount !== null && number > articleCount) return articleCount;
  if (number === 0) return articleCount ?? 0;
  return whole && Number.isFinite(number) ? (articleCount ?? instrument.articles.size) : undefined;
}

/** A place whose text is not at hand, at the levels that the note itself tells apart. */
function unverified(place: Provision, levels: readonly Level[], { itemed }: Instrument): Provision {
  const of = (said: Level['said']) => levels.find((level) => level.said === said)?.from ?? null;
  const numbers = levels.filter(({ said }) => said === 'number');
  const isItem = numbers.length === 1 && of('paragraph') === null && itemed.includes(place.article ?? '');
  if (isItem) return { ...place, item: numbers[0]?.from ?? null, subItem: of('subitem') };
  const [paragraph, item] = numbers;
  return {
    ...place,
    paragraph: of('paragraph') ?? paragraph?.from ?? null,
    item: of('item') ?? (of('paragraph') === null ? item : paragraph)?.from ?? null,
    subItem: of('subitem'),
  };
}

function within(place: Provision, article: Article, levels: readonly Level[]): Located {
  const [first, ...rest] = levels as [Level, ...Level[]];
  const { paragraphs } = article;
  const single = paragraphs.length === 1;
  const bearing = paragraphs.flatMap((paragraph, index) =>
    paragraph.items.length >= first.to ? [index + 1] : [],
  );
  const itemsOf = (paragraph: number) => paragraphs[paragraph - 1]?.items.length ?? 0;

  if (first.said === 'item' || (first.said === 'number' && single && itemsOf(1) > 0))
    return items(place, single ? 1 : bearing[0], first, rest);
  if (first.to <= paragraphs.length) {
    if (first.from !== first.to) return there(range(first).map((paragraph) => ({ ...place, paragraph })));
    const at = { ...place, paragraph: first.from };
    const [second, ...others] = rest;
    if (second && isNextParagraph(first, second)) return there([at, { ...place, paragraph: second.from }]);
    return second ? items(at, first.from, second, others) : there([at]);
  }
  if (bearing.length === 1 && rest.length === 0) {
    const paragraph = single ? null : (bearing[0] ?? null);
    return there(
      range(first).map((item) => ({ ...place, paragraph, item })),
      first.said === 'paragraph',
    );
  }
  return {
    found: 'none',
    place: { ...place, paragraph: first.to },
    level: 'paragraph',
    has: paragraphs.length,
  };

  /** "286(1)(2)", where the first paragraph has no items: the first and the second. */
  function isNextParagraph(one: Level, other: Level): boolean {
    const isListed = other.said === 'number' && other.from === other.to && other.from === one.from + 1;
    return isListed && rest.length === 1 && itemsOf(one.from) === 0 && other.from <= paragraphs.length;
  }

  function items(
    at: Provision,
    paragraph: number | undefined,
    level: Level,
    deeper: readonly Level[],
  ): Located {
    const has =
      paragraph === undefined ? Math.max(...paragraphs.map((each) => each.items.length)) : itemsOf(paragraph);
    const inParagraph = at.paragraph === null && !single ? { ...at, paragraph: paragraph ?? null } : at;
    if (paragraph === undefined || level.to > has)
      return { found: 'none', place: { ...inParagraph, item: level.to }, level: 'item', has };
    const [subItem] = deeper;
    const places = range(level).map((item) => ({ ...inParagraph, item, subItem: subItem?.from ?? null }));
    return there(places, level.said === 'paragraph');
  }
}

const range = ({ from, to }: Level): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
