import { join } from 'node:path';
import type { LoadReader } from './preview';
import type { Reader } from './reader';

/** Gives the reader of previews, loaded when it is first asked for; undefined where it cannot be had. */
export const loadReader =
  (bundles: string) =>
  (failed: (why: unknown) => void): LoadReader => {
    let reader: Reader | undefined;
    let isTried = false;
    return () => {
      if (isTried) return reader;
      isTried = true;
      try {
        const { openReader } = require(join(bundles, 'reader.js')) as typeof import('./nodeReader');
        reader = openReader(bundles);
      } catch (why) {
        failed(why);
      }
      return reader;
    };
  };
