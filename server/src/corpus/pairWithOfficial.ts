import type { Difference } from './compareWithOfficial';
import { compareWithOfficial } from './compareWithOfficial';
import type { Term } from './glossary';
import type { Instrument } from './instrument';
import type { OfficialText } from './readOfficial';
import { titleKey } from './titleKey';

/** An official text as it was found: where, and what was read there. */
export interface OfficialFile {
  readonly path: string;
  readonly title: string;
  readonly text: OfficialText;
}

/** A rendering beside the official text that is nearest to it. */
export interface Pair {
  readonly instrument: Instrument;
  readonly official: OfficialFile;
  readonly differences: readonly Difference[];
}

/**
 * Each instrument with its official text, by the Chinese title. Where several texts, or earlier and later texts of
 * a law, have one title, the pair that agrees in most articles counts.
 */
export function pairWithOfficial(
  instruments: Iterable<Instrument>,
  files: readonly OfficialFile[],
  glossary: readonly Term[] = [],
): Pair[] {
  const keyed = files.map((official) => ({
    official,
    key: titleKey(official.title),
  }));
  const possible = [...instruments].flatMap((instrument) => {
    const own = titleKey(instrument.chinese);
    return keyed
      .filter(({ key }) => key === own || (key.length >= SHORTEST_TITLE && own.endsWith(key)))
      .map(({ official }) => ({
        instrument,
        official,
        differences: compareWithOfficial(instrument, official.text, glossary),
      }));
  });
  possible.sort((a, b) => agreement(b) - agreement(a));
  const pairs = new Map<Instrument, Pair>();
  const taken = new Set<OfficialFile>();
  for (const pair of possible) {
    if (pairs.has(pair.instrument) || taken.has(pair.official)) continue;
    pairs.set(pair.instrument, pair);
    taken.add(pair.official);
  }
  return [...pairs.values()].sort((a, b) => (a.instrument.id < b.instrument.id ? -1 : 1));
}

/** How many articles two texts have alike. */
const agreement = ({ instrument, official, differences }: Pair): number =>
  [...instrument.articles.keys()].filter((number) => official.text.articles.has(number)).length -
  differences.length;

/** A shorter one has to be the whole title. */
const SHORTEST_TITLE = 8;
