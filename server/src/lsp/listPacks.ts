import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Connection } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import type { Law } from '../corpus/law';
import { knownFiles } from '../disk/knownFiles';
import { type LoadedPacks, loadPacks } from '../disk/loadPacks';
import { recallPacks } from '../disk/recallPacks';
import type { Client } from './client';

/**
 * Lays packs beside the law while the editor is served, which shows how far it is and may cancel it. What an earlier
 * start knew of them serves at once, and again what has changed. What is wrong goes to the log. Rejects where it is
 * ended.
 *
 * @param cache the file that keeps what listings have found
 */
export async function listPacks(
  connection: Connection,
  client: Pick<Client, 'language' | 'words'>,
  law: Law,
  packs: readonly string[],
  cache: string,
  ending: AbortController,
  serve: (law: Law) => void,
): Promise<void> {
  // An editor that shows no progress is still served.
  const progress = await connection.window.createWorkDoneProgress().catch(() => undefined);
  progress?.begin(client.words.packsTitle, 0, undefined, true);
  progress?.token.onCancellationRequested(() => ending.abort());
  try {
    await setTimeout(HEAD_START);
    const pause = shortTurns((done, of) => progress?.report((100 * done) / of));
    const known = knownFiles(cache, version);
    const give = (loaded: LoadedPacks) => {
      connection.console.info(client.words.packs(loaded.files.length));
      serve(loaded.law);
    };
    const recalled = ending.signal.aborted ? undefined : recallPacks(law, packs, known);
    if (recalled) give(recalled);
    await setImmediate();
    const loaded = await loadPacks(law, packs, { known, pause, signal: ending.signal }, recalled);
    if (loaded.law !== recalled?.law) give(loaded);
    tell(loaded, connection, client);
  } finally {
    progress?.done();
  }
}

/** Milliseconds for what an editor asks as soon as it has started: the first hover, the first findings. */
const HEAD_START = 100;

/** In milliseconds; a request that comes meanwhile waits no longer. */
const TURN = 10;

/** What is called between two pieces of work, and gives way to others when its turn is over. */
function shortTurns(report: (done: number, of: number) => void): (done: number, of: number) => Promise<void> {
  let since = performance.now();
  return async (done, of) => {
    if (performance.now() - since < TURN) return;
    report(done, of);
    await setImmediate();
    since = performance.now();
  };
}

function tell(
  { problems, unlisted }: LoadedPacks,
  { console: log }: Connection,
  { language, words }: Pick<Client, 'language' | 'words'>,
): void {
  for (const { path, line, message } of problems) log.warn(`${path}:${line}: ${message[language ?? 'en']}`);
  for (const { folder, why } of unlisted) log.error(words.packFailed(folder, why));
}
