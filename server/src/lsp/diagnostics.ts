import { isDeepStrictEqual } from 'node:util';
import type {
  Diagnostic,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { countsOf } from '../rules/checkNote';
import type { Desk } from './desk';
import { diagnosticOf } from './diagnostic';
import { guarded } from './guarded';
import { tellStatus } from './noteStatus';
import type { OpenNote } from './notes';

/** Says what the law does not bear out, when the editor asks; "unchanged" where that is what it shows already. */
export function answerDiagnostics(desk: Desk): void {
  if (!desk.client.pullsDiagnostics) return;
  const told = new Map<string, Told>();
  desk.documents.onDidClose(({ document }) => told.delete(document.uri));

  const nothing = (): DocumentDiagnosticReport => ({ kind: 'full', items: [] });
  desk.connection.languages.diagnostics.on(
    guarded<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      desk,
      nothing,
      async ({ textDocument: { uri }, previousResultId }, token) => {
        const last = told.get(uri);
        const shown = last && last.resultId === previousResultId ? last : undefined;
        if (shown && (await desk.notes.edition(uri, token)) === shown.edition)
          return { kind: 'unchanged', resultId: shown.resultId };
        const open = await desk.notes.read(uri, token);
        if (!open) return;
        const { edition } = open;
        const items = diagnosticsOf(desk, open);
        // Most keystrokes leave all of them as they are: they need not be sent again.
        const isSame = shown !== undefined && isDeepStrictEqual(items, shown.items);
        const now = { edition, items, resultId: isSame ? shown.resultId : edition };
        told.set(uri, now);
        return isSame
          ? { kind: 'unchanged', resultId: now.resultId }
          : { kind: 'full', resultId: now.resultId, items };
      },
    ),
  );
}

/** What the editor was last told of a note. */
interface Told {
  readonly edition: string;
  /** The edition for which it was sent; later ones may have been the same. */
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/** The diagnostics of a note; its counts are told to the editor as they are found. */
export function diagnosticsOf({ connection, client }: Desk, open: OpenNote): Diagnostic[] {
  const findings = open.findings();
  tellStatus(connection, { uri: open.document.uri, ...countsOf(open.note, findings) });
  return findings.map((finding) => diagnosticOf(finding, open, client));
}
