import { provisionId } from '../../../server/src/corpus/instrument';
import type { NoteOptions, ReadNote } from '../../../server/src/resolution/readNote';
import { NoteReader } from '../../../server/src/resolution/readNote';
import { checkNote } from '../../../server/src/rules/checkNote';
import { law } from './bundledLaw';

/** The day on which all tests are read. */
export const TODAY = '2026-11-23';

/** Reads a note as the editor would. */
export const read = (text: string, options: Partial<NoteOptions> = {}): ReadNote =>
  new NoteReader(law).read(text, {
    plainText: false,
    asOf: null,
    today: TODAY,
    defaultInstrument: 'criminal-law',
    ...options,
  });

/** A text with its marks taken out, and what each mark says of its words: ⟦criminal-law/285:Articles 285⟧. */
export function unmark(marked: string): {
  text: string;
  marks: { start: number; end: number; says: string }[];
} {
  const marks: { start: number; end: number; says: string }[] = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(/⟦([^:⟧]+):([^⟧]*)⟧/g)) {
    text += marked.slice(from, found.index);
    marks.push({ start: text.length, end: text.length + (found[2] ?? '').length, says: found[1] ?? '' });
    text += found[2] ?? '';
    from = found.index + found[0].length;
  }
  return { text: text + marked.slice(from), marks };
}

/** A text with marks put in around spans. */
export function mark(text: string, marks: readonly { start: number; end: number; says: string }[]): string {
  let marked = text;
  for (const { start, end, says } of [...marks].sort((a, b) => b.start - a.start)) {
    marked = `${marked.slice(0, start)}⟦${says}:${marked.slice(start, end)}⟧${marked.slice(end)}`;
  }
  return marked;
}

/** The note with each bound citation marked by the provisions that it leads to; `!` behind a wrong level. */
export function citationsIn(marked: string, options: Partial<NoteOptions> = {}): string {
  const { text } = unmark(marked);
  const note = read(text, options);
  const marks = note.citations.flatMap(({ start, end, targets }) => {
    const ids = targets.flatMap((target) =>
      target.provision ? [provisionId(target.provision) + (target.wrongLevel ? '!' : '')] : [],
    );
    return ids.length === 0 ? [] : [{ start, end, says: ids.join('+') }];
  });
  return mark(text, marks);
}

/** The note with each finding of warning or above marked by its code and, where there is one, its fix. */
export function findingsIn(marked: string, options: Partial<NoteOptions> = {}): string {
  const { text } = unmark(marked);
  const findings = checkNote(read(text, options), law, { 'wrong-level': 'off' }).filter(
    ({ severity }) => severity !== 'information',
  );
  return mark(
    text,
    findings.map(({ start, end, code, fixes }) => ({
      start,
      end,
      says: [code, ...(fixes[0]?.edits.map((edit) => edit.newText) ?? [])].join(' '),
    })),
  );
}
