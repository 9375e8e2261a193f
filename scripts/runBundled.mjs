/** Bundles a TypeScript program of the repository and runs it with the arguments of this process. */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { peggyForEsbuild } from './peggyPlugin.mjs';

/** @param node options for Node.js itself. Ends this process as the program ends. */
export async function runBundled(entry, outfile, node = []) {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
    plugins: [peggyForEsbuild],
  });
  const { status } = spawnSync(process.execPath, [...node, outfile, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}
