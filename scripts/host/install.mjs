/** A real VS Code, workbench and extension host, from the npm registry alone. */
import { join } from 'node:path';
import { installOnce, isInstalled } from '../once.mjs';
import { npm } from '../run.mjs';

/**
 * VS Code servers by what they stand for: the oldest VS Code that the manifest asks for, 1.100.3, which runs on
 * Node 20, and a newest, 1.139.1, which wants the Node.js that comes with it.
 */
const hosts = {
  oldest: { package: 'code-server@4.100.3', title: 'VS Code server (about 30 s, once)' },
  newest: {
    package: 'code-server@4.139.1',
    node: 'node@24',
    title: 'Newest VS Code server (about 60 s, once)',
  },
};

const serverFolder = (folder) => join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

/**
 * Installs a VS Code server, `oldest` or `newest`, once. Gives the path of its main script and of the Node.js that
 * runs it. Throws `Lacking` when it can't.
 */
export async function installHost(version = 'oldest') {
  const host = hosts[version];
  const folder = await installOnce(folderName(host), host.title, (empty) => fill(empty, host));
  return {
    main: join(serverFolder(folder), 'out', 'server-main.js'),
    node: host.node ? join(folder, 'node_modules', 'node', 'bin', nodeProgram) : process.execPath,
  };
}

/** Whether this VS Code server is in place. */
export const hasHost = (version) => isInstalled(folderName(hosts[version]));

const folderName = (host) => host.package.replace('@', '-');

const nodeProgram = process.platform === 'win32' ? 'node.exe' : 'node';

/**
 * The package's own install script needs a compiler and refuses to run as root, so no scripts are run. What it
 * lacks then, logging to files and terminals, is not needed here.
 */
async function fill(folder, host) {
  const server = serverFolder(folder);
  await npm(['install', '--ignore-scripts', host.package], folder);
  // Its own script puts the program into place.
  if (host.node) await npm(['install', host.node], folder);
  await npm(['install', '--ignore-scripts', '--omit=dev'], server);
  await npm(['install', '--ignore-scripts', '--omit=dev'], join(server, 'extensions'));
}
