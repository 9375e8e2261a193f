import type { Finding, Severity } from '../rules/finding';
import type { CheckedNote } from './checkedNote';
import { columns } from './columns';
import { linesOf } from './lines';
import { type Paint, painter } from './paint';
import type { Terminal } from './terminal';
import type { CliWords } from './words';

/** The result of `check` for people. */
export function checkPretty(
  checked: readonly CheckedNote[],
  { colours, words }: Pick<Terminal, 'colours' | 'words'>,
): string {
  const paint = painter(colours);
  return [...checked.map((note) => oneNote(note, paint, words)), summary(checked, paint, words)].join('\n\n');
}

function oneNote({ path, note, findings, counts }: CheckedNote, paint: Paint, words: CliWords): string {
  const placeOf = linesOf(note.text);
  const rows = findings.map((finding) => {
    const { line, column } = placeOf(finding.start);
    return [`  ${line}:${column}`, words.severity[finding.severity], finding.message, finding.code];
  });
  // Painted after they are laid out: codes for colours have no width on the screen.
  const lines = columns(rows.map((row) => row.slice(0, 3))).map((line, index) => {
    const { severity, code } = findings[index] as Finding;
    const said = words.severity[severity];
    return `${line.replace(said, paint[severity](said))}  ${paint.dim(code)}`;
  });
  const { citations, checked, notChecked } = counts;
  const counted = citations === 0 ? words.noCitation : words.citations(citations, checked, notChecked);
  return [paint.bold(path), ...lines, paint.dim(`  ${counted} ${words.asOf(note.asOf)}`)].join('\n');
}

function summary(checked: readonly CheckedNote[], paint: Paint, words: CliWords): string {
  const sum = (count: (note: CheckedNote) => number) => checked.reduce((all, note) => all + count(note), 0);
  const citations = sum(({ counts }) => counts.citations);
  const notChecked = sum(({ counts }) => counts.notChecked);
  const findings = checked.flatMap((note) => note.findings);
  const read = sum(({ counts }) => counts.checked);
  const counted = words.sum(checked.length, citations, read, notChecked, findings.length);
  return `${paint.bold(counted + bySeverity(findings, words))}\n${caution(citations, notChecked, words)}`;
}

/** "Nothing found" must never read as "verified". */
function caution(citations: number, notChecked: number, words: CliWords): string {
  if (citations === 0) return words.nothingChecked;
  return `${words.caution}${notChecked > 0 ? words.cautionRest(notChecked) : ''}${words.stop}`;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function bySeverity(findings: readonly Finding[], words: CliWords): string {
  const counted = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  if (counted.length === 0) return '';
  const each = counted.map(({ severity, count }) => words.counted(count, words.severity[severity]));
  return words.bySeverity(each.join(words.comma));
}
