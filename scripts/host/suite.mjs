/** The tests that run inside the extension host, bundled for it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { glob } from 'tinyglobby';
import { inRepository, installed, root } from '../places.mjs';

/** Bundles `test/vscode/suite` and gives the path of the module whose `run()` runs it. */
export async function buildSuite() {
  const outdir = join(installed, 'suite');
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: await glob(['index.ts', '*.suite.ts'], {
      cwd: inRepository('test/vscode/suite'),
      absolute: true,
    }),
    outdir,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // Mocha loads its parts by name, so it stays in node_modules, which lies above the bundle.
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return join(outdir, 'index');
}
