import { Disposable, type Uri, workspace } from 'vscode';

/** Calls back when a note is saved, made, renamed or deleted in VS Code. */
export function whenNotesChange(changed: () => void): Disposable {
  // A folder may hold notes, so whatever has no ending may matter, too.
  const mayBeNote = ({ path }: Uri) => /\.(?:md|markdown)$|\/[^/.]*$/i.test(path);
  const ifNotes = (files: readonly Uri[]) => (files.some(mayBeNote) ? changed() : undefined);
  return Disposable.from(
    workspace.onDidSaveTextDocument(({ uri }) => ifNotes([uri])),
    workspace.onDidCreateFiles(({ files }) => ifNotes(files)),
    workspace.onDidDeleteFiles(({ files }) => ifNotes(files)),
    workspace.onDidRenameFiles(({ files }) =>
      ifNotes(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
    ),
  );
}
