import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const URI = 'file:///bench/note.md';

/**
 * Milliseconds from each edit to the diagnostics for it, asked of the built server over standard input and output.
 *
 * @param between what is done behind each edit, not timed
 */
export async function keystrokesOverProtocol(
  text: string,
  edits: readonly (readonly [number, string])[],
  between: (text: string, edit: number) => void,
): Promise<number[]> {
  const { connection, stop } = start();
  await open(connection, text);
  let shown = await diagnose(connection);
  const taken: number[] = [];
  let now = text;
  for (const [version, [at, letter]] of edits.entries()) {
    const position = positionAt(now, at);
    now = now.slice(0, at) + letter + now.slice(at);
    const begun = performance.now();
    const change = {
      textDocument: { uri: URI, version: version + 2 },
      contentChanges: [{ range: { start: position, end: position }, text: letter }],
    };
    await connection.sendNotification('textDocument/didChange', change);
    shown = await diagnose(connection, shown.resultId);
    taken.push(performance.now() - begun);
    between(now, version);
  }
  stop();
  return taken;
}

/**
 * A server from its start: milliseconds from initialize to first diagnostics, and megabytes resident after them.
 *
 * @param cache the folder of its cache
 * @param stays whether it runs so long that its code is kept compiled for the next (see `compiledCode.ts`)
 */
export async function coldServer(
  text: string,
  cache: string,
  stays = false,
): Promise<{ time: number; memory: number }> {
  const { connection, pid, stop } = start(cache);
  const begun = performance.now();
  await open(connection, text);
  await diagnose(connection);
  const time = performance.now() - begun;
  const memory = memoryOf(pid);
  if (stays) await setTimeout(STAY);
  stop();
  return { time, memory };
}

const STAY = 7000;

/** What a cold server takes with packs. */
export interface ColdHover {
  /** Milliseconds from initialize to the first hover, and until the texts of the packs serve. */
  readonly hover: number;
  readonly listed: number;
  /** Megabytes resident after that. */
  readonly memory: number;
}

/** A server from its start, with packs, a folder for what is kept of them, and one for its code. */
export async function coldHover(
  packs: readonly string[],
  storage: string,
  cache: string,
): Promise<ColdHover> {
  const { connection, pid, stop } = start(cache);
  const begun = performance.now();
  const listed = new Promise<number>((done) => {
    if (packs.length === 0) done(0);
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      if (message.startsWith('Packs:')) done(performance.now() - begun);
    });
  });
  await open(connection, 'Article 285 of the Criminal Law.', { packs, storage });
  await hover(connection);
  const first = performance.now() - begun;
  const taken = await listed;
  await hover(connection);
  const memory = memoryOf(pid);
  stop();
  return { hover: first, listed: taken, memory };
}

const hover = (connection: MessageConnection): Promise<unknown> =>
  connection.sendRequest('textDocument/hover', {
    textDocument: { uri: URI },
    position: { line: 0, character: 2 },
  });

/** Resident, in megabytes. */
const memoryOf = (pid: number | undefined): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;

function start(cache?: string) {
  const args = ['dist/server.js', '--stdio', ...(cache ? [`--cache=${cache}`] : [])];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => ({})));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const stop = () => {
    connection.dispose();
    child.kill();
  };
  return { connection, pid: child.pid, stop };
}

async function open(connection: MessageConnection, text: string, initializationOptions = {}): Promise<void> {
  const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true } };
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    workspaceFolders: null,
    initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'markdown', version: 1, text },
  });
}

/** As editors do, which say what they show already. */
const diagnose = (connection: MessageConnection, previousResultId?: string): Promise<{ resultId: string }> =>
  connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI }, previousResultId });

function positionAt(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
