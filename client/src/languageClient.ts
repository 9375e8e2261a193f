import { resolve } from 'node:path';
import { type LogOutputChannel, type TextDocument, workspace } from 'vscode';
import {
  type ErrorHandler,
  LanguageClient,
  type LanguageClientOptions,
  type Middleware,
  RevealOutputChannelOn,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';

/**
 * The client of the language server at `serverModule` (an absolute path), not yet started.
 * What it has to say goes to `log`, never to a popup.
 */
export function languageClient(
  serverModule: string,
  log: LogOutputChannel,
  errorHandler: ErrorHandler,
): LanguageClient {
  const server = { module: serverModule, transport: TransportKind.ipc };
  const servers: ServerOptions = {
    run: server,
    debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const options: LanguageClientOptions = {
    // Without a scheme: notes also live in unsaved editors, on remote hosts and in virtual workspaces.
    documentSelector: [{ language: 'markdown' }],
    outputChannel: log,
    initializationOptions: () => ({ packs: packFolders() }),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler,
    initializationFailedHandler: () => false,
    // An object here replaces the defaults, so each is restated; tabs not yet shown are read when they are.
    diagnosticPullOptions: { onChange: true, onSave: false, onFocus: false, onTabs: false },
    markdown: { isTrusted: false, supportHtml: false },
    middleware: onlyNotes,
  };
  return new QuietClient('statuteLens', 'Statute Lens', servers, options);
}

/** The folders of `statuteLens.packs`; one that is not absolute is below the first folder of the workspace. */
function packFolders(): string[] {
  const given = workspace.getConfiguration('statuteLens').get<unknown>('packs');
  const base = workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
  return Array.isArray(given)
    ? given.filter((each) => typeof each === 'string' && each !== '').map((each) => resolve(base, each))
    : [];
}

/** The library forces a popup when a start fails; ours is told by the status item. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** Past versions, logs and comment boxes: Markdown, too, but nobody's note; nothing in them can be corrected. */
const noNotes: ReadonlySet<string> = new Set([
  'comment',
  'git',
  'gitlens',
  'output',
  'vscode-chat-code-block',
  'vscode-local-history',
  'vscode-scm',
]);

/** A selector cannot leave a scheme out, so what is no note is kept back here; the server never sees it. */
const onlyNotes: Middleware = {
  didOpen: (document, next) => ifNote(document, () => next(document)),
  didChange: (event, next) => ifNote(event.document, () => next(event)),
  didClose: (document, next) => ifNote(document, () => next(document)),
};

async function ifNote(document: TextDocument, send: () => Promise<void>): Promise<void> {
  if (!noNotes.has(document.uri.scheme)) await send();
}
