import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver/node';
import { type Heading, outline } from '../features/outline';
import type { Desk } from './desk';
import { guarded, none } from './guarded';
import { lawFileAt } from './lawFiles';

/** Folds a corpus file by part, chapter and article. */
export function answerFoldingRanges(desk: Desk): void {
  desk.connection.onFoldingRanges(
    guarded<FoldingRangeParams, FoldingRange[]>(desk, none, async ({ textDocument: { uri } }, token) => {
      const file = await lawFileAt(desk, uri, token);
      if (!file) return;
      const { document, instrument } = file;
      const text = document.getText();
      const foldsOf = ({ span, children }: Heading): FoldingRange[] => {
        const last = span.start + text.slice(span.start, span.end).trimEnd().length;
        const startLine = document.positionAt(span.start).line;
        const endLine = document.positionAt(last).line;
        return [...(endLine > startLine ? [{ startLine, endLine }] : []), ...children.flatMap(foldsOf)];
      };
      return outline(instrument, text, 'en').flatMap(foldsOf);
    }),
  );
}
