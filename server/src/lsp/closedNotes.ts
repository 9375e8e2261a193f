import { setImmediate } from 'node:timers/promises';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { NoteReader, type ReadNote } from '../resolution/readNote';
import type { Desk } from './desk';
import { today } from './isoDate';
import { noteOptions } from './noteOptions';

/** A note of the workspace, open or not. */
export interface WorkspaceNote {
  readonly uri: string;
  readonly document: TextDocument;
  readonly note: ReadNote;
}

/** A note that is not open: where its text comes from, and what tells whether that has changed. */
export interface StoredNote {
  readonly uri: string;
  /** Address of the folder whose settings hold. */
  readonly folder: string;
  readonly stamp: string;
  text(): Promise<string | undefined>;
}

/** Notes that are kept, in UTF-16 units; the rest is read again each time. */
const MOST_KEPT = 32_000_000;

/** Reads notes that are not open, and keeps them until they, the law, the settings or the day change. */
export function closedNotes({ law, settings }: Desk) {
  const kept = new Map<string, { edition: string; note: WorkspaceNote }>();
  let size = 0;

  const forget = (uri: string) => {
    size -= kept.get(uri)?.note.note.text.length ?? 0;
    kept.delete(uri);
  };

  /** The note; undefined where it cannot be read or is too long. */
  return async ({ uri, folder, stamp, text }: StoredNote): Promise<WorkspaceNote | undefined> => {
    const own = await settings.of(folder);
    const placed = await law.now();
    const edition = `${stamp}/${placed.version}/${settings.version}/${today()}`;
    const known = kept.get(uri);
    if (known?.edition === edition) return known.note;
    forget(uri);
    const words = await text();
    if (words === undefined || words.length > own.maxNoteSize) return undefined;
    // Many notes make a long piece of work: whoever hovers meanwhile comes first.
    await setImmediate();
    const document = TextDocument.create(uri, 'markdown', 0, words);
    // A reader of its own: what it remembers between two readings would only take up room.
    const note = new NoteReader(placed.law).read(words, noteOptions(document, own));
    const read = { uri, document, note };
    forget(uri);
    if (size + words.length <= MOST_KEPT) {
      kept.set(uri, { edition, note: read });
      size += words.length;
    }
    return read;
  };
}
