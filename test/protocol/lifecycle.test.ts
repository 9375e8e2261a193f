import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createProtocolConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { openNote } from './lens/note';
import { bundle, folderWith } from './lens/places';
import { able, startServer } from './lens/server';

const cited = 'Article 285(3) of the Criminal Law.\n';

test('says what it can do', async () => {
  const server = await startServer();
  const { capabilities, serverInfo } = server.introduced;
  expect(serverInfo?.name).toBe('Statute Lens');
  expect(capabilities).toMatchObject({
    textDocumentSync: { openClose: true, change: 2 },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.statuteLens', 'refactor.rewrite'] },
    semanticTokensProvider: { legend: { tokenTypes: ['statuteCitation', 'statuteName'] }, full: true },
    diagnosticProvider: {
      identifier: 'statute-lens',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    },
  });
  await server.stop();
});

test('offers no diagnostics on request to an editor that does not ask for them', async () => {
  const server = await startServer({ capabilities: { ...able, textDocument: {} } });
  expect(server.introduced.capabilities.diagnosticProvider).toBeUndefined();
  await server.stop();
});

test('the first request waits for the law', async () => {
  const server = await startServer();
  const note = await openNote(server, cited);
  expect(await note.hover('Article 285(3)')).not.toBeNull();
  await server.stop();
});

test('ends as it is told, and leaves nothing in the log', async () => {
  const server = await startServer();
  await (await openNote(server, cited)).diagnostics();
  expect(await server.stop()).toBe(0);
  expect(server.log).toEqual([]);
});

test('ends when the editor is gone', async () => {
  const child = spawn(process.execPath, [await bundle('server.js'), '--stdio']);
  child.stdin.end();
  const [code] = await once(child, 'exit');
  expect(code).toBe(1);
});

test('speaks over IPC, as VS Code starts it', async () => {
  const child = fork(await bundle('server.js'), ['--node-ipc']);
  const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  connection.listen();
  const params = { processId: process.pid, rootUri: null, capabilities: able };
  expect(await connection.sendRequest('initialize', params)).toMatchObject({
    serverInfo: { name: 'Statute Lens' },
  });
  await connection.sendRequest('shutdown');
  const ended = once(child, 'exit');
  await connection.sendNotification('exit');
  expect((await ended)[0]).toBe(0);
  connection.dispose();
});

test('keeps its code compiled, and starts where what is kept is damaged', async () => {
  const cache = await folderWith({});
  const kept = join(cache, 'machine.js.compiled');
  const whole = await codeKeptBy(cache, () => existsSync(kept) && readFileSync(kept));
  expect(whole.length).toBeGreaterThan(100_000);
  const damaged = Buffer.from(whole).fill(7, 50_000, 50_064);
  writeFileSync(kept, damaged);
  const again = await codeKeptBy(cache, () => !readFileSync(kept).equals(damaged) && readFileSync(kept));
  expect(again.length).toBeGreaterThan(100_000);
});

/** Starts a server, and lets it run until it has kept its code. */
async function codeKeptBy(cache: string, read: () => Buffer | false): Promise<Buffer> {
  const child = fork(await bundle('server.js'), ['--node-ipc', `--cache=${cache}`]);
  const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  connection.listen();
  const params = { processId: process.pid, rootUri: null, capabilities: able };
  expect(await connection.sendRequest('initialize', params)).toMatchObject({ capabilities: {} });
  await vi.waitUntil(read, { timeout: 20_000, interval: 100 });
  connection.dispose();
  child.kill();
  return read() || Buffer.alloc(0);
}

test('says how to start it', async () => {
  const child = spawn(process.execPath, [await bundle('server.js')]);
  const [[code], said] = await Promise.all([once(child, 'exit'), once(child.stderr, 'data')]);
  expect(code).toBe(2);
  expect(String(said)).toContain('--stdio');
});
