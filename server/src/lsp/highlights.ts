import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver/node';
import type { DocumentHighlightParams } from 'vscode-languageserver/node';
import { highlights } from '../features/highlights';
import type { Desk } from './desk';
import { guarded } from './guarded';
import { offsetIn, rangeOf } from './positions';

/** Marks all citations of the provision that the cursor is on. */
export function answerHighlights(desk: Desk): void {
  desk.connection.onDocumentHighlight(
    guarded<DocumentHighlightParams, DocumentHighlight[]>(
      desk,
      () => [],
      async ({ textDocument, position }, token) => {
        const open = await desk.notes.read(textDocument.uri, token);
        const offset = open && offsetIn(open.document, position);
        if (offset === undefined) return;
        return highlights(open.note, offset).map((span) => ({
          range: rangeOf(open.document, span),
          kind: DocumentHighlightKind.Text,
        }));
      },
    ),
  );
}
