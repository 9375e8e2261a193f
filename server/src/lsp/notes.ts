import type { CancellationToken, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../markdown/words';
import { NoteReader, type ReadNote } from '../resolution/readNote';
import { checkNote } from '../rules/checkNote';
import type { Finding } from '../rules/finding';
import type { Client } from './client';
import { today } from './isoDate';
import type { LawSource } from './lawSource';
import type { Log } from './log';
import { nextTurn } from './nextTurn';
import { noteOptions } from './noteOptions';
import type { PlacedLaw } from './placedLaw';
import type { Settings } from './settings';
import type { SettingsSource } from './settingsSource';

/** A note that is open in the editor, as it stands at this moment. Not to be kept over an `await`. */
export interface OpenNote {
  readonly document: TextDocument;
  readonly note: ReadNote;
  readonly law: PlacedLaw;
  /** Same text, same law, same settings, same day: same edition. */
  readonly edition: string;
  /** The language of hovers, and of what else is said around the note. */
  readonly spoken: Language;
  /** What the law does not bear out; found when first asked for. */
  findings(): readonly Finding[];
}

/** The open notes. Both answer undefined for a closed document, a corpus file and a cancelled request. */
export interface Notes {
  /** The edition of a note, without reading it. */
  edition(uri: string, token: CancellationToken): Promise<string | undefined>;
  /** Reads a note, once for each edition; undefined for one that is too long, too. */
  read(uri: string, token: CancellationToken): Promise<OpenNote | undefined>;
}

interface Sources {
  readonly documents: TextDocuments<TextDocument>;
  readonly law: LawSource;
  readonly settings: SettingsSource;
  readonly client: Pick<Client, 'language' | 'words'>;
  readonly log: Log;
}

/** Keeps a reader for each open note, so that an edit costs only what it touches. */
export function readNotesOnce({ documents, law, settings, client, log }: Sources): Notes {
  const kept = new Map<string, Kept>();
  let openings = 0;

  documents.onDidOpen(({ document }) => kept.set(document.uri, { opening: openings++ }));
  documents.onDidClose(({ document }) => kept.delete(document.uri));

  /** What reading needs, at a moment when nothing is waited for any more. */
  const prepare = async (uri: string, token: CancellationToken) => {
    if (!documents.get(uri) || (await law.now()).pathOf(uri) !== undefined) return undefined;
    const own = await settings.of(uri);
    // Edits and cancellations that have arrived meanwhile are taken in first.
    await nextTurn();
    const placed = await law.now();
    // Where no law could be loaded, every citation would seem to be of an unknown one.
    if (placed.law.instruments.size === 0) return undefined;
    const document = documents.get(uri);
    const keep = kept.get(uri);
    if (!document || !keep || token.isCancellationRequested) return undefined;
    const versions = [keep.opening, document.version, settings.version, placed.version];
    const edition = `${START}-${versions.join('-')}-${today()}`;
    return { document, keep, law: placed, settings: own, edition };
  };

  return {
    edition: async (uri, token) => (await prepare(uri, token))?.edition,
    async read(uri, token) {
      const ready = await prepare(uri, token);
      if (!ready) return undefined;
      const { keep, edition, document } = ready;
      if (keep.last?.edition === edition) return keep.last;
      if (
        isTooLong(document, ready.settings, keep, (length, most) =>
          log.info(client.words.tooLong(document.uri, length, most)),
        )
      )
        return undefined;
      if (keep.last?.law !== ready.law) keep.reader = undefined;
      keep.reader ??= new NoteReader(ready.law.law);
      const note = readWith(keep.reader, document, ready.settings);
      const { language } = ready.settings;
      const spoken = language === 'auto' ? (client.language ?? note.language) : language;
      keep.last = { document, note, law: ready.law, edition, spoken, findings: onceFound(note, ready) };
      return keep.last;
    },
  };
}

/** An edition of another process is never taken for one of this. */
const START = Date.now().toString(36);

interface Kept {
  /** Counts openings: a note that is closed and opened again begins with the same version. */
  readonly opening: number;
  reader?: NoteReader | undefined;
  last?: OpenNote;
  toldTooLong?: boolean;
}

const readWith = (reader: NoteReader, document: TextDocument, settings: Settings): ReadNote =>
  reader.read(document.getText(), noteOptions(document, settings));

/** Holds a note against the law when that is first asked for. */
export function onceFound(note: ReadNote, { law, settings }: { law: PlacedLaw; settings: Settings }) {
  let found: readonly Finding[] | undefined;
  return (): readonly Finding[] => {
    const findings = found ?? checkNote(note, law.law, settings.rules);
    found = findings;
    return findings;
  };
}

function isTooLong(
  document: TextDocument,
  { maxNoteSize }: Settings,
  keep: Kept,
  tell: (length: number, most: number) => void,
): boolean {
  const length = document.getText().length;
  if (length <= maxNoteSize) return false;
  if (!keep.toldTooLong) tell(length, maxNoteSize);
  keep.toldTooLong = true;
  return true;
}
