import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Range } from 'vscode-languageserver/node';

/** The line of a corpus file that a range begins on. */
export async function lineOfLaw(uri: string, { start }: Range): Promise<string> {
  const lines = (await readFile(fileURLToPath(uri), 'utf8')).split('\n');
  return lines[start.line] ?? '';
}
