import { type CancellationToken, FileType, Uri, workspace } from 'vscode';
import type { NoteText } from '../../server/src/features/clientProtocol';

const MAX_NOTES = 2000;
const MAX_BYTES = 2 * 1024 * 1024;
/** In a virtual workspace each folder may be a call over the network. */
const MAX_FOLDERS = 2000;
const AT_A_TIME = 8;

/**
 * The notes in those workspace folders that the server cannot read from disk, at most 2,000 of them and
 * none over 2 MB. What cannot be read is reported to `skipped` and left out.
 */
export async function workspaceNotes(
  token: CancellationToken,
  skipped: (uri: Uri, why: unknown) => void,
): Promise<NoteText[]> {
  const addresses = await noteAddresses(token, skipped);
  const notes: NoteText[] = [];
  for (let at = 0; at < addresses.length && !token.isCancellationRequested; at += AT_A_TIME) {
    const batch = addresses.slice(at, at + AT_A_TIME);
    const read = await Promise.all(batch.map((uri) => readNote(uri).catch((why) => skipped(uri, why))));
    notes.push(...read.filter((note) => note !== undefined));
  }
  return notes;
}

/** Walks the folders itself: file search finds nothing where no provider serves the scheme. */
async function noteAddresses(
  token: CancellationToken,
  skipped: (uri: Uri, why: unknown) => void,
): Promise<Uri[]> {
  const folders = (workspace.workspaceFolders ?? [])
    .map((folder) => folder.uri)
    .filter((uri) => uri.scheme !== 'file');
  const found: Uri[] = [];
  // The list grows while it is walked: breadth first, so that a deep folder cannot crowd out the others.
  for (const [visited, folder] of folders.entries()) {
    if (visited >= MAX_FOLDERS || token.isCancellationRequested) break;
    const entries = await readFolder(folder, skipped);
    for (const [name, type] of entries) {
      const uri = Uri.joinPath(folder, name);
      if (isNote(name, type)) found.push(uri);
      else if (isFolderToRead(name, type)) folders.push(uri);
      if (found.length >= MAX_NOTES) return found;
    }
  }
  return found;
}

async function readFolder(
  folder: Uri,
  skipped: (uri: Uri, why: unknown) => void,
): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch (why) {
    skipped(folder, why);
    return [];
  }
}

function isNote(name: string, type: FileType): boolean {
  return (type & FileType.File) !== 0 && /\.(?:md|markdown)$/i.test(name);
}

/** A linked folder may lead back to its parent, so links are not followed. */
function isFolderToRead(name: string, type: FileType): boolean {
  return type === FileType.Directory && name !== 'node_modules' && !name.startsWith('.');
}

async function readNote(uri: Uri): Promise<NoteText | undefined> {
  const { size } = await workspace.fs.stat(uri);
  if (size > MAX_BYTES) throw new Error('larger than 2 MB');
  const bytes = await workspace.fs.readFile(uri);
  return { uri: uri.toString(), text: new TextDecoder().decode(bytes) };
}
