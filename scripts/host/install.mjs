/** A real VS Code, workbench and extension host, from the npm registry alone. */
import { join } from 'node:path';
import { installOnce } from '../once.mjs';
import { npm } from '../run.mjs';

/** VS Code 1.100.3, the oldest that the manifest asks for; runs on Node 20. */
export const hostPackage = 'code-server@4.100.3';

const serverFolder = (folder) => join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

/** Installs the VS Code server, once, and gives the path of its main script. Throws `Lacking` when it can't. */
export async function installHost() {
  const folder = await installOnce(hostPackage.replace('@', '-'), 'VS Code server (about 30 s, once)', fill);
  return join(serverFolder(folder), 'out', 'server-main.js');
}

/**
 * The package's own install script needs a compiler and refuses to run as root, so no scripts are run. What it
 * lacks then, logging to files and terminals, is not needed here.
 */
async function fill(folder) {
  const server = serverFolder(folder);
  await npm(['install', '--ignore-scripts', hostPackage], folder);
  await npm(['install', '--ignore-scripts', '--omit=dev'], server);
  await npm(['install', '--ignore-scripts', '--omit=dev'], join(server, 'extensions'));
}
