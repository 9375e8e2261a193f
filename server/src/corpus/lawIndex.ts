import type { WrittenLink } from './citedBy';
import { knowLinks, linkOf, linksOf, writtenLink } from './citedBy';
import { type Filling, fillingsOf, knowFillings } from './filledProvisions';
import type { Article, Instrument, Link } from './instrument';
import type { Law } from './law';
import { lawOf, nameKeysOf } from './law';
import { LazyArticles } from './lazyArticles';
import { knowFigures, type WrittenFigures, writtenFigures } from './writtenFigures';

/** The law as data, made when the extension is built, so that a start parses no Markdown of the law. */
interface LawIndex {
  /** Paths of the corpus files and their lengths in bytes: the index holds as long as these do. */
  readonly files: Readonly<Record<string, number>>;
  readonly instruments: readonly IndexedInstrument[];
}

type IndexedInstrument = Omit<Instrument, 'articles'> & {
  /** Where the JSON of its articles stands in the file of the texts, in bytes: most are never asked for. */
  readonly text: Stretch;
  /** Where that of what speaks of it stands there; left out where nothing does. */
  readonly links?: Stretch;
  /** Where what its articles set stands there (see `WrittenFigures`); left out where they set nothing. */
  readonly figures?: Stretch;
  /** What it fills of other laws; left out where that is nothing. */
  readonly fills?: readonly Filling[];
  readonly keys: readonly string[];
};

type Stretch = readonly [start: number, length: number];

/** The law as an index, and the file of their texts that it points into. */
export function writeLawIndex(law: Law, files: LawIndex['files']): { index: string; texts: string } {
  let texts = '';
  const written = (content: unknown): Stretch => {
    const text = inAscii(JSON.stringify(content));
    const start = texts.length;
    texts += `${text}\n`;
    return [start, text.length];
  };
  const links = linksOf(law);
  const indexed = [...law.instruments.values()].map((instrument): IndexedInstrument => {
    const { articles, ...rest } = instrument;
    const own = links.get(instrument.id);
    const figures = writtenFigures(instrument);
    const fills = fillingsOf(instrument);
    return {
      ...rest,
      keys: nameKeysOf(instrument),
      text: written([...articles.values()]),
      ...(own && { links: written(own.map(writtenLink)) }),
      ...(Object.keys(figures).length > 0 && { figures: written(figures) }),
      ...(fills.length > 0 && { fills }),
    };
  });
  return { index: inAscii(JSON.stringify({ files, instruments: indexed } satisfies LawIndex)), texts };
}

/** JSON with a byte a letter: it is read in half the time and half the room. */
const inAscii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The law of an index; undefined where the text is none, or was made from other files.
 *
 * @param isCurrent whether a corpus file has this many bytes
 * @param read the text of a corpus file, asked for when a place in it is shown
 * @param readText a stretch of the file of the texts, in bytes, asked for when an instrument is first looked into
 */
export function readLawIndex(
  text: string,
  isCurrent: (path: string, bytes: number) => boolean,
  read: (path: string) => string,
  readText: (start: number, length: number) => string,
): Law | undefined {
  const index = parsed(text);
  if (!index || !Object.entries(index.files).every(([path, bytes]) => isCurrent(path, bytes)))
    return undefined;
  const keys = new Map<Instrument, readonly string[]>();
  const instruments = index.instruments.map(({ text, keys: own, links, figures, fills, ...rest }) => {
    const instrument = Object.assign(new LazyArticles(() => articlesIn(readText(...text))), rest);
    knowLinks(instrument, () => (links ? linksIn(readText(...links)) : []));
    knowFigures(instrument, () => (figures ? figuresIn(readText(...figures)) : {}));
    knowFillings(instrument, fills ?? []);
    keys.set(instrument, own);
    return instrument;
  });
  return lawOf(instruments, read, (instrument) => keys.get(instrument) ?? []);
}

const articlesIn = (json: string): ReadonlyMap<string, Article> =>
  new Map((JSON.parse(json) as Article[]).map((article) => [article.number, article]));

const linksIn = (json: string): Link[] => (JSON.parse(json) as WrittenLink[]).map(linkOf);

const figuresIn = (json: string): WrittenFigures => JSON.parse(json);

function parsed(text: string): LawIndex | undefined {
  try {
    const index = JSON.parse(text) as Partial<LawIndex> | null;
    return index?.files && Array.isArray(index.instruments) ? (index as LawIndex) : undefined;
  } catch {
    return undefined;
  }
}
