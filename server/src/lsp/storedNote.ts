/** A note that is not open: where its text comes from, and what tells whether that has changed. */
export interface StoredNote {
  readonly uri: string;
  /** Address of the folder whose settings hold. */
  readonly folder: string;
  readonly stamp: string;
  /** It is not to be read at all. */
  readonly isTooLong?: boolean;
  text(): Promise<string | undefined>;
}

/** The most notes that are found below a folder. */
export const MOST_NOTES = 10_000;
