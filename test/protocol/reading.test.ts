import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Location, LocationLink } from 'vscode-languageserver/node';
import { lineOfLaw } from './lens/law';
import { openNote } from './lens/note';
import { able, type Server, startServer } from './lens/server';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** The words in ⟦ ⟧ are where the cursor stands; the range of the answer covers exactly those. */
const marked = async (text: string, on = server) => {
  const at = text.slice(text.indexOf('⟦') + 1, text.indexOf('⟧'));
  return { at, note: await openNote(on, text.replace(/[⟦⟧]/g, '')) };
};

const places: [string, string, RegExp][] = [
  ['an item', '⟦Article 3(1)(5)⟧ of the 2011 Interpretation sets it.', /5,000 yuan/],
  ['a paragraph', 'See ⟦Article 285(3)⟧ of the Criminal Law.', /programs or tools/],
  ['a paragraph, in Chinese', '根据《刑法》⟦第二百八十五条第三款⟧，予以处罚。', /programs or tools/],
  ['behind astral characters', '𝒜𝓁𝓁 🏛️🏛️ of ⟦Article 285(3)⟧ of the Criminal Law.', /programs or tools/],
  ['behind 𠮷, in Chinese', '𠮷某（𠀀）违反《刑法》⟦第二百八十五条第三款⟧。', /programs or tools/],
  [
    'in a text with CRLF',
    '# Memo\r\n\r\nA line.\r\nSee ⟦Article 285(3)⟧ of the Criminal Law.\r\n',
    /programs or tools/,
  ],
  ['in emphasis', 'See **⟦Article 285(3)⟧** of the *Criminal Law*.', /programs or tools/],
  ['in a table', '| a | b |\n|---|---|\n| x | ⟦Article 285(3)⟧ of the Criminal Law |\n', /programs or tools/],
];

describe('hover', () => {
  test.each(places)('shows the text of %s', async (_, text, shown) => {
    const { note, at } = await marked(text);
    const hover = await note.hover(at);
    expect(hover?.contents).toEqual({ kind: 'markdown', value: expect.stringMatching(shown) });
    expect(hover?.range && note.words(hover.range)).toContain(at);
  });

  test.each([
    ['words that cite nothing', '⟦Nobody⟧ quotes Article 285(3) of the Criminal Law.'],
    ['code', 'Run `⟦Article 285(3)⟧ of the Criminal Law`.'],
    ['another country’s law', '⟦Article 21⟧ GDPR gives a right to object.'],
    ['a road', '没有⟦第二条⟧路可走。'],
  ])('shows nothing on %s', async (_, text) => {
    const { note, at } = await marked(text);
    expect(await note.hover(at)).toBeNull();
  });

  test('is plain text where an editor shows no Markdown', async () => {
    const textDocument = { ...able.textDocument, hover: { contentFormat: ['plaintext' as const] } };
    const other = await startServer({ capabilities: { ...able, textDocument } });
    const { note, at } = await marked('⟦Article 285(3)⟧ of the Criminal Law', other);
    expect((await note.hover(at))?.contents).toMatchObject({ kind: 'plaintext' });
    await other.stop();
  });
});

describe('definition', () => {
  test.each(places)('leads to the line of %s', async (_, text, line) => {
    const { note, at } = await marked(text);
    const [link] = (await note.definition(at)) as LocationLink[];
    expect(link && (await lineOfLaw(link.targetUri, link.targetSelectionRange))).toMatch(line);
    expect(link?.originSelectionRange && note.words(link.originSelectionRange)).toContain(at);
  });

  test('leads to the item itself, not to its article', async () => {
    const { note, at } = await marked('⟦Article 3(1)(5)⟧ of the 2011 Interpretation');
    const [link] = (await note.definition(at)) as LocationLink[];
    expect(link?.targetUri).toMatch(/\/server\/corpus\/interp-2011-computer-system-security\.md$/);
    expect(link && (await lineOfLaw(link.targetUri, link.targetSelectionRange))).toMatch(/^5\. /);
  });

  test('leads to one place each in a list', async () => {
    const { note } = await marked('⟦Articles 285 and 286⟧ of the Criminal Law');
    const lines = async (at: string) => {
      const [link] = (await note.definition(at)) as LocationLink[];
      return link && lineOfLaw(link.targetUri, link.targetRange);
    };
    expect(await lines('285')).not.toBe(await lines('286 of'));
  });

  test('is a plain location where an editor takes no links', async () => {
    const textDocument = { ...able.textDocument, definition: {} };
    const other = await startServer({ capabilities: { ...able, textDocument } });
    const { note, at } = await marked('⟦Article 285(3)⟧ of the Criminal Law', other);
    const [place] = (await note.definition(at)) as Location[];
    expect(place && (await lineOfLaw(place.uri, place.range))).toMatch(/programs or tools/);
    await other.stop();
  });
});

test('highlights all citations of the same provision, and no others', async () => {
  const law = 'of the Criminal Law';
  const note = await openNote(
    server,
    `Article 285(3) ${law}.\n\nArticle 286 ${law}.\n\n刑法第二百八十五条第三款。\n\nAgain Article 285(3) ${law}.\n`,
  );
  const marks = await note.highlights('Article 285(3)');
  expect(marks.map(({ range }) => range.start.line)).toEqual([0, 4, 6]);
});

describe('semantic tokens', () => {
  test.each([
    ['an article', 'Article 285(3) of the Criminal Law', ['Article 285(3)']],
    ['each of a list', 'Articles 285 and 286 of the Criminal Law', ['285', '286']],
    ['Chinese behind an astral letter', '𠮷《刑法》第二百八十五条第三款', ['第二百八十五条第三款']],
    ['nothing in prose', 'Nobody earned 5,000 yuan.', []],
  ])('colour %s', async (_, text, expected) => {
    const tokens = await (await openNote(server, text)).tokens();
    const citations = tokens.filter(({ type }) => type === 'statuteCitation');
    expect(citations).toHaveLength(expected.length);
    for (const [index, words] of expected.entries()) expect(citations[index]?.words).toContain(words);
  });

  test('end at the end of their line', async () => {
    const note = await openNote(server, '> under Article\r\n> 285(3) of the Criminal\r\n> Law.\r\n');
    for (const { words } of await note.tokens()) expect(words).not.toMatch(/[\r\n>]/);
    expect((await note.tokens()).map(({ words }) => words).join(' ')).toContain('285(3)');
  });
});
