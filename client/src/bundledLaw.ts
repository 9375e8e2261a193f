import { openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Law } from '../../server/src/corpus/law';
import { readLawIndex } from '../../server/src/corpus/lawIndex';

/**
 * The compiled law that lies beside the bundles, read at once: a preview cannot wait. The texts of a law are read when
 * it is first cited. Throws where there is none; undefined where it cannot be read.
 */
export function bundledLaw(bundles: string): Law | undefined {
  const texts = openSync(join(bundles, 'law.texts'), 'r');
  return readLawIndex(
    readFileSync(join(bundles, 'law.json'), 'latin1'),
    () => true,
    () => '',
    (start, length) => {
      const bytes = Buffer.alloc(length);
      readSync(texts, bytes, 0, length, start);
      return bytes.toString('latin1');
    },
  );
}
