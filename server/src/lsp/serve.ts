import type { Connection, InitializeResult } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { CHANGED } from '../features/clientProtocol';
import { answerAbout } from './about';
import { answerAuthorities } from './authorities';
import { checkWorkspace } from './checkWorkspace';
import { type Client, clientOf } from './client';
import { answerCodeActions, FIX_ALL, REWRITE } from './codeActions';
import { answerCodeLenses } from './codeLenses';
import { answerCompletion, completionProvider } from './completion';
import { answerDefinition } from './definition';
import type { Desk } from './desk';
import { answerDiagnostics } from './diagnostics';
import { answerDocumentLinks } from './documentLinks';
import { answerDocumentSymbols } from './documentSymbols';
import { answerFoldingRanges } from './foldingRanges';
import type { Ground, GroundFor } from './ground';
import { answerHighlights } from './highlights';
import { answerHover } from './hover';
import { DidChangeConfigurationNotification, TextDocumentSyncKind, TextDocuments } from './languageServer';
import { lawSource } from './lawSource';
import { readNotesOnce } from './notes';
import { packsOf } from './packsSetting';
import { pushDiagnostics } from './pushDiagnostics';
import { answerReferences } from './references';
import { answerSemanticTokens, tokenTypes } from './semanticTokens';
import { settingsOf } from './settingsSource';
import { answerWorkspaceSymbols } from './workspaceSymbols';
import { answerWriting } from './writing';

/** Serves one client on a connection. Returns at once. */
export function serve(connection: Connection, groundFor: GroundFor): void {
  connection.onInitialize((params): InitializeResult => {
    let ready = () => {};
    const initialized = new Promise<void>((done) => {
      ready = done;
    });
    const client = clientOf(params);
    const options: unknown = params.initializationOptions;
    const desk = deskFor(connection, client, groundFor(connection, client, options, initialized), options);
    for (const answer of answers) answer(desk);
    refreshOnChange(desk);
    connection.onInitialized(() => {
      ready();
      noticeSettings(desk);
      desk.law.use(packsOf(options) ?? []);
    });
    return { serverInfo: { name: 'Statute Lens', version }, capabilities: capabilities(client) };
  });
  connection.listen();
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
  answerDocumentSymbols,
  answerFoldingRanges,
  answerDocumentLinks,
  answerCodeLenses,
  answerAbout,
  answerAuthorities,
  answerCompletion,
  answerWorkspaceSymbols,
  answerWriting,
];

function deskFor(connection: Connection, client: Client, ground: Ground, options: unknown): Desk {
  // Loads the law, and is not waited for: the first request that needs it does that.
  const law = lawSource(connection, client, ground);
  const documents = new TextDocuments(TextDocument);
  const settings = settingsOf(connection, client, options);
  const notes = readNotesOnce({ documents, law, settings, client, log: connection.console });
  documents.listen(connection);
  return { connection, client, ground, documents, law, settings, notes };
}

const capabilities = (client: Client): InitializeResult['capabilities'] => ({
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: { label: 'Statute Lens' },
  foldingRangeProvider: true,
  documentLinkProvider: {},
  codeLensProvider: {},
  codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL, REWRITE] },
  semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: true },
  completionProvider,
  workspaceSymbolProvider: true,
  ...(client.pullsDiagnostics && {
    diagnosticProvider: {
      identifier: 'statute-lens',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    },
  }),
});

/** Other settings, and other law, may mean other findings and bindings: what is on the screen is asked for again. */
function refreshOnChange(desk: Desk): void {
  const { connection, client, settings, law } = desk;
  const push = client.pullsDiagnostics ? undefined : pushDiagnostics(desk);
  const checkAgain = checkWorkspace(desk);
  const refresh = () => {
    const told = (why: unknown) => connection.console.error(client.words.notRefreshed(String(why)));
    if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(told);
    if (client.refreshesTokens) connection.languages.semanticTokens.refresh().catch(told);
    connection.sendNotification(CHANGED).catch(told);
    push?.();
    checkAgain();
  };
  law.onChange(refresh);
  connection.onDidChangeConfiguration((params) => {
    settings.changed(params?.settings);
    const packs = packsOf(params?.settings);
    if (packs) law.use(packs);
    refresh();
  });
}

function noticeSettings({ connection, client }: Desk): void {
  if (!client.registersConfiguration) return;
  const register = connection.client.register(DidChangeConfigurationNotification.type, {
    section: 'statuteLens',
  });
  register.catch((why) => connection.console.error(client.words.notNoticed(String(why))));
}
