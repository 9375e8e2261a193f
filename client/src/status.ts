import {
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { NOTE_STATUS, type NoteStatus } from '../../server/src/features/clientProtocol';
import type { Crash } from './crashes';
import { statusWords } from './statusWords';

/** The entry in the language status of Markdown editors, and the counts behind it. */
export interface Status extends Disposable {
  /** The last counts of an open note; undefined until the server has read it. */
  of(uri: Uri): NoteStatus | undefined;
  /** Keeps the entry true to the server's life and counts. */
  follow(client: BaseLanguageClient): Disposable[];
  /** The server ended unasked. */
  crashed(crash: Crash): void;
}

/** Puts the entry up; it says "starting" until it follows a client that runs. */
export function createStatus(): Status {
  const item = languages.createLanguageStatusItem('statuteLens.note', { language: 'markdown' });
  item.name = 'Statute Lens';
  const counts = new Map<string, NoteStatus>();
  let state: State = State.Starting;
  let restarted = false;

  const show = () => {
    const active = window.activeTextEditor?.document.uri;
    if (state === State.Running) showCounts(item, active && counts.get(active.toString()), restarted);
    else if (state === State.Starting) showStarting(item);
    else showStopped(item);
  };
  show();

  return {
    of: (uri) => counts.get(uri.toString()),
    crashed: (crash) => {
      restarted = crash === 'restarting';
    },
    follow: (client) => [
      client.onNotification(NOTE_STATUS, (status: NoteStatus) => {
        counts.set(Uri.parse(status.uri).toString(), status);
        show();
      }),
      client.onDidChangeState(({ newState }) => {
        state = newState;
        // A new server reads every open note again; the old counts would pass for its own.
        if (newState === State.Starting) counts.clear();
        show();
      }),
      window.onDidChangeActiveTextEditor(show),
      workspace.onDidCloseTextDocument(({ uri }) => void counts.delete(uri.toString())),
    ],
    dispose: () => item.dispose(),
  };
}

function showCounts(item: LanguageStatusItem, status: NoteStatus | undefined, restarted: boolean): void {
  const { text, detail, warns } = statusWords(status);
  item.busy = false;
  item.text = text;
  item.detail = restarted ? l10n.t('{0}; restarted after a stop', detail) : detail;
  item.severity = warns ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.command = warns
    ? { title: l10n.t('Problems'), command: 'workbench.actions.view.problems' }
    : { title: l10n.t('Log'), command: 'statuteLens.showLog' };
}

function showStarting(item: LanguageStatusItem): void {
  item.busy = true;
  item.text = 'Statute Lens';
  item.detail = l10n.t('opening the law');
  item.severity = LanguageStatusSeverity.Information;
  item.command = { title: l10n.t('Log'), command: 'statuteLens.showLog' };
}

function showStopped(item: LanguageStatusItem): void {
  item.busy = false;
  item.text = l10n.t('Statute Lens has stopped');
  item.detail = l10n.t('citations are not checked');
  item.severity = LanguageStatusSeverity.Error;
  item.command = { title: l10n.t('Restart'), command: 'statuteLens.restartServer' };
}
