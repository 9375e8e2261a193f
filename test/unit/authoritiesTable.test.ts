import { expect, test } from 'vitest';
import { authorities, citedIn } from '../../server/src/features/authorities';
import { authoritiesTable } from '../../server/src/features/authoritiesTable';
import { wordsAround } from '../../server/src/features/wordsAround';
import { NoteReader } from '../../server/src/resolution/readNote';
import { checkNote } from '../../server/src/rules/checkNote';
import { law } from './lens/bundledLaw';

const options = {
  plainText: false,
  asOf: '2026-11-01',
  today: '2026-11-01',
  defaultInstrument: 'criminal-law',
};

const checked = (text: string) => {
  const note = new NoteReader(law).read(text, options);
  return { note, findings: checkNote(note, law, {}) };
};

/** The rows of the table for notes by name, without its head. */
function tableOf(notes: Readonly<Record<string, string>>, language: 'en' | 'zh'): string[] {
  const texts = Object.values(notes);
  const lineOf = (note: number, offset: number) =>
    (texts[note]?.slice(0, offset).split('\n').length ?? 1) - 1;
  const listed = authorities(texts.map(checked), law, language).map((authority) => ({
    ...authority,
    provisions: authority.provisions.map((cited) => ({
      ...cited,
      places: cited.places.map(({ note, start }) => ({ note, line: lineOf(note, start) })),
    })),
  }));
  return authoritiesTable(listed, Object.keys(notes), language).trimEnd().split('\n').slice(2);
}

const cases: [string, Record<string, string>, 'en' | 'zh', string[]][] = [
  [
    'of one note it gives the lines, each once, and the full title once',
    {
      'a.md':
        'Article 266 of the Criminal Law.\n\nArticle 266 of the Criminal Law, Article 266 thereof.\n\nArticle 900 of the Criminal Law.',
    },
    'en',
    [
      '| Criminal Law of the People’s Republic of China | Article 266 | lines 1, 3 | checked |',
      '|  | Article 900 | line 5 | no such provision |',
    ],
  ],
  [
    'of several it gives their names, and how often',
    {
      'a.md': 'Article 266 of the Criminal Law.',
      'b.md': 'Article 266 of the Criminal Law.\n\nArticle 266 of the Criminal Law.',
    },
    'en',
    ['| Criminal Law of the People’s Republic of China | Article 266 | a.md, b.md (2) | checked |'],
  ],
  [
    'of many only the first',
    Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`${i}.md`, 'Article 266 of the Criminal Law.'])),
    'en',
    [
      '| Criminal Law of the People’s Republic of China | Article 266 | 0.md, 1.md, 2.md, 3.md, 4.md, and 2 more notes | checked |',
    ],
  ],
  [
    'in Chinese',
    { 'a.md': '依照《刑法》第二百六十六条。\n\n《刑法》第九百条。' },
    'zh',
    ['| 《中华人民共和国刑法》 | 第266条 | 第1行 | 已核对 |', '|  | 第900条 | 第3行 | 无此条款 |'],
  ],
  [
    'what would be markup in a table is text',
    { 'a|b_<i>\u202e`.md': 'Article 266 of the Criminal Law.', 'c.md': '' },
    'en',
    ['| Criminal Law of the People’s Republic of China | Article 266 | a\\|b\\_&lt;i\\>\\`.md | checked |'],
  ],
];

test.each(cases)('%s', (_, notes, language, rows) =>
  expect(tableOf(notes, language).map((row) => row.replaceAll("'", '’'))).toEqual(rows),
);

test('a number stands behind the title; places beyond those at hand are counted', () => {
  const [authority] = authorities([checked('法释〔2011〕19号第三条。')], law, 'zh');
  const [cited] = authority?.provisions ?? [];
  if (!authority || !cited) throw new Error('The number is read');
  const many = { ...cited, places: [{ note: 0, line: 0 }], count: 500 };
  const table = authoritiesTable([{ ...authority, provisions: [many] }], ['a.md'], 'zh');
  expect(table).toContain('（法释〔2011〕19号） | 第3条 | 共500处 | 已核对 |');
});

test('a misquote is the verdict of the place that it is said of', () => {
  const right = 'Article 3(1)(5) of the 2011 Interpretation sets illegal gains at 5,000 yuan or more.';
  const text = `${right}\n\n${right.replace('5,000', '50,000')}\n\n${right}`;
  expect(citedIn(checked(text), 0).map(({ verdict }) => verdict)).toEqual(['ok', 'mismatch', 'ok']);
});

const snippets: [string, string, string][] = [
  ['the words on their line', 'One.\nSee [Article 3] of it.\nTwo.', 'See [Article 3] of it.'],
  ['a wrapped citation on one line', 'See [Article 3\n> of the Law] now', 'See [Article 3 > of the Law] now'],
  [
    'a long line is cut on both sides',
    `${'a'.repeat(50)}[Article 3]${'b'.repeat(90)}`,
    `…${'a'.repeat(16)}[Article 3]${'b'.repeat(60)}…`,
  ],
  [
    'no letter is cut in half',
    `${'𠮷'.repeat(20)}x[第三条]${'𠮷'.repeat(50)}`,
    `…${'𠮷'.repeat(7)}x[第三条]${'𠮷'.repeat(30)}…`,
  ],
  ['marks that turn the writing are left out', '\u202ea [Arti\u2066cle 3] b', 'a [Article 3] b'],
];

test.each(snippets)('around a citation: %s', (_, marked, expected) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const { text, mark } = wordsAround(marked.replace(/[[\]]/g, ''), { start, end });
  expect(`${text.slice(0, mark.start)}[${text.slice(mark.start, mark.end)}]${text.slice(mark.end)}`).toBe(
    expected,
  );
});
