import type { CodeLens, CodeLensParams } from 'vscode-languageserver/node';
import { citedArticles } from '../features/citedArticles';
import { SHOW_REFERENCES } from '../features/clientProtocol';
import { lensWords } from '../features/lensWords';
import type { Desk } from './desk';
import { guarded, none } from './guarded';
import { lawFileAt } from './lawFiles';
import { rangeOf } from './positions';
import { spokenAt } from './spokenAt';
import { workspaceNotes } from './workspaceNotes';

/**
 * "Cited in 7 notes" over the articles of a corpus file. One search counts for all of them, so that articles that no
 * note cites stay bare; clicking searches again, and shows the places.
 */
export function answerCodeLenses(desk: Desk): void {
  const notes = workspaceNotes(desk);
  desk.connection.onCodeLens(
    guarded<CodeLensParams, CodeLens[]>(desk, none, async ({ textDocument: { uri } }, token) => {
      const language = await spokenAt(desk, uri);
      const asked = await lawFileAt(desk, uri, token);
      if (!asked) return;
      const counts = new Map<string, number>();
      for await (const { note } of notes(token))
        for (const article of citedArticles(note, asked.instrument.id))
          counts.set(article, (counts.get(article) ?? 0) + 1);
      const file = await lawFileAt(desk, uri, token);
      if (!file) return;
      const { document, instrument } = file;
      const { citedIn } = lensWords[language];
      return [...instrument.articles.values()].flatMap(({ number, heading }) => {
        const count = counts.get(number);
        if (!count) return [];
        const range = rangeOf(document, heading);
        const command = { title: citedIn(count), command: SHOW_REFERENCES, arguments: [uri, range.start] };
        return [{ range, command }];
      });
    }),
  );
}
