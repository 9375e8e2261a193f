import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Law } from '../corpus/law';
import { annotations } from '../features/annotations';
import { authorities } from '../features/authorities';
import { readFrontMatter } from '../markdown/frontMatter';
import { readTree } from '../markdown/readTree';
import type { ReadNote } from '../resolution/readNote';
import { checkNote, countsOf } from '../rules/checkNote';
import { type Command, UsageError } from './command';
import { type NoteFile, readNotes } from './noteFiles';
import { readNote } from './noteReading';
import { pageFiles, writePage } from './pageFiles';
import { EXIT } from './terminal';

/** Makes pages of notes, with the law in the margin. */
export const render: Command = {
  name: ['render'],
  takes: 'PATH… [-o FILE]',
  formats: ['pretty'],
  options: ['output', 'as-of', 'pack'],
  words: [1, Number.POSITIVE_INFINITY],

  async run({ words, output, asOf }, { terminal, loaded }) {
    const { notes, failed: unread } = await readNotes(words, terminal);
    const targets = await pageFiles(notes, output);
    if (!targets) throw new UsageError(terminal.words.folderNeeded);
    const { law, failed: unreadPack } = await loaded();
    // The package's own folder, as the law: beside dist/.
    const styles = await readFile(join(__dirname, '..', 'client', 'reader.css'), 'utf8');
    let failed = unread || unreadPack;
    for (const [index, file] of notes.entries()) {
      const html = await rendered(file, readNote(file, law, asOf, terminal), law, styles);
      const target = targets[index];
      if (target === undefined) terminal.print(html);
      else {
        const why = await writePage(target, file.path, html, terminal.words);
        if (why) terminal.complain(terminal.words.notWritten(target, why));
        failed ||= why !== null;
      }
    }
    return failed ? EXIT.failed : EXIT.nothing;
  },
};

/** The page of a note. What makes HTML is loaded now: other commands have no use for it. */
async function rendered(file: NoteFile, note: ReadNote, law: Law, styles: string): Promise<string> {
  const { page } = await import('../reader/page');
  const findings = checkNote(note, law, {});
  const front = file.plainText ? {} : readFrontMatter(note.text).values;
  const tree = readTree(note.text, note.passages, file.plainText);
  const headings = note.passages.flatMap(({ reading }) =>
    reading.blocks.filter((block) => block.heading > 0),
  );
  const heading = headings.find((block) => block.heading === 1)?.text;
  const title = wordsOf(front.title);
  return page({
    text: note.text,
    language: note.language,
    tree,
    title: title ?? heading ?? nameOf(file.path),
    showsTitle: title === null ? headings.length === 0 : title !== heading,
    date: wordsOf(front.date),
    asOf: note.asOf,
    counts: countsOf(note, findings),
    annotations: annotations(note, findings, law),
    authorities: authorities([{ note, findings }], law, note.language),
    styles,
  });
}

/** A value of the front matter in words; YAML may have made a date of it. */
function wordsOf(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
