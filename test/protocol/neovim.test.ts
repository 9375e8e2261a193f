/** Another editor: Neovim, where it is installed, with the built server and its own client. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { bundle, corpus, folderWith } from './lens/places';

const misquoted = [
  '# Memo',
  'Providing programs for intrusion is punished under Article 285(3) of the Criminal Law.',
  '《刑法》第二百八十五条第三款🏛️: Article 3(1)(5) of the 2011 Interpretation sets illegal gains at 50,000 yuan or more.',
].join('\n\n');

test.skipIf(!isInstalled('nvim'))(
  'Neovim shows, leads and mends (skipped where nvim is not installed)',
  async () => {
    const folder = await folderWith({ 'memo.md': `${misquoted}\n` });
    const note = join(folder, 'memo.md');
    const seen = await inNeovim(note);
    expect(seen.error).toBeUndefined();
    expect(seen.findings).toEqual([expect.stringMatching(/5,000 yuan/)]);
    expect(seen.hover).toMatch(/programs or tools/);
    expect(seen.law).toBe(join(corpus, 'criminal-law.md'));
    expect(seen.line).toMatch(/programs or tools/);
    expect(await readFile(note, 'utf8')).toBe(`${misquoted.replace('50,000', '5,000')}\n`);
  },
  60_000,
);

/** What Neovim saw; all that it writes for itself goes into folders of the test. */
async function inNeovim(note: string): Promise<Record<string, unknown>> {
  const home = await folderWith({});
  const script = join(import.meta.dirname, 'neovim', 'use.lua');
  const env = {
    ...process.env,
    NODE: process.execPath,
    SERVER: await bundle('server.js'),
    NOTE: note,
    ...Object.fromEntries(['CACHE', 'CONFIG', 'DATA', 'STATE'].map((each) => [`XDG_${each}_HOME`, home])),
  };
  const child = spawn('nvim', ['--headless', '--clean', '-n', '-c', `luafile ${script}`], { env });
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  if (said === '') throw new Error(`Neovim said nothing: ${complained}`);
  return JSON.parse(said);
}

function isInstalled(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
