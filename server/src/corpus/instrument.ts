import type { Span } from '../markdown/span';

/** What an instrument is; in the order of a table of authorities. */
export const INSTRUMENT_KINDS = [
  'law',
  'amendment',
  'interpretation',
  'regulation',
  'rule',
  'notice',
  'catalogue',
  'draft',
  'case',
  'judgment',
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/** A change of the text. Without `articles` the whole text was touched. */
export interface Amendment {
  /** ISO date from which it holds. */
  readonly on: string;
  readonly by: string;
  readonly articles: readonly string[] | null;
  readonly renumbered: boolean;
}

/** A text of law, or a case, as its corpus file gives it. Dates are ISO. */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  readonly chinese: string;
  /** Names in use beside the titles, English and Chinese. */
  readonly names: readonly string[];
  readonly kind: InstrumentKind;
  /** 法释〔2011〕19号; null where there is none or it is not proven. */
  readonly number: string | null;
  readonly issuer: string | null;
  readonly promulgated: string | null;
  readonly effective: string | null;
  readonly status: 'in force' | 'repealed' | 'superseded' | 'draft';
  /** When it was repealed or superseded, and the id of what stands in its place. */
  readonly ended: { readonly on: string; readonly by: string | null } | null;
  readonly amended: readonly Amendment[];
  /** Ids of the files that hold its earlier texts. */
  readonly earlier: readonly string[];
  readonly implements: string | null;
  /** For an earlier text: the later one, and where its articles stand there, as far as that is proven. */
  readonly became: {
    readonly instrument: string;
    readonly articles: Readonly<Record<string, string>>;
  } | null;
  readonly parties: readonly string[];
  /** Of a law by name only: its articles of one paragraph with items, so that "39(2)" is an item. */
  readonly itemed: readonly string[];
  /** The crimes that its articles set out. */
  readonly crimes: readonly Crime[];
  readonly batch: number | null;
  /** How many numbered articles it has, inserted ones not counted; null where not proven. */
  readonly articleCount: number | null;
  /** Whether the file holds every article. */
  readonly whole: boolean;
  readonly source: { readonly name: string; readonly checked: string };
  /** Name of the pack that it comes from; left out for the bundled corpus. */
  readonly origin?: string;
  /** Path of its file, below the corpus folder; of a pack's file the absolute one. */
  readonly path: string;
  readonly articles: ReadonlyMap<string, Article>;
}

/** What a place of the law does to the one that it speaks of. */
export type LinkKind = 'interprets' | 'amends' | 'punishes' | 'defines' | 'refers';

/** That a place of the law speaks of another, and to what end. */
export interface Link {
  readonly from: Provision;
  readonly to: Provision;
  readonly kind: LinkKind;
}

/** A crime and where the law sets it out. */
export interface Crime {
  /** Its names in Chinese and English, as the caption of the article gives them. */
  readonly names: readonly string[];
  readonly article: string;
  readonly paragraph: number | null;
}

/** What is not stated of an instrument that no corpus file describes: in force as far as anyone knows, nothing else. */
export const NOT_STATED = {
  names: [],
  number: null,
  issuer: null,
  promulgated: null,
  effective: null,
  status: 'in force',
  ended: null,
  amended: [],
  earlier: [],
  implements: null,
  became: null,
  parties: [],
  itemed: [],
  crimes: [],
  batch: null,
} as const satisfies Partial<Instrument>;

/** An article 条, point, entry or key point, in the order of the file. Spans are offsets in the file. */
export interface Article {
  /** 285, 286-1, B13, "Key point 1". */
  readonly number: string;
  readonly heading: Span;
  /** Crime name or topic. */
  readonly caption: { readonly english: string; readonly chinese: string | null } | null;
  /** 款; an article has at least one, unless its text could not be proven. */
  readonly paragraphs: readonly Paragraph[];
  /** Its file, where the instrument stands in several. */
  readonly path?: string;
  /** Remarks of the editors. */
  readonly remarks: readonly string[];
}

/** A paragraph 款: its own words (for one with items, the words before them) and its items 项. */
export interface Paragraph {
  readonly text: string;
  readonly span: Span;
  readonly items: readonly Item[];
}

/** An item 项, or a sub-item 目 within one. */
export interface Item {
  readonly number: number;
  readonly text: string;
  readonly span: Span;
  readonly items: readonly Item[];
}

/** A place in an instrument; null where a level is not given. */
export interface Provision {
  readonly instrument: string;
  readonly article: string | null;
  readonly paragraph: number | null;
  readonly item: number | null;
  readonly subItem: number | null;
}

/** criminal-law/286-1/1/4, criminal-law/225/-/4, criminal-law: the id that is printed. */
export function provisionId({ instrument, article, paragraph, item, subItem }: Provision): string {
  const levels = [article, paragraph, item, subItem].map((level) => (level === null ? '-' : String(level)));
  while (levels.at(-1) === '-') levels.pop();
  return [instrument, ...levels].join('/');
}

/** The place of a printed id. */
export function provisionOf(id: string): Provision {
  const [instrument = '', article, ...levels] = id.split('/');
  const [paragraph, item, subItem] = levels.map((level) => (level === '-' ? null : Number(level)));
  return {
    instrument,
    article: article === undefined || article === '-' ? null : article,
    paragraph: paragraph ?? null,
    item: item ?? null,
    subItem: subItem ?? null,
  };
}

/** The whole of an instrument, as a place. */
export const wholeOf = (instrument: string): Provision => ({
  instrument,
  article: null,
  paragraph: null,
  item: null,
  subItem: null,
});

/** The article that a place is in. */
export const articleOf = (place: Provision): Provision => ({
  ...wholeOf(place.instrument),
  article: place.article,
});

/** Whether a place is another place or below it. An item without its paragraph belongs to the only one with items. */
export function isWithin(place: Provision, around: Provision): boolean {
  if (place.instrument !== around.instrument || (around.article !== null && place.article !== around.article))
    return false;
  if (around.paragraph !== null && place.paragraph !== around.paragraph)
    return (
      place.paragraph === null && place.item !== null && (around.item === null || place.item === around.item)
    );
  if (around.item !== null && place.item !== around.item) return false;
  return around.subItem === null || place.subItem === around.subItem;
}
