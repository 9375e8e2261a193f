import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../server/src/markdown/block';
import { inSource } from '../../server/src/markdown/block';
import { frontMatterEnd } from '../../server/src/markdown/frontMatter';
import { blocksOf, PassageCache, readMarkdown } from '../../server/src/markdown/readMarkdown';
import { readWithRemark } from '../../server/src/markdown/readWithRemark';

const inNote = (text: string): [string, Block][] =>
  [...blocksOf(readMarkdown(text))].map(([block, base]) => [
    [...block.text].map((_, i) => `${inSource(block, { start: i, end: i + 1 }).start + base}`).join(),
    { ...block, map: [], cell: block.cell && { ...block.cell, table: block.cell.table + base } },
  ]);

const whole = (text: string): [string, Block][] => {
  const base = frontMatterEnd(text);
  return readWithRemark(text.slice(base), { links: [], footnotes: [] }).blocks.map((block) => [
    [...block.text].map((_, i) => `${inSource(block, { start: i, end: i + 1 }).start + base}`).join(),
    { ...block, map: [], cell: block.cell && { ...block.cell, table: block.cell.table + base } },
  ]);
};

const lines = [
  '',
  '',
  '',
  '# Head',
  '## Article 285',
  'Some *words* here',
  'more words',
  '- item',
  '- **b** item',
  '* star',
  '1. one',
  '2. two',
  '7) seven',
  '  - nested',
  '   - nested three',
  '   1. inner',
  '> quoted',
  '> - in quote',
  '```',
  '~~~',
  '  ```',
  '    code',
  '<!-- note -->',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '<p>in *html*, 第二百 &amp; <code>x</code>',
  '<h2>head</h2><li>an <b>item',
  '| a | b |',
  '|---|---|',
  '| *a b* | “c” [^1] |',
  '| c |  |',
  '|:-:| -- |',
  '| 第二百 | b | c |',
  '|---|',
  '| one |',
  'a | b',
  '> lone *words*, 第二百',
  '[ref]: http://x.y',
  '[^1]: a note',
  '[^2]: *b* [^1]',
  '[^x]: - no',
  'see [ref] and [^1] and [other]',
  'a [link](http://a.b "t") end',
  'a [link][ref] end',
  'a [l(http://a.b "t") end',
  'mail a@b.cd, www.x.yz',
  '`code` and `more',
  '第二百',
  '八十五条',
  'x &amp; y \\* z',
  'snake_case *a* _b_ **c**d',
  '*whole line*',
  '---',
  '===',
  '***',
  'tab\there',
  'nul\0 here',
  '    indented [^1]',
  'a  ',
  'b\\',
  '!important',
  '- [ ] task',
  '𠮷 astral **𠮷**',
  '* ',
  '-',
  '10. ten',
  'a*b*c',
  '**open',
  '“quoted” *words*, next',
  '*(a)* b',
];

describe('a note read by passages', { timeout: 60_000 }, () => {
  test('equals the note read whole', () => {
    const notes = fc.array(fc.constantFrom(...lines), { maxLength: 14 });
    fc.assert(
      fc.property(notes, fc.constantFrom('\n', '\r\n'), (parts, end) => {
        const text = parts.join(end);
        expect(inNote(text)).toEqual(whole(text));
      }),
      { numRuns: 1500 },
    );
  });

  test('equals it in tables and quotations, too', () => {
    const kinds = fc.constantFrom(...lines.filter((line) => /^$|[|>]|^[a-z]/.test(line)));
    fc.assert(
      fc.property(fc.array(kinds, { maxLength: 9 }), (parts) => {
        expect(inNote(parts.join('\n'))).toEqual(whole(parts.join('\n')));
      }),
      { numRuns: 1500 },
    );
  });

  test('stays equal through random edits with a warm cache', () => {
    const edit = fc.tuple(fc.nat(400), fc.nat(12), fc.constantFrom(...lines, 'x', '\n', '\n\n'));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...lines), { maxLength: 30 }),
        fc.array(edit, { maxLength: 5 }),
        (parts, edits) => {
          const cache = new PassageCache();
          let text = parts.join('\n');
          for (const [at, length, insert] of edits) {
            readMarkdown(text, cache);
            text = text.slice(0, at) + insert + text.slice(at + length);
          }
          const warm = [...blocksOf(readMarkdown(text, cache))];
          expect(warm).toEqual([...blocksOf(readMarkdown(text))]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
