import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver/node';
import type { Provision } from '../corpus/instrument';
import { provisionAt } from '../corpus/provisionPlace';
import { provisionUnder } from '../features/provisionUnder';
import { referencesIn } from '../features/references';
import type { Desk } from './desk';
import { guarded } from './guarded';
import { offsetIn, rangeOf } from './positions';
import { type WorkspaceNote, workspaceNotes } from './workspaceNotes';

/** Finds every citation of a provision, in all notes of the workspace; from a note, and from the law itself. */
export function answerReferences(desk: Desk): void {
  const notes = workspaceNotes(desk);
  desk.connection.onReferences(
    guarded<ReferenceParams, Location[]>(desk, () => [], async (params, token) => {
      const provision = await provisionMeant(desk, params, token);
      if (!provision) return;
      const found = params.context.includeDeclaration ? (await desk.law).locationOf(provision) : undefined;
      const references = found ? [found] : [];
      for await (const note of notes(token)) references.push(...citationsIn(note, provision));
      return references;
    }),
  );
}

const citationsIn = ({ uri, document, note }: WorkspaceNote, provision: Provision): Location[] =>
  referencesIn(note, provision).map((span) => ({ uri, range: rangeOf(document, span) }));

async function provisionMeant(
  desk: Desk,
  { textDocument, position }: ReferenceParams,
  token: CancellationToken,
): Promise<Provision | undefined> {
  const { law, pathOf } = await desk.law;
  const path = pathOf(textDocument.uri);
  if (path === undefined) {
    const open = await desk.notes.read(textDocument.uri, token);
    const offset = open && offsetIn(open.document, position);
    return offset === undefined ? undefined : provisionUnder(open.note, offset);
  }
  const file: TextDocument | undefined = desk.documents.get(textDocument.uri);
  const offset = file && offsetIn(file, position);
  return offset === undefined ? undefined : provisionAt(law, path, offset);
}
