import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CancellationToken } from 'vscode-languageserver/node';
import { WORKSPACE_NOTES } from '../../../client/src/protocol';
import { NoteReader, type ReadNote } from '../resolution/readNote';
import type { Desk } from './desk';
import { filePath } from './filePath';
import { type NoteFile, noteFiles, textOf } from './noteFiles';
import { noteOptions, spokenIn } from './noteOptions';

/** A note of the workspace, open or not. */
export interface WorkspaceNote {
  readonly uri: string;
  readonly document: TextDocument;
  readonly note: ReadNote;
}

/** Goes through all notes of the workspace, open ones first, as the editor shows them. */
export function workspaceNotes(desk: Desk): (token: CancellationToken) => AsyncGenerator<WorkspaceNote> {
  const closed = closedNotes(desk);

  return async function* notes(token) {
    const seen = new Set<string>();
    for (const uri of desk.documents.keys()) {
      seen.add(addressOf(uri));
      const open = await desk.notes.read(uri, token);
      if (open) yield { uri, document: open.document, note: open.note };
    }
    for (const folder of await foldersOf(desk)) {
      const root = filePath(folder);
      if (root === undefined) continue;
      const files = await noteFiles(root, token);
      for (const file of files) {
        if (token.isCancellationRequested) return;
        const uri = pathToFileURL(file.path).href;
        const note = seen.has(file.path) ? undefined : await closed.fromDisk(uri, file, folder);
        seen.add(file.path);
        if (note) yield note;
      }
    }
    for (const { uri, text } of await storedElsewhere(desk, token)) {
      if (token.isCancellationRequested) return;
      if (!seen.has(uri)) yield await closed.fromText(uri, text, uri);
    }
  };
}
