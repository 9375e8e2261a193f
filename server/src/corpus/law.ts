import { CHINESE_GENERA } from '../citation/chineseNames';
import { CrimeNames, crimeKey } from '../citation/crimeNames';
import { NameIndex } from '../citation/nameIndex';
import { nameKey } from '../citation/tokens';
import type { Instrument, Provision } from './instrument';
import { wholeOf } from './instrument';
import type { OfficialCopy } from './packFile';
import { wordingsOf } from './wordings';

/** The law at hand: instruments, and what they are called. */
export interface Law {
  readonly instruments: ReadonlyMap<string, Instrument>;
  /** All names, for the reader of citations. */
  readonly names: NameIndex;
  /** Instruments by the key of a name (see `nameKey`); more than one where a name is shared. */
  readonly byName: Lookup<readonly Instrument[]>;
  /** Instruments by their normalised number (法释〔2011〕19号, (2018)鄂1003刑初150号). */
  readonly byNumber: Lookup<Instrument>;
  /** The names of crimes, for the same. */
  readonly crimeNames: CrimeNames;
  /** Where the crime of a name (see `crimeKey`) is set out; more than one place where several articles share it. */
  crime(key: string): readonly Provision[];
  /** Instruments by the path of their file. */
  readonly byPath: Lookup<Instrument>;
  /** Instruments that implement others, and drafts: a few among thousands. */
  readonly implementing: readonly Instrument[];
  readonly drafts: readonly Instrument[];
  /** Text of an instrument's corpus file. */
  source(id: string): string;
  /** Text of a corpus file by its path. */
  read(path: string): string;
  /** The official text that a pack lays beside an instrument. */
  officialOf(id: string): OfficialCopy | undefined;
}

/** A map of which only single entries are asked for. */
export type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get'>;

/**
 * Builds the law from its instruments.
 *
 * @param read the text of a corpus file by its path
 * @param keysOf the keys of an instrument's names, where they are known already
 */
export function lawOf(
  given: readonly Instrument[],
  read: (path: string) => string,
  keysOf: (instrument: Instrument) => readonly string[] = nameKeysOf,
): Law {
  const instruments = new Map(given.map((instrument) => [instrument.id, instrument]));
  const byName = new Map<string, Instrument[]>();
  const byNumber = new Map<string, Instrument>();
  for (const instrument of given) {
    if (instrument.number) byNumber.set(normalisedNumber(instrument.number), instrument);
    for (const key of keysOf(instrument)) {
      const others = byName.get(key) ?? [];
      if (key !== '' && !others.includes(instrument)) byName.set(key, [...others, instrument]);
    }
  }
  return {
    instruments,
    names: NameIndex.ofKeys([...CHINESE_GENERA.map(nameKey), ...byName.keys()]),
    byName,
    byNumber,
    ...crimesIn(given),
    byPath: new Map(given.map((instrument) => [instrument.path, instrument])),
    implementing: given.filter((each) => each.implements !== null),
    drafts: given.filter(({ status }) => status === 'draft'),
    read,
    officialOf: () => undefined,
    source: sourceIn(instruments, read),
  };
}

/** Reads the text of an instrument's file, once. */
export function sourceIn(instruments: Law['instruments'], read: Law['read']): Law['source'] {
  const texts = new Map<string, string>();
  return (id) => {
    const text = texts.get(id) ?? read(instruments.get(id)?.path ?? '');
    texts.set(id, text);
    return text;
  };
}

/** The crimes that instruments set out, and where. */
export function crimesIn(instruments: readonly Instrument[]): Pick<Law, 'crimeNames' | 'crime'> {
  const places = new Map<string, Provision[]>();
  for (const { id, crimes } of instruments)
    for (const { names, article, paragraph } of crimes)
      for (const key of new Set(names.map(crimeKey)))
        places.set(key, [...(places.get(key) ?? []), { ...wholeOf(id), article, paragraph }]);
  return { crimeNames: new CrimeNames(places.keys()), crime: (key) => places.get(key) ?? [] };
}

/** A map that is made when it is first asked. */
export function whenAsked<T>(make: () => ReadonlyMap<string, T>): Lookup<T> {
  let made: ReadonlyMap<string, T> | undefined;
  return {
    get(key) {
      made ??= make();
      return made.get(key);
    },
  };
}

/** The keys of all names of an instrument. */
export const nameKeysOf = (instrument: Instrument): string[] => [
  ...new Set(wordingsOf(instrument).map(nameKey)),
];

/** A number with its brackets written in one way. */
export const normalisedNumber = (number: string): string =>
  number
    .replace(/[[（(【［]((?:19|20)\d\d)[\]）)】］]/, (_, year) =>
      /[刑民行执知]/.test(number) ? `(${year})` : `〔${year}〕`,
    )
    .replace(/〕第/, '〕')
    .replace(/\s/g, '');
