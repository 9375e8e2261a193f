import { readFile, stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { glob, isDynamicPattern } from './glob';
import type { Terminal } from './terminal';
import type { CliWords } from './words';

/** A note as it was given to the command line. */
export interface NoteFile {
  /** As a reader would write it, with `/`; `-` for standard input. */
  readonly path: string;
  readonly text: string;
  /** Without markup (.txt). */
  readonly plainText: boolean;
}

const NOTE = /\.(?:md|markdown|txt)$/i;

/**
 * Reads the notes that PATHs name, each one time, in their order. What can't be read is complained of by
 * name, and the others are read all the same; `failed` says whether there was any.
 */
export async function readNotes(
  paths: readonly string[],
  { complain, standardInput, words }: Terminal,
): Promise<{ notes: NoteFile[]; failed: boolean }> {
  const notes: NoteFile[] = [];
  const seen = new Set<string>();
  let failed = false;
  const fail = (path: string, why: string) => {
    complain(`${path}: ${why}`);
    failed = true;
  };
  for (const given of paths) {
    const found = given === '-' ? ['-'] : await filesAt(given, words);
    if (typeof found === 'string') fail(given, found);
    else {
      for (const path of found.filter((each) => !seen.has(each))) {
        seen.add(path);
        const text = path === '-' ? await standardInput() : await textOf(path, words);
        if (typeof text === 'string') notes.push({ path, text, plainText: /\.txt$/i.test(path) });
        else fail(path, text.why);
      }
    }
  }
  return { notes, failed };
}

/** The files behind a PATH, or why there are none. */
async function filesAt(given: string, words: CliWords): Promise<string[] | string> {
  const there = await stat(given).catch((error: NodeJS.ErrnoException) => error);
  if (there instanceof Error) {
    // A name that exists is that file, even with brackets in it, as "(2018).md" has.
    if (isDynamicPattern(given)) return notesIn('.', given, words);
    return reason(there, words);
  }
  if (there.isDirectory()) return notesIn(given, '**', words);
  return NOTE.test(given) ? [slashed(given)] : words.notANote;
}

async function notesIn(folder: string, pattern: string, words: CliWords): Promise<string[] | string> {
  const found = await glob(process.platform === 'win32' ? slashed(pattern) : pattern, {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  const notes = found.filter((path) => NOTE.test(path)).sort();
  if (notes.length === 0) return words.noNotes;
  return notes.map((path) => slashed(join(folder, path)));
}

const slashed = (path: string): string => normalize(path).split(sep).join('/');

/** The text with its byte order mark, if any, so that offsets count from the very start of the file. */
async function textOf(path: string, words: CliWords): Promise<string | { why: string }> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { why: words.notUtf8 };
    return { why: reason(error as NodeJS.ErrnoException, words) };
  }
}

const reason = ({ code, message }: NodeJS.ErrnoException, { reasons }: CliWords): string =>
  reasons[code as keyof typeof reasons] ?? message;
