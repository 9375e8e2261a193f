import type { Law } from '../corpus/law';
import type { PackFile } from '../corpus/packFile';
import { withPacks } from '../corpus/packs';
import type { CorpusProblem } from '../corpus/readInstrument';
import type { Listing } from './packFolder';
import { packFolder } from './packFolder';

/** The law with the texts of packs. */
export interface LoadedPacks {
  readonly law: Law;
  readonly files: readonly PackFile[];
  readonly problems: readonly CorpusProblem[];
  /** Folders that cannot be listed, and why. */
  readonly unlisted: readonly { readonly folder: string; readonly why: string }[];
}

/**
 * Lays the texts of packs beside the law. What cannot be read is told, and the rest serves. Rejects only where the
 * listing is ended; what it has found till then is kept for the next.
 *
 * @param recalled what was known of the packs (see `recallPacks`), which is kept where the listing finds nothing else
 */
export async function loadPacks(
  law: Law,
  folders: readonly string[],
  listing: Listing = {},
  recalled?: LoadedPacks,
): Promise<LoadedPacks> {
  const files: PackFile[] = [];
  const problems: CorpusProblem[] = [];
  const unlisted: { folder: string; why: string }[] = [];
  const { signal, known } = listing;
  for (const folder of folders) {
    if (signal?.aborted) break;
    try {
      const read = await packFolder(folder, listing);
      files.push(...read.files);
      problems.push(...read.problems);
    } catch (why) {
      unlisted.push({ folder, why: why instanceof Error ? why.message : String(why) });
    }
  }
  known?.write(!signal?.aborted);
  signal?.throwIfAborted();
  const joined = recalled && known && !known.hasChanged() ? recalled : withPacks(law, files);
  return { law: joined.law, files, problems: [...problems, ...joined.problems], unlisted };
}
