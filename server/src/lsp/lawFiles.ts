import type { CancellationToken } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Instrument } from '../corpus/instrument';
import { readLawFile } from '../features/readLawFile';
import type { ReadNote } from '../resolution/readNote';
import type { Desk } from './desk';
import { today } from './isoDate';
import type { OpenNote } from './notes';
import type { PlacedLaw } from './placedLaw';
import { spokenAt } from './spokenAt';

/** A corpus file that is open in the editor. Not to be kept over an `await`. */
export interface LawFile {
  readonly document: TextDocument;
  readonly law: PlacedLaw;
  readonly path: string;
  readonly instrument: Instrument;
}

/** The corpus file at an address; undefined for a note, a file that is not open, and one that is being rewritten. */
export async function lawFileAt(
  { law: source, documents }: Desk,
  uri: string,
  token: CancellationToken,
): Promise<LawFile | undefined> {
  const law = await source.now();
  const path = law.pathOf(uri);
  const document = documents.get(uri);
  const instrument = law.law.byPath.get(path ?? '');
  if (path === undefined || !document || !instrument || token.isCancellationRequested) return undefined;
  // What is known of the text holds for the text that was read.
  return document.getText() === law.law.read(path) ? { document, law, path, instrument } : undefined;
}

/** What the text of a corpus file speaks of, as the citations of a note. Read once for each law and day. */
export async function readLawFileAt(
  desk: Desk,
  uri: string,
  token: CancellationToken,
): Promise<Pick<OpenNote, 'document' | 'note' | 'law' | 'spoken'> | undefined> {
  const language = await spokenAt(desk, uri);
  const file = await lawFileAt(desk, uri, token);
  if (!file) return undefined;
  const { document, law, path, instrument } = file;
  const reader = { language, today: today() };
  const edition = `${path}/${reader.language}/${reader.today}`;
  const notes = read.get(law) ?? new Map<string, ReadNote>();
  read.set(law, notes);
  const note = notes.get(edition) ?? readLawFile(law.law, instrument, law.law.read(path), reader);
  notes.set(edition, note);
  return { document, note, law, spoken: language };
}

const read = new WeakMap<PlacedLaw, Map<string, ReadNote>>();
