import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver/node';
import type { Provision } from '../corpus/instrument';
import { provisionAt } from '../corpus/provisionPlace';
import { provisionUnder } from '../features/provisionUnder';
import { referencesIn } from '../features/references';
import type { WorkspaceNote } from './closedNotes';
import type { Desk } from './desk';
import { guarded, none } from './guarded';
import { placeOf } from './place';
import { offsetIn, rangeOf } from './positions';
import { workspaceNotes } from './workspaceNotes';

/** Finds every citation of a provision, in all notes of the workspace; from a note, and from the law itself. */
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
      return references;
    }),
  );
}

const citationsIn = ({ uri, document, note }: WorkspaceNote, provision: Provision): Location[] =>
  referencesIn(note, provision).map((span) => ({ uri, range: rangeOf(document, span) }));

/** The provision that is cited at the place, or that stands there in a corpus file. */
async function provisionMeant(
  desk: Desk,
  params: ReferenceParams,
  token: CancellationToken,
): Promise<Provision | undefined> {
  const { law, pathOf } = await desk.law.now();
  const { uri } = params.textDocument;
  const path = pathOf(uri);
  if (path === undefined) {
    const place = await placeOf(desk, params, token);
    return place && provisionUnder(place.open.note, place.offset);
  }
  const file = desk.documents.get(uri);
  const offset = file && offsetIn(file, params.position);
  return offset === undefined ? undefined : provisionAt(law, path, offset);
}
