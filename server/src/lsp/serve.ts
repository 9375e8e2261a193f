import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver/node';
import {
  DidChangeConfigurationNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { type BundledLaw, bundledLaw } from './bundledLaw';
import { type Client, clientOf } from './client';
import { answerCodeActions } from './codeActions';
import { answerDefinition } from './definition';
import type { Desk } from './desk';
import { answerDiagnostics } from './diagnostics';
import { answerHighlights } from './highlights';
import { answerHover } from './hover';
import { readNotesOnce } from './notes';
import { pushDiagnostics } from './pushDiagnostics';
import { answerReferences } from './references';
import { answerSemanticTokens, tokenTypes } from './semanticTokens';
import { settingsOf } from './settingsSource';

/** Serves one client on a connection, with the law from the folder `corpus`. Returns at once. */
export function serve(connection: Connection, corpus: string): void {
  connection.onInitialize((params): InitializeResult => {
    // Not waited for: the first request that needs the law does that.
    const law = bundledLaw(corpus, packsOf(params.initializationOptions), connection.console);
    const desk = deskFor(connection, law, params);
    for (const answer of answers) answer(desk);
    refreshOnChange(desk);
    return { serverInfo: { name: 'Statute Lens', version }, capabilities: capabilities(desk.client) };
  });
  connection.listen();
}

/** Folders of packs. The client hands them over at the start, as the trust of the workspace allows. */
function packsOf(options: unknown): string[] {
  const given = (options as { statuteLens?: { packs?: unknown }; packs?: unknown } | null) ?? {};
  const packs = given.statuteLens?.packs ?? given.packs;
  return Array.isArray(packs) ? packs.filter((pack): pack is string => typeof pack === 'string') : [];
}

/** What the server does: each registers its own handler. */
const answers = [
  answerHover,
  answerDefinition,
  answerReferences,
  answerHighlights,
  answerCodeActions,
  answerSemanticTokens,
  answerDiagnostics,
];

function deskFor(connection: Connection, law: Promise<BundledLaw>, params: InitializeParams): Desk {
  const client = clientOf(params);
  const documents = new TextDocuments(TextDocument);
  const settings = settingsOf(connection, client, params.initializationOptions);
  const notes = readNotesOnce({ documents, law, settings, log: connection.console });
  documents.listen(connection);
  return { connection, client, documents, law, settings, notes };
}

const capabilities = (client: Client): InitializeResult['capabilities'] => ({
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  codeActionProvider: { codeActionKinds: ['quickfix'] },
  semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: true },
  ...(client.pullsDiagnostics && {
    diagnosticProvider: {
      identifier: 'statute-lens',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    },
  }),
});

/** Other settings may mean other findings and other bindings, so what is on the screen is asked for again. */
function refreshOnChange({ connection, client, documents, settings, notes, law }: Desk): void {
  const push = client.pullsDiagnostics
    ? undefined
    : pushDiagnostics({ connection, client, documents, settings, notes, law });

  connection.onInitialized(() => {
    if (!client.registersConfiguration) return;
    const register = connection.client.register(DidChangeConfigurationNotification.type, {
      section: 'statuteLens',
    });
    register.catch((why) => connection.console.error(`Changed settings will not be noticed: ${why}`));
  });
  connection.onDidChangeConfiguration((params) => {
    settings.changed(params?.settings);
    const told = (why: unknown) => connection.console.error(`The editor did not refresh: ${why}`);
    if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(told);
    if (client.refreshesTokens) connection.languages.semanticTokens.refresh().catch(told);
    push?.();
  });
}
