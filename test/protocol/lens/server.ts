/** The built language server in its own process, spoken to over JSON-RPC as an editor does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { NoteStatus, NoteText, SettingsProblems } from '../../../server/src/features/clientProtocol';
import { bundle } from './places';

/** What an editor like VS Code says of itself. */
export const able: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    publishDiagnostics: { relatedInformation: true },
    codeAction: {},
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
};

export interface Start {
  readonly capabilities?: ClientCapabilities;
  /** The section `statuteLens` of the settings; may be changed later. */
  settings?: unknown;
  /** Folders of the workspace, as paths or addresses. */
  readonly folders?: readonly string[];
  /** What the editor knows of notes outside of the disk; without it, it does not know the request. */
  readonly elsewhere?: readonly NoteText[];
  readonly initializationOptions?: unknown;
  /** The language of its display, as "zh-cn". */
  readonly locale?: string;
}

/** A server to which an editor has introduced itself. */
export interface Met {
  readonly connection: ProtocolConnection;
  readonly introduced: InitializeResult;
  /** Lines of its log, as `warning: …`. */
  readonly log: string[];
  readonly statuses: NoteStatus[];
  /** What it said of wrong settings, the last at the end. */
  readonly settingsProblems: SettingsProblems[];
  /** Diagnostics that were sent unasked, by address. */
  readonly pushed: Map<string, unknown[]>;
  readonly refreshed: string[];
  /** What it has told of long work: its token, and begin, report or end. */
  readonly progress: { readonly token: string; readonly kind: string }[];
  change(settings: unknown): Promise<void>;
}

export interface Server extends Met {
  readonly process: ChildProcess;
  /** Shuts it down; gives its exit code. */
  stop(): Promise<number | null>;
}

const levels = ['', 'error', 'warning', 'info', 'log', 'debug'];

/** Starts a server and introduces an editor to it. */
export async function startServer(start: Start = {}): Promise<Server> {
  const child = spawn(process.execPath, [await bundle('server.js'), '--stdio'], { stdio: 'pipe' });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const met = await introduce(connection, start);
  return {
    ...met,
    process: child,
    async stop() {
      await connection.sendRequest('shutdown');
      const ended = once(child, 'exit');
      await connection.sendNotification('exit');
      const [code] = await ended;
      connection.dispose();
      return code;
    },
  };
}

/** Introduces an editor to a server at the other end of a connection. */
export async function introduce(connection: ProtocolConnection, start: Start = {}): Promise<Met> {
  const server = { log: [] as string[], statuses: [] as NoteStatus[], refreshed: [] as string[] };
  const progress: { token: string; kind: string }[] = [];
  const settingsProblems: SettingsProblems[] = [];
  const pushed = new Map<string, unknown[]>();
  const folders = start.folders?.map((folder) => ({
    name: folder,
    uri: folder.includes('://') ? folder : pathToFileURL(folder).href,
  }));
  let { settings } = start;

  connection.onNotification('window/logMessage', ({ type, message }) => {
    server.log.push(`${levels[type]}: ${message}`);
  });
  connection.onNotification('statuteLens/noteStatus', (status) => void server.statuses.push(status));
  connection.onNotification('statuteLens/settingsProblems', (said) => void settingsProblems.push(said));
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    pushed.set(uri, diagnostics);
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onNotification('$/progress', ({ token, value }) => void progress.push({ token, ...value }));
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => settings ?? null));
  connection.onRequest('workspace/workspaceFolders', () => folders ?? null);
  for (const what of ['diagnostic', 'semanticTokens']) {
    connection.onRequest(`workspace/${what}/refresh`, () => {
      server.refreshed.push(what);
      return null;
    });
  }
  const { elsewhere } = start;
  if (elsewhere) connection.onRequest('statuteLens/workspaceNotes', () => elsewhere);
  connection.listen();

  const introduced: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folders?.[0]?.uri ?? null,
    capabilities: start.capabilities ?? able,
    workspaceFolders: folders ?? null,
    initializationOptions: start.initializationOptions,
    ...(start.locale && { locale: start.locale }),
  });
  await connection.sendNotification('initialized', {});

  return {
    ...server,
    connection,
    introduced,
    pushed,
    progress,
    settingsProblems,
    async change(changed) {
      settings = changed;
      await connection.sendNotification('workspace/didChangeConfiguration', {
        settings: { statuteLens: changed },
      });
    },
  };
}

/** Asks again until there is an answer: what a server says unasked comes when it comes. */
export async function until<Answer>(what: string, ask: () => Answer | undefined | false): Promise<Answer> {
  for (const end = Date.now() + 25_000; Date.now() < end; ) {
    const answer = ask();
    if (answer !== undefined && answer !== false) return answer;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`Waited in vain until ${what}`);
}
