/** Things that are installed on demand into `.vscode-test/`, once. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { installed } from './places.mjs';
import { step } from './step.mjs';

/** The folder of this name, after `install(folder)` has filled it; begun anew where that was interrupted. */
export async function installOnce(name, title, install) {
  const folder = join(installed, name);
  if (isInstalled(name)) return folder;
  await alone(name, async () => {
    if (isInstalled(name)) return;
    await step(title, async () => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      // Without a manifest of its own npm would install into the repository around it.
      writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
      await install(folder);
      writeFileSync(complete(name), '');
    });
  });
  return folder;
}

/** Whether the folder of this name is there and whole. */
export const isInstalled = (name) => existsSync(complete(name));

const complete = (name) => join(installed, name, '.complete');
