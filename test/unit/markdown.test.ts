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
  '\tby a tab 𠮷',
  '\t\t第三百',
  '        ```',
  '      - deep',
  '>     in quote',
  '-     in item',
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

/** Blocks are read from a note, and no others; each line is a block's words with the source that they stand in. */
const blocksIn = (text: string): string[] =>
  [...blocksOf(readMarkdown(text))].map(([block, base]) => {
    const { start, end } = inSource(block, { start: 0, end: block.text.length });
    const source = text.slice(base + start, base + end);
    return source === block.text ? block.text : `${block.text} = ${JSON.stringify(source)}`;
  });

describe('an indented block is prose', () => {
  test.each<[string, string, string[]]>([
    ['in paragraphs', '    one\n\n    two', ['one', 'two']],
    ['with soft wraps', '    第一\n    条\n    of it', ['第一条 of it = "第一\\n    条\\n    of it"']],
    ['behind a paragraph', 'a\n\n    b\n\nc', ['a', 'b', 'c']],
    ['behind a heading', '# a\n    b', ['a', 'b']],
    ['by tabs', '\t一\n\t\t二\tx', ['一二\tx = "一\\n\\t\\t二\\tx"']],
    ['by a tab that a list or a quote takes a part of', '-\t\ta\n\n>\t\tb', ['a', 'b']],
    ['with carriage returns', 'a\r\n\r\n    一  \r\n    二\r\n', ['a', '一二 = "一  \\r\\n    二"']],
    ['with astral letters', '    𠮷 a\n    𠮷', ['𠮷 a 𠮷 = "𠮷 a\\n    𠮷"']],
    ['in an item', '- a\n\n      b\n      c\n\n  d', ['a', 'b c = "b\\n      c"', 'd']],
    ['in a quotation', '> a\n>\n>     b\n>     c', ['a', 'b c = "b\\n>     c"']],
    ['in a footnote', '[^1]: a\n\n        b', ['a', 'b']],
    ['in lines that no one would wrap', `    ${'长'.repeat(161)}\n    短`, ['长'.repeat(161), '短']],
    ['with marks that mean nothing', '    *a* `b` [c](d) &amp; \\e', ['*a* `b` [c](d) &amp; \\e']],
    ['but for a fence in it', '    a\n    ```x\n    b\n\n    c\n    ```\n    d', ['a', 'd']],
    ['but for a fence that stays open', '    a\n    ~~~\n    b\n    ```', ['a']],
    ['and a fence is not', '```\n    a\n```\n\n- ```\n      b\n  ```\n\n~~~\nc', []],
  ])('%s', (_, text, blocks) => expect(blocksIn(text)).toEqual(blocks));

  test('with its place', () => {
    const places = [...blocksOf(readMarkdown('1. > a\n   >\n   >     b'))].map(([{ list, quote }]) => ({
      list,
      quote,
    }));
    expect(places).toEqual(Array(2).fill({ list: { depth: 1, number: 1 }, quote: true }));
  });
});
