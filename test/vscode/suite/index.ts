/** Runs in the extension host: every `*.suite.js` beside this file, with Mocha, one line of output a test. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** What VS Code calls. Rejects when a test has failed. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: Lines });
  for (const file of readdirSync(__dirname)
    .filter((name) => name.endsWith('.suite.js'))
    .sort()) {
    mocha.addFile(join(__dirname, file));
  }
  const failures = await new Promise<number>((done) => mocha.run(done));
  if (failures > 0) throw new Error(`${failures} of the tests in the extension host failed`);
}

/** `✓ title`, or `✗ title` with the stack below: for people, and for the run outside that collects them. */
class Lines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    runner.on('pass', (test) => console.log(`✓ ${test.fullTitle()}`));
    runner.on('fail', (test, error) => console.log(`✗ ${test.fullTitle()}\n${error.stack ?? error.message}`));
  }
}
