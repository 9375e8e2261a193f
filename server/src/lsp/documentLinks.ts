import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver/node';
import { provisionWords } from '../rules/words';
import type { Desk } from './desk';
import { guarded, none } from './guarded';
import { readLawFileAt } from './lawFiles';
import { rangeOf } from './positions';

/** Links from provision to provision in a corpus file. */
export function answerDocumentLinks(desk: Desk): void {
  desk.connection.onDocumentLinks(
    guarded<DocumentLinkParams, DocumentLink[]>(desk, none, async ({ textDocument: { uri } }, token) => {
      const open = await readLawFileAt(desk, uri, token);
      if (!open) return;
      const { document, note, law } = open;
      return note.citations.flatMap(({ start, end, targets: [first] }) => {
        const target = first?.provision && law.linkTo(first.provision);
        if (!target) return [];
        const tooltip = provisionWords(law.law, first.provision, note.language);
        return [{ range: rangeOf(document, { start, end }), target, tooltip }];
      });
    }),
  );
}
