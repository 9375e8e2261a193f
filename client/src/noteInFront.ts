import { Disposable, type TextDocument, type Uri, window, workspace } from 'vscode';

/** The note that was last in front, as long as it is open. */
export interface NoteInFront extends Disposable {
  readonly uri: Uri | undefined;
}

/** Follows the editors; `changed` learns of another note in front, `edited` of each edit of it. */
export function noteInFront(changed: () => void, edited: () => void): NoteInFront {
  let uri = window.activeTextEditor && noteUri(window.activeTextEditor.document);
  const become = (now: Uri | undefined) => {
    if (now?.toString() === uri?.toString()) return;
    uri = now;
    changed();
  };
  const listening = Disposable.from(
    window.onDidChangeActiveTextEditor((editor) => {
      // Whoever looks at a list or at something else for a while still works on the note.
      const now = editor && noteUri(editor.document);
      if (now) become(now);
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (document.uri.toString() !== uri?.toString()) return;
      become(window.activeTextEditor && noteUri(window.activeTextEditor.document));
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document.uri.toString() === uri?.toString()) edited();
    }),
  );
  return {
    get uri() {
      return uri;
    },
    dispose: () => listening.dispose(),
  };
}

const noteUri = ({ languageId, uri }: TextDocument): Uri | undefined =>
  languageId === 'markdown' ? uri : undefined;
