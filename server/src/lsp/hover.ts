import type { Hover, HoverParams } from 'vscode-languageserver/node';
import { hover } from '../features/hover';
import type { Desk } from './desk';
import { guarded } from './guarded';
import { placeOf } from './place';
import { rangeOf } from './positions';

/** Shows the cited provision. */
export function answerHover(desk: Desk): void {
  const nothing = () => null;
  desk.connection.onHover(
    guarded<HoverParams, Hover | null>(desk, nothing, async (params, token) => {
      const place = await placeOf(desk, params, token);
      if (!place) return;
      const { open, offset } = place;
      const { rendersMarkdown } = desk.client;
      const linkTo = rendersMarkdown ? open.law.linkTo : undefined;
      const shown = hover(open.note, open.law.law, offset, {
        language: open.spoken,
        ...(linkTo && { linkTo }),
      });
      if (!shown) return;
      const kind = rendersMarkdown ? 'markdown' : 'plaintext';
      return { contents: { kind, value: shown.markdown }, range: rangeOf(open.document, shown.span) };
    }),
  );
}
