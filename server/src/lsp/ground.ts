import type { CancellationToken, Connection } from 'vscode-languageserver/node';
import type { Law } from '../corpus/law';
import type { Client } from './client';
import type { StoredNote } from './storedNote';

/** What the server stands on: a machine with a disk (`diskGround`), or a browser (`browserGround`). */
export interface Ground {
  /** Loads the bundled law; what is wrong in it goes to the log. Rejects where none can be had. */
  loadLaw(): Promise<Law>;
  /** Address of a file of the law, by its path. */
  uriOf(path: string): string;
  /** Path of a document below the corpus; undefined where it lies elsewhere. */
  pathOf(uri: string): string | undefined;
  /**
   * Lays the texts of packs beside the law and lets that serve, again where it finds more; rejects where that is ended.
   * Null where no folder can be read.
   */
  readonly layPacks:
    | ((
        law: Law,
        packs: readonly string[],
        ending: AbortController,
        serve: (law: Law) => void,
      ) => Promise<void>)
    | null;
  /** The notes below a folder, by its address; undefined where only the editor can reach it. */
  notesIn(folder: string, token: CancellationToken): Promise<StoredNote[]> | undefined;
}

/**
 * Gives the ground for an editor that has introduced itself.
 *
 * @param options the `initializationOptions` of the editor
 * @param ready settles when the editor takes requests
 */
export type GroundFor = (
  connection: Connection,
  client: Client,
  options: unknown,
  ready: Promise<void>,
) => Ground;
