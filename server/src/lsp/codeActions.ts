import type { CodeAction, CodeActionParams, Range, WorkspaceEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OfferedFix } from '../features/codeActions';
import { codeActions, fixAll } from '../features/codeActions';
import { rewrites } from '../features/rewrites';
import type { Fix } from '../rules/finding';
import type { Client } from './client';
import type { Desk } from './desk';
import { diagnosticOf } from './diagnostic';
import { guarded, none } from './guarded';
import { CodeActionKind, CodeActionTriggerKind } from './languageServer';
import type { OpenNote } from './notes';
import { rangeOf, spanIn } from './positions';

/** The kind under which editors put a note right when it is saved, or on command. */
export const FIX_ALL = 'source.fixAll.statuteLens';

/** The kind under which a citation is given another form. */
export const REWRITE = CodeActionKind.RefactorRewrite;

/** Offers what puts a note right, as the note stands: the diagnostics on the screen may be older than the text. */
export function answerCodeActions({ connection, client, notes, ...desk }: Desk): void {
  connection.onCodeAction(
    guarded<CodeActionParams, CodeAction[]>(
      { connection },
      none,
      async ({ textDocument, range, context: { only, triggerKind } }, token) => {
        const wanted = {
          fixes: !only || includes(only, CodeActionKind.QuickFix),
          all: includes(only, FIX_ALL),
          // Unasked they would light the bulb at every citation.
          rewrites: only ? includes(only, REWRITE) : triggerKind === CodeActionTriggerKind.Invoked,
        };
        if (!(wanted.fixes || wanted.all || wanted.rewrites) || !desk.documents.get(textDocument.uri)) return;
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
          ...(wanted.rewrites ? rewriteActions(open, range, client, only !== undefined) : []),
        ];
      },
    ),
  );
}

/** Other forms of the citation; those that are not to be had, with the reason, only where somebody asks for such. */
function rewriteActions(
  { note, law, document }: OpenNote,
  range: Range,
  client: Client,
  isAskedFor: boolean,
): CodeAction[] {
  const kind = REWRITE;
  return rewrites(note, law.law, document.offsetAt(range.start)).flatMap((rewrite): CodeAction[] => {
    const { title } = rewrite;
    if ('edits' in rewrite)
      return [{ title, kind, edit: editOf(document, rewrite.edits, client.versionsEdits) }];
    const isShown = isAskedFor && client.showsDisabled;
    return isShown ? [{ title, kind, disabled: { reason: rewrite.notBecause } }] : [];
  });
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
