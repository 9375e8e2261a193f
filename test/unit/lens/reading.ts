import type { Law } from '../../../server/src/corpus/law';
import { annotations } from '../../../server/src/features/annotations';
import { authorities } from '../../../server/src/features/authorities';
import { readTree } from '../../../server/src/markdown/readTree';
import { page } from '../../../server/src/reader/page';
import { NoteReader } from '../../../server/src/resolution/readNote';
import { checkNote, countsOf } from '../../../server/src/rules/checkNote';

export const options = {
  plainText: false,
  asOf: '2026-11-01',
  today: '2026-11-01',
  defaultInstrument: 'criminal-law',
};

/** A note with all that is to be said of it. */
export function checkedNote(text: string, law: Law) {
  const note = new NoteReader(law).read(text, options);
  return { note, findings: checkNote(note, law, {}) };
}

/** What stands in the margin of a note. */
export function marginOf(text: string, law: Law) {
  const { note, findings } = checkedNote(text, law);
  return annotations(note, findings, law);
}

/** The page of a note, or the same without what is said of it. */
export function pageOf(text: string, law: Law, isAnnotated = true): string {
  const { note, findings } = checkedNote(text, law);
  return page({
    text,
    language: note.language,
    tree: readTree(text, note.passages, false),
    title: 'A note',
    showsTitle: false,
    date: null,
    asOf: note.asOf,
    counts: countsOf(note, findings),
    annotations: isAnnotated ? annotations(note, findings, law) : [],
    authorities: isAnnotated ? authorities([{ note, findings }], law, note.language) : [],
    styles: '',
  });
}

/** The note itself in a page, without the numbers and the margin. */
export const noteIn = (html: string): string =>
  (/<main>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '')
    .replace(/<aside[\s\S]*?<\/aside>/g, '')
    .replace(/<sup class="statute-reference">[\s\S]*?<\/sup>/g, '')
    .replace(/<span class="statute-cited[^>]*>([\s\S]*?)<\/span>/g, '$1')
    .replace(/\n+(?=<|$)/g, '');
