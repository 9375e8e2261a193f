import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver/node';
import { definition } from '../features/definition';
import type { Desk } from './desk';
import { guarded, none } from './guarded';
import { type OpenText, placeOf } from './place';
import { rangeOf } from './positions';

/** Leads from a citation to its line in the corpus. */
export function answerDefinition(desk: Desk): void {
  desk.connection.onDefinition(
    guarded<DefinitionParams, Location[] | LocationLink[]>(desk, none<Location>, async (params, token) => {
      const place = await placeOf(desk, params, token);
      const links = place && linksAt(place.open, place.offset);
      return desk.client.followsLinks ? links : links?.map(locationOf);
    }),
  );
}

function linksAt({ law, note, document }: OpenText, offset: number): LocationLink[] | undefined {
  const found = definition(note, law.law, offset);
  return found?.targets.map(({ path, span, selection }) => {
    const file = law.documentOf(path);
    return {
      originSelectionRange: rangeOf(document, found.origin),
      targetUri: law.uriOf(path),
      targetRange: rangeOf(file, span),
      targetSelectionRange: rangeOf(file, selection),
    };
  });
}

const locationOf = ({ targetUri, targetSelectionRange }: LocationLink): Location => ({
  uri: targetUri,
  range: targetSelectionRange,
});
