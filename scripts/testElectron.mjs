/** `npm run test:electron`: the tests of the extension host in a desktop VS Code, which this downloads. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, sampleNotes } from './places.mjs';
import { setUp } from './setup.mjs';
import { Lacking, main } from './step.mjs';

/** The oldest that the manifest allows, as in the other tests. */
const version = '1.100.3';

await main(async () => {
  await setUp();
  // Only now are the packages there.
  const { downloadAndUnzipVSCode, runTests } = await import('@vscode/test-electron');
  const { buildSuite } = await import('./host/suite.mjs');
  const vscodeExecutablePath = await downloadAndUnzipVSCode({ version }).catch((error) => {
    throw new Lacking(
      `VS Code can't be downloaded (${error.message}); \`npm test\` runs the same tests without.`,
    );
  });
  const folder = mkdtempSync(join(tmpdir(), 'statute-lens-electron-'));
  try {
    const notes = join(folder, 'notes');
    cpSync(sampleNotes, notes, { recursive: true });
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: await buildSuite(),
      launchArgs: [notes, '--disable-extensions', `--user-data-dir=${join(folder, 'user')}`],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
