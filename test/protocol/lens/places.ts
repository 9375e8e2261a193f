import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const corpus = join(root, 'server', 'corpus');

/** The path of a bundle that is not older than its sources. */
export async function bundle(name: 'server.js' | 'cli.js'): Promise<string> {
  built ??= promisify(execFile)(process.execPath, [fileURLToPath(new URL('build.mjs', import.meta.url))]);
  await built;
  return join(root, 'dist', name);
}

let built: Promise<unknown> | undefined;

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A folder with these files; it is gone after the tests. */
export async function folderWith(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'statute-lens-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
