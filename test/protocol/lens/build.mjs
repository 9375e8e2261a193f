/** Builds `dist/` where a source is newer. Run as a program, so that test files that start together build once. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from '../../../scripts/alone.mjs';
import { dist, inRepository, root } from '../../../scripts/places.mjs';
import { run } from '../../../scripts/run.mjs';

const sources = [
  'server/src',
  'client/src',
  'grammars',
  'package.json',
  'package.nls.json',
  'scripts/build.mjs',
  'scripts/lazyModules.mjs',
  'scripts/peggyPlugin.mjs',
];
const bundles = ['server.js', 'machine.js', 'cli.js', 'web/server.js'].map((name) => join(dist, name));

await alone('build', async () => {
  if (!isStale()) return;
  await run(process.execPath, [inRepository('scripts', 'build.mjs')], { cwd: root });
});

function isStale() {
  if (!bundles.every((bundle) => existsSync(bundle))) return true;
  const made = Math.min(...bundles.map((bundle) => statSync(bundle).mtimeMs));
  return sources.some((source) => newest(inRepository(source)) > made);
}

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
