/** The law that notes cite, and all notes of a workspace checked at once. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { CancellationTokenSource, type Diagnostic } from 'vscode-languageserver/node';
import {
  AUTHORITIES,
  type AuthoritiesAnswer,
  CHANGED,
  CHECK_WORKSPACE,
  type WorkspaceCheck,
} from '../../server/src/features/clientProtocol';
import { openNote } from './lens/note';
import { corpus, folderWith } from './lens/places';
import { able, type Server, startServer, until } from './lens/server';

const right = 'First.\n\nArticle 285(3) of the Criminal Law.\n';
const wrong = 'Article 3(1)(5) of the 2011 Interpretation sets illegal gains at 50,000 yuan or more.\n';
const hostile =
  'See <b onclick=x>`Article 266`</b> of the\nCriminal Law \u202eand **Article 266 of the Criminal Law**.\n';

const authoritiesOf = (server: Server, note: string | null, more = {}): Promise<AuthoritiesAnswer> =>
  server.connection.sendRequest(AUTHORITIES, { note, language: 'en', ...more });

const check = (server: Server, more = {}): Promise<WorkspaceCheck | null> =>
  server.connection.sendRequest(CHECK_WORKSPACE, more);

/** "Criminal Law Article 285(3) ok 0:3 1:1": the provision, its verdict, its places as note and line. */
const rowsOf = ({ authorities }: AuthoritiesAnswer): string[] =>
  authorities.flatMap(({ name, provisions }) =>
    provisions.map(({ words, verdict, places }) =>
      [name, words, verdict, ...places.map(({ note, line }) => `${note}:${line + 1}`)].join(' '),
    ),
  );

/** Names of the notes that have findings listed, with how many. */
const listed = (server: Server): string[] =>
  [...server.pushed]
    .filter(([, diagnostics]) => diagnostics.length > 0)
    .map(([uri, diagnostics]) => `${uri.split('/').at(-1)} ${diagnostics.length}`)
    .toSorted();

test('of a note, as it stands in the editor', async () => {
  const server = await startServer();
  const note = await openNote(server, right + wrong);
  expect(rowsOf(await authoritiesOf(server, note.uri))).toEqual([
    'Criminal Law Article 285(3) ok 0:3',
    '2011 Interpretation Article 3(1)(5) mismatch 0:4',
  ]);
  await note.replace('285(3)', '286');
  const { notes, language, authorities } = await authoritiesOf(server, note.uri);
  expect({ notes, language }).toEqual({ notes: [note.uri], language: 'en' });
  const [provision] = authorities[0]?.provisions ?? [];
  expect(provision?.law?.uri).toMatch(/criminal-law\.md$/);
  const place = provision?.places[0];
  expect(place && note.words(place.range)).toBe('Article 286');
  expect(place?.words.text).toBe('Article 286 of the Criminal Law.');
  await server.stop();
});

test('of a Chinese note, in Chinese', async () => {
  const server = await startServer();
  const note = await openNote(server, '依照《刑法》第二百六十六条定罪处罚。');
  const answer = await authoritiesOf(server, note.uri);
  expect(answer.language).toBe('zh');
  expect(rowsOf(answer)).toEqual(['《刑法》 第266条 ok 0:1']);
  await server.stop();
});

test('of the workspace, open notes as they stand in the editor', async () => {
  const folder = await folderWith({ 'a.md': right, 'deep/b.md': right, 'none.md': 'No law.' });
  const server = await startServer({ folders: [folder] });
  await openNote(server, wrong, { uri: pathToFileURL(join(folder, 'a.md')).href });
  const answer = await authoritiesOf(server, null, { workDoneToken: 'walk' });
  expect(answer.notes.map((uri) => uri.split('/').at(-1))).toEqual(['a.md', 'b.md']);
  expect(rowsOf(answer)).toEqual([
    'Criminal Law Article 285(3) ok 1:3',
    '2011 Interpretation Article 3(1)(5) mismatch 0:1',
  ]);
  expect(answer.walk).toEqual({ read: 3, of: 3, tooLong: 0, capped: false });
  expect(server.progress.filter(({ token }) => token === 'walk').map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['begin', 'end']),
  );
  await server.stop();
});

test('says why there is nothing', async () => {
  const server = await startServer({ settings: { maxNoteSize: 100 } });
  const { uri } = await openNote(server, right.repeat(10));
  const law = await openNote(server, '# Law', { uri: pathToFileURL(join(corpus, 'criminal-law.md')).href });
  const state = async (note: string) => (await authoritiesOf(server, note)).state;
  expect(await state(uri)).toBe('too long');
  expect(await state(law.uri)).toBe('law');
  expect(await state('untitled:never-opened.md')).toBe('closed');
  const { uri: plain } = await openNote(server, 'No law.');
  expect(await authoritiesOf(server, plain)).toMatchObject({ state: 'read', authorities: [] });
  await server.stop();
});

test('markup and marks that turn the writing are words, on one line', async () => {
  const server = await startServer();
  const note = await openNote(server, hostile);
  const { authorities } = await authoritiesOf(server, note.uri);
  const words = authorities.flatMap(({ provisions }) =>
    provisions.flatMap(({ places }) => places.map((place) => place.words)),
  );
  expect(words.length).toBeGreaterThan(0);
  for (const { text, mark } of words) {
    expect(text).not.toMatch(/[\n\u202e]/);
    expect(text.slice(mark.start, mark.end)).toMatch(/266|Criminal Law/);
  }
  await server.stop();
});

test('a check lists what is wrong in notes that are closed, and counts all', async () => {
  const files = { 'a.md': wrong, 'b.md': right, 'open.md': wrong, 'huge.md': 'x'.repeat(5_000_000) };
  const folder = await folderWith(files);
  const server = await startServer({ folders: [folder] });
  await openNote(server, wrong, { uri: pathToFileURL(join(folder, 'open.md')).href });
  expect(await check(server)).toEqual({
    ...{ read: 4, of: 4, tooLong: 1, capped: false },
    ...{ citations: 3, checked: 3, notChecked: 0, flagged: 2 },
  });
  await until('the finding is listed', () => listed(server).length > 0);
  expect(listed(server)).toEqual(['a.md 1']);
  const [finding] = [...server.pushed.values()].flat() as Diagnostic[];
  expect(finding).toMatchObject({ code: 'threshold-mismatch', source: 'Statute Lens', severity: 2 });
  await server.stop();
});

test('what is listed gives way to an open note, and comes back with the text on disk', async () => {
  const folder = await folderWith({ 'a.md': wrong });
  const server = await startServer({ folders: [folder] });
  await check(server);
  await until('it is listed', () => listed(server).length === 1);
  const uri = pathToFileURL(join(folder, 'a.md')).href;
  const note = await openNote(server, wrong, { uri });
  await until('it gives way', () => listed(server).length === 0);
  expect(await note.diagnostics()).toHaveLength(1);
  await writeFile(join(folder, 'a.md'), `${wrong}\n${wrong}`);
  await note.close();
  await until('it is listed as it was saved', () => listed(server)[0] === 'a.md 2');
  await server.stop();
});

test('what is listed follows changes on disk, of folders too', async () => {
  const folder = await folderWith({ 'a.md': wrong, 'deep/b.md': wrong, 'deep/c.md': wrong });
  const server = await startServer({ folders: [folder] });
  const changed = (name: string, type: number) =>
    server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(join(folder, name)).href, type }],
    });
  await check(server);
  await until('all are listed', () => listed(server).length === 3);
  await writeFile(join(folder, 'a.md'), right);
  await changed('a.md', 2);
  await until('it is mended', () => listed(server).length === 2);
  await rm(join(folder, 'deep'), { recursive: true });
  await changed('deep', 3);
  await until('none is left', () => listed(server).length === 0);
  await mkdir(join(folder, 'new'));
  await writeFile(join(folder, 'new/d.md'), wrong);
  await changed('new/d.md', 1);
  await until('a new one is listed', () => listed(server)[0] === 'd.md 1');
  await server.stop();
});

test('what is listed follows the settings, and the editor is told of the change', async () => {
  const server = await startServer({ folders: [await folderWith({ 'a.md': wrong })] });
  let told = 0;
  server.connection.onNotification(CHANGED, () => void told++);
  await check(server);
  await until('it is listed', () => listed(server).length === 1);
  await server.change({ rules: { 'threshold-mismatch': 'off' } });
  await until('it is gone', () => listed(server).length === 0);
  expect(told).toBe(1);
  expect(server.log).toEqual([]);
  await server.stop();
});

test('a note that goes while all are checked is left out', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`${index}.md`, wrong.repeat(30)]),
  );
  const folder = await folderWith({ ...many, 'z/last.md': wrong });
  const server = await startServer({ folders: [folder] });
  const checking = check(server);
  await until('the check has begun', () => listed(server).length > 0);
  await rm(join(folder, 'z'), { recursive: true });
  expect(await checking).toMatchObject({ read: 301, of: 301, flagged: 300 * 30 });
  expect(listed(server)).not.toContain('last.md 1');
  expect(server.log).toEqual([]);
  await server.stop();
});

test('a check that is cancelled ends, and the server goes on', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`${index}.md`, wrong.repeat(50)]),
  );
  const server = await startServer({ folders: [await folderWith(many)] });
  const note = await openNote(server, right);
  const cancel = new CancellationTokenSource();
  const checking = server.connection.sendRequest(CHECK_WORKSPACE, {}, cancel.token);
  expect(await note.hover('Article')).not.toBeNull();
  cancel.cancel();
  expect(await checking).toBeNull();
  expect(await note.hover('Article')).not.toBeNull();
  await server.stop();
});

test('an editor that registers nothing, and has no folder, is answered all the same', async () => {
  const server = await startServer({ capabilities: { ...able, workspace: {} } });
  await openNote(server, wrong);
  expect(await check(server)).toMatchObject({ read: 1, flagged: 1 });
  expect(await authoritiesOf(server, null)).toMatchObject({ state: 'read' });
  expect(server.log).toEqual([]);
  await server.stop();
});
