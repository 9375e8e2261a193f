import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { NoteFile } from './noteFiles';
import type { CliWords } from './words';

/**
 * Where the pages of notes are written, in their order; undefined for standard output. In a folder they stand to one
 * another as the notes do. Null where several notes have no folder.
 */
export async function pageFiles(
  notes: readonly NoteFile[],
  output: string | null,
): Promise<readonly (string | undefined)[] | null> {
  if (output === null || output === '-') return notes.length > 1 ? null : notes.map(() => undefined);
  const isFolder = /[\\/]$/.test(output) || (await stat(output).catch(() => null))?.isDirectory() === true;
  if (notes.length === 1 && !isFolder) return [output];
  const folder = sharedFolder(notes.map(({ path }) => resolve(path)));
  return notes.map(({ path }) =>
    join(output, pageName(path === '-' ? 'note' : relative(folder, resolve(path)))),
  );
}

/** Writes a page, with the folders to it; answers why that cannot be done, else null. A note is never written over. */
export async function writePage(
  target: string,
  note: string,
  html: string,
  words: CliWords,
): Promise<string | null> {
  if (resolve(target) === resolve(note)) return words.noteItself;
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, `${html}\n`);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const pageName = (path: string): string => `${path.replace(/\.(?:md|markdown|txt)$/i, '')}.html`;

/** The deepest folder that holds all of the files. */
function sharedFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => dirname(path).split(sep));
  const end = first.findIndex((name, index) => others.some((other) => other[index] !== name));
  return first.slice(0, end < 0 ? first.length : end).join(sep) || sep;
}
