import type { Provision } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Span } from '../markdown/span';
import { shift } from '../markdown/span';
import type { Citation } from '../resolution/citation';
import type { CitingPassage, ReadNote } from '../resolution/readNote';
import type { Fix } from '../rules/finding';

/** Another form of a citation; or why there is none. */
export type Rewrite = Fix | { readonly title: string; readonly notBecause: string };

/** The citation that stands at an offset, with what is needed to write it anew. */
export interface CitationHere {
  readonly note: ReadNote;
  readonly law: Law;
  readonly passage: CitingPassage;
  /** Offsets count from the start of the passage. */
  readonly citation: Citation;
  readonly provision: Provision;
  /** Of its words with its name, in the note. */
  readonly whole: Span;
}

/** The article or instrument that is cited at an offset; undefined where it leads to none, or to several. */
export function citationHere(note: ReadNote, law: Law, offset: number): CitationHere | undefined {
  for (const passage of note.passages) {
    if (offset < passage.start || offset > passage.end) continue;
    const at = offset - passage.start;
    const citation = passage.citations.find(
      ({ start, end, name, kind }) =>
        (kind === 'article' || kind === 'instrument') &&
        ((start <= at && at <= end) || (name !== null && name.start <= at && at <= name.end)),
    );
    const [target, another] = citation?.targets ?? [];
    if (!citation || !target?.provision || another || target.verdict === 'no-such-provision') continue;
    const { start, end, name } = citation;
    const whole = { start: Math.min(start, name?.start ?? start), end: Math.max(end, name?.end ?? end) };
    return { note, law, passage, citation, provision: target.provision, whole: shift(whole, passage.start) };
  }
  return undefined;
}
