import type { Law } from '../corpus/law';
import { NoteReader, type ReadNote } from '../resolution/readNote';
import { today } from './day';
import type { NoteFile } from './noteFiles';
import type { Terminal } from './terminal';

/** What a bare "Article 285" means in a note that names no law. */
const DEFAULT_INSTRUMENT = 'criminal-law';

/** Reads a note; faults of its front matter are complained of, with their line. */
export function readNote(
  { path, text, plainText }: NoteFile,
  law: Law,
  asOf: string | null,
  { complain, language }: Pick<Terminal, 'complain' | 'language'>,
): ReadNote {
  const options = { plainText, asOf, today: today(), defaultInstrument: DEFAULT_INSTRUMENT };
  const note = new NoteReader(law).read(text, options);
  for (const { line, message } of note.problems) complain(`${path}:${line}: ${message[language]}`);
  return note;
}
