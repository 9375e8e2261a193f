import { commands, type Disposable, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { pickLaw } from './pickLaw';

/** The command that looks for a provision and writes its citation at every cursor, as the note writes citations. */
export const registerInsertCitation = (client: BaseLanguageClient): Disposable =>
  commands.registerCommand('statuteLens.insertCitation', async () => {
    const editor = window.activeTextEditor;
    const found = editor && (await pickLaw(client, editor));
    if (found) await writeAtCursors(editor, found.citation);
  });

/** One step to undo; the cursors stand behind what was written. */
async function writeAtCursors(editor: TextEditor, words: string): Promise<void> {
  await editor.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, words);
  });
}
