/** Runs the benchmarks (`npm run bench`): ratios against a parse of the same text by remark in the same run. */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { peggyForEsbuild } from './peggyPlugin.mjs';
import { setUp } from './setup.mjs';

await setUp({ build: true });
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
