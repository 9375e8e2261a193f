import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Law } from '../../server/src/corpus/law';
import { overlaps, shift } from '../../server/src/markdown/span';
import { NoteReader } from '../../server/src/resolution/readNote';
import { checkNote } from '../../server/src/rules/checkNote';
import { readClaims } from '../../server/src/rules/readClaims';
import { NOWHERE } from '../../server/src/rules/scope';
import { OPTIONS } from './readAsNote';
import type { RightClaim } from './scorePerturbed';

/** The claims that are read in the notes of a folder and not flagged. */
export function sampleClaims(law: Law, folder: string): RightClaim[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  return paths.sort().flatMap((path) => claimsOf(path, readFileSync(join(folder, path), 'utf8'), law));
}

function claimsOf(path: string, text: string, law: Law): RightClaim[] {
  const note = new NoteReader(law).read(text, OPTIONS);
  const findings = checkNote(note, law, {});
  let standing = NOWHERE;
  const spans = note.passages.flatMap((passage) => {
    const read = readClaims(passage, standing, note.language);
    standing = read.standing;
    return read.claims.map((claim) => shift(claim, passage.start));
  });
  return spans
    .filter((span) => !findings.some((finding) => overlaps(finding, span)))
    .map((span) => ({ id: `${path}:${span.start}`, lang: note.language, text, span }));
}
