import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { inMemory, loadLaw } from '../../server/src/corpus/loadLaw';
import { type KnownFiles, knownFiles } from '../../server/src/disk/knownFiles';
import { loadPacks } from '../../server/src/disk/loadPacks';
import { recallPacks } from '../../server/src/disk/recallPacks';

const folder = mkdtempSync(join(tmpdir(), 'statute-lens-'));
const pack = mkdtempSync(join(tmpdir(), 'statute-lens-'));
const cache = join(folder, 'caches', 'packs.json');
afterAll(() => {
  for (const each of [folder, pack]) rmSync(each, { recursive: true });
});

const { law } = await loadLaw(inMemory({}));
const text = (title: string) => `# ${title}\n\n第一条　本法虚构。\n`;
const put = (name: string, words: string) => writeFileSync(join(pack, name), words);

beforeEach(() => {
  rmSync(join(folder, 'caches'), { recursive: true, force: true });
  put('一.md', text('虚构甲法'));
  put('二.md', text('虚构乙法'));
  put('三.md', 'Remarks on sources.');
});

/** Lists the pack; gives the titles, and the names of the files that were opened for it. */
async function listed(version = '1', listing = {}): Promise<{ titles: string[]; read: string[] }> {
  const read: string[] = [];
  const files = knownFiles(cache, version);
  const known: KnownFiles = {
    ...files,
    recall(at, name, stamp) {
      const found = files.recall(at, name, stamp);
      if (!found) read.push(join(at, name).slice(pack.length + 1));
      return found;
    },
  };
  const { files: texts } = await loadPacks(law, [pack], { known, ...listing });
  return { titles: texts.map(({ title }) => title).sort(), read: read.sort() };
}

const both = ['虚构乙法', '虚构甲法'];
const all = ['一.md', '三.md', '二.md'];

test('what was found in files is not read again', async () => {
  expect(await listed()).toEqual({ titles: both, read: all });
  expect(await listed()).toEqual({ titles: both, read: [] });
});

test('a file that has changed is read again, and the others are not', async () => {
  await listed();
  put('二.md', text('虚构丙丙法'));
  expect(await listed()).toEqual({ titles: ['虚构丙丙法', '虚构甲法'], read: ['二.md'] });
  put('二.md', text('虚构丁丁法'));
  utimesSync(join(pack, '二.md'), new Date(), new Date(Date.now() + 2000));
  expect(await listed()).toEqual({ titles: ['虚构丁丁法', '虚构甲法'], read: ['二.md'] });
});

test('a file that is gone is forgotten', async () => {
  await listed();
  rmSync(join(pack, '二.md'));
  expect(await listed()).toEqual({ titles: ['虚构甲法'], read: [] });
  expect(readFileSync(cache, 'utf8')).not.toContain('虚构乙法');
});

test('nothing is written where nothing has changed', async () => {
  await listed();
  const { mtimeMs } = statSync(cache);
  await listed();
  expect(statSync(cache).mtimeMs).toBe(mtimeMs);
});

test.each<[string, (written: string) => string]>([
  ['damaged', (written) => written.replace('虚构甲法', '中华人民共和国刑法')],
  ['cut off', (written) => written.slice(0, -20)],
  ['empty', () => ''],
  ['something else', () => '{"entries":[]}'],
])('a cache that is %s is thrown away', async (_, spoil) => {
  await listed();
  const written = readFileSync(cache, 'utf8');
  writeFileSync(cache, spoil(written));
  expect(await listed()).toEqual({ titles: both, read: all });
  expect(readFileSync(cache, 'utf8')).toBe(written);
});

test('a cache of another version is thrown away', async () => {
  await listed('1');
  expect(await listed('2')).toEqual({ titles: both, read: all });
});

test('a listing that is ended keeps what it has found, and forgets nothing', async () => {
  await listed();
  put('二.md', text('虚构丙丙法'));
  const ending = new AbortController();
  const pause = async (done: number) => {
    if (done > 0) ending.abort();
  };
  await expect(listed('1', { pause, signal: ending.signal })).rejects.toThrow();
  const { titles, read } = await listed();
  expect(titles).toEqual(['虚构丙丙法', '虚构甲法']);
  expect(read.length).toBeLessThanOrEqual(1);
});

test('a cache that cannot be written costs nothing but time', async () => {
  writeFileSync(join(folder, 'caches'), 'no folder');
  expect(await listed()).toEqual({ titles: both, read: all });
  expect(await listed()).toEqual({ titles: both, read: all });
});

/** What serves before the pack is listed, and whether that is what serves then; their ids. */
async function served(): Promise<{ recalled: string[] | undefined; listed: string[]; isSame: boolean }> {
  const known = knownFiles(cache, '1');
  const recalled = recallPacks(law, [pack], known);
  const loaded = await loadPacks(law, [pack], { known }, recalled);
  const ids = (of: typeof loaded) => [...of.law.instruments.keys()].sort();
  return { recalled: recalled && ids(recalled), listed: ids(loaded), isSame: recalled?.law === loaded.law };
}

test('what is known serves before the pack is listed', async () => {
  expect(await served()).toEqual({ recalled: undefined, listed: both, isSame: false });
  expect(await served()).toEqual({ recalled: both, listed: both, isSame: true });
  expect(await served()).toEqual({ recalled: both, listed: both, isSame: true });
});

test.each<[string, () => void, string[]]>([
  ['changed', () => put('二.md', text('虚构丙丙法')), ['虚构丙丙法', '虚构甲法']],
  ['added', () => put('四.md', text('虚构丁法')), ['虚构丁法', ...both]],
  ['gone', () => rmSync(join(pack, '二.md')), ['虚构甲法']],
])(
  'of a pack in which a file is %s, what the listing finds takes the place of what was known',
  async (_, change, found) => {
    await served();
    change();
    expect(await served()).toEqual({ recalled: both, listed: found, isSame: false });
    expect(await served()).toEqual({ recalled: found, listed: found, isSame: true });
    rmSync(join(pack, '四.md'), { force: true });
  },
);

test('of a pack that is gone, nothing is left when that is found', async () => {
  await served();
  rmSync(pack, { recursive: true });
  expect(await served()).toEqual({ recalled: both, listed: [], isSame: false });
  expect(await served()).toEqual({ recalled: undefined, listed: [], isSame: false });
  mkdirSync(pack);
});

test('files that must be read to be listed are not recalled', async () => {
  put('五.md', '---\nid: five\nkind: law\n---\n');
  await served();
  expect((await served()).recalled).toBeUndefined();
  rmSync(join(pack, '五.md'));
});
