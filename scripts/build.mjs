/** Makes `dist/`: the extension, the server and the command line, each one file, and what they load when they need it. `--watch` keeps it current. */

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

const build = await context({
  entryPoints: {
    extension: 'client/src/extension.ts',
    reader: 'client/src/reader.ts',
    server: 'server/src/lsp/main.ts',
    cli: 'server/src/cli/main.ts',
    ...lazyEntries,
  },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  minify: !watch,
  sourcemap: watch,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [peggyForEsbuild, lazyModules],
});
if (watch) await build.watch();
else {
  await build.rebuild();
  await build.dispose();
  await chmod('dist/cli.js', 0o755);
  await indexLaw();
}
