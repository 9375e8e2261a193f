import type { Finding, Severity } from '../rules/finding';
import type { CheckedNote } from './checkedNote';
import { columns } from './columns';
import { linesOf } from './lines';
import { type Paint, painter } from './paint';

/** The result of `check` for people. */
export function checkPretty(checked: readonly CheckedNote[], colours: boolean): string {
  const paint = painter(colours);
  return [...checked.map((note) => oneNote(note, paint)), summary(checked, paint)].join('\n\n');
}

function oneNote({ path, note, findings, counts }: CheckedNote, paint: Paint): string {
  const placeOf = linesOf(note.text);
  const rows = findings.map((finding) => {
    const { line, column } = placeOf(finding.start);
    return [`  ${line}:${column}`, finding.severity, finding.message, finding.code];
  });
  // Painted after they are laid out: codes for colours have no width on the screen.
  const lines = columns(rows.map((row) => row.slice(0, 3))).map((line, index) => {
    const { severity, code } = findings[index] as Finding;
    return `${line.replace(severity, paint[severity](severity))}  ${paint.dim(code)}`;
  });
  const { citations, checked, notChecked } = counts;
  const counted =
    citations === 0
      ? 'no citation of Chinese law'
      : `${many(citations, 'citation')}: ${checked} checked, ${notChecked} not checked`;
  return [paint.bold(path), ...lines, paint.dim(`  ${counted} (the law as of ${note.asOf})`)].join('\n');
}

function summary(checked: readonly CheckedNote[], paint: Paint): string {
  const sum = (count: (note: CheckedNote) => number) => checked.reduce((all, note) => all + count(note), 0);
  const citations = sum(({ counts }) => counts.citations);
  const notChecked = sum(({ counts }) => counts.notChecked);
  const findings = checked.flatMap((note) => note.findings);
  const counted = [
    many(checked.length, 'note'),
    many(citations, 'citation'),
    `${sum(({ counts }) => counts.checked)} checked`,
    `${notChecked} not checked`,
    many(findings.length, 'finding') + bySeverity(findings),
  ].join(', ');
  return `${paint.bold(counted)}\n${caution(citations, notChecked)}`;
}

/** "Nothing found" must never read as "verified". */
function caution(citations: number, notChecked: number): string {
  if (citations === 0)
    return 'Nothing flagged is not verified: no citation was found, so nothing was checked.';
  const rest =
    notChecked > 0 ? `; ${many(notChecked, 'citation')} not checked, see statute-lens cite for why` : '';
  return `Nothing flagged is not verified: only what a note says of figures, numbers and dates is compared${rest}.`;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function bySeverity(findings: readonly Finding[]): string {
  const counted = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  return counted.length === 0
    ? ''
    : ` (${counted.map(({ severity, count }) => `${count} ${severity}`).join(', ')})`;
}

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
