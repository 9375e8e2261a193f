import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { bundle, root } from './places';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line in a folder, without a terminal. */
export async function statuteLens(
  words: readonly string[],
  { cwd = root, input = '', env = {} }: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [await bundle('cli.js'), ...words], {
    cwd,
    stdio: 'pipe',
    // Messages in English, wherever the tests run.
    env: { ...process.env, LC_ALL: '', ...env },
  });
  child.stdin.end(input);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, out, err };
}
