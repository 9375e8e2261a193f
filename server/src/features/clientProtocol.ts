/**
 * What the client and the server say to each other beyond the Language Server Protocol.
 * Names and plain shapes only, so that either side, and a test, can read this file.
 */
import type { Authority, CitedProvision, Outcome } from './authorities';
import type { MarkedWords } from './wordsAround';

/** A place in a document, both numbers from 0, `character` in UTF-16 units; these three are as the LSP has them. */
interface Position {
  readonly line: number;
  readonly character: number;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

interface Location {
  readonly uri: string;
  readonly range: Range;
}

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
export interface NoteText {
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

/** How far a walk through the notes of the workspace has come. */
export interface Walk {
  readonly read: number;
  readonly of: number;
  /** Notes that were left out for their length. */
  readonly tooLong: number;
  /** There are more notes than one walk goes through. */
  readonly capped: boolean;
}

/** A request to the server: the law that a note cites, or that all notes of the workspace cite. */
export const AUTHORITIES = 'statuteLens/authorities';

export interface AuthoritiesParams {
  /** The address of an open note; null for the workspace. */
  readonly note: string | null;
  /** The language in which the law of the workspace is named; a note is answered in its own. */
  readonly language: 'en' | 'zh';
}

export interface AuthoritiesAnswer {
  /**
   * `law`: the document is no note but a text of the law. `closed`: no such note is open. `not read`: cancelled, or
   * something went wrong.
   */
  readonly state: 'read' | 'too long' | 'no law' | 'law' | 'closed' | 'not read';
  readonly language: 'en' | 'zh';
  /** Addresses of the notes, by number. */
  readonly notes: readonly string[];
  readonly authorities: readonly ListedAuthority[];
  /** Null for one note. */
  readonly walk: Walk | null;
}

export interface ListedAuthority extends Authority<AuthorityPlace> {
  readonly law: Location | null;
  readonly provisions: readonly ListedProvision[];
}

export interface ListedProvision extends CitedProvision<AuthorityPlace> {
  /** Where it stands in the law; null where no text is at hand. */
  readonly law: Location | null;
  /** All its places; `places` may hold fewer. */
  readonly count: number;
}

export interface AuthorityPlace {
  readonly note: number;
  readonly range: Range;
  readonly line: number;
  readonly words: MarkedWords;
  readonly verdict: Outcome;
  readonly why: string;
}

/** A request to the server: hold all notes of the workspace against the law, and send what is found. */
export const CHECK_WORKSPACE = 'statuteLens/checkWorkspace';

/** The counts of all notes that were checked. */
export interface WorkspaceCheck extends Walk {
  readonly citations: number;
  readonly checked: number;
  readonly notChecked: number;
  readonly flagged: number;
}

/** A notification to the client: law or settings have changed, so that what was told before may hold no more. */
export const CHANGED = 'statuteLens/changed';

/** Client to server, a request: the law that a query may mean; for an empty one what the note cites. */
export const SEARCH_LAW = 'statuteLens/searchLaw';

/** What is looked for, and where in which note it is to be cited. */
export interface LawQuery {
  readonly uri: string;
  readonly position: Position;
  readonly query: string;
}

/** A provision to choose, and how the note would cite it. */
export interface FoundLaw {
  /** The server's own; to be given back as it is. */
  readonly provision: unknown;
  readonly label: string;
  readonly caption: string;
  readonly text: string;
  readonly citation: string;
  /** Where it stands in the corpus; null where there is nothing to open. */
  readonly place: Location | null;
}

/** Client to server, a request: a provision as a block quote; without one, that which is cited at the position. */
export const QUOTATION = 'statuteLens/quotation';

export interface QuotationWanted {
  readonly uri: string;
  readonly position: Position;
  readonly provision?: unknown;
}

/** What is to be written, and where; the server answers null where there is nothing to quote. */
export interface Quotation {
  readonly position: Position;
  readonly newText: string;
}

/** A request from a server that cannot read them itself, with no more than `{}`: the files of the compiled law. */
export const LAW_FILES = 'statuteLens/lawFiles';

/** The contents of `law.json`, `law.texts` and `law.sources`. */
export interface LawFiles {
  readonly index: string;
  readonly texts: string;
  readonly sources: string;
}
