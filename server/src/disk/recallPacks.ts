import { basename, resolve, sep } from 'node:path';
import type { Law } from '../corpus/law';
import type { PackFile } from '../corpus/packFile';
import { withPacks } from '../corpus/packs';
import type { KnownFiles } from './knownFiles';
import { ListedFile } from './listedFile';
import type { LoadedPacks } from './loadPacks';
import { isWord } from './packText';

/**
 * The law with the texts that an earlier listing found, without a look at the folders: it serves until a listing says
 * what has changed. Undefined where nothing is known, or one of the files would have to be read now.
 */
export function recallPacks(
  law: Law,
  folders: readonly string[],
  { shelves }: KnownFiles,
): LoadedPacks | undefined {
  const files: PackFile[] = [];
  for (const pack of folders.map((folder) => resolve(folder)))
    for (const [folder, shelf] of shelves) {
      if (folder !== pack && !folder.startsWith(pack + sep)) continue;
      for (const { name, title, isCorpusFile, mtimeMs } of shelf.files()) {
        if (title === null && !isCorpusFile) continue;
        const path = folder + sep + name;
        if (isWord(path)) return undefined;
        files.push(new ListedFile(path, basename(pack), title ?? '', isCorpusFile, mtimeMs));
      }
    }
  if (files.length === 0 || files.some((each) => each.isCorpusFile)) return undefined;
  return { ...withPacks(law, files), files, unlisted: [] };
}
