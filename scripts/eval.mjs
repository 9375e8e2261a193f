/** Runs the evaluation (`npm run eval`): how well citations are read and misquotes found, against gold. */
import { setUp } from './setup.mjs';

await setUp({ build: false });
// Only now is there what it imports.
const { runBundled } = await import('./runBundled.mjs');
await runBundled('test/eval/main.ts', '.cache/eval.cjs');
