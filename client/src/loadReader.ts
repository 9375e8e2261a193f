import { join } from 'node:path';
import type { Reader } from './reader';

/**
 * Gives the reader of previews, loaded when it is first asked for; undefined where it cannot be had. A host that cannot
 * load at once gives undefined first, and has the previews shown again (`markdown.preview.refresh`) when it has it.
 */
export function readerLoader(bundles: string, failed: (why: unknown) => void): () => Reader | undefined {
  let reader: Reader | undefined;
  let isTried = false;
  return () => {
    if (isTried) return reader;
    isTried = true;
    try {
      const { openReader } = require(join(bundles, 'reader.js')) as typeof import('./reader');
      reader = openReader(bundles);
    } catch (why) {
      failed(why);
    }
    return reader;
  };
}
