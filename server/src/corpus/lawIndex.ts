import type { Article, Instrument } from './instrument';
import type { Law } from './law';
import { lawOf, nameKeysOf } from './law';
import { LazyArticles } from './lazyArticles';

/** The law as data, made when the extension is built, so that a start parses no Markdown of the law. */
interface LawIndex {
  /** Paths of the corpus files and their lengths in bytes: the index holds as long as these do. */
  readonly files: Readonly<Record<string, number>>;
  readonly instruments: readonly IndexedInstrument[];
}

type IndexedInstrument = Omit<Instrument, 'articles'> & {
  /** Where the JSON of its articles stands in the file of the texts, in bytes: most are never asked for. */
  readonly text: readonly [start: number, length: number];
  readonly keys: readonly string[];
};

/** The instruments as an index, and the file of their texts that it points into. */
export function writeLawIndex(
  instruments: Iterable<Instrument>,
  files: LawIndex['files'],
): { index: string; texts: string } {
  let texts = '';
  const indexed = [...instruments].map((instrument): IndexedInstrument => {
    const { articles, ...rest } = instrument;
    const text = inAscii(JSON.stringify([...articles.values()]));
    const start = texts.length;
    texts += `${text}\n`;
    return { ...rest, keys: nameKeysOf(instrument), text: [start, text.length] };
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
  const instruments = index.instruments.map(({ text: [start, length], keys: own, ...rest }) => {
    const instrument = Object.assign(new LazyArticles(() => articlesIn(readText(start, length))), rest);
    keys.set(instrument, own);
    return instrument;
  });
  return lawOf(instruments, read, (instrument) => keys.get(instrument) ?? []);
}

const articlesIn = (json: string): ReadonlyMap<string, Article> =>
  new Map((JSON.parse(json) as Article[]).map((article) => [article.number, article]));

function parsed(text: string): LawIndex | undefined {
  try {
    const index = JSON.parse(text) as Partial<LawIndex> | null;
    return index?.files && Array.isArray(index.instruments) ? (index as LawIndex) : undefined;
  } catch {
    return undefined;
  }
}
