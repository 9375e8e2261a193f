import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Law } from '../../server/src/corpus/law';
import { annotations } from '../../server/src/features/annotations';
import { annotationWords } from '../../server/src/features/annotationWords';
import { authorities } from '../../server/src/features/authorities';
import { blocksOf } from '../../server/src/markdown/readMarkdown';
import { annotateTokens, noteToken, type Token } from '../../server/src/reader/annotateTokens';
import { authoritiesTable } from '../../server/src/reader/authoritiesTable';
import { type NoteOptions, NoteReader } from '../../server/src/resolution/readNote';
import { checkNote, type RuleLevels } from '../../server/src/rules/checkNote';

/** Sets the law beside a note: gives the tokens of a preview, annotated. */
export type Reader = (tokens: readonly Token[], note: PreviewedNote) => readonly Token[];

/** A note as it is previewed, with the settings for it. */
export interface PreviewedNote extends Omit<NoteOptions, 'plainText'> {
  /** Tells notes apart: what has not changed in one is not read again. */
  readonly id: string;
  readonly text: string;
  readonly rules: RuleLevels;
}

/** The reader of previews, with a law. It is large: loaded when a preview is first shown. */
export function readerWith(law: Law): Reader {
  const readers = new Map<string, NoteReader>();
  const readerOf = (id: string) => {
    const reader = readers.get(id) ?? new NoteReader(law);
    readers.delete(id);
    readers.set(id, reader);
    const [oldest] = readers.keys();
    if (oldest !== undefined && readers.size > MOST_READERS) readers.delete(oldest);
    return reader;
  };
  return (tokens, { id, text, rules, ...options }) => {
    const note = readerOf(id).read(text, { ...options, plainText: false });
    const findings = checkNote(note, law, rules);
    const margin = annotations(note, findings, law);
    const { language } = note;
    if (margin.length === 0) return tokens;
    const cited = authorities([{ note, findings }], law, language);
    const blocks = [...blocksOf(note.passages)];
    const annotated = annotateTokens(tokens, { text, blocks, annotations: margin, language });
    const table = authoritiesTable(cited, annotated.placed, language);
    const words = annotationWords[language];
    const caution = h('p', { className: ['statute-status'] }, `${words.annotated} ${words.caution}`);
    return [...annotated.tokens, ...[...table, caution].map((element) => noteToken(toHtml(element)))];
  };
}

/** Previews that are kept at hand. */
const MOST_READERS = 4;
