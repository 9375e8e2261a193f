import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, extname, resolve, sep } from 'node:path';
import type { PackFile } from '../corpus/packFile';
import { inBoth, Refused, unreadable } from '../corpus/problemWords';
import type { CorpusProblem } from '../corpus/readInstrument';
import type { KnownFiles } from './knownFiles';
import { ListedFile } from './listedFile';
import { beginningOf, isWord, wordText } from './packText';

/** How a pack is listed beside other work. */
export interface Listing {
  /** What earlier listings found. */
  readonly known?: KnownFiles;
  /** Called before each file: lets others work, if it is their turn. */
  readonly pause?: (done: number, of: number) => Promise<void>;
  /** Ends it. */
  readonly signal?: AbortSignal;
}

/**
 * The texts of a pack: a folder with .md, .txt, .docx and .xml files. Only the beginning of each is read now, and not
 * that if it is known from an earlier listing. What cannot be a text of law is passed over; what should be and
 * cannot be read is told. Rejects where the folder cannot be listed, and where the listing is ended.
 */
export async function packFolder(
  folder: string,
  { known, pause, signal }: Listing = {},
): Promise<{ files: PackFile[]; problems: CorpusProblem[] }> {
  const root = resolve(folder);
  const origin = basename(root);
  const files: PackFile[] = [];
  const problems: CorpusProblem[] = [];
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  for (const [done, entry] of entries.entries()) {
    if (!READABLE.has(extname(entry.name).toLowerCase())) continue;
    const path = entry.parentPath + sep + entry.name;
    const problem = (message: CorpusProblem['message']) => problems.push({ path, line: 1, message });
    if (entry.isSymbolicLink()) problem(inBoth((words) => words.link));
    if (!entry.isFile()) continue;
    await pause?.(done, entries.length);
    signal?.throwIfAborted();
    try {
      const made = packFile(entry.parentPath, entry.name, origin, known);
      // Waiting for each of thousands that need not be waited for takes longer than listing them.
      const file = made instanceof Promise ? await made : made;
      if (file) files.push(file);
    } catch (why) {
      problem(unreadable(why));
    }
  }
  return { files, problems };
}

const READABLE: ReadonlySet<string> = new Set(['.md', '.markdown', '.txt', '.docx', '.xml']);
const LARGEST = 20_000_000;

function packFile(
  folder: string,
  name: string,
  origin: string,
  known?: KnownFiles,
): ListedFile | Promise<ListedFile> | undefined {
  const path = folder + sep + name;
  const { size, mtimeMs } = statSync(path);
  if (size > LARGEST) throw new Refused(inBoth((words) => words.tooLarge(Math.round(size / 1e6))));
  const stamp = { size, mtimeMs };
  const beginning = known?.recall(folder, name, stamp) ?? beginningOf(path);
  known?.keep(folder, name, stamp, beginning);
  const { title, isCorpusFile } = beginning;
  if (title === null && !isCorpusFile) return undefined;
  const listed = (text?: string) => new ListedFile(path, origin, title ?? '', isCorpusFile, mtimeMs, text);
  return isWord(path) ? wordText(path).then(listed) : listed();
}
