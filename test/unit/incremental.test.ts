import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NoteReader } from '../../server/src/resolution/readNote';
import { checkNote } from '../../server/src/rules/checkNote';
import { law } from './lens/bundledLaw';
import { TODAY } from './lens/marks';

const OPTIONS = { plainText: false, asOf: null, today: TODAY, defaultInstrument: 'criminal-law' } as const;
const sample = (path: string) =>
  readFileSync(new URL(`../../fixtures/notes/${path}`, import.meta.url), 'utf8');
const MEMOS = [sample('vpn-memo/vpn-prosecutions.md'), sample('bangxin-memo/拒不履行与提供工具.md')];

const INSERTS = [
  '',
  'x',
  '1',
  '第',
  ' ',
  '\n',
  '\n\n',
  '## Other\n\n',
  'Article 64 ',
  ' of the Cybersecurity Law',
  '（以下简称《解释》）',
  '刑法第六十四条',
  '(the "Rule")',
  ' the ICCPR ',
  '[^9]: note\n\n',
  '```\n',
  '> ',
  '| a | b |\n',
  '<!-- statute-lens-disable -->',
];

/** What a reader gets from a note, without what only the program sees. */
const told = (reader: NoteReader, text: string) => {
  const note = reader.read(text, OPTIONS);
  const citations = note.citations.map(({ mention: _, ...citation }) => citation);
  return { citations, findings: checkNote(note, law, {}), passages: note.passages.length };
};

test('a note that was edited reads as one that is opened', { timeout: 120_000 }, () => {
  const edit = fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom(...INSERTS));
  fc.assert(
    fc.property(fc.constantFrom(...MEMOS), fc.array(edit, { minLength: 1, maxLength: 6 }), (memo, edits) => {
      const reader = new NoteReader(law);
      let text = memo;
      told(reader, text);
      for (const [place, length, insert] of edits) {
        const at = place % (text.length + 1);
        text = text.slice(0, at) + insert + text.slice(at + length);
        expect(told(reader, text)).toEqual(told(new NoteReader(law), text));
      }
    }),
    { numRuns: 60 },
  );
});
