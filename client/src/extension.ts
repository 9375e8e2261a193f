import {
  type CancellationToken,
  commands,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  Uri,
  window,
} from 'vscode';
import { type BaseLanguageClient, type ErrorHandler, State } from 'vscode-languageclient';
import { type NoteStatus, WORKSPACE_NOTES } from '../../server/src/features/clientProtocol';
import { authoritiesView } from './authoritiesView';
import { checkWorkspace } from './checkWorkspace';
import { restartQuietly } from './crashes';
import { registerInsertCitation } from './insertCitation';
import { registerInsertQuotation } from './insertQuotation';
import { openCompletion } from './openCompletion';
import { openSamples } from './openSamples';
import { createPreview, type LoadReader, type MarkdownIt } from './preview';
import { recentLog } from './recentLog';
import { reportProblem } from './reportProblem';
import { followSettings } from './settingsStatus';
import { registerShowReferences } from './showReferences';
import { createStatus } from './status';
import { workspaceNotes } from './workspaceNotes';

/** What the extension exports. */
export interface StatuteLens {
  readonly client: BaseLanguageClient;
  /** Settles when the server answers requests; rejects when its first start failed. */
  readonly ready: Promise<void>;
  /** The last counts of an open note; undefined until the server has read it. */
  noteStatus(uri: Uri | string): NoteStatus | undefined;
  /** What VS Code asks for when it first shows a Markdown preview. */
  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt;
}

let running: BaseLanguageClient | undefined;

/** Makes the client of a server, not yet started; each surrounding has its own. */
export type MakeClient = (log: LogOutputChannel, errorHandler: ErrorHandler) => BaseLanguageClient;

/** What differs between a machine and a browser. */
export interface Surrounding {
  readonly clientOf: MakeClient;
  /** How the reader of previews is had. */
  readonly loadReader: (failed: (why: unknown) => void) => LoadReader;
}

/** Starts the language server. Returns at once: an editor is never kept waiting for the law to load. */
export function startLens(context: ExtensionContext, { clientOf, loadReader }: Surrounding): StatuteLens {
  const recent = recentLog(window.createOutputChannel('Statute Lens', { log: true }));
  const log = recent.channel;
  const status = createStatus();
  const client = clientOf(log, restartQuietly(status.crashed));
  running = client;
  const notAnnotated = (why: unknown) => log.error(l10n.t('The preview is not annotated.'), why);
  const preview = createPreview(loadReader(notAnnotated), notAnnotated);

  context.subscriptions.push(
    log,
    status,
    preview,
    ...status.follow(client),
    ...followSettings(client),
    client.onRequest(WORKSPACE_NOTES, (_params: unknown, token: CancellationToken) =>
      workspaceNotes(token, (uri, why) =>
        log.warn(l10n.t('Not read: {0} ({1})', uri.toString(true), String(why))),
      ),
    ),
    commands.registerCommand('statuteLens.restartServer', () => restart(client)),
    commands.registerCommand('statuteLens.showLog', () => log.show()),
    registerShowReferences(),
    commands.registerCommand('statuteLens.openSamples', () => openSamples(context.extensionUri)),
    commands.registerCommand('statuteLens.reportProblem', () =>
      reportProblem({ extension: context.extension, client, log: recent }),
    ),
    commands.registerCommand('statuteLens.checkWorkspace', () => checkWorkspace(client)),
    authoritiesView(client),
    registerInsertCitation(client),
    registerInsertQuotation(client),
    openCompletion(client),
  );

  // The view stays away from workspaces in which nobody reads a note.
  void commands.executeCommand('setContext', 'statuteLens.hasNotes', true);
  const ready = client.start();
  // The status item and the log tell of a failed start; an unhandled rejection would tell nobody.
  ready.catch(() => undefined);
  return {
    client,
    ready,
    noteStatus: (uri) => status.of(typeof uri === 'string' ? Uri.parse(uri) : uri),
    extendMarkdownIt: preview.extendMarkdownIt,
  };
}

/** Stops the server; a server that does not answer any more is left to end with its parent. */
export async function deactivate(): Promise<void> {
  await running?.dispose().catch(() => undefined);
}

/** A server that does not stop in time is replaced all the same. */
async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.state === State.Running)
    await client.stop().catch((why) => client.error(l10n.t('Stopping failed'), why));
  await client.start().catch((why) => client.error(l10n.t('Restarting failed'), why));
}
