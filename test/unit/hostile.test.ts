import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkNote } from '../../server/src/rules/checkNote';
import { law } from './lens/bundledLaw';
import { read } from './lens/marks';

/** Reads and checks a text in both manners; holds every offset against the text. */
function survives(text: string): void {
  for (const plainText of [true, false]) {
    const note = read(text, { plainText });
    const findings = checkNote(note, law, {});
    const spans = [
      ...note.citations,
      ...note.citations.flatMap(({ name }) => name ?? []),
      ...findings,
      ...findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits)),
    ];
    for (const { start, end } of spans) {
      const isWithin = 0 <= start && start <= end && end <= text.length;
      if (!isWithin) expect({ start, end }).toEqual(`a span within 0..${text.length}`);
    }
    if (plainText) for (const each of note.citations) holdsItsWords(text, each);
  }
}

/** A citation of a text without markup is its words; a soft wrap in it is a space, or nothing between Chinese letters. */
function holdsItsWords(
  text: string,
  { start, end, text: words }: { start: number; end: number; text: string },
): void {
  const source = text.slice(start, end);
  if (source !== words) expect(source.replace(/\s+/g, '')).toBe(words.replace(/\s+/g, ''));
}

const CITATION = 'Article 285(3) of the Criminal Law and 《刑法》第二百八十五条第三款。';

const odd: [string, string][] = [
  ['nothing', ''],
  ['a space', ' '],
  ['a line end', '\n'],
  ['NUL', `\u0000${CITATION}\u0000`],
  ['NUL within a citation', 'Article\u0000285 of the Criminal\u0000Law, 第二百\u0000八十五条'],
  ['a lone high surrogate', `\ud842 ${CITATION}\ud842`],
  ['a lone low surrogate', `\udfb7${CITATION}`],
  ['surrogates the wrong way round', `\udfb7\ud842${CITATION}`],
  ['a surrogate within a citation', 'Article 28\ud8425 of the Criminal Law, 第二百八\udfb7十五条'],
  ['CRLF', `# A\r\n\r\n${CITATION}\r\n- ${CITATION}\r\n`],
  ['lone CR', `# A\r\r${CITATION}\r${CITATION}`],
  ['a byte-order mark', `\ufeff${CITATION}`],
  ['a byte-order mark before front matter', `\ufeff---\nlaw: criminal-law\n---\n\nArticle 285`],
  ['line separators', `${CITATION}\u2028${CITATION}\u2029${CITATION}\u0085${CITATION}`],
  ['zero-width letters', 'Article\u200b 285\u200d of\ufeff the Criminal Law, 第\u200b二百八十五条'],
  ['right-to-left marks', `\u202e${CITATION}\u202c`],
  ['figures without end', `Article ${'9'.repeat(5_000)} of the Criminal Law, 第${'九'.repeat(5_000)}条`],
  [
    'articles that are no numbers',
    'Article 0, Article 00, Article -1, Article 1e9, Article 285.5, 第〇条，第零条第〇款',
  ],
  [
    'names of the prototype',
    'Article constructor, __proto__ Law, Article 1 of the toString, 《__proto__》第一条',
  ],
  ['front matter that is no YAML', `---\n: [{"\n  - &a *a\n---\n${CITATION}`],
  ['front matter of the wrong kind', `---\nlaw: [1]\naliases: 7\nas-of: {}\n---\nArticle 285`],
  ['front matter that refers to itself', `---\naliases: &a\n  x: *a\nlaw: *a\n---\nArticle 285`],
  ['front matter without an end', `---\nlaw: criminal-law\n${CITATION}`],
  [
    'aliases that are patterns',
    `---\naliases:\n  "(a+)+$": criminal-law\n  "[": criminal-law\n---\n[ 285, (a+)+$ 285`,
  ],
  ['an as-of that is no date', `---\nas-of: 2026-99-99\n---\n${CITATION}`],
  ['a comment without an end', `<!-- statute-lens-disable\n${CITATION}`],
  [
    'comments within comments',
    `<!-- <!-- statute-lens-disable --> --> ${CITATION} <!-- statute-lens-enable -->`,
  ],
  ['a fence without an end', `${CITATION}\n\`\`\`\n${CITATION}`],
  ['a table without rows', '| a |\n|---|'],
  ['a table with too many cells', `| Provision | Serious |\n|---|---|\n| ${CITATION} | 5 | 6 | 7 |\n| 1 |`],
  ['a definition of itself', 'the Interpretation (the "Interpretation") (the "Interpretation")'],
];

describe('reads what no one would write', () => {
  test.each(odd)('%s', (_, text) => survives(text));
});

/** Far more than linear time needs on a slow machine, far less than a square would take. */
const HANG = 30_000;
const many = 10_000;
const some = 2_000;

const large: [string, string][] = [
  ['16 KB of stars', '* '.repeat(8_192)],
  ['16 KB of stars on lines', '* * * \n'.repeat(2_340)],
  ['16 KB of nested dashes', '- '.repeat(8_192)],
  ['16 KB of nested numbers', '1. '.repeat(5_461)],
  ['nested lists by indent', Array.from({ length: 400 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
  ['deep block quotes', `${'> '.repeat(8_192)}${CITATION}`],
  ['deep block quotes on lines', `${'>'.repeat(200)} ${CITATION}\n`.repeat(50)],
  ['emphasis that never ends', '*a **b '.repeat(many)],
  ['underscores', '_'.repeat(3 * many)],
  ['back-ticks of growing length', Array.from({ length: 600 }, (_, i) => '`'.repeat(i)).join(' ')],
  ['brackets that never close', '['.repeat(many)],
  ['links that never close', '[a]('.repeat(many)],
  ['round brackets that never close', `Article 285${'('.repeat(many)}`],
  ['Chinese brackets that never close', '（'.repeat(many)],
  ['titles that never close', '《'.repeat(many)],
  ['titles within titles', `${'《'.repeat(many)}刑法${'》'.repeat(many)}第一条`],
  ['inner titles that never close', '〈'.repeat(many)],
  ['quotation marks', '"'.repeat(many)],
  ['quotation marks that open', '“'.repeat(many)],
  ['hooks', '「'.repeat(many)],
  ['comments that never end', '<!-- '.repeat(many)],
  ['tags', '<a '.repeat(many)],
  ['entities', '&amp'.repeat(many)],
  ['pipes', '|'.repeat(many)],
  ['a wide table', `${'|a'.repeat(1_000)}|\n${'|-'.repeat(1_000)}|\n${'|Article 285'.repeat(1_000)}|`],
  [
    'a long table',
    `| Provision | Serious |\n|---|---|\n${'| Article 285 | 5,000 yuan |\n'.repeat(some / 4)}`,
  ],
  ['headings', '# Article 285\n\n'.repeat(some)],
  [
    'headings that go up and down',
    Array.from({ length: some }, (_, i) => `${'#'.repeat(1 + (i % 6))} a\n\nArticle 2`).join('\n\n'),
  ],
  ['link definitions', Array.from({ length: some }, (_, i) => `[l${i}]: http://a.b/${i}`).join('\n')],
  [
    'footnotes',
    Array.from({ length: many }, (_, i) => `Article 285[^${i}]\n\n[^${i}]: Article 286\n`).join('\n'),
  ],
  ['footnotes in one paragraph', `${Array.from({ length: many }, (_, i) => `[^${i}]`).join('')}\n\n[^1]: a`],
  [
    'short names',
    Array.from({ length: 1_000 }, (_, i) => `the Criminal Law (the "Name${i} Law")`).join(', '),
  ],
  [
    'articles in one list',
    `Articles ${Array.from({ length: some }, (_, i) => i % 400).join(', ')} of the Criminal Law`,
  ],
  ['Chinese articles in one list', `刑法${'第二百八十五条、'.repeat(some)}`],
  ['inserted articles', `刑法第二百八十七条${'之一、'.repeat(some)}`],
  ['levels', `刑法第二百八十五条${'第三款、'.repeat(some)}`],
  ['item after item', `Article 285${' item 1'.repeat(some)}`],
  ['bare articles', 'Article 285. '.repeat(some)],
  ['paragraphs of no article', 'paragraph 3 of the '.repeat(some / 10)],
  ['amounts', `Under Article 285 of the Criminal Law, ${'5,000 yuan or more, '.repeat(some / 4)}`],
  ['numbers in words', 'five thousand and '.repeat(some)],
  ['Chinese numerals', '五千万'.repeat(some)],
  ['terms', `刑法第二百八十五条，${'三年以上七年以下有期徒刑，'.repeat(some / 4)}`],
  ['capitals', 'Law Of The People '.repeat(some)],
  ['a title that goes on', `Interpretation of ${'the Court and '.repeat(some)}`],
  ['the name of a law', 'Criminal Law '.repeat(some)],
  ['the name of a law in Chinese', '刑法'.repeat(some)],
  ['case numbers', '(2018) E 1003 Xing Chu No. 150 '.repeat(some)],
  ['document numbers', '法释〔2011〕19号'.repeat(some)],
  ['numbers of no document', '〔2011〕'.repeat(some)],
  [
    'silencing comments',
    `${'<!-- statute-lens-disable -->\n\nArticle 285(9) of the Criminal Law\n\n'.repeat(1_000)}`,
  ],
  ['a megabyte of letters', 'a'.repeat(1_000_000)],
  ['a megabyte of figures', '1'.repeat(1_000_000)],
  ['a megabyte of Chinese', '刑'.repeat(1_000_000)],
  ['a megabyte of spaces', ' '.repeat(1_000_000)],
  ['a megabyte of words without a line end', 'word '.repeat(200_000)],
  ['a megabyte of citations without a line end', `${CITATION} `.repeat(18_000)],
];

describe('does not hang', () => {
  test.each(large)('%s', { timeout: HANG }, (_, text) => survives(text));
});

describe('random texts', { timeout: 4 * HANG }, () => {
  test('of any letters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), survives), { numRuns: 300 });
  });

  test('of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) =>
        survives(Buffer.from(bytes).toString('utf8')),
      ),
      { numRuns: 200 },
    );
  });

  test('of code units without regard to pairs', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 });
    fc.assert(
      fc.property(units, (codes) => survives(String.fromCharCode(...codes))),
      { numRuns: 200 },
    );
  });

  const scraps = fc.constantFrom(
    'Article ',
    'Articles ',
    'art. ',
    '285',
    '(3)',
    '286-1',
    ' and ',
    ', ',
    ' of ',
    'the ',
    'Criminal Law',
    'Interpretation',
    'paragraph ',
    'item ',
    'third ',
    '(',
    ')',
    '"',
    '“',
    '”',
    '《',
    '》',
    '刑法',
    '《刑法》',
    '第二百八十五条',
    '第三款',
    '第（五）项',
    '第',
    '条',
    '之一',
    '、',
    '。',
    '同法',
    '本解释',
    '以下简称',
    '（',
    '）',
    '法释〔2011〕19号',
    'Fa Shi [2011] No. 19',
    '5,000 yuan or more',
    '五千元以上',
    'three to seven years',
    '三年以上七年以下有期徒刑',
    'illegal gains',
    '违法所得',
    'serious',
    '情节特别严重',
    '\n',
    '\n\n',
    '# ',
    '- ',
    '> ',
    '| a | b |\n|---|---|\n| ',
    '*',
    '**',
    '`',
    '[',
    '](x)',
    '[^1]',
    '[^1]: ',
    '<!-- ',
    ' -->',
    '---\n',
    'law: criminal-law\n',
    '&amp;',
    '\\',
    '\u0000',
    '𠮷',
    '\r\n',
    '(hereinafter the "X")',
    'Guiding Case No. 97',
  );

  test('of scraps of citations', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 60 }), (parts) => survives(parts.join(''))),
      { numRuns: 2_000 },
    );
  });

  test('reads the same when read again, and after other notes', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        expect(read(text).citations).toEqual(read(text).citations);
      }),
      { numRuns: 200 },
    );
  });
});
