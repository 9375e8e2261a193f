import type { CodeAction, CodeActionParams, WorkspaceEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OfferedFix } from '../features/codeActions';
import { codeActions, fixAll } from '../features/codeActions';
import type { Fix } from '../rules/finding';
import type { Desk } from './desk';
import { diagnosticOf } from './diagnostic';
import { guarded, none } from './guarded';
import { CodeActionKind } from './languageServer';
import { rangeOf, spanIn } from './positions';

/** The kind under which editors put a note right when it is saved, or on command. */
export const FIX_ALL = 'source.fixAll.statuteLens';

/** Offers what puts a note right, as the note stands: the diagnostics on the screen may be older than the text. */
export function answerCodeActions({ connection, client, notes, ...desk }: Desk): void {
  connection.onCodeAction(
    guarded<CodeActionParams, CodeAction[]>(
      { connection },
      none,
      async ({ textDocument, range, context: { only } }, token) => {
        const wanted = {
          fixes: !only || includes(only, CodeActionKind.QuickFix),
          all: includes(only, FIX_ALL),
        };
        if (!(wanted.fixes || wanted.all) || !desk.documents.get(textDocument.uri)) return;
        const open = await notes.read(textDocument.uri, token);
        if (!open) return;
        const { document, note } = open;
        const actionOf = (kind: string, { title, findings, edits, isCertain }: OfferedFix): CodeAction => ({
          title,
          kind,
          diagnostics: findings.map((finding) => diagnosticOf(finding, open, client)),
          ...(isCertain && { isPreferred: true }),
          edit: editOf(document, edits, client.versionsEdits),
        });
        const fixes = wanted.fixes
          ? codeActions(open.findings(), spanIn(document, range), note.language)
          : [];
        const all = wanted.all ? fixAll(open.findings(), note.language) : undefined;
        return [
          ...fixes.map((fix) => actionOf(CodeActionKind.QuickFix, fix)),
          ...(all ? [actionOf(FIX_ALL, all)] : []),
        ];
      },
    ),
  );
}

/** Whether a kind is among those asked for: "source" asks for all that begin so. */
const includes = (only: readonly string[] | undefined, kind: string): boolean =>
  only?.some((each) => each === '' || each === kind || kind.startsWith(`${each}.`)) ?? false;

/** With the version of the note where the editor can heed it: then a fix never lands in a later text. */
function editOf(document: TextDocument, fix: Fix['edits'], versioned: boolean): WorkspaceEdit {
  const { uri, version } = document;
  const edits = fix.map(({ newText, ...span }) => ({ range: rangeOf(document, span), newText }));
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
