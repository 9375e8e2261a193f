import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Law } from '../../server/src/corpus/law';
import { NoteReader } from '../../server/src/resolution/readNote';
import { checkNote } from '../../server/src/rules/checkNote';
import { OPTIONS } from './readAsNote';
import { isWarning } from './scoreClaim';
import { table } from './table';

/**
 * Checks every text below a folder as if it were a note. Where the texts are not about the law of the corpus, or
 * quote it rightly, every mismatch is to be looked at: most that are not true finds are false alarms.
 */
export function atLarge(law: Law, folder: string): string {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|markdown|txt)$/.test(path))
    .sort();
  const counts = new Map<string, number>();
  const mismatches: string[] = [];
  let citations = 0;
  for (const path of paths) {
    const text = readFileSync(join(folder, path), 'utf8');
    const note = new NoteReader(law).read(text, { ...OPTIONS, plainText: path.endsWith('.txt') });
    citations += note.citations.length;
    for (const finding of checkNote(note, law, {})) {
      counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1);
      if (!finding.code.endsWith('-mismatch') || !isWarning(finding)) continue;
      const line = text.slice(0, finding.start).split('\n').length;
      mismatches.push(
        `${path}:${line} ${finding.code}: ${finding.message}\n    ${lineOf(text, finding.start)}`,
      );
    }
  }
  const rate = ((mismatches.length / citations) * 1000).toFixed(2);
  return [
    `${paths.length} texts, ${citations} citations, ${mismatches.length} mismatches: ${rate} per 1,000 citations`,
    table([
      ['code', 'findings'],
      ...[...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => [code, String(count)]),
    ]),
    ...mismatches,
  ].join('\n');
}

const lineOf = (text: string, at: number): string => {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end).trim();
};
