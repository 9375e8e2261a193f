import type { ReadNote } from '../resolution/readNote';

/** The articles of an instrument that a note cites, each once. */
export const citedArticles = (note: ReadNote, instrument: string): ReadonlySet<string> =>
  new Set(
    note.citations.flatMap(({ targets }) =>
      targets.flatMap(({ provision }) =>
        provision?.instrument === instrument && provision.article !== null ? [provision.article] : [],
      ),
    ),
  );
