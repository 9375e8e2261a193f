import { join } from 'node:path';
import type { Law } from '../corpus/law';
import type { PackFile } from '../corpus/packFile';
import { withPacks } from '../corpus/packs';
import { loadCorpus } from '../disk/bundledCorpus';
import { packFolder } from '../disk/packFolder';
import type { Terminal } from './terminal';

/** The law that a command works with. */
export interface LoadedLaw {
  readonly law: Law;
  /** The texts of the packs that were asked for. */
  readonly packs: readonly PackFile[];
  /** A pack could not be listed, or a file of it not read. */
  readonly failed: boolean;
}

/**
 * Gives the law of a folder and of packs, loaded when it is first asked for. What can't be read in it is complained
 * of.
 */
export function loadLawFor(
  folder: string,
  { complain }: Terminal,
): (packs?: readonly string[]) => Promise<LoadedLaw> {
  const load = async (packs: readonly string[]): Promise<LoadedLaw> => {
    const { law, problems } = await loadCorpus(folder, __dirname);
    for (const { path, line, message } of problems) complain(`${join(folder, path)}:${line}: ${message}`);
    const files: PackFile[] = [];
    let failed = false;
    for (const pack of packs) {
      const read = await packFolder(pack).catch((why) => {
        complain(`${pack} cannot be read: ${why instanceof Error ? why.message : why}`);
        failed = true;
        return { files: [], problems: [] };
      });
      files.push(...read.files);
      for (const { path, line, message } of read.problems) complain(`${path}:${line}: ${message}`);
    }
    const joined = withPacks(law, files);
    for (const { path, line, message } of joined.problems) complain(`${path}:${line}: ${message}`);
    return { law: joined.law, packs: files, failed };
  };
  let loading: Promise<LoadedLaw> | undefined;
  return (packs = []) => {
    loading ??= load(packs);
    return loading;
  };
}
