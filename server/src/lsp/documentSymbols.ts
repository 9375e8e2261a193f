import type { DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Heading, outline } from '../features/outline';
import type { Desk } from './desk';
import { guarded, none } from './guarded';
import { SymbolKind } from './languageServer';
import { lawFileAt } from './lawFiles';
import { rangeOf } from './positions';
import { spokenAt } from './spokenAt';

/** The outline of a corpus file. Notes keep the editor's own headings. */
export function answerDocumentSymbols(desk: Desk): void {
  desk.connection.onDocumentSymbol(
    guarded<DocumentSymbolParams, DocumentSymbol[]>(desk, none, async ({ textDocument: { uri } }, token) => {
      const language = await spokenAt(desk, uri);
      const file = await lawFileAt(desk, uri, token);
      if (!file) return;
      const { instrument, document } = file;
      const headings = outline(instrument, document.getText(), language);
      return headings.map((heading) => symbolOf(document, heading));
    }),
  );
}

const symbolOf = (
  document: TextDocument,
  { name, detail, kind, span, selection, children }: Heading,
): DocumentSymbol => ({
  name,
  detail,
  kind: kind === 'article' ? SymbolKind.Key : SymbolKind.Namespace,
  range: rangeOf(document, span),
  selectionRange: rangeOf(document, selection),
  children: children.map((each) => symbolOf(document, each)),
});
