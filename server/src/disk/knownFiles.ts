import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Beginning } from './packText';
import { Shelf, type Stamp } from './shelf';
import { writeWhole } from './writeWhole';

/** What listings of packs found at the beginnings of files, kept from one start to the next. */
export interface KnownFiles {
  /** What is known, by folder, in the order of the listing. */
  readonly shelves: ReadonlyMap<string, Shelf>;
  /** What was found in a file; undefined where it is not known, or the file is no longer the same. */
  recall(folder: string, name: string, stamp: Stamp): Beginning | undefined;
  keep(folder: string, name: string, stamp: Stamp, beginning: Beginning): void;
  /** Whether a listing that met all files met others than were known. */
  hasChanged(): boolean;
  /**
   * Writes down what was kept, if it differs from what was there. Never throws: what is not kept is read again.
   *
   * @param isAll whether all files were met: those that were not are then forgotten
   */
  write(isAll: boolean): void;
}

type Shelves = ReadonlyMap<string, Shelf>;

/** Raised when beginnings are read otherwise than before, or written down otherwise. */
const FORMAT = 2;

/**
 * The known files that are written down in a file of the cache. One that is damaged, or from another version, is
 * thrown away.
 */
export function knownFiles(cache: string, version: string): KnownFiles {
  const mark = `${FORMAT}/${version}`;
  const before = readShelves(cache, mark);
  const now = new Map<string, Shelf>();
  let isNew = false;
  const recall: KnownFiles['recall'] = (folder, name, stamp) => before.get(folder)?.find(name, stamp);
  const hasChanged = () => isNew || countOf(now) !== countOf(before);
  return {
    shelves: before,
    recall,
    keep(folder, name, stamp, beginning) {
      isNew ||= recall(folder, name, stamp) === undefined;
      const shelf = now.get(folder) ?? new Shelf();
      now.set(folder, shelf);
      shelf.put(name, stamp, beginning);
    },
    hasChanged,
    write(isAll) {
      if (isAll ? hasChanged() : isNew) writeShelves(cache, mark, isAll ? now : joined(before, now));
    },
  };
}

const countOf = (shelves: Shelves): number =>
  [...shelves.values()].reduce((sum, { names }) => sum + names.length, 0);

function joined(before: Shelves, now: Shelves): Shelves {
  const all = new Map(before);
  for (const [folder, shelf] of now) all.set(folder, shelf.beside(before.get(folder) ?? new Shelf()));
  return all;
}

/** The first line is the digest of the rest, which is the mark and the shelves. */
function readShelves(cache: string, mark: string): Shelves {
  try {
    const bytes = readFileSync(cache);
    const end = bytes.indexOf('\n');
    const body = bytes.subarray(end + 1);
    if (bytes.toString('latin1', 0, end) !== digestOf(body)) return new Map();
    const { mark: written, shelves } = JSON.parse(body.toString());
    if (written !== mark) return new Map();
    return new Map(shelves.map(([folder, shelf]: [string, unknown]) => [folder, Shelf.of(shelf)]));
  } catch {
    return new Map();
  }
}

function writeShelves(cache: string, mark: string, shelves: Shelves): void {
  const body = JSON.stringify({ mark, shelves: [...shelves] });
  writeWhole(cache, `${digestOf(body)}\n${body}`);
}

const digestOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
