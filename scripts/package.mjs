/** `npm run package`: the extension as one file that VS Code installs, `statute-lens-VERSION.vsix`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRepository, root } from './places.mjs';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';
import { isCommand, main, step } from './step.mjs';

const { name, version } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'));

/** Packages `dist/` as it stands into `path`, and gives that path. What goes in is listed in `.vscodeignore`. */
export async function makePackage(path = inRepository(`${name}-${version}.vsix`)) {
  mkdirSync(dirname(path), { recursive: true });
  const vsce = inRepository('node_modules', '@vscode', 'vsce', 'vsce');
  await run(process.execPath, [vsce, 'package', '--no-dependencies', '--out', path], { cwd: root });
  return path;
}

if (isCommand(import.meta.url)) {
  await main(async () => {
    await setUp();
    await step(`${name}-${version}.vsix`, () => makePackage());
  });
}
