import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver/node';
import { definition } from '../features/definition';
import type { Desk } from './desk';
import { guarded } from './guarded';
import { offsetIn, rangeOf } from './positions';

type Places = Location[] | LocationLink[];

/** Leads from a citation to its line in the corpus. */
export function answerDefinition(desk: Desk): void {
  desk.connection.onDefinition(
    guarded<DefinitionParams, Places>(desk, () => [], async ({ textDocument, position }, token) => {
      const open = await desk.notes.read(textDocument.uri, token);
      const offset = open && offsetIn(open.document, position);
      if (offset === undefined) return;
      const { law, note, document } = open;
      const found = definition(note, law.law, offset);
      if (!found) return;
      const links = found.targets.map(({ path, span, selection }): LocationLink => {
        const file = law.documentOf(path);
        return {
          originSelectionRange: rangeOf(document, found.origin),
          targetUri: law.uriOf(path),
          targetRange: rangeOf(file, span),
          targetSelectionRange: rangeOf(file, selection),
        };
      });
      return desk.client.followsLinks ? links : links.map(locationOf);
    }),
  );
}

const locationOf = ({ targetUri, targetSelectionRange }: LocationLink): Location => ({
  uri: targetUri,
  range: targetSelectionRange,
});
