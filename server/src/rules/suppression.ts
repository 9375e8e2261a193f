import { commentsOf } from '../markdown/readMarkdown';
import type { ReadNote } from '../resolution/readNote';
import type { Finding } from './finding';
import { CODES } from './finding';

/** Stretches of a note in which codes are silenced; an empty list of codes silences all. */
interface Silence {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
}

const DIRECTIVE =
  /^statute-lens-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([\s\S]*)$/;

/**
 * Whether a comment of the note silences a finding: `<!-- statute-lens-disable -->` up to `…-enable`,
 * `…-disable-line`, `…-disable-next-line`, `…-disable-file`, each for all codes or for those that it names.
 */
export function silencer(note: ReadNote): (finding: Finding) => boolean {
  const silences: Silence[] = [];
  let open: { start: number; codes: readonly string[] }[] = [];
  for (const comment of commentsOf(note.passages)) {
    const [, kind, rest = ''] = DIRECTIVE.exec(comment.words) ?? [];
    const codes = codesIn(rest);
    if (kind === 'disable') open.push({ start: comment.end, codes });
    else if (kind === 'enable') {
      const ends = (each: { codes: readonly string[] }) =>
        codes.length === 0 || each.codes.some((code) => codes.includes(code));
      silences.push(...open.filter(ends).map((each) => ({ ...each, end: comment.start })));
      open = open.filter((each) => !ends(each));
    } else if (kind === 'disable-file') silences.push({ start: 0, end: note.text.length, codes });
    else if (kind === 'disable-line') silences.push({ ...lineAt(note.text, comment.start), codes });
    else if (kind === 'disable-next-line')
      silences.push({ ...lineAt(note.text, lineAt(note.text, comment.end).end + 1), codes });
  }
  silences.push(...open.map((each) => ({ ...each, end: note.text.length })));
  return (finding) =>
    silences.some(
      ({ start, end, codes }) =>
        start <= finding.start &&
        finding.start <= end &&
        (codes.length === 0 || codes.includes(finding.code)),
    );
}

function lineAt(text: string, offset: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length : end };
}

/** The codes that a comment names; a reason may stand beside them. */
const codesIn = (words: string): string[] => CODES.filter((code) => words.split(/[^\w-]+/).includes(code));
