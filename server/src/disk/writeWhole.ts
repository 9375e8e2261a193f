import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file of the cache, for the user alone. It is put in place whole: another server may read it at this moment.
 * Never throws: a disk that is full or may not be written costs only time.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, content, { mode: 0o600 });
    renameSync(draft, path);
  } catch {}
}
