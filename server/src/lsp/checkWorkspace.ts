import type { CancellationToken, WorkDoneProgressParams } from 'vscode-languageserver/node';
import { CHECK_WORKSPACE, type WorkspaceCheck } from '../features/clientProtocol';
import { countsOf } from '../rules/checkNote';
import { closedFindings } from './closedFindings';
import type { Desk } from './desk';
import { diagnosticOf } from './diagnostic';
import { guarded } from './guarded';
import {
  CancellationTokenSource,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
} from './languageServer';
import { progressOf } from './walkProgress';
import { eachNote, sameFor, type Wish } from './workspaceNotes';

/** How long changes on disk have to rest, in milliseconds. */
const REST = 300;
/** In UTF-16 units of a note that is kept. */
const WEIGHT_OF_FINDING = 60;

/**
 * Holds all notes of the workspace against the law when it is asked to, lists the findings of those that are not
 * open, and keeps the list true from then on. Gives what checks all of them again, if it was ever asked to.
 */
export function checkWorkspace(desk: Desk): () => void {
  const { connection, documents } = desk;
  const listed = closedFindings(desk);
  let isAsked = false;
  let again: CancellationTokenSource | undefined;

  const checked = eachNote(
    desk,
    (open) => {
      const { uri, note, findings } = open;
      const diagnostics = findings().map((finding) => diagnosticOf(finding, open, desk.client));
      // A copy of the words alone: as parts of its text they would hold on to the note.
      return structuredClone({ uri, diagnostics, counts: countsOf(note, findings()) });
    },
    ({ findings }) => findings().length * WEIGHT_OF_FINDING,
  );

  const check = async (token: CancellationToken, wish: Wish) => {
    const seen = new Set<string>();
    const counts = { citations: 0, checked: 0, notChecked: 0, flagged: 0 };
    for await (const note of checked(token, wish)) {
      seen.add(sameFor(note.uri));
      listed.show(note);
      counts.citations += note.counts.citations;
      counts.checked += note.counts.checked;
      counts.notChecked += note.counts.notChecked;
      counts.flagged += note.counts.flagged;
    }
    return { seen, counts };
  };

  connection.onRequest(
    CHECK_WORKSPACE,
    guarded<WorkDoneProgressParams | null, WorkspaceCheck | null>(
      desk,
      () => null,
      async (params, token) => {
        // Without law nothing would be found, which must not pass for "nothing is wrong".
        if ((await desk.law.now()).law.instruments.size === 0) return;
        again?.cancel();
        again = undefined;
        if (!isAsked) watchFiles(desk);
        isAsked = true;
        const progress = progressOf(connection, params?.workDoneToken);
        const { seen, counts } = await check(token, progress);
        progress.end();
        if (!token.isCancellationRequested) listed.keepOnly(seen);
        return { ...progress.last(), ...counts };
      },
    ),
  );

  /** Quietly, and from the start if something changes meanwhile. */
  const checkAgain = guarded<ReadonlySet<string> | undefined, void>(
    desk,
    () => {},
    async (only, token) => {
      const { seen } = await check(token, only ? { only } : {});
      if (token.isCancellationRequested) return;
      if (!only) listed.keepOnly(seen);
      else for (const same of only) if (!seen.has(same)) listed.takeBack(same);
    },
  );

  const changed = new Set<string>();
  let resting: NodeJS.Timeout | undefined;
  const checkSoon = (uri: string) => {
    if (!isAsked) return;
    changed.add(sameFor(uri));
    clearTimeout(resting);
    resting = setTimeout(() => {
      const only = new Set(changed);
      changed.clear();
      void checkAgain(only, new CancellationTokenSource().token);
    }, REST);
  };

  documents.onDidOpen(({ document: { uri } }) => listed.takeBack(uri));
  documents.onDidClose(({ document: { uri } }) => {
    // What only the editor can reach would have to be read as a whole again.
    if (uri.startsWith('file:')) checkSoon(uri);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) listed.takeBack(uri);
      else if (uri.startsWith('file:')) checkSoon(uri);
    }
  });

  return () => {
    if (!isAsked) return;
    again?.cancel();
    again = new CancellationTokenSource();
    void checkAgain(undefined, again.token);
  };
}

/** A folder that goes is told as one change, without the notes in it: so any deletion is of interest. */
function watchFiles({ connection, client }: Desk): void {
  if (!client.registersWatchers) return;
  const watchers = [
    { globPattern: '**/*.{md,markdown}', kind: WatchKind.Create | WatchKind.Change },
    { globPattern: '**/*', kind: WatchKind.Delete },
  ];
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers })
    .catch((why) => connection.console.error(client.words.filesNotNoticed(String(why))));
}
