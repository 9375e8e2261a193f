import { commands, type Disposable, type TextDocumentChangeEvent, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';

/**
 * Opens the list of completions behind 第 and the first letters of a law's name. VS Code asks behind marks alone
 * unless quick suggestions are on, which in Markdown they are not; and switched on, they would speak up everywhere.
 * So the server is asked, and the list opens only where it has something.
 */
export const openCompletion = (client: BaseLanguageClient): Disposable =>
  workspace.onDidChangeTextDocument(async (event) => {
    const typed = typedIn(event);
    if (!typed || client.state !== State.Running) return;
    const { document } = event;
    const { version } = document;
    // The server has to hear of the letter before it is asked: its listener may come behind this one.
    await new Promise((done) => setTimeout(done));
    const answer = await client
      .sendRequest<{ readonly items: readonly unknown[] } | null>('textDocument/completion', {
        textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
        position: typed.position,
        context: { triggerKind: 2, triggerCharacter: typed.letter },
      })
      // Nobody has asked for it: a list that does not come is not missed.
      .catch(() => null);
    if (!answer?.items.length || document.version !== version) return;
    if (window.activeTextEditor?.document === document)
      await commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  });

/** The letter that was just typed at the cursor, where a citation may begin with it. */
function typedIn({ document, contentChanges: [change, another], reason }: TextDocumentChangeEvent) {
  const editor = window.activeTextEditor;
  if (document.languageId !== 'markdown' || editor?.document !== document) return undefined;
  if (!change || another || reason !== undefined || change.text.length > LONGEST_TYPED) return undefined;
  const letter = change.text.at(-1) ?? '';
  const position = document.positionAt(change.rangeOffset + change.text.length);
  const before = document.lineAt(position).text.slice(0, position.character);
  return letter === '第' || BEGINS_NAME.test(before) ? { letter, position } : undefined;
}

/** More than an input method puts in at once is pasted. */
const LONGEST_TYPED = 12;
const BEGINS_NAME = /(?<![\w'’-])[A-Z][A-Za-z]{2,20}(?: [A-Z][a-z]*)?$/;
