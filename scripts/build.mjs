/**
 * Makes `dist/`: the extension, the server and the command line, each one file, and what they load when they need it;
 * in `dist/web/` the extension and the server for a browser. `--watch` keeps it current.
 */

import { execFileSync } from 'node:child_process';
import { chmod, rm } from 'node:fs/promises';
import { build as bundle, context } from 'esbuild';
import { lazyEntries, lazyModules } from './lazyModules.mjs';
import { peggyForEsbuild } from './peggyPlugin.mjs';

/** Compiles the corpus into `dist/law.json`, so that a start parses no Markdown of the law. */
async function indexLaw() {
  const outfile = '.cache/writeIndex.cjs';
  const input = {
    entryPoints: ['server/src/disk/writeIndex.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  };
  await bundle({ ...input, target: 'node20', logLevel: 'warning', plugins: [peggyForEsbuild] });
  execFileSync(process.execPath, [outfile], { stdio: 'inherit' });
}

const watch = process.argv.includes('--watch');
await rm('dist', { recursive: true, force: true });

const common = {
  bundle: true,
  external: ['vscode'],
  minify: !watch,
  sourcemap: watch,
  legalComments: 'none',
  logLevel: 'warning',
};
const onMachine = await context({
  ...common,
  entryPoints: {
    extension: 'client/src/main.ts',
    client: 'client/src/node.ts',
    reader: 'client/src/nodeReader.ts',
    server: 'server/src/lsp/main.ts',
    machine: 'server/src/lsp/machine.ts',
    cli: 'server/src/cli/main.ts',
    ...lazyEntries,
  },
  outdir: 'dist',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  plugins: [peggyForEsbuild, lazyModules],
});
const inBrowser = {
  ...common,
  outdir: 'dist/web',
  platform: 'browser',
  // Packages that have code for pages have other code for workers.
  conditions: ['worker'],
  target: 'es2022',
  plugins: [peggyForEsbuild],
};
const builds = [
  onMachine,
  await context({ ...inBrowser, entryPoints: { extension: 'client/src/browser.ts' }, format: 'cjs' }),
  await context({ ...inBrowser, entryPoints: { server: 'server/src/lsp/browser.ts' }, format: 'iife' }),
];
if (watch) await Promise.all(builds.map((build) => build.watch()));
else {
  await Promise.all(builds.map((build) => build.rebuild()));
  await Promise.all(builds.map((build) => build.dispose()));
  await chmod('dist/cli.js', 0o755);
  await indexLaw();
}
