import type { Range, SemanticTokens, SemanticTokensParams } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { semanticTokens } from '../features/semanticTokens';
import type { Span } from '../markdown/span';
import type { Desk } from './desk';
import { guarded } from './guarded';
import { SemanticTokensBuilder } from './languageServer';
import { rangeOf } from './positions';

/** The legend, in the order in which types are numbered. */
export const tokenTypes = ['statuteCitation', 'statuteName'] as const;

/** Colours the citations that are bound to the law. */
export function answerSemanticTokens(desk: Desk): void {
  const nothing = (): SemanticTokens => ({ data: [] });
  desk.connection.languages.semanticTokens.on(
    guarded<SemanticTokensParams, SemanticTokens>(desk, nothing, async ({ textDocument }, token) => {
      const open = await desk.notes.read(textDocument.uri, token);
      if (!open) return;
      const builder = new SemanticTokensBuilder();
      for (const { type, ...span } of semanticTokens(open.note)) {
        for (const { start, end } of linesOf(open.document, span)) {
          builder.push(
            start.line,
            start.character,
            end.character - start.character,
            tokenTypes.indexOf(type),
            0,
          );
        }
      }
      // The id would promise changes since the last answer, which are not on offer.
      return { data: builder.build().data };
    }),
  );
}

/** A citation may run over a soft line break; few editors take a token that does. */
function linesOf(document: TextDocument, span: Span): Range[] {
  const { start, end } = rangeOf(document, span);
  if (start.line === end.line) return [{ start, end }];
  const lines: Range[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const from = { line, character: line === start.line ? start.character : indentOf(document, line) };
    const to = line === end.line ? end : lineEnd(document, line);
    if (to.character > from.character) lines.push({ start: from, end: to });
  }
  return lines;
}

const lineEnd = (document: TextDocument, line: number) =>
  document.positionAt(document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER }));

/** Where the words of a line begin: behind `> `, and behind the indent of a list. */
function indentOf(document: TextDocument, line: number): number {
  const text = document.getText({ start: { line, character: 0 }, end: lineEnd(document, line) });
  return /^[\s>]*/.exec(text)?.[0].length ?? 0;
}
