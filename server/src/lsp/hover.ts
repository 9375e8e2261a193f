import type { Hover, HoverParams } from 'vscode-languageserver/node';
import { hover } from '../features/hover';
import type { Desk } from './desk';
import { guarded } from './guarded';
import { offsetIn, rangeOf } from './positions';

/** Shows the cited provision. */
export function answerHover(desk: Desk): void {
  const nothing = () => null;
  desk.connection.onHover(
    guarded<HoverParams, Hover | null>(desk, nothing, async ({ textDocument, position }, token) => {
      const open = await desk.notes.read(textDocument.uri, token);
      const offset = open && offsetIn(open.document, position);
      if (offset === undefined) return;
      const shown = hover(open.note, open.law.law, offset);
      if (!shown) return;
      const kind = desk.client.rendersMarkdown ? 'markdown' : 'plaintext';
      return { contents: { kind, value: shown.markdown }, range: rangeOf(open.document, shown.span) };
    }),
  );
}
