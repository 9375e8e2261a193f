import { join } from 'node:path';
import type { Law } from '../corpus/law';
import type { PackFile } from '../corpus/packFile';
import { loadCorpus } from '../disk/bundledCorpus';
import { loadPacks } from '../disk/loadPacks';
import type { Terminal } from './terminal';

/** The law that a command works with. */
export interface LoadedLaw {
  readonly law: Law;
  /** The texts of the packs that were asked for. */
  readonly packs: readonly PackFile[];
  /** A pack could not be listed. */
  readonly failed: boolean;
}

/**
 * Gives the law of a folder and of packs, loaded when it is first asked for. What can't be read in it is complained
 * of.
 */
export function loadLawFor(
  folder: string,
  { complain, language, words }: Terminal,
): (packs?: readonly string[]) => Promise<LoadedLaw> {
  const load = async (packs: readonly string[]): Promise<LoadedLaw> => {
    const { law, problems } = await loadCorpus(folder, __dirname);
    for (const { path, line, message } of problems)
      complain(`${join(folder, path)}:${line}: ${message[language]}`);
    const loaded = await loadPacks(law, packs);
    for (const { path, line, message } of loaded.problems) complain(`${path}:${line}: ${message[language]}`);
    for (const { folder: pack, why } of loaded.unlisted) complain(words.cannotBeRead(pack, why));
    return { law: loaded.law, packs: loaded.files, failed: loaded.unlisted.length > 0 };
  };
  let loading: Promise<LoadedLaw> | undefined;
  return (packs = []) => {
    loading ??= load(packs);
    return loading;
  };
}
