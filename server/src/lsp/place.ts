import type { CancellationToken, Position, TextDocumentPositionParams } from 'vscode-languageserver/node';
import type { Desk } from './desk';
import { readLawFileAt } from './lawFiles';
import type { OpenNote } from './notes';
import { offsetIn } from './positions';

/** A note, or a corpus file that is read like one. */
export type OpenText = Pick<OpenNote, 'document' | 'note' | 'law' | 'spoken'>;

/** The text and the offset that a request is about; undefined where there is no such text or place. */
export async function placeOf(
  desk: Desk,
  { textDocument: { uri }, position }: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<{ open: OpenText; offset: number } | undefined> {
  const open = (await desk.notes.read(uri, token)) ?? (await readLawFileAt(desk, uri, token));
  return open && within(open, position);
}

/** The same, of notes alone. */
export async function placeInNote(
  desk: Desk,
  { textDocument: { uri }, position }: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<{ open: OpenNote; offset: number } | undefined> {
  const open = await desk.notes.read(uri, token);
  return open && within(open, position);
}

function within<Text extends OpenText>(open: Text, position: Position) {
  const offset = offsetIn(open.document, position);
  return offset === undefined ? undefined : { open, offset };
}
