import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver/node';
import type { Provision } from '../corpus/instrument';
import { provisionAt } from '../corpus/provisionPlace';
import { lawReferences } from '../features/lawReferences';
import { provisionUnder } from '../features/provisionUnder';
import { referencesIn } from '../features/references';
import type { WorkspaceNote } from './closedNotes';
import type { Desk } from './desk';
import { guarded, none } from './guarded';
import { lawFileAt } from './lawFiles';
import { placeOf } from './place';
import type { PlacedLaw } from './placedLaw';
import { offsetIn, rangeOf } from './positions';
import { workspaceNotes } from './workspaceNotes';

/**
 * Finds every citation of a provision: in all notes of the workspace, then in the law. Asked in a note or in the law.
 */
export function answerReferences(desk: Desk): void {
  const notes = workspaceNotes(desk);
  desk.connection.onReferences(
    guarded<ReferenceParams, Location[]>(desk, none, async (params, token) => {
      const provision = await provisionMeant(desk, params, token);
      if (!provision) return;
      const found = params.context.includeDeclaration
        ? (await desk.law.now()).locationOf(provision)
        : undefined;
      const references = found ? [found] : [];
      for await (const note of notes(token)) references.push(...citationsIn(note, provision));
      return [...references, ...placesInLaw(await desk.law.now(), provision)];
    }),
  );
}

const citationsIn = ({ uri, document, note }: WorkspaceNote, provision: Provision): Location[] =>
  referencesIn(note, provision).map((span) => ({ uri, range: rangeOf(document, span) }));

const placesInLaw = ({ law, uriOf, documentOf }: PlacedLaw, provision: Provision): Location[] =>
  lawReferences(law, provision).map(({ path, span }) => ({
    uri: uriOf(path),
    range: rangeOf(documentOf(path), span),
  }));

/** The provision that is cited at the place, or that stands there in a corpus file. */
async function provisionMeant(
  desk: Desk,
  params: ReferenceParams,
  token: CancellationToken,
): Promise<Provision | undefined> {
  const place = await placeOf(desk, params, token);
  const cited = place && provisionUnder(place.open.note, place.offset);
  if (cited) return cited;
  const file = await lawFileAt(desk, params.textDocument.uri, token);
  const offset = file && offsetIn(file.document, params.position);
  return file && offset !== undefined ? provisionAt(file.law.law, file.path, offset) : undefined;
}
