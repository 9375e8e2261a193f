/**
 * What the client and the server say to each other beyond the Language Server Protocol.
 * Names and plain shapes only, so that either side, and a test, can read this file.
 */

/** Server to client, a notification: a note has been read, and these are its counts. */
export const NOTE_STATUS = 'statuteLens/noteStatus';

/** The counts of one note. `checked + notChecked` is `citations`; `flagged` counts findings. */
export interface NoteStatus {
  /** The note's address, as the client gave it to the server. */
  readonly uri: string;
  readonly citations: number;
  /** Citations that were compared with the law. */
  readonly checked: number;
  /** Citations of which nothing is known: outside the corpus, ambiguous, without a pinpoint. */
  readonly notChecked: number;
  readonly flagged: number;
}

/** Server to client, a request without parameters: the notes that the server cannot read from disk. */
export const WORKSPACE_NOTES = 'statuteLens/workspaceNotes';

/** A note of the workspace with its text, as stored. */
export interface WorkspaceNote {
  readonly uri: string;
  readonly text: string;
}

/** A command over an article of the law: shows what cites it. Its arguments: address, position. */
export const SHOW_REFERENCES = 'statuteLens.showReferences';
/** Server to client, a notification: the settings that are wrong, in words; none once they are right. */
export const SETTINGS_PROBLEMS = 'statuteLens/settingsProblems';

export interface SettingsProblems {
  readonly problems: readonly string[];
}

/** Client to server, a request without parameters: what is running. */
export const ABOUT = 'statuteLens/about';

/** The server's version, and the law that is bundled with it. */
export interface About {
  readonly version: string;
  /** Instruments with their text, and those known by name only. */
  readonly texts: number;
  readonly names: number;
  /** The latest day on which one of the texts was checked, as YYYY-MM-DD. */
  readonly checked: string;
}
