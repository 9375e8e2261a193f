import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Law } from '../corpus/law';
import { readLawIndex } from '../corpus/lawIndex';
import { loadLaw } from '../corpus/loadLaw';
import type { CorpusProblem } from '../corpus/readInstrument';
import { corpusFolder } from './corpusFolder';

/** Name of the index beside the bundles, see scripts/build.mjs. */
export const INDEX_FILE = 'law.json';

/**
 * Loads the law of a corpus folder: from the index that the build made, if it is there and its files are still
 * the same, else from the Markdown files themselves. Rejects only where the folder cannot be listed.
 *
 * @param bundles the folder that holds the index; null to read the files
 */
export async function loadCorpus(
  folder: string,
  bundles: string | null,
): Promise<{ law: Law; problems: readonly CorpusProblem[] }> {
  const law = bundles === null ? undefined : indexed(folder, join(bundles, INDEX_FILE));
  return law ? { law, problems: [] } : loadLaw(corpusFolder(folder));
}

function indexed(folder: string, path: string): Law | undefined {
  try {
    const isCurrent = (file: string, bytes: number) => statSync(join(folder, file)).size === bytes;
    return readLawIndex(readFileSync(path, 'utf8'), isCurrent, (file) =>
      readFileSync(join(folder, file), 'utf8'),
    );
  } catch {
    return undefined;
  }
}
