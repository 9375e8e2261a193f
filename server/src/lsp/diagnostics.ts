import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { countsOf } from '../rules/checkNote';
import type { Desk } from './desk';
import { diagnosticOf } from './diagnostic';
import { guarded } from './guarded';
import { tellStatus } from './noteStatus';
import type { OpenNote } from './notes';

/** Says what the law does not bear out, when the editor asks; "unchanged" where it knows already. */
export function answerDiagnostics(desk: Desk): void {
  if (!desk.client.pullsDiagnostics) return;
  const nothing = (): DocumentDiagnosticReport => ({ kind: 'full', items: [] });
  desk.connection.languages.diagnostics.on(
    guarded<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      desk,
      nothing,
      async ({ textDocument, previousResultId }, token) => {
        if (previousResultId !== undefined) {
          const edition = await desk.notes.edition(textDocument.uri, token);
          if (edition === previousResultId) return { kind: 'unchanged', resultId: edition };
        }
        const open = await desk.notes.read(textDocument.uri, token);
        return open && { kind: 'full', resultId: open.edition, items: diagnosticsOf(desk, open) };
      },
    ),
  );
}

/** The diagnostics of a note; its counts are told to the editor as they are found. */
export function diagnosticsOf({ connection, client }: Desk, open: OpenNote) {
  const findings = open.findings();
  tellStatus(connection, { uri: open.document.uri, ...countsOf(open.note, findings) });
  return findings.map((finding) => diagnosticOf(finding, open, client));
}
