import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Law } from '../corpus/law';
import { type CorpusReader, loadLaw } from '../corpus/loadLaw';
import type { Terminal } from './terminal';

/** Gives the law of a folder, loaded when it is first asked for. What can't be read in it is complained of. */
export function loadLawFor(folder: string, { complain }: Terminal): () => Promise<Law> {
  const load = async () => {
    const { law, problems } = await loadLaw(filesOf(folder));
    for (const { path, line, message } of problems) complain(`${join(folder, path)}:${line}: ${message}`);
    return law;
  };
  let loading: Promise<Law> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

const filesOf = (folder: string): CorpusReader => ({
  list: async () => {
    const paths = await readdir(folder, { recursive: true });
    return paths.filter((path) => path.endsWith('.md')).map((path) => path.split(sep).join('/'));
  },
  read: async (path) => readFileSync(join(folder, path), 'utf8'),
});
