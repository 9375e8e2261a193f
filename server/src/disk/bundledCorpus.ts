import { openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Law } from '../corpus/law';
import { readLawIndex } from '../corpus/lawIndex';
import { loadLaw } from '../corpus/loadLaw';
import type { CorpusProblem } from '../corpus/readInstrument';
import { corpusFolder } from './corpusFolder';

/** Name of the index beside the bundles, see scripts/build.mjs. */
export const INDEX_FILE = 'law.json';
/** Name of the file of the texts, which the index points into. */
export const TEXTS_FILE = 'law.texts';
/** Name of the file with all corpus files by their paths, for a server that cannot read the folder. */
export const SOURCES_FILE = 'law.sources';

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
  const law = bundles === null ? undefined : indexed(folder, bundles);
  return law ? { law, problems: [] } : loadLaw(corpusFolder(folder));
}

function indexed(folder: string, bundles: string): Law | undefined {
  try {
    const isCurrent = (file: string, bytes: number) => statSync(join(folder, file)).size === bytes;
    return readLawIndex(
      readFileSync(join(bundles, INDEX_FILE), 'latin1'),
      isCurrent,
      (file) => readFileSync(join(folder, file), 'utf8'),
      stretchesOf(join(bundles, TEXTS_FILE)),
    );
  } catch {
    return undefined;
  }
}

/** Reads stretches of a file in ASCII, which is kept open. Throws where there is no such file. */
function stretchesOf(path: string): (start: number, length: number) => string {
  const handle = openSync(path, 'r');
  return (start, length) => {
    const bytes = Buffer.alloc(length);
    readSync(handle, bytes, 0, length, start);
    return bytes.toString('latin1');
  };
}
