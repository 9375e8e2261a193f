/** Notes for the suite: made on the fly in the workspace, shown in an editor, with places found by their words. */
import * as assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';

/** Writes a note into the workspace and shows it. */
export async function openNote(text: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the suite runs in a folder');
  const uri = vscode.Uri.joinPath(folder.uri, `written-${randomUUID()}.md`);
  await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Where the words stand in the note. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.notEqual(start, -1, `the note says "${words}"`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** A place within the words. */
export const within = (document: vscode.TextDocument, words: string): vscode.Position =>
  rangeOf(document, words).start.translate(0, 1);

const longestWait = 20_000;
const pauseBetween = 50;

/** Asks again until there is an answer: what a server says comes when it comes. */
export async function until<Answer>(
  what: string,
  ask: () => Answer | undefined | false | Thenable<Answer | undefined | false>,
): Promise<Answer> {
  const end = Date.now() + longestWait;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((done) => setTimeout(done, pauseBetween));
  }
  throw new Error(`Waited in vain until ${what}`);
}
