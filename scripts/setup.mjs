/** Set-up of a fresh clone: packages, then `dist/`. Runs before anything is installed: Node's own modules only. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { fingerprint, isStamped } from './fingerprint.mjs';
import { dist, inRepository, root } from './places.mjs';
import { npm, run } from './run.mjs';
import { isCommand, Lacking, main, step } from './step.mjs';

const oldestNode = 20;

/**
 * Installs the packages and, unless told not to, builds `dist/`. What is done is skipped; what was interrupted
 * is done again, since the stamps are written last. Throws `Lacking` where it can't go on.
 */
export async function setUp({ build = true } = {}) {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    throw new Lacking(`Node.js ${oldestNode} or newer is lacking: this is ${process.versions.node}.`);
  }
  await alone('setup', async () => {
    await installPackages();
    if (build) await buildBundles();
  });
}

async function installPackages() {
  const stamp = inRepository('node_modules', '.statute-lens');
  const print = fingerprint([inRepository('package-lock.json')]);
  if (isStamped(stamp, print)) return;
  await step('Packages (npm ci)', () => npm(['ci'], root));
  // A lock without any package leaves no folder.
  mkdirSync(inRepository('node_modules'), { recursive: true });
  writeFileSync(stamp, print);
}

const bundles = [
  'extension.js',
  'client.js',
  'reader.js',
  'server.js',
  'machine.js',
  'cli.js',
  'web/extension.js',
  'web/server.js',
];
const inputs = [
  'package.json',
  'package.nls.json',
  'package-lock.json',
  'tsconfig.json',
  'grammars',
  'server/src',
  'server/corpus',
  'client/src',
  'scripts/build.mjs',
  'scripts/lazyModules.mjs',
  'scripts/peggyPlugin.mjs',
];

async function buildBundles() {
  const stamp = join(dist, '.inputs');
  const print = fingerprint(inputs.map((name) => inRepository(name)));
  if (isStamped(stamp, print) && bundles.every((name) => existsSync(join(dist, name)))) return;
  await step('Extension, server and command line (dist/)', async () => {
    await run(process.execPath, [inRepository('scripts', 'build.mjs')], { cwd: root });
    writeFileSync(stamp, print);
  });
}

if (isCommand(import.meta.url)) await main(() => setUp());
