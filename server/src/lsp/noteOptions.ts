import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { NoteOptions } from '../resolution/readNote';
import { today } from './isoDate';
import type { Settings } from './settings';

/** How a document is to be read: what its settings say, on this day. */
export const noteOptions = (
  { uri, languageId }: Pick<TextDocument, 'uri' | 'languageId'>,
  { asOf, defaultInstrument, language }: Settings,
): NoteOptions => ({
  plainText: languageId === 'plaintext' || uri.endsWith('.txt'),
  asOf,
  today: today(),
  defaultInstrument,
  language: language === 'auto' ? null : language,
});
