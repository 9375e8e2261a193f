import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver/node';
import { highlights } from '../features/highlights';
import type { Desk } from './desk';
import { guarded, none } from './guarded';
import { DocumentHighlightKind } from './languageServer';
import { placeOf } from './place';
import { rangeOf } from './positions';

/** Marks all citations of the provision that the cursor is on. */
export function answerHighlights(desk: Desk): void {
  desk.connection.onDocumentHighlight(
    guarded<DocumentHighlightParams, DocumentHighlight[]>(desk, none, async (params, token) => {
      const place = await placeOf(desk, params, token);
      if (!place) return;
      const { note, document } = place.open;
      const kind = DocumentHighlightKind.Text;
      return highlights(note, place.offset).map((span) => ({ range: rangeOf(document, span), kind }));
    }),
  );
}
