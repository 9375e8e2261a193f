import type { CancellationToken } from 'vscode-languageserver/node';
import { type NoteText, type Walk, WORKSPACE_NOTES } from '../features/clientProtocol';
import { closedNotes, type WorkspaceNote } from './closedNotes';
import type { Desk } from './desk';
import { ErrorCodes, ResponseError } from './languageServer';
import { nextTurn } from './nextTurn';
import { plainAddress } from './plainAddress';
import { MOST_NOTES, type StoredNote } from './storedNote';

/** Goes through the workspace: open notes as they stand in the editor, then the stored ones. */
export type WorkspaceWalk<Made> = (token: CancellationToken, wish?: Wish) => AsyncGenerator<Made>;

export interface Wish {
  tell?(walk: Walk): void;
  /** Reads these only, by `sameFor`. */
  readonly only?: ReadonlySet<string>;
}

/** The notes of the workspace themselves. They are large: not to be gathered. */
export const workspaceNotes = (desk: Desk): WorkspaceWalk<WorkspaceNote> =>
  eachNote(
    desk,
    (note) => note,
    ({ note }) => note.text.length,
  );

/** How long a walk may go on, in milliseconds, before whoever hovers meanwhile is answered. */
const TURN_MS = 10;

/** What is made of each note of the workspace. It is kept for the next walk, the notes themselves are not. */
export function eachNote<Made>(
  desk: Desk,
  make: (note: WorkspaceNote) => Made,
  weigh: (note: WorkspaceNote) => number,
): WorkspaceWalk<Made> {
  const read = closedNotes(desk, make, weigh);

  return async function* notes(token, { tell = () => {}, only } = {}) {
    const { pathOf } = await desk.law.now();
    const isWanted = (uri: string) => only === undefined || only.has(sameFor(uri));
    const open = desk.documents.keys().filter((uri) => isWanted(uri) && pathOf(uri) === undefined);
    const seen = new Set(open.map(sameFor));
    const stored = await listed(desk, token);
    const closed = stored.filter(({ uri }) => isWanted(uri) && !seen.has(sameFor(uri)));
    const of = open.length + closed.length;
    const walk = { read: 0, of, tooLong: 0, capped: stored.length >= MOST_NOTES };
    let turn = Date.now();
    for (const uri of open) {
      const note = await desk.notes.read(uri, token);
      if (note) yield make({ uri, ...note });
      else if (desk.documents.get(uri) && !token.isCancellationRequested) walk.tooLong++;
      tell({ ...walk, read: ++walk.read });
    }
    for (const each of closed) {
      if (Date.now() - turn > TURN_MS) {
        await nextTurn();
        turn = Date.now();
      }
      if (token.isCancellationRequested) return;
      const note = await read(each);
      if (note === 'too long') walk.tooLong++;
      else if (note !== 'gone') yield note.made;
      tell({ ...walk, read: ++walk.read });
    }
  };
}

/** Editors write the address of a file in several ways (C:, c%3A). */
export const sameFor = plainAddress;

/** Each note once, also where one folder of the workspace lies in another. */
async function listed(desk: Desk, token: CancellationToken): Promise<StoredNote[]> {
  const found = new Map<string, StoredNote>();
  for await (const note of storedNotes(desk, token)) found.set(sameFor(note.uri), note);
  return [...found.values()];
}

/** Notes in folders on disk, which the server reads itself, then those that only the editor can reach. */
async function* storedNotes(desk: Desk, token: CancellationToken): AsyncGenerator<StoredNote> {
  const { pathOf } = await desk.law.now();
  const folders = await foldersOf(desk);
  const listed = folders.map((folder) => desk.ground.notesIn(folder, token));
  for (const notes of listed) {
    for (const note of (await notes) ?? []) if (pathOf(note.uri) === undefined) yield note;
  }
  if (!listed.includes(undefined)) return;
  for (const { uri, text } of await notesFromEditor(desk, token)) {
    yield { uri, folder: uri, stamp: text, text: async () => text };
  }
}

/** Addresses of the folders that are open now. */
async function foldersOf({ connection, client }: Desk): Promise<string[]> {
  if (!client.answersFolders) return client.rootUri === null ? [] : [client.rootUri];
  const folders = await connection.workspace.getWorkspaceFolders();
  return (folders ?? []).map(({ uri }) => uri);
}

/** An editor that does not know this request has nothing to add. */
async function notesFromEditor({ connection, client }: Desk, token: CancellationToken): Promise<NoteText[]> {
  try {
    const given: unknown = await connection.sendRequest(WORKSPACE_NOTES, {}, token);
    return Array.isArray(given) ? given.filter(isNoteText) : [];
  } catch (why) {
    const unknown = why instanceof ResponseError && why.code === ErrorCodes.MethodNotFound;
    if (!unknown) connection.console.warn(client.words.notSearched(String(why)));
    return [];
  }
}

const isNoteText = (given: Partial<NoteText> | null): given is NoteText =>
  typeof given?.uri === 'string' && typeof given.text === 'string';
