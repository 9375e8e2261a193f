import { readFileSync } from 'node:fs';

const sample = (path: string): string =>
  readFileSync(`fixtures/notes/${path}`, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
const MEMOS = [sample('vpn-memo/vpn-prosecutions.md'), sample('bangxin-memo/拒不履行与提供工具.md')];

/** A note of about so many letters, made of the sample memos: headings, tables, footnotes, quotes, citations. */
export function memoOf(size: number): string {
  let note = '';
  for (let i = 0; note.length < size; i++) note += `${ownCopy(MEMOS[i % 2] ?? '', i)}\n`;
  return note.slice(0, note.lastIndexOf('\n\n', size) + 1);
}

/** A copy in which no two paragraphs are alike, so that no cache can know them. */
const ownCopy = (memo: string, copy: number): string => {
  let paragraph = 0;
  return memo
    .replaceAll(/\[\^(\d)\]/g, `[^${copy}-$1]`)
    .replaceAll(/(?<=[.。])(?=\n\n)/g, () => ` Memo ${copy.toString(36)}x${(paragraph++).toString(36)}.`);
};

/** The same without a heading. */
export const withoutHeadings = (note: string): string => note.replace(/^#+ /gm, '');

/** Notes that no one writes, and that must not hang the editor. */
export const HOSTILE: readonly (readonly [string, string])[] = [
  ['16 KB of "* * * …"', '* '.repeat(8 * 1024)],
  [
    '1 MB without a line break',
    'Article 285(3) of the Criminal Law sets no amount, and so on it goes. '.repeat(15_000),
  ],
  ['100,000 citations', 'See Article 285 of the Criminal Law.\n\n'.repeat(100_000)],
  ['block quotes 2,000 deep', `${'> '.repeat(2000)}Article 285 of the Criminal Law`],
  ['lone surrogates', '\ud800 Article 285 of the Criminal Law \udc00\n\n'.repeat(2000)],
  ['NUL', 'Article 285\0 of the Criminal Law\n\n'.repeat(2000)],
  [
    '10,000 footnotes',
    Array.from(
      { length: 10_000 },
      (_, i) => `Art.[^${i}]\n\n[^${i}]: Article ${i} of the Criminal Law\n\n`,
    ).join(''),
  ],
  ['10,000 open brackets', '['.repeat(10_000)],
  ['10,000 open 《', '《'.repeat(10_000)],
  ['unpaired emphasis', '*a **b _c '.repeat(5_000)],
];
