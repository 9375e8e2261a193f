import type { Article, Instrument } from './instrument';
import type { Law } from './law';
import { lawOf, nameKeysOf } from './law';

/** The law as data, made when the extension is built, so that a start parses no Markdown of the law. */
interface LawIndex {
  /** Paths of the corpus files and their lengths in bytes: the index holds as long as these do. */
  readonly files: Readonly<Record<string, number>>;
  readonly instruments: readonly IndexedInstrument[];
}

type IndexedInstrument = Omit<Instrument, 'articles'> & {
  /** JSON of the articles: most are never asked for, and a string costs nothing to read. */
  readonly text: string;
  readonly keys: readonly string[];
};

/** The instruments as the text of an index. */
export function writeLawIndex(instruments: Iterable<Instrument>, files: LawIndex['files']): string {
  const indexed = [...instruments].map((instrument): IndexedInstrument => {
    const { articles, ...rest } = instrument;
    return { ...rest, keys: nameKeysOf(instrument), text: JSON.stringify([...articles.values()]) };
  });
  return JSON.stringify({ files, instruments: indexed } satisfies LawIndex);
}

/**
 * The law of an index; undefined where the text is none, or was made from other files.
 *
 * @param isCurrent whether a corpus file has this many bytes
 * @param read the text of a corpus file, asked for when a place in it is shown
 */
export function readLawIndex(
  text: string,
  isCurrent: (path: string, bytes: number) => boolean,
  read: (path: string) => string,
): Law | undefined {
  const index = parsed(text);
  if (!index || !Object.entries(index.files).every(([path, bytes]) => isCurrent(path, bytes)))
    return undefined;
  const keys = new Map<Instrument, readonly string[]>();
  const instruments = index.instruments.map((indexed) => {
    const instrument = withArticles(indexed);
    keys.set(instrument, indexed.keys);
    return instrument;
  });
  return lawOf(instruments, read, (instrument) => keys.get(instrument) ?? []);
}

/** An instrument whose articles are taken out of their JSON when something asks for them. */
function withArticles({ text, keys: _, ...rest }: IndexedInstrument): Instrument {
  let articles: ReadonlyMap<string, Article> | undefined;
  return {
    ...rest,
    get articles() {
      articles ??= new Map((JSON.parse(text) as Article[]).map((article) => [article.number, article]));
      return articles;
    },
  };
}

function parsed(text: string): LawIndex | undefined {
  try {
    const index = JSON.parse(text) as Partial<LawIndex> | null;
    return index?.files && Array.isArray(index.instruments) ? (index as LawIndex) : undefined;
  } catch {
    return undefined;
  }
}
