import { type LogOutputChannel, type TextDocument, workspace } from 'vscode';
import {
  type ErrorHandler,
  type LanguageClientOptions,
  type Middleware,
  RevealOutputChannelOn,
} from 'vscode-languageclient';

/**
 * How the client of any server behaves. What it has to say goes to `log`, never to a popup.
 *
 * @param start what the server is told when it starts, beside the setting of the packs
 */
export const clientOptions = (
  log: LogOutputChannel,
  errorHandler: ErrorHandler,
  start: Readonly<Record<string, string>>,
): LanguageClientOptions => ({
  // Without a scheme: notes also live in unsaved editors, on remote hosts and in virtual workspaces.
  documentSelector: [{ language: 'markdown' }],
  outputChannel: log,
  initializationOptions: () => ({ packs: workspace.getConfiguration('statuteLens').get('packs'), ...start }),
  revealOutputChannelOn: RevealOutputChannelOn.Never,
  errorHandler,
  initializationFailedHandler: () => false,
  // An object here replaces the defaults, so each is restated; tabs not yet shown are read when they are.
  diagnosticPullOptions: { onChange: true, onSave: false, onFocus: false, onTabs: false },
  markdown: { isTrusted: false, supportHtml: false },
  middleware: onlyNotes,
});

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
