import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { NoteOptions, ReadNote } from '../resolution/readNote';
import { today } from './isoDate';
import type { Settings } from './settings';

/** How a document is to be read: what its settings say, on this day. */
export const noteOptions = (
  { uri, languageId }: Pick<TextDocument, 'uri' | 'languageId'>,
  { asOf, defaultInstrument }: Settings,
): NoteOptions => ({
  plainText: languageId === 'plaintext' || uri.endsWith('.txt'),
  asOf,
  today: today(),
  defaultInstrument,
});

/** The note as messages and hovers speak of it: in its own language, or in that of the settings. */
export const spokenIn = ({ language }: Settings, note: ReadNote): ReadNote =>
  language === 'auto' || language === note.language ? note : { ...note, language };
