import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { readMentions } from '../../server/src/citation/readMentions';
import type { Law } from '../../server/src/corpus/law';
import { median, ms, type Row, times } from './time';

/** A citation in about a hundred letters, of each reader's own kind. */
const OURS =
  'Under Article 285(3) of the Criminal Law whoever provides a tool for intrusion is punished in the same way. ';
const CASES = 'The court relied on Smith v. Jones, 410 U.S. 113 (1973), and said so plainly in its opinion. ';
const CODES =
  'Under 5 U.S.C. 552(a)(1) an agency shall publish what it holds for the guidance of the public at once. ';

/** Plain text, broken into paragraphs. */
const dense = (sentence: string, length: number): string =>
  Array.from({ length: Math.ceil(length / sentence.length) }, (_, i) =>
    i % 10 === 9 ? `${sentence.trim()}\n\n` : sentence,
  ).join('');

/**
 * Reading citations, against two readers of American ones on equally dense text of their kind; and whether it grows
 * with the length of the text only. The other readers are installed beside the bench; without them their rows say so.
 */
export function citations(law: Law, row: Row): void {
  const read = (text: string) =>
    text.split('\n\n').flatMap((paragraph) => readMentions(paragraph, [law.names], law.crimeNames));
  const perLetter = (pass: () => unknown, text: string, runs: number) =>
    median(times(runs, pass).sort((a, b) => a - b)) / text.length;
  const text = dense(OURS, 300_000);
  read(text);
  const own = perLetter(() => read(text), text, 5);
  peer('@beshkenadze/eyecite', '> 50', (eyecite: { getCitations(text: string): unknown[] }) => {
    const theirs = dense(CASES, 30_000);
    return perLetter(() => eyecite.getCitations(theirs), theirs, 3);
  });
  peer('citation', '> 0.33', (citation: { find(text: string): unknown }) => {
    const theirs = dense(CODES, 300_000);
    citation.find(theirs);
    return perLetter(() => citation.find(theirs), theirs, 5);
  });
  const long = dense(OURS, 10_000_000);
  const tenfold = perLetter(() => read(long), long, 1);
  row(
    'citations in plain text of 10 MB, for each letter',
    speed(tenfold),
    `of 300 KB ${speed(own)}`,
    tenfold / own,
    'about 1',
  );

  function peer<T>(name: string, bound: string, measure: (module: T) => number): void {
    const what = `citations in plain text, one in 100 letters, against ${name}`;
    try {
      const theirs = measure(createRequire(resolve('.cache/peers/package.json'))(name) as T);
      row(what, speed(own), speed(theirs), theirs / own, bound);
    } catch {
      row(what, speed(own), 'not measured: it is not installed', Number.NaN, bound);
    }
  }
}

/** Letters read in a second. */
const speed = (perLetter: number): string => `${(1 / perLetter).toFixed(0)} letters/${ms(1)}`;
