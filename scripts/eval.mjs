/** Runs the evaluation (`npm run eval`): how well citations are read and misquotes found, against gold. */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { peggyForEsbuild } from './peggyPlugin.mjs';
import { setUp } from './setup.mjs';

await setUp({ build: false });
await build({
  entryPoints: ['test/eval/main.ts'],
  outfile: '.cache/eval.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
  plugins: [peggyForEsbuild],
});
const { status } = spawnSync(process.execPath, ['.cache/eval.cjs', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
