/** The language server of the web extension, in a worker of a real browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocationLink } from 'vscode-languageserver/node';
import type { LawFiles } from '../../server/src/features/clientProtocol';
import { applied, openNote } from '../protocol/lens/note';
import { type Met, type Start, startServer, until } from '../protocol/lens/server';
import { openBrowser } from './host/workbench';
import { compiledLaw, extension, startInWorker } from './host/worker';

const root = join(import.meta.dirname, '../..');
const memo = join(root, 'fixtures/notes/vpn-memo/vpn-prosecutions.md');

let browser: Browser;
const started = async (law: () => LawFiles | Promise<LawFiles> = compiledLaw, start: Start = {}) =>
  startInWorker(await browser.newPage(), law, start);

beforeAll(async () => {
  ({ browser } = await openBrowser());
});
afterAll(() => browser.close());

/** What a server says of a note, without where it believes the law to be. */
async function answers(server: Met, text: string) {
  const note = await openNote(server, text, { uri: 'untitled:memo.md' });
  const at = 'Article 285(3)';
  const [link] = (await note.definition(at)) as LocationLink[];
  const diagnostics = await note.diagnostics();
  const said = JSON.stringify({
    diagnostics,
    hover: await note.hover(at),
    tokens: await note.tokens(),
    highlights: await note.highlights(at),
    fixes: await note.fixes(diagnostics[0] as never),
    link,
  });
  return JSON.parse(said.replaceAll(/\b(?:file|https):[^"()\s]*\/(server\/corpus\/)/g, '$1'));
}

test('says of the sample memo what the server on a machine says', async () => {
  const text = readFileSync(memo, 'utf8');
  const [inBrowser, onMachine] = [await started(), await startServer()];
  const said = await answers(inBrowser, text);
  expect(said.diagnostics.length).toBeGreaterThan(3);
  expect(said).toEqual(await answers(onMachine, text));
  expect(inBrowser.log).toEqual([]);
  await onMachine.stop();
});

test('leads to the file of the law at the address of the extension, and knows it for the law', async () => {
  const server = await started();
  const note = await openNote(server, '《刑法》第二百八十五条第三款；中華人民共和國刑法第二百八十六條。');
  const [link] = (await note.definition('第二百八十五条')) as LocationLink[];
  expect(link?.targetUri).toBe(`${extension}/server/corpus/criminal-law.md`);
  const law = readFileSync(join(root, 'server/corpus/criminal-law.md'), 'utf8').split('\n');
  expect(law[link?.targetSelectionRange.start.line ?? 0]).toMatch(/programs or tools/);
  expect(JSON.stringify(await note.hover('第二百八十六條'))).toMatch(/286/);

  const corpusFile = await openNote(server, law.join('\n'), { uri: link?.targetUri ?? '' });
  expect(await corpusFile.diagnostics()).toEqual([]);
});

test('mends a note', async () => {
  const note = await openNote(
    await started(),
    'Article 3(1)(5) of the 2011 Interpretation sets illegal gains at 50,000 yuan or more.',
  );
  const [finding] = await note.diagnostics();
  const [fix] = finding ? await note.fixes(finding) : [];
  expect(fix && applied(note, fix)).toMatch(/at 5,000 yuan/);
});

test('reads front matter, and settings', async () => {
  const server = await started();
  const messages = async (asOf: string) => {
    const note = await openNote(server, `---\nas-of: ${asOf}\n---\nArticle 4 of Fa Shi [2004] No. 19`);
    return (await note.diagnostics()).map(({ message }) => message);
  };
  expect(await messages('2026-01-01')).toEqual([expect.stringMatching(/^Not in force since 2025-04-26/)]);
  expect(await messages('2020-01-01')).toEqual([expect.stringMatching(/^No longer in force today/)]);
  await server.change({ rules: { 'not-in-force': 'off' } });
  expect(await messages('2026-01-01')).toEqual([]);
});

test('finds references in the notes that the editor hands over', async () => {
  const elsewhere = [
    { uri: 'vscode-vfs://github/o/r/a.md', text: 'See Article 285(3) of the Criminal Law.' },
  ];
  const server = await started(compiledLaw, { folders: ['vscode-vfs://github/o/r'], elsewhere });
  const note = await openNote(server, 'Article 285(3) of the Criminal Law.');
  const found = await note.references('Article 285(3)');
  const [first, second, ...inLaw] = found.map(({ uri }) => uri);
  expect([first, second]).toEqual([note.uri, 'vscode-vfs://github/o/r/a.md']);
  expect(inLaw.length).toBeGreaterThan(0);
  expect(inLaw.every((uri) => uri.startsWith(`${extension}/server/corpus/`))).toBe(true);
});

test('leaves packs out, and says so once', async () => {
  const server = await started(compiledLaw, { initializationOptions: { packs: ['/texts'] } });
  await until('it is told', () => server.log.length > 0);
  expect(server.log).toEqual([expect.stringMatching(/^info: Packs .* browser/)]);
  const note = await openNote(server, 'Article 285(3) of the Criminal Law.');
  expect(await note.hover('Article 285(3)')).not.toBeNull();
  expect(server.log).toHaveLength(1);
});

test.each<[string, () => LawFiles | Promise<LawFiles>]>([
  ['cannot be read', () => Promise.reject(new Error('404'))],
  ['is damaged', () => ({ ...compiledLaw(), index: '{"files":' })],
  ['has no files', () => ({ ...compiledLaw(), sources: '' })],
  ['is nothing', () => null as never],
])('where the law %s: says so in one line, and answers empty', async (_, law) => {
  const server = await started(law);
  const note = await openNote(server, 'Article 285(3) of the Criminal Law sets 3 years.');
  const at = 'Article 285(3)';
  expect(await note.hover(at)).toBeNull();
  expect(await note.definition(at)).toEqual([]);
  expect(await note.diagnostics()).toEqual([]);
  expect(server.log).toEqual([expect.stringMatching(/^error: The law could not be loaded/)]);
});

test('where the law does not come: the editor is introduced, and edits are taken in', async () => {
  let give = (_: LawFiles) => {};
  const law = new Promise<LawFiles>((done) => {
    give = done;
  });
  const server = await started(() => law);
  const note = await openNote(server, 'Article 285(3) of the Criminal Law.');
  const hovering = note.hover('Article 285(3)');
  await note.replace('285(3)', '286');
  const later = note.hover('Article 286');
  give(compiledLaw());
  expect(JSON.stringify(await later)).toMatch(/286/);
  await hovering;
});

test('a note of 5 MB is answered', async () => {
  const server = await started();
  const note = await openNote(
    server,
    'Under Article 285(3) of the Criminal Law, this holds.\n\n'.repeat(100_000),
  );
  expect((await note.report()).kind).toBe('full');
  const other = await openNote(server, 'Article 286 of the Criminal Law.');
  expect(await other.hover('Article 286')).not.toBeNull();
});
