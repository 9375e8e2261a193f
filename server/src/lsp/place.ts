import type { CancellationToken, TextDocumentPositionParams } from 'vscode-languageserver/node';
import type { Desk } from './desk';
import type { OpenNote } from './notes';
import { offsetIn } from './positions';

/** The note and the offset that a request is about; undefined where there is no such note or place. */
export async function placeOf(
  { notes }: Desk,
  { textDocument, position }: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<{ open: OpenNote; offset: number } | undefined> {
  const open = await notes.read(textDocument.uri, token);
  const offset = open && offsetIn(open.document, position);
  return offset === undefined || !open ? undefined : { open, offset };
}
