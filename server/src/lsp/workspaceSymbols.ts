import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver/node';
import { lawLabel } from '../features/lawLabel';
import { searchLaw } from '../features/searchLaw';
import type { Desk } from './desk';
import { guarded, none } from './guarded';
import { SymbolKind } from './languageServer';
import { defaultSettings } from './settings';

/** Finds the law by number, name, crime and caption: `#285`, `#guiding case 97`, `#帮信罪`. */
export function answerWorkspaceSymbols(desk: Desk): void {
  desk.connection.onWorkspaceSymbol(
    guarded<WorkspaceSymbolParams, SymbolInformation[]>(desk, none<SymbolInformation>, async ({ query }) => {
      const { law, locationOf } = await desk.law.now();
      return searchLaw(law, query, {
        preferred: [defaultSettings.defaultInstrument],
        most: MOST_SYMBOLS,
      }).flatMap((provision) => {
        const location = locationOf(provision);
        if (!location) return [];
        const { name, title, caption } = lawLabel(law, provision, query, 'en');
        const kind = provision.article === null ? SymbolKind.Module : SymbolKind.Key;
        // Editors compare the query with the name once more: a crime is found by its short name.
        const crime =
          law.crime(query.trim()).length > 0 && !caption.includes(query.trim()) ? query.trim() : '';
        const words = [name, caption, crime].filter((part) => part !== '').join(' · ');
        return [{ name: words, kind, location, containerName: title }];
      });
    }),
  );
}

const MOST_SYMBOLS = 40;
