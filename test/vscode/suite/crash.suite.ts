import * as assert from 'node:assert/strict';
import { hoverAt } from './editor';
import { running } from './extension';
import { openNote, until } from './note';

describe('a server that ends unasked', () => {
  it('is started again, and answers as before', async () => {
    const { client } = await running();
    const note = await openNote('Article 285(3) of the Criminal Law.\n');
    await hoverAt(note, 'Article 285(3)');

    // The library keeps the process to itself; there is no other way to reach it.
    const { _serverProcess: server } = client as unknown as {
      _serverProcess?: { pid: number; kill(signal: string): boolean };
    };
    assert.ok(server, 'the server is a process of its own');
    server.kill('SIGKILL');

    await until('the server is another process', () => {
      const { _serverProcess: now } = client as unknown as { _serverProcess?: { pid: number } };
      return now !== undefined && now.pid !== server.pid && client.isRunning();
    });
    assert.match(await hoverAt(note, 'Article 285(3)'), /285/);
  });
});
