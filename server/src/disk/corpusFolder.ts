import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { CorpusReader } from '../corpus/loadLaw';

/** The corpus files below a folder. */
export const corpusFolder = (folder: string): CorpusReader => ({
  list: async () => {
    const paths = await readdir(folder, { recursive: true });
    return paths.filter((path) => path.endsWith('.md')).map((path) => path.split(sep).join('/'));
  },
  // A few dozen small files that are read one after the other: a turn of the event loop for each costs more.
  read: async (path) => readFileSync(join(folder, path), 'utf8'),
});
