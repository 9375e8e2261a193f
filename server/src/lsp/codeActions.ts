import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions } from '../features/codeActions';
import type { Desk } from './desk';
import { type DiagnosticData, diagnosticOf, editsIn, SOURCE } from './diagnostic';
import { guarded, none } from './guarded';
import type { OpenNote } from './notes';
import { spanIn } from './positions';

/** Offers what puts a note right. */
export function answerCodeActions(desk: Desk): void {
  const { connection, documents, client, notes } = desk;
  connection.onCodeAction(
    guarded<CodeActionParams, CodeAction[]>(desk, none, async ({ textDocument, range, context }, token) => {
      const document = documents.get(textDocument.uri);
      if (!document || !wantsFixes(context.only)) return;
      const ours = context.diagnostics.filter(({ source }) => source === SOURCE);
      if (ours.length > 0 && ours.every((diagnostic) => fixesOf(diagnostic, document))) {
        return ours.flatMap((diagnostic) => carried(diagnostic, document, client.versionsEdits));
      }
      // The diagnostics on the screen are older than the text, or the editor drops what they carry.
      const open = await notes.read(textDocument.uri, token);
      return open && found(open, spanIn(open.document, range), desk);
    }),
  );
}

function wantsFixes(only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

/** The fixes that a diagnostic carries, if they were made for the text as it is. */
function fixesOf({ data }: Diagnostic, { version }: TextDocument): DiagnosticData['fixes'] | undefined {
  const carried = data as Partial<DiagnosticData> | undefined;
  return carried?.version === version ? carried.fixes : undefined;
}

const carried = (diagnostic: Diagnostic, document: TextDocument, versioned: boolean): CodeAction[] =>
  (fixesOf(diagnostic, document) ?? []).map(({ title, edits }, index) =>
    quickFix({ title, diagnostic, edit: editOf(document, edits, versioned), first: index === 0 }),
  );

function found(open: OpenNote, span: { start: number; end: number }, { client }: Desk): CodeAction[] {
  const { document } = open;
  return codeActions(open.findings(), span).map(({ title, finding, edits }) =>
    quickFix({
      title,
      diagnostic: diagnosticOf(finding, open, client),
      edit: editOf(document, editsIn(document, edits), client.versionsEdits),
      first: finding.fixes[0]?.title === title,
    }),
  );
}

interface QuickFix {
  readonly title: string;
  readonly diagnostic: Diagnostic;
  readonly edit: WorkspaceEdit;
  readonly first: boolean;
}

const quickFix = ({ title, diagnostic, edit, first }: QuickFix): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  diagnostics: [diagnostic],
  isPreferred: first,
  edit,
});

/** With the version of the note where the editor can heed it: then a fix never lands in a later text. */
const editOf = (
  { uri, version }: TextDocument,
  edits: readonly TextEdit[],
  versioned: boolean,
): WorkspaceEdit =>
  versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
    : { changes: { [uri]: [...edits] } };
