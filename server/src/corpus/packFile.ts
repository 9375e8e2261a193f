import type { OfficialText } from './readOfficial';

/** A file of a pack. Its text is read when it is first needed: a pack may hold thousands. */
export interface PackFile {
  /** Absolute path. */
  readonly path: string;
  /** Name of the pack, for readers. */
  readonly origin: string;
  /** Title, as the file's beginning or its name gives it. */
  readonly title: string;
  /** ISO date in the file's name, else of the file. */
  readonly date: string;
  /** Whether the date is in the file's name. */
  readonly isDated: boolean;
  /** Whether it is written like the bundled corpus, with front matter. */
  readonly isCorpusFile: boolean;
  /** The whole text, as plain text or Markdown. Throws where it cannot be read. */
  read(): string;
}

/** An official text of a pack that lies beside an instrument of the corpus. */
export interface OfficialCopy {
  readonly file: PackFile;
  readonly text: OfficialText;
}
