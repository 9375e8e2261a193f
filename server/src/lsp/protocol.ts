/**
 * What the server says to its client beyond the Language Server Protocol: the server's half of the contract,
 * which the client repeats. A test holds the two against each other.
 */

/** A notification to the client: a note has been read, and these are its counts. */
export const NOTE_STATUS = 'statuteLens/noteStatus';

/** The counts of one note; `checked + notChecked` is `citations`. */
export interface NoteStatus {
  /** The note's address, as the client gave it. */
  readonly uri: string;
  readonly citations: number;
  readonly checked: number;
  readonly notChecked: number;
  /** How many findings there are. */
  readonly flagged: number;
}

/** A request to the client, with no more than `{}`: the notes that the server cannot read from disk. */
export const WORKSPACE_NOTES = 'statuteLens/workspaceNotes';

/** A note that the client has read for the server. */
export interface NoteText {
  readonly uri: string;
  readonly text: string;
}

/** A command of the client, over an article of the law: shows what cites it. Its arguments: address, position. */
export const SHOW_REFERENCES = 'statuteLens.showReferences';
/** A notification to the client: the settings that are wrong, in words; none once they are right. */
export const SETTINGS_PROBLEMS = 'statuteLens/settingsProblems';

export interface SettingsProblems {
  readonly problems: readonly string[];
}

/** A request from the client, with no more than `{}`: what is running. */
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
