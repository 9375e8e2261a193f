import { readdir, readFile } from 'node:fs/promises';
import { loadLaw } from '../../../server/src/corpus/loadLaw';

const folder = new URL('../../../server/corpus/', import.meta.url);

/** Reads the corpus files of the repository. */
export const corpusReader = {
  list: async () =>
    (await readdir(folder, { recursive: true }))
      .filter((path) => path.endsWith('.md'))
      .map((path) => path.replaceAll('\\', '/')),
  read: (path: string) => readFile(new URL(path, folder), 'utf8'),
};

/** The law that ships with the extension, loaded once for a test file. */
export const { law, problems } = await loadLaw(corpusReader);
