/** `npm run test:electron`: the tests of the extension host in a desktop VS Code, which this downloads. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, sampleNotes } from './places.mjs';
import { setUp } from './setup.mjs';
import { main } from './step.mjs';

/** The oldest that the manifest allows, as in the other tests. */
const version = '1.100.3';

await main(async () => {
  await setUp();
  // Only now are the packages there.
  const { runTests } = await import('@vscode/test-electron');
  const { buildSuite } = await import('./host/suite.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'statute-lens-electron-'));
  try {
    const notes = join(folder, 'notes');
    cpSync(sampleNotes, notes, { recursive: true });
    return await runTests({
      version,
      extensionDevelopmentPath: root,
      extensionTestsPath: await buildSuite(),
      launchArgs: [notes, '--disable-extensions', `--user-data-dir=${join(folder, 'user')}`],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
