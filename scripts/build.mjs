/** Makes `dist/`: the extension, the server and the command line, each one file. `--watch` keeps it current. */
import { chmod, rm } from 'node:fs/promises';
import { context } from 'esbuild';
import { peggyForEsbuild } from './peggyPlugin.mjs';

const watch = process.argv.includes('--watch');
await rm('dist', { recursive: true, force: true });

const build = await context({
  entryPoints: {
    extension: 'client/src/extension.ts',
    server: 'server/src/lsp/main.ts',
    cli: 'server/src/cli/main.ts',
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
  plugins: [peggyForEsbuild],
});
if (watch) await build.watch();
else {
  await build.rebuild();
  await build.dispose();
  await chmod('dist/cli.js', 0o755);
}
