import { join } from 'node:path';
import type { Law } from '../corpus/law';
import { loadCorpus } from '../disk/bundledCorpus';
import type { Terminal } from './terminal';

/** Gives the law of a folder, loaded when it is first asked for. What can't be read in it is complained of. */
export function loadLawFor(folder: string, { complain }: Terminal): () => Promise<Law> {
  const load = async () => {
    const { law, problems } = await loadCorpus(folder, __dirname);
    for (const { path, line, message } of problems) complain(`${join(folder, path)}:${line}: ${message}`);
    return law;
  };
  let loading: Promise<Law> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}
