import type { Law } from '../../server/src/corpus/law';
import { shift } from '../../server/src/markdown/span';
import type { Citation } from '../../server/src/resolution/citation';
import { NoteReader } from '../../server/src/resolution/readNote';
import { checkNote } from '../../server/src/rules/checkNote';
import type { Finding } from '../../server/src/rules/finding';
import type { GoldContext } from './gold';

/** One day for every run, so that figures stay comparable. */
export const OPTIONS = {
  plainText: false,
  asOf: null,
  today: '2026-11-23',
  defaultInstrument: 'criminal-law',
} as const;

/** What the program makes of a text; offsets count from the start of the text. */
export interface Reading {
  readonly citations: readonly Citation[];
  readonly findings: readonly Finding[];
}

/** Reads a text as a note, under the front matter `law:` where it is known what document it was taken from. */
export function readAsNote(law: Law, text: string, context?: GoldContext): Reading {
  const front = context?.document ? `---\nlaw: ${context.document}\n---\n` : '';
  const note = new NoteReader(law).read(front + text, OPTIONS);
  const inText = <T extends { start: number; end: number }>(each: T): T => ({
    ...each,
    ...shift(each, -front.length),
  });
  return {
    citations: note.citations.map(inText),
    findings: checkNote(note, law, {}).map(inText),
  };
}
