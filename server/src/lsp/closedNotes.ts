import { TextDocument } from 'vscode-languageserver-textdocument';
import { NoteReader } from '../resolution/readNote';
import { today } from './isoDate';
import type { LawSource } from './lawSource';
import { nextTurn } from './nextTurn';
import { noteOptions } from './noteOptions';
import { type OpenNote, onceFound } from './notes';
import type { SettingsSource } from './settingsSource';
import type { StoredNote } from './storedNote';

/** A note of the workspace, open or not. */
export interface WorkspaceNote extends Omit<OpenNote, 'spoken'> {
  readonly uri: string;
}

/** What is made of notes and kept, by its weight; of the rest it is made again each time. */
const MOST_KEPT = 32_000_000;

/**
 * Reads notes that are not open, and keeps what is made of them until they, the law, the settings or the day change.
 *
 * @param weigh how much is kept, in about as much as a UTF-16 unit of a note takes
 */
export function closedNotes<Made>(
  { law, settings }: { law: LawSource; settings: SettingsSource },
  make: (note: WorkspaceNote) => Made,
  weigh: (note: WorkspaceNote) => number,
) {
  const kept = new Map<string, { stamp: string; edition: string; weight: number; made: Made }>();
  let weight = 0;

  const forget = (uri: string) => {
    weight -= kept.get(uri)?.weight ?? 0;
    kept.delete(uri);
  };

  return async ({
    uri,
    folder,
    stamp,
    isTooLong,
    text,
  }: StoredNote): Promise<{ made: Made } | 'gone' | 'too long'> => {
    if (isTooLong) return 'too long';
    const own = await settings.of(folder);
    const placed = await law.now();
    const edition = `${placed.version}/${settings.version}/${today()}`;
    const known = kept.get(uri);
    if (known?.edition === edition && known.stamp === stamp) return known;
    forget(uri);
    const words = await text();
    if (words === undefined) return 'gone';
    if (words.length > own.maxNoteSize) return 'too long';
    // Many notes make a long piece of work: whoever hovers meanwhile comes first.
    await nextTurn();
    const document = TextDocument.create(uri, 'markdown', 0, words);
    // A reader of its own: what it remembers between two readings would only take up room.
    const note = new NoteReader(placed.law).read(words, noteOptions(document, own));
    const findings = onceFound(note, { law: placed, settings: own });
    const read = { uri, document, note, law: placed, edition, findings };
    const made = { stamp, edition, weight: weigh(read), made: make(read) };
    forget(uri);
    if (weight + made.weight <= MOST_KEPT) {
      kept.set(uri, made);
      weight += made.weight;
    }
    return made;
  };
}
