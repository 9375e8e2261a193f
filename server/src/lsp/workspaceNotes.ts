import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import type { CancellationToken } from 'vscode-languageserver/node';
import { closedNotes, type StoredNote, type WorkspaceNote } from './closedNotes';
import type { Desk } from './desk';
import { filePath } from './filePath';
import { ErrorCodes, ResponseError } from './languageServer';
import { noteFiles, textOf } from './noteFiles';
import { type NoteText, WORKSPACE_NOTES } from './protocol';

/** Goes through all notes of the workspace: open ones as they stand in the editor, then the stored ones. */
export function workspaceNotes(desk: Desk): (token: CancellationToken) => AsyncGenerator<WorkspaceNote> {
  const read = closedNotes(desk);

  return async function* notes(token) {
    const seen = new Set<string>();
    for (const uri of desk.documents.keys()) {
      seen.add(sameFor(uri));
      const open = await desk.notes.read(uri, token);
      if (open) yield { uri, document: open.document, note: open.note };
    }
    for await (const stored of storedNotes(desk, token)) {
      if (token.isCancellationRequested) return;
      if (seen.has(sameFor(stored.uri))) continue;
      seen.add(sameFor(stored.uri));
      const note = await read(stored);
      if (note) yield note;
    }
  };
}

/** Editors write the address of a file in several ways (C:, c%3A); its path is the same. */
const sameFor = (uri: string): string => filePath(uri) ?? uri;

/** Notes in folders on disk, which the server reads itself, then those that only the editor can reach. */
async function* storedNotes(desk: Desk, token: CancellationToken): AsyncGenerator<StoredNote> {
  const { pathOf } = await desk.law.now();
  const folders = await foldersOf(desk);
  for (const folder of folders) {
    const root = filePath(folder);
    for (const file of root === undefined ? [] : await noteFiles(root, token)) {
      const uri = pathToFileURL(file.path).href;
      const isLaw = pathOf(uri) !== undefined;
      if (!isLaw) yield { uri, folder, stamp: file.stamp, text: () => textOf(file) };
    }
  }
  if (folders.every((folder) => filePath(folder) !== undefined)) return;
  for (const { uri, text } of await notesFromEditor(desk, token)) {
    yield { uri, folder: uri, stamp: digest(text), text: async () => text };
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Addresses of the folders that are open now. */
async function foldersOf({ connection, client }: Desk): Promise<string[]> {
  if (!client.answersFolders) return client.rootUri === null ? [] : [client.rootUri];
  const folders = await connection.workspace.getWorkspaceFolders();
  return (folders ?? []).map(({ uri }) => uri);
}

/** An editor that does not know this request has nothing to add. */
async function notesFromEditor({ connection, client }: Desk, token: CancellationToken): Promise<NoteText[]> {
  try {
    const given: unknown = await connection.sendRequest(WORKSPACE_NOTES, {}, token);
    return Array.isArray(given) ? given.filter(isNoteText) : [];
  } catch (why) {
    const unknown = why instanceof ResponseError && why.code === ErrorCodes.MethodNotFound;
    if (!unknown) connection.console.warn(client.words.notSearched(String(why)));
    return [];
  }
}

const isNoteText = (given: Partial<NoteText> | null): given is NoteText =>
  typeof given?.uri === 'string' && typeof given.text === 'string';
