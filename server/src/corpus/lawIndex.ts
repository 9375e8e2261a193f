import type { WrittenLink } from './citedBy';
import { knowLinks, knowNoLinks, linkOf, linksOf, writtenLink } from './citedBy';
import { type Filling, fillingsOf, knowFillings } from './filledProvisions';
import { IndexedNames, type WrittenNames, writtenNames } from './indexedNames';
import type { Article, Instrument } from './instrument';
import type { Law } from './law';
import { crimesIn, normalisedNumber, sourceIn, whenAsked } from './law';
import { LazyArticles } from './lazyArticles';
import { isNameOnly } from './register';
import { registered, type WrittenEntry } from './registeredInstrument';
import { knowFigures, type WrittenFigures, writtenFigures } from './writtenFigures';

/** The law as data, made when the extension is built, so that a start parses no Markdown of the law. */
interface LawIndex {
  /** Paths of the corpus files and their lengths in bytes: the index holds as long as these do. */
  readonly files: Readonly<Record<string, number>>;
  /** Those with a text, and behind them the ids of those that are known by name only. */
  readonly instruments: readonly IndexedInstrument[];
  readonly registered: readonly string[];
  /** Where the JSON of what the register says stands in the file of the texts: a note names few of them. */
  readonly register: Stretch;
  /** Where that of what speaks of some of them stands there, by their ids. */
  readonly links: Readonly<Record<string, Stretch>>;
  readonly names: WrittenNames;
  /** Places of instruments by their normalised numbers, of those that implement others, and of drafts. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly implementing: readonly number[];
  readonly drafts: readonly number[];
}

type IndexedInstrument = Omit<Instrument, 'articles'> & {
  /** Where the JSON of its articles stands in the file of the texts, in bytes: most are never asked for. */
  readonly text: Stretch;
  /** Where what its articles set stands there (see `WrittenFigures`); left out where they set nothing. */
  readonly figures?: Stretch;
  /** What it fills of other laws; left out where that is nothing. */
  readonly fills?: readonly Filling[];
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
  const given = [...law.instruments.values()];
  const all = [...given.filter((each) => !isNameOnly(each)), ...given.filter(isNameOnly)];
  const indexed = all
    .filter((each) => !isNameOnly(each))
    .map((instrument): IndexedInstrument => {
      const { articles, ...rest } = instrument;
      const figures = writtenFigures(instrument);
      const fills = fillingsOf(instrument);
      return {
        ...rest,
        text: written([...articles.values()]),
        ...(Object.keys(figures).length > 0 && { figures: written(figures) }),
        ...(fills.length > 0 && { fills }),
      };
    });
  const entries = all.filter(isNameOnly).map(({ articles, path, ...rest }): WrittenEntry => rest);
  const links = [...linksOf(law)].map(([id, own]) => [id, written(own.map(writtenLink))] as const);
  const places = (some: readonly Instrument[]) => some.map((each) => all.indexOf(each));
  const numbers = all.flatMap(({ number }, i) => (number ? [[normalisedNumber(number), i] as const] : []));
  const index: LawIndex = {
    files,
    instruments: indexed,
    registered: entries.map(({ id }) => id),
    register: written(entries),
    links: Object.fromEntries(links),
    names: writtenNames(all),
    numbers: Object.fromEntries(numbers),
    implementing: places(law.implementing),
    drafts: places(law.drafts),
  };
  return { index: inAscii(JSON.stringify(index)), texts };
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
  const stretch = <T>(at: Stretch | undefined, none: T): T => (at ? JSON.parse(readText(...at)) : none);
  const linked = new Map(Object.entries(index.links));
  const whole = index.instruments.map(({ text, figures, fills, ...rest }): Instrument => {
    const instrument = Object.assign(new LazyArticles(() => articlesIn(readText(...text))), rest);
    knowFigures(instrument, () => stretch<WrittenFigures>(figures, {}));
    knowFillings(instrument, fills ?? []);
    return instrument;
  });
  let entries: readonly WrittenEntry[] | undefined;
  const register = () => {
    entries ??= stretch<readonly WrittenEntry[]>(index.register, []);
    return entries;
  };
  const all = [...whole, ...index.registered.map((id, i) => registered(id, i, register))];
  for (const each of all) {
    const own = linked.get(each.id);
    if (own) knowLinks(each, () => stretch<WrittenLink[]>(own, []).map(linkOf));
    else knowNoLinks(each);
  }
  const instruments = new Map(all.map((each) => [each.id, each]));
  const at = (places: readonly number[]) => places.map((place) => all[place] as Instrument);
  const numbers = index.numbers;
  const names = new IndexedNames(index.names, all);
  return {
    instruments,
    names,
    byName: names,
    byNumber: { get: (key) => (Object.hasOwn(numbers, key) ? all[numbers[key] as number] : undefined) },
    ...crimesIn(whole),
    byPath: whenAsked(() => new Map(all.map((each) => [each.path, each]))),
    implementing: at(index.implementing),
    drafts: at(index.drafts),
    read,
    officialOf: () => undefined,
    source: sourceIn(instruments, read),
  };
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
