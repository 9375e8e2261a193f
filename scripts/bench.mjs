/** Runs the benchmarks (`npm run bench`): ratios against a parse of the same text by remark in the same run. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { peggyForEsbuild } from './peggyPlugin.mjs';
import { setUp } from './setup.mjs';

const PEERS = ['@beshkenadze/eyecite@2.7.6', 'citation@0.9.0'];

await setUp({ build: true });
installPeers();
await build({
  entryPoints: ['test/bench/main.ts'],
  outfile: '.cache/bench.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
  plugins: [peggyForEsbuild],
});
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', '.cache/bench.cjs', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);

/** Readers of citations to measure against: kept beside the bench, since nothing else needs them. */
function installPeers() {
  const folder = '.cache/peers';
  if (existsSync(`${folder}/node_modules/citation`)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{ "private": true }');
  spawnSync('npm', ['install', '--ignore-scripts', '--silent', ...PEERS], { cwd: folder, stdio: 'inherit' });
}
