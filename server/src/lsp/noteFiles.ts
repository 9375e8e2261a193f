import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CancellationToken } from 'vscode-languageserver/node';
import { MOST_NOTES } from './storedNote';

/** A note on disk, and what tells whether it has changed. */
export interface NoteFile {
  readonly path: string;
  readonly stamp: string;
  /** Over 2 MB: not to be read. */
  readonly isTooLong: boolean;
}

const MAX_FOLDERS = 5000;
const MAX_BYTES = 2 * 1024 * 1024;

/**
 * The Markdown files below a folder, at most 10,000 of them; not those of packages and of
 * hidden folders. What cannot be opened is left out.
 */
export async function noteFiles(root: string, token: CancellationToken): Promise<NoteFile[]> {
  const folders = [root];
  const found: NoteFile[] = [];
  // The list grows while it is walked: breadth first, so that a deep folder cannot crowd out the others.
  for (const [visited, folder] of folders.entries()) {
    if (visited >= MAX_FOLDERS || found.length >= MOST_NOTES || token.isCancellationRequested) break;
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const paths = (is: (entry: (typeof entries)[number]) => boolean) =>
      entries.filter(is).map(({ name }) => join(folder, name));
    // A linked folder may lead back to its parent; a link is neither a file nor a folder here.
    folders.push(...paths((entry) => entry.isDirectory() && isFolderToRead(entry.name)));
    const notes = paths((entry) => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name));
    found.push(...(await Promise.all(notes.map(stamped))).filter((file) => file !== undefined));
  }
  return found.slice(0, MOST_NOTES);
}

/** The text of a note; undefined where it is gone by now. */
export const textOf = ({ path }: NoteFile): Promise<string | undefined> =>
  readFile(path, 'utf8').catch(() => undefined);

const isFolderToRead = (name: string): boolean => name !== 'node_modules' && !name.startsWith('.');

async function stamped(path: string): Promise<NoteFile | undefined> {
  const file = await stat(path).catch(() => undefined);
  return file && { path, stamp: `${file.mtimeMs}/${file.size}`, isTooLong: file.size > MAX_BYTES };
}
