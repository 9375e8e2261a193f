import type { Article, Instrument } from './instrument';
import type { Law } from './law';
import { lawOf } from './law';

/** The law as data, made when the extension is built, so that a start parses no Markdown of the law. */
interface LawIndex {
  /** Paths of the corpus files and their lengths in bytes: the index holds as long as these do. */
  readonly files: Readonly<Record<string, number>>;
  readonly instruments: readonly (Omit<Instrument, 'articles'> & { readonly articles: readonly Article[] })[];
}

/** The instruments as the text of an index. */
export function writeLawIndex(instruments: Iterable<Instrument>, files: LawIndex['files']): string {
  const plain = [...instruments].map((instrument) => ({
    ...instrument,
    articles: [...instrument.articles.values()],
  }));
  return JSON.stringify({ files, instruments: plain } satisfies LawIndex);
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
  return lawOf(
    index.instruments.map(({ articles, ...instrument }) => ({
      ...instrument,
      articles: new Map(articles.map((article) => [article.number, article])),
    })),
    read,
  );
}

function parsed(text: string): LawIndex | undefined {
  try {
    const index = JSON.parse(text) as Partial<LawIndex> | null;
    return index?.files && Array.isArray(index.instruments) ? (index as LawIndex) : undefined;
  } catch {
    return undefined;
  }
}
