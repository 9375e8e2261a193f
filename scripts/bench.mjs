/** Runs the benchmarks (`npm run bench`): ratios against a parse of the same text by remark in the same run. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { setUp } from './setup.mjs';

const PEERS = ['@beshkenadze/eyecite@2.7.6', 'citation@0.9.0'];

await setUp({ build: true });
installPeers();
// Only now is there what it imports.
const { runBundled } = await import('./runBundled.mjs');
await runBundled('test/bench/main.ts', '.cache/bench.cjs', ['--expose-gc']);

/** Readers of citations to measure against: kept beside the bench, since nothing else needs them. */
function installPeers() {
  const folder = '.cache/peers';
  if (existsSync(`${folder}/node_modules/citation`)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{ "private": true }');
  spawnSync('npm', ['install', '--ignore-scripts', '--silent', ...PEERS], { cwd: folder, stdio: 'inherit' });
}
