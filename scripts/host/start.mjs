/** Runs the VS Code server that `installHost` has put into place. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run.mjs';
import { installHost } from './install.mjs';

const ready = /Web UI available at \S*:(\d+)/;

/**
 * Starts a VS Code server on a free port, the oldest that is supported or the newest; it keeps all it writes in
 * `dataDir`.
 * Gives its address without a slash at the end, a promise of its end, and `stop`, which takes its extension
 * hosts down with it.
 */
export async function startHost({ dataDir, version = 'oldest' }) {
  const { main, node } = await installHost(version);
  writeSettings(dataDir);
  const child = spawn(node, [main, ...serverOptions, ...folders(dataDir)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: ownEnvironment(),
    detached: process.platform !== 'win32',
  });
  const stop = () => stopAll(child);
  process.once('exit', stop);
  const port = await portOf(child).catch((error) => {
    stop();
    throw error;
  });
  const ended = new Promise((done) => child.once('exit', done));
  return { url: `http://127.0.0.1:${port}`, port, ended, stop };
}

/** Installs a packaged extension the way a user does, into the extensions folder of `dataDir`. */
export async function installVsix(vsix, { dataDir, version = 'oldest' }) {
  const { main, node } = await installHost(version);
  const install = ['--accept-server-license-terms', '--install-extension', vsix, '--force'];
  await run(node, [main, ...install, ...folders(dataDir)], { env: ownEnvironment() });
}

/** What would stand between a user and the notes: an assistant that nobody can sign in to here. */
function writeSettings(dataDir) {
  const folder = join(dataDir, 'data', 'Machine');
  mkdirSync(folder, { recursive: true });
  const settings = {
    'chat.disableAIFeatures': true,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
  };
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
}

const serverOptions = [
  ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
  ...['--accept-server-license-terms', '--telemetry-level', 'off'],
];

const folders = (dataDir) => ['--server-data-dir', dataDir, '--extensions-dir', join(dataDir, 'extensions')];

/** Without what an editor or a test runner around us has set for its own children. */
const ownEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VSCODE_|ELECTRON_|VITEST|NODE_(OPTIONS|ENV)$)/.test(name),
    ),
  );

const portOf = (child) =>
  new Promise((found, fail) => {
    let said = '';
    const listen = (text) => {
      said += text;
      const port = ready.exec(said)?.[1];
      if (port) found(Number(port));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', fail);
    child.on('exit', () => fail(new Error(`The VS Code server did not start.\n${said.slice(-2000)}`)));
  });

const stopAll = (child) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  try {
    // The whole group: extension hosts and language servers are its children.
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
};
