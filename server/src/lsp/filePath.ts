import { fileURLToPath } from 'node:url';

/** Path of a `file:` address; undefined for any other, and for one that is no address. */
export function filePath(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
