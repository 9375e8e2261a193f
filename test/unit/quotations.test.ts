import { expect, test } from 'vitest';
import { wholeOf } from '../../server/src/corpus/instrument';
import { quotation } from '../../server/src/features/quotation';
import { NoteReader } from '../../server/src/resolution/readNote';
import { checkNote } from '../../server/src/rules/checkNote';
import { law } from './lens/bundledLaw';

const options = { plainText: false, asOf: null, today: '2026-11-23', defaultInstrument: 'criminal-law' };
const read = (text: string) => new NoteReader(law).read(text, options);

/** The same with its source before the words: "Article 12 of the Interpretation provides:". */
function ledIn(text: string): string {
  const [, intro = '', quote = '', source = ''] =
    /^([^>]*)(>[\s\S]*)\n>\n> — (.*?) \([^)]*\)\s*$/.exec(text) ?? [];
  expect(source, text).not.toBe('');
  return `${intro}${source} provides:\n\n${quote}\n`;
}

test('whatever article of the corpus is quoted, nothing in it is called a misquote', () => {
  const empty = read('A note.\n');
  const alarms: string[] = [];
  let count = 0;
  for (const { id, articles } of law.instruments.values())
    for (const { number } of articles.values()) {
      const written = quotation(empty, law, empty.text.length, { ...wholeOf(id), article: number });
      if (!written) continue;
      count++;
      const beneath = empty.text + written.newText;
      // Every second one is led in by what else stands beneath it.
      const text = count % 2 === 0 ? beneath : ledIn(beneath);
      for (const { code, severity, message } of checkNote(read(text), law, {}))
        if (severity === 'warning' && code !== 'not-in-force') alarms.push(`${id}/${number} ${message}`);
    }
  expect(alarms).toEqual([]);
  expect(count).toBeGreaterThan(1900);
}, 120_000);
