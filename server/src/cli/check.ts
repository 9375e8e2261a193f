import { checkNote, countsOf } from '../rules/checkNote';
import type { CheckedNote } from './checkedNote';
import { checkJson } from './checkJson';
import { checkPretty } from './checkPretty';
import { checkSarif } from './checkSarif';
import type { Command, Format } from './command';
import { readNotes } from './noteFiles';
import { readNote } from './noteReading';
import { EXIT, type Terminal } from './terminal';

/** Compares the notes with the law that they cite. */
export const check: Command = {
  name: ['check'],
  takes: 'PATH…',
  formats: ['pretty', 'json', 'sarif'],
  options: ['as-of', 'pack'],
  words: [1, Number.POSITIVE_INFINITY],

  async run({ words, format, asOf }, { terminal, loaded }) {
    const { notes, failed: unread } = await readNotes(words, terminal);
    const { law: bundled, failed: unreadPack } = await loaded();
    const failed = unread || unreadPack;
    const checked = notes.map((file): CheckedNote => {
      const note = readNote(file, bundled, asOf, terminal);
      const findings = checkNote(note, bundled, {});
      return { path: file.path, note, findings, counts: countsOf(note, findings) };
    });
    terminal.print(written(checked, format, terminal, failed));
    if (failed) return EXIT.failed;
    const grave = checked.some(({ findings }) => findings.some(({ severity }) => isGrave(severity)));
    return grave ? EXIT.findings : EXIT.nothing;
  },
};

const isGrave = (severity: string): boolean => severity === 'error' || severity === 'warning';

function written(checked: CheckedNote[], format: Format, terminal: Terminal, failed: boolean): string {
  if (format === 'json') return JSON.stringify(checkJson(checked), null, 2);
  if (format === 'sarif') return JSON.stringify(checkSarif(checked, !failed), null, 2);
  return checkPretty(checked, terminal);
}
