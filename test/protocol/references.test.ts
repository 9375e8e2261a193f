import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { lineOfLaw } from './lens/law';
import { openNote } from './lens/note';
import { corpus, folderWith } from './lens/places';
import { startServer } from './lens/server';

const english = 'First.\n\nArticle 285(3) of the Criminal Law.\n';
const chinese = '𠮷《刑法》第二百八十五条第三款。\r\n';
const files = {
  'a.md': english,
  'deep/er/b.markdown': chinese,
  'other.md': 'Article 286 of the Criminal Law.\n',
  'c.txt': english,
  'node_modules/d.md': english,
  '.hidden/e.md': english,
  'f.md/g.md': english,
};

type Place = { uri: string; range: { start: { line: number } } };
const isLaw = ({ uri }: Place) => uri.startsWith(pathToFileURL(corpus).href);
/** `name:line` of each place, in order. */
const named = (places: Place[]) =>
  places.map(({ uri, range }) => `${uri.split('/').at(-1)}:${range.start.line + 1}`).sort();
/** The same of the places in notes; those in the law have tests of their own. */
const where = (places: Place[]) => named(places.filter((place) => !isLaw(place)));

test('from a note to all notes of the folder, and to no others', async () => {
  const server = await startServer({ folders: [await folderWith(files)] });
  const note = await openNote(server, 'Again Article 285(3) of the Criminal Law', {
    uri: 'untitled:mine.md',
  });
  expect(where(await note.references('Article'))).toEqual([
    'a.md:3',
    'b.markdown:1',
    'g.md:3',
    'untitled:mine.md:1',
  ]);
  await server.stop();
});

test('from the law to the notes, and the law itself where it is asked for', async () => {
  const server = await startServer({ folders: [await folderWith(files)] });
  const path = join(corpus, 'criminal-law.md');
  const law = await openNote(server, await readFile(path, 'utf8'), { uri: pathToFileURL(path).href });
  const { start } = law.rangeOf('Article 285\n');
  const article = await law.references(start, true);
  expect(where(article)).toEqual(['a.md:3', 'b.markdown:1', 'g.md:3']);
  expect(named(article)).toContain(`criminal-law.md:${start.line + 1}`);
  expect(await law.diagnostics()).toEqual([]);
  expect(await law.tokens()).toEqual([]);
  await server.stop();
});

test('an open note counts as it stands in the editor, once', async () => {
  const folder = await folderWith({ 'a.md': english });
  const server = await startServer({ folders: [folder] });
  const uri = pathToFileURL(join(folder, 'a.md')).href.replace(':', '%3A').replace('file%3A', 'file:');
  const note = await openNote(server, `New.\n\n${english}`, { uri });
  expect(where(await note.references('Article'))).toEqual(['a.md:5']);
  await server.stop();
});

test('a note that changes on disk is read again', async () => {
  const folder = await folderWith({ 'a.md': english });
  const server = await startServer({ folders: [folder] });
  const note = await openNote(server, english, { uri: 'untitled:mine.md' });
  const found = async () => where(await note.references('Article'));
  expect(await found()).toEqual(['a.md:3', 'untitled:mine.md:3']);
  await writeFile(join(folder, 'a.md'), `One more line.\n\n${english}`);
  expect(await found()).toEqual(['a.md:5', 'untitled:mine.md:3']);
  await writeFile(join(folder, 'a.md'), 'Nothing.');
  expect(await found()).toEqual(['untitled:mine.md:3']);
  await server.stop();
});

test('a search that is cancelled ends, and the server goes on', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`${index}.md`, english.repeat(50)]),
  );
  const server = await startServer({ folders: [await folderWith(many)] });
  const note = await openNote(server, english);
  const cancel = new CancellationTokenSource();
  const params = {
    textDocument: { uri: note.uri },
    position: { line: 2, character: 3 },
    context: { includeDeclaration: false },
  };
  const searching = server.connection.sendRequest('textDocument/references', params, cancel.token);
  // A hover is answered between two notes; by then the search has begun.
  expect(await note.hover('Article')).not.toBeNull();
  cancel.cancel();
  expect(await searching).toEqual([]);
  expect(await note.hover('Article')).not.toBeNull();
  await server.stop();
});

test('notes outside of the disk come from the editor', async () => {
  const elsewhere = [{ uri: 'vault://x/far.md', text: english }];
  const server = await startServer({ folders: ['vault://x'], elsewhere });
  const note = await openNote(server, english, { uri: 'untitled:mine.md' });
  expect(where(await note.references('Article'))).toEqual(['far.md:3', 'untitled:mine.md:3']);
  await server.stop();
});

test.each<[string, string[] | undefined]>([
  ['an editor that knows no such notes', ['vault://x']],
  ['a folder that is gone', ['/there/is/no/such/folder']],
  ['no folder', undefined],
])('%s: the open notes are enough', async (_, folders) => {
  const server = await startServer(folders ? { folders } : {});
  const note = await openNote(server, english, { uri: 'untitled:mine.md' });
  expect(where(await note.references('Article'))).toEqual(['untitled:mine.md:3']);
  expect(server.log).toEqual([]);
  await server.stop();
});

test('a provision takes in what stands below it, not what stands beside it', async () => {
  const server = await startServer();
  const law = 'of the Criminal Law.';
  const text = `Article 285 ${law}\n\nArticle 285(3) ${law}\n\nArticle 285(2) ${law}\n\nArticle 286 ${law}\n`;
  const note = await openNote(server, text);
  const lines = async (at: string) =>
    (await note.references(at)).filter((place) => !isLaw(place)).map(({ range }) => range.start.line);
  expect(await lines('Article 285 of')).toEqual([0, 2, 4]);
  expect(await lines('Article 285(3)')).toEqual([2]);
  await server.stop();
});

test('the places in the law stand behind the notes, at the level that is cited', async () => {
  const server = await startServer();
  const note = await openNote(server, english, { uri: 'untitled:mine.md' });
  const [first, ...inLaw] = await note.references('Article');
  expect(first?.uri).toBe('untitled:mine.md');
  const lines = await Promise.all(
    inLaw.map(async ({ uri, range }) => `${uri.split('/').at(-1)}: ${await lineOfLaw(uri, range)}`),
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/^interp-2011-computer-system-security\.md: .*under Article 285\(3\)/),
  );
  expect(lines).toContainEqual(expect.stringMatching(/^criminal-law\.md: .*the preceding three paragraphs/));
  expect(lines.filter((line) => /Article 285\(2\)|Article 286/.test(line))).toEqual([]);
  await server.stop();
});
