import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A place in the law as gold gives it; null where the words do not go so deep. */
export interface GoldPlace {
  readonly instrument: string;
  readonly article: string | null;
  readonly paragraph: number | null;
  readonly item: number | null;
}

/** Words at an offset in UTF-16 units. */
export interface Quote {
  readonly quote: string;
  readonly start: number;
}

/** A locator in a passage, and where it leads. */
export interface GoldCitation extends Quote, GoldPlace {
  /** Neither hit nor miss. */
  readonly optional?: boolean;
  /** 前款, 本条: readable only with the place in the law that the passage was taken from. */
  readonly relative?: boolean;
  /** Other instruments that would do. */
  readonly alt?: readonly string[];
  /** First and last article, or item, of a range whose first end is the quote. */
  readonly range?: readonly [string, string];
  readonly range_items?: readonly [number, number];
  /** A case number, normalised. */
  readonly number?: string;
}

/** What a text needs to be known of the document that it was taken from. */
export interface GoldContext {
  readonly document: string | null;
  readonly article?: string | null;
}

/** A text with all that it cites. */
export interface GoldPassage {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly gold: readonly GoldCitation[];
  /** There is nothing of Chinese law in it. */
  readonly negative?: boolean;
  /** Spans that must lead nowhere in Chinese law. */
  readonly traps?: readonly (Quote & { readonly kind: string })[];
  readonly context?: GoldContext;
}

/** A figure that a text gives for the law, right or wrong. */
export interface GoldClaim {
  readonly id: string;
  readonly lang: string;
  readonly kind: 'real' | 'official' | 'synthetic';
  readonly text: string;
  readonly cited: GoldPlace | null;
  readonly claim: Quote & { readonly measure: string };
  readonly label: 'correct' | 'wrong' | 'not-checkable';
  /** What was changed in a synthetic row. */
  readonly perturbation?: string;
  readonly context?: GoldContext;
}

/** The gold of one origin. */
export interface Split {
  readonly name: string;
  readonly passages: readonly GoldPassage[];
  readonly claims: readonly GoldClaim[];
}

/** Reads the gold files of folders; one that is not there is empty. Throws at a line that is wrong or an id that is there twice, naming it. */
export function readGold(name: string, folders: readonly string[]): Split {
  const files = folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .sort()
          .map((file) => ({ file, path: join(folder, file) }))
      : [],
  );
  const rowsOf = <T>(pattern: RegExp, quotes: (row: T) => readonly Quote[]): T[] =>
    files
      .filter(({ file }) => pattern.test(file))
      .flatMap(({ path }) => goldRows(readFileSync(path, 'utf8'), path, quotes));
  const passages = rowsOf<GoldPassage>(/^passages-.*\.jsonl$/, ({ gold, traps = [] }) => [...gold, ...traps]);
  const claims = rowsOf<GoldClaim>(/^thresholds-.*\.jsonl$/, ({ claim }) => [claim]);
  const ids = [...passages, ...claims].map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new Error(`Two rows of ${folders.join(', ')} have the id ${twice}.`);
  return { name, passages, claims };
}

/** The rows of a file, one a line; each quote must stand where it is said to. */
export function goldRows<T>(file: string, path: string, quotes: (row: T) => readonly Quote[]): T[] {
  return file.split('\n').flatMap((line, index): T[] => {
    if (line.trim() === '') return [];
    const row = JSON.parse(line) as T & { readonly text: string };
    const astray = quotes(row).find(
      ({ quote, start }) => row.text.slice(start, start + quote.length) !== quote,
    );
    if (astray) throw new Error(`${path}:${index + 1}: “${astray.quote}” does not stand at ${astray.start}.`);
    return [row];
  });
}

/** The stretch of a text that a quote is. */
export const spanOf = ({ quote, start }: Quote): { start: number; end: number } => ({
  start,
  end: start + quote.length,
});
