/** `npm test`: set-up with all that the tests need, the linters, every test. Ends with `N passed, N failed`. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './host/browser.mjs';
import { installHost } from './host/install.mjs';
import { inRepository, results, root } from './places.mjs';
import { npmRunHere, runHere } from './run.mjs';
import { setUp } from './setup.mjs';
import { Lacking } from './step.mjs';

const report = join(results, 'vitest.json');

let count = { passed: 0, failed: 1 };
try {
  await setUp();
  await installHost();
  // The oldest VS Code that is supported shows whether all works; without the newest its tests are left out.
  await installHost('newest').catch((error) => {
    if (!(error instanceof Lacking)) throw error;
    console.error(`! The tests in the newest VS Code are left out: ${error.message}`);
  });
  await findBrowser();
  count = await runAll();
} catch (error) {
  console.error(error instanceof Lacking ? `✗ ${error.message}` : error);
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 ? 1 : 0;

/** Runs the linters and the tests, whatever becomes of either. A linter that complains is one failure. */
async function runAll() {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const linted = await npmRunHere('lint', root);
  const vitest = inRepository('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ended = await runHere(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
    cwd: root,
  });
  const { passed, failed } = counted();
  const unseen = ended !== 0 && failed === 0 ? 1 : 0;
  return { passed, failed: failed + unseen + (linted === 0 ? 0 : 1) };
}

/** A file that breaks before its first test has no test that could fail: it counts as one itself. */
function counted() {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}
