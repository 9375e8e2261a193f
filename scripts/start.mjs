/** `npm start`: set-up, the check of the sample notes, then the notes in VS Code. `--no-editor` ends before that. */
import { once } from 'node:events';
import { join, relative } from 'node:path';
import { installHost } from './host/install.mjs';
import { installVsix, startHost } from './host/start.mjs';
import { makePackage } from './package.mjs';
import { dist, installed, root, sampleNotes } from './places.mjs';
import { run, runHere } from './run.mjs';
import { setUp } from './setup.mjs';
import { Lacking, main, step } from './step.mjs';

/** The sample notes hold planted misquotes, so 1, findings, is what is expected. */
async function checkNotes() {
  const notes = relative(root, sampleNotes);
  console.log(`\nstatute-lens check ${notes}\n`);
  return runHere(process.execPath, [join(dist, 'cli.js'), 'check', notes], { cwd: root });
}

/** On Windows `code` is a script, which only a shell can start. */
const shell = process.platform === 'win32';

async function hasDesktopEditor() {
  return run('code', ['--version'], { shell }).then(
    () => true,
    () => false,
  );
}

async function openInDesktop() {
  console.log('\nOpening the sample notes in VS Code.');
  return runHere('code', [`--extensionDevelopmentPath=${root}`, sampleNotes], { shell });
}

async function serveInBrowser() {
  const host = await prepareHost().catch((error) => {
    if (!(error instanceof Lacking)) throw error;
    console.log(`\nThe notes are checked. They can't be opened in an editor here: ${error.message}`);
  });
  if (!host) return 0;
  const query = new URLSearchParams({ folder: sampleNotes });
  console.log(`\nThe sample notes are open at ${host.url}/?${query}\nCtrl-C ends it.`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), host.ended]);
  host.stop();
  return 0;
}

async function prepareHost() {
  const dataDir = join(installed, 'start');
  await installHost();
  return step('VS Code server with the extension', async () => {
    await installVsix(await makePackage(join(installed, 'statute-lens.vsix')), { dataDir });
    return startHost({ dataDir });
  });
}

await main(async () => {
  await setUp();
  const checked = await checkNotes();
  if (checked > 1) return checked;
  if (process.argv.includes('--no-editor')) return 0;
  return (await hasDesktopEditor()) ? openInDesktop() : serveInBrowser();
});
