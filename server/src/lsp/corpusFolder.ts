import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { CorpusReader } from '../corpus/loadLaw';

/** The corpus files below a folder. */
export const corpusFolder = (folder: string): CorpusReader => ({
  list: async () => {
    const paths = await readdir(folder, { recursive: true });
    return paths.filter((path) => path.endsWith('.md')).map((path) => path.split(sep).join('/'));
  },
  read: (path) => readFile(join(folder, path), 'utf8'),
});
