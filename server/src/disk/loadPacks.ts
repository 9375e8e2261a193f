import type { Law } from '../corpus/law';
import type { PackFile } from '../corpus/packFile';
import { withPacks } from '../corpus/packs';
import type { CorpusProblem } from '../corpus/readInstrument';
import { packFolder } from './packFolder';

/** The law with the texts of packs. */
export interface LoadedPacks {
  readonly law: Law;
  readonly files: readonly PackFile[];
  readonly problems: readonly CorpusProblem[];
  /** Folders that cannot be listed, and why. */
  readonly unlisted: readonly { readonly folder: string; readonly why: string }[];
}

/** Lays the texts of packs beside the law. Never rejects: what cannot be read is told, and the rest serves. */
export async function loadPacks(law: Law, folders: readonly string[]): Promise<LoadedPacks> {
  const files: PackFile[] = [];
  const problems: CorpusProblem[] = [];
  const unlisted: { folder: string; why: string }[] = [];
  for (const folder of folders) {
    try {
      const read = await packFolder(folder);
      files.push(...read.files);
      problems.push(...read.problems);
    } catch (why) {
      unlisted.push({ folder, why: why instanceof Error ? why.message : String(why) });
    }
  }
  const joined = withPacks(law, files);
  return { law: joined.law, files, problems: [...problems, ...joined.problems], unlisted };
}
