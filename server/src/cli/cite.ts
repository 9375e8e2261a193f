import { provisionId } from '../corpus/instrument';
import type { ReadNote } from '../resolution/readNote';
import { citationJson } from './citationJson';
import { columns } from './columns';
import type { Command } from './command';
import { linesOf } from './lines';
import { readNotes } from './noteFiles';
import { readNote } from './noteReading';
import { EXIT, type Terminal } from './terminal';

/** Lists every citation of the notes and what it leads to. */
export const cite: Command = {
  name: ['cite'],
  takes: 'PATH…',
  formats: ['pretty', 'json'],
  options: ['pack'],
  words: [1, Number.POSITIVE_INFINITY],

  async run({ words, format, asOf }, { terminal, law }) {
    const { notes, failed } = await readNotes(words, terminal);
    const bundled = await law();
    const read = notes.map((file) => ({ path: file.path, note: readNote(file, bundled, asOf, terminal) }));
    if (format === 'json') {
      const files = read.map(({ path, note }) => ({
        path,
        citations: note.citations.map((each) => citationJson(each, note.language)),
      }));
      terminal.print(JSON.stringify({ files }, null, 2));
    } else
      for (const { path, note } of read) terminal.print([path, ...listed(note, terminal), ''].join('\n'));
    return failed ? EXIT.failed : EXIT.nothing;
  },
};

function listed({ text, citations }: ReadNote, { language, words }: Terminal): string[] {
  if (citations.length === 0) return [`  ${words.noCitation}`];
  const placeOf = linesOf(text);
  const rows = citations.flatMap((citation) => {
    const { line, column } = placeOf(citation.start);
    return citation.targets.map(({ provision, title, verdict, why }) => [
      `  ${line}:${column}`,
      citation.text.replace(/\s+/g, ' '),
      provision ? provisionId(provision) : (title ?? '-'),
      verdict === 'ok' ? '' : verdict,
      why(language),
    ]);
  });
  return columns(rows);
}
