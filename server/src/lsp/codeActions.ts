import type { CodeAction, CodeActionParams, WorkspaceEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions } from '../features/codeActions';
import type { Fix } from '../rules/finding';
import type { Desk } from './desk';
import { diagnosticOf } from './diagnostic';
import { guarded, none } from './guarded';
import { CodeActionKind } from './languageServer';
import { rangeOf, spanIn } from './positions';

/** Offers what puts a note right, as the note stands: the diagnostics on the screen may be older than the text. */
export function answerCodeActions({ connection, client, notes, ...desk }: Desk): void {
  connection.onCodeAction(
    guarded<CodeActionParams, CodeAction[]>(
      { connection },
      none,
      async ({ textDocument, range, context }, token) => {
        if (!wantsFixes(context.only) || !desk.documents.get(textDocument.uri)) return;
        const open = await notes.read(textDocument.uri, token);
        if (!open) return;
        const { document } = open;
        return codeActions(open.findings(), spanIn(document, range)).map(({ title, finding, edits }) => ({
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnosticOf(finding, open, client)],
          isPreferred: finding.fixes[0]?.title === title,
          edit: editOf(document, edits, client.versionsEdits),
        }));
      },
    ),
  );
}

function wantsFixes(only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

/** With the version of the note where the editor can heed it: then a fix never lands in a later text. */
function editOf(document: TextDocument, fix: Fix['edits'], versioned: boolean): WorkspaceEdit {
  const { uri, version } = document;
  const edits = fix.map(({ newText, ...span }) => ({ range: rangeOf(document, span), newText }));
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
