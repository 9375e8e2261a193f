/** Folders that a test may write into. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const sampleNotes = join(import.meta.dirname, '../../../fixtures/notes');
const made: string[] = [];

/** A new empty folder. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `statute-lens-${name}-`));
  made.push(folder);
  return folder;
}

/** The sample notes, to be edited at will. */
export function copyOfSampleNotes(): string {
  const folder = temporaryFolder('notes');
  cpSync(sampleNotes, folder, { recursive: true });
  return folder;
}

/** Removes them; a server that is still ending may write once more meanwhile. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
