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
 * The client of the language server at `serverModule` (an absolute path), not yet started. The server may keep
 * what can be lost in the folder `storage`.
 * What it has to say goes to `log`, never to a popup.
 */
export function languageClient(
  serverModule: string,
  storage: string,
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
    initializationOptions: () => ({ packs: workspace.getConfiguration('statuteLens').get('packs'), storage }),
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
