import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Beginning } from './packText';
import { writeWhole } from './writeWhole';

/** What tells whether a file is still the same. */
export interface Stamp {
  readonly size: number;
  readonly mtimeMs: number;
}

/** What listings of packs found at the beginnings of files, kept from one start to the next. */
export interface KnownFiles {
  /** What was found in a file; undefined where it is not known, or the file is no longer the same. */
  recall(path: string, stamp: Stamp): Beginning | undefined;
  keep(path: string, stamp: Stamp, beginning: Beginning): void;
  /**
   * Writes down what was kept, if it differs from what was there. Never throws: what is not kept is read again.
   *
   * @param isAll whether all files were met: those that were not are then forgotten
   */
  write(isAll: boolean): void;
}

type Entry = readonly [size: number, mtimeMs: number, title: string | null, isCorpusFile: boolean];

/** Raised when beginnings are read otherwise than before. */
const FORMAT = 1;

/**
 * The known files that are written down in a file of the cache. One that is damaged, or from another version, is
 * thrown away.
 */
export function knownFiles(cache: string, version: string): KnownFiles {
  const mark = `${FORMAT}/${version}`;
  const before = readEntries(cache, mark);
  const now = new Map<string, Entry>();
  let isNew = false;
  return {
    recall(path, stamp) {
      const entry = before.get(path);
      if (entry?.[0] !== stamp.size || entry[1] !== stamp.mtimeMs) return undefined;
      return { title: entry[2], isCorpusFile: entry[3] };
    },
    keep(path, { size, mtimeMs }, { title, isCorpusFile }) {
      const known = before.get(path);
      isNew ||= known?.[0] !== size || known[1] !== mtimeMs;
      now.set(path, [size, mtimeMs, title, isCorpusFile]);
    },
    write(isAll) {
      if (isNew || (isAll && now.size !== before.size))
        writeEntries(cache, mark, isAll ? now : new Map([...before, ...now]));
    },
  };
}

/** The first line is the digest of the rest, which is the mark and the entries. */
function readEntries(cache: string, mark: string): ReadonlyMap<string, Entry> {
  try {
    const [digest, body = ''] = splitOnce(readFileSync(cache, 'utf8'));
    if (digest !== digestOf(body)) return new Map();
    const { mark: written, entries } = JSON.parse(body);
    return written === mark ? new Map<string, Entry>(entries) : new Map();
  } catch {
    return new Map();
  }
}

function writeEntries(cache: string, mark: string, entries: ReadonlyMap<string, Entry>): void {
  const body = JSON.stringify({ mark, entries: [...entries] });
  writeWhole(cache, `${digestOf(body)}\n${body}`);
}

const splitOnce = (text: string): [string, string] => {
  const end = text.indexOf('\n');
  return [text.slice(0, end), text.slice(end + 1)];
};

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
