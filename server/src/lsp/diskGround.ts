import { createHash } from 'node:crypto';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadCorpus } from '../disk/bundledCorpus';
import { cacheFolder } from '../disk/cacheFolder';
import { filePath } from './filePath';
import type { GroundFor } from './ground';
import { listPacks } from './listPacks';
import { type NoteFile, noteFiles, textOf } from './noteFiles';
import type { StoredNote } from './storedNote';

/**
 * A machine with a disk.
 *
 * @param corpus the folder of the law
 * @param bundles the folder of its index
 */
export const diskGround =
  (corpus: string, bundles: string): GroundFor =>
  (connection, client, options) => {
    const uriOf = (path: string) => pathToFileURL(isAbsolute(path) ? path : join(corpus, path)).href;
    const pathOf = (uri: string) => pathBelow(corpus, uri);
    return {
      uriOf,
      pathOf,
      async loadLaw() {
        const { law, problems } = await loadCorpus(corpus, bundles);
        for (const { path, line, message } of problems)
          connection.console.warn(`${join(corpus, path)}:${line}: ${message[client.language ?? 'en']}`);
        return law;
      },
      layPacks(law, packs, ending, serve) {
        const root = client.rootUri ? filePath(client.rootUri) : undefined;
        const folders = packs.map((pack) => resolve(root ?? '', pack));
        const { storage } = (options ?? {}) as { storage?: unknown };
        const cache = join(cacheFolder(storage), `packs-${digest(folders.join('\n'))}.json`);
        return listPacks(connection, client, law, folders, cache, ending, serve);
      },
      notesIn(folder, token) {
        const root = filePath(folder);
        if (root === undefined) return undefined;
        const stored = (file: NoteFile): StoredNote => ({
          uri: pathToFileURL(file.path).href,
          folder,
          stamp: file.stamp,
          isTooLong: file.isTooLong,
          text: () => textOf(file),
        });
        return noteFiles(root, token).then((files) => files.map(stored));
      },
    };
  };

function pathBelow(folder: string, uri: string): string | undefined {
  const file = filePath(uri);
  if (file === undefined) return undefined;
  // Not a comparison of addresses: editors write the same address in several ways (C:, c%3A).
  const path = relative(folder, file);
  const outside = path === '' || path.startsWith('..') || path === file;
  return outside ? undefined : path.split(sep).join('/');
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
