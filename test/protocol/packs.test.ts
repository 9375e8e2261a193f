import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openNote } from './lens/note';
import { folderWith, root } from './lens/places';
import { able, type Server, type Start, startServer, until } from './lens/server';

const invented = join(root, 'fixtures/packs/invented');
const cited = '《虚构收款办法》第二条和《刑法》第二百八十五条';
const shows = { window: { workDoneProgress: true } };

/** A server with packs, and the folder for its cache. */
async function serverWith(packs: readonly string[], start: Start = {}, storage?: string) {
  const caches = storage ?? (await folderWith({}));
  const initializationOptions = { packs, storage: caches };
  const server = await startServer({
    ...start,
    initializationOptions,
    capabilities: { ...able, ...shows },
  });
  return { server, caches };
}

const told = (server: Server, words: RegExp) => server.log.find((line) => words.test(line));
const listed = (server: Server) => until('packs are listed', () => told(server, /info: Packs: \d+ texts/));

/** A pack of so many invented texts. */
const many = (count: number) =>
  folderWith(
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `${i}.md`,
        `# 虚构第${i}号办法\n\n第一条　本办法虚构。\n\n第二条　期限为${i}日。\n`,
      ]),
    ),
  );

test('serves its texts when they are listed, and what is on the screen is asked for again', async () => {
  const { server } = await serverWith([invented]);
  await listed(server);
  await until('it is asked to refresh', () => server.refreshed.length === 2);
  const note = await openNote(server, cited);
  expect(JSON.stringify(await note.hover('第二条'))).toMatch(/收据保存三年/);
  expect(server.progress[0]?.kind).toBe('begin');
  expect(server.progress.at(-1)?.kind).toBe('end');
  expect(await server.stop()).toBe(0);
});

test('does not keep a request waiting while it is listed', async () => {
  const { server } = await serverWith([await many(4000)]);
  const note = await openNote(server, '《虚构第3999号办法》第二条和《刑法》第二百八十五条');
  await until('listing has begun', () => server.progress.length > 0);
  expect(await note.hover('第二百八十五条')).not.toBeNull();
  expect(server.progress.map(({ kind }) => kind)).not.toContain('end');
  await listed(server);
  expect(JSON.stringify(await note.hover('第二条'))).toMatch(/期限为3999日/);
  await server.stop();
});

test('is left alone when the editor cancels', async () => {
  const { server } = await serverWith([await many(4000)]);
  const { token } = await until('listing has begun', () => server.progress[0]);
  await server.connection.sendNotification('window/workDoneProgress/cancel', { token });
  await until('it is told', () => told(server, /info: The packs were not read: this was cancelled/));
  const note = await openNote(server, cited);
  expect(await note.hover('第二百八十五条')).not.toBeNull();
  expect(told(server, /texts/)).toBeUndefined();
  expect(server.progress.at(-1)?.kind).toBe('end');
  await server.stop();
});

test('is taken up and put away as the setting says, without a new start', async () => {
  const { server } = await serverWith([], { folders: [root] });
  const note = await openNote(server, cited);
  expect(JSON.stringify(await note.hover('第二条'))).not.toMatch(/收据保存三年/);
  await server.change({ packs: ['fixtures/packs/invented'] });
  await listed(server);
  expect(JSON.stringify(await note.hover('第二条'))).toMatch(/收据保存三年/);
  server.refreshed.length = 0;
  await server.change({ packs: [] });
  await until('it is asked to refresh', () => server.refreshed.length === 4);
  expect(JSON.stringify(await note.hover('第二条'))).not.toMatch(/收据保存三年/);
  await server.stop();
});

test('that cannot be listed is told, and the others serve', async () => {
  const { server } = await serverWith([join(invented, 'nowhere'), invented]);
  await listed(server);
  await until('it is told', () => told(server, /error: The pack .*nowhere cannot be read/));
  await server.stop();
});

test.each([
  ['damaged', (text: string) => text.replace('虚构付款法', '刑法')],
  ['cut off', (text: string) => text.slice(0, 200)],
  ['foreign', () => '{"entries": []}'],
])('with a cache that is %s is read anew, and the cache is right again', async (_, spoil) => {
  const { server, caches } = await serverWith([invented]);
  await listed(server);
  await server.stop();
  const [name = ''] = await readdir(caches);
  const cache = join(caches, name);
  const written = await readFile(cache, 'utf8');
  await writeFile(cache, spoil(written));

  const { server: next } = await serverWith([invented], {}, caches);
  await listed(next);
  const note = await openNote(next, cited);
  expect(JSON.stringify(await note.hover('第二条'))).toMatch(/收据保存三年/);
  expect(await readFile(cache, 'utf8')).toBe(written);
  await next.stop();
});
