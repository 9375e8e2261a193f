import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNote } from './lens/note';
import { able, type Server, startServer, until } from './lens/server';

const wrong = 'Article 3(1)(5) of the 2011 Interpretation sets illegal gains at 50,000 yuan or more.';
const bare = 'Article 285 says so.';
const repealed = 'See Article 4 of Fa Shi [2004] No. 19.';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** What a note is told under these settings, and what they make the log say. */
async function flagged(settings: unknown, text: string) {
  const said = server.log.length;
  await server.change(settings);
  const note = await openNote(server, text);
  const found = await note.diagnostics();
  const tokens = await note.tokens();
  await note.close();
  return {
    codes: found.map(({ code, severity }) => `${code} ${severity}`),
    bound: tokens.length,
    log: server.log.slice(said),
  };
}

test.each<[string, unknown, string, string[]]>([
  ['without any', undefined, wrong, ['threshold-mismatch 2']],
  ['a rule that is off', { rules: { 'threshold-mismatch': 'off' } }, wrong, []],
  ['a rule that is louder', { rules: { 'threshold-mismatch': 'error' } }, wrong, ['threshold-mismatch 1']],
  ['a date while it was in force', { asOf: '2022-11-14' }, repealed, ['not-in-force 3']],
  ['a date after its repeal', { asOf: '2026-11-01' }, repealed, ['not-in-force 2']],
])('%s', async (_, settings, text, expected) => {
  const { codes, log } = await flagged(settings, text);
  expect(codes).toEqual(expected);
  expect(log).toEqual([]);
});

test.each<[string, unknown, number]>([
  ['the usual law', {}, 1],
  ['another law', { defaultInstrument: 'data-security-law' }, 0],
  ['no law', { defaultInstrument: '' }, 0],
])('%s of bare articles', async (_, settings, expected) => {
  expect(await flagged(settings, bare)).toEqual({ codes: [], bound: expected, log: [] });
});

test.each<[string, unknown, RegExp]>([
  ['a number for a date', { asOf: 2022 }, /warning: statuteLens\.asOf: .*date/],
  ['a day that is none', { asOf: '2022-02-31' }, /warning: statuteLens\.asOf/],
  ['a list for the rules', { rules: ['threshold-mismatch'] }, /warning: statuteLens\.rules/],
  [
    'a level that is none',
    { rules: { 'threshold-mismatch': 'loud' } },
    /statuteLens\.rules\.threshold-mismatch/,
  ],
  ['a code that is none', { rules: { typo: 'off' } }, /"typo"/],
  ['a text for a size', { maxNoteSize: 'big' }, /statuteLens\.maxNoteSize/],
  ['a language that it does not speak', { language: 'fr' }, /statuteLens\.language/],
  ['a number for a law', { defaultInstrument: 5 }, /statuteLens\.defaultInstrument/],
  ['no settings at all', 'nonsense', /warning: statuteLens: /],
])('%s: one warning, and the default serves', async (_, settings, warning) => {
  const { codes, log } = await flagged(settings, wrong);
  expect(codes).toEqual(['threshold-mismatch 2']);
  expect(log).toEqual([expect.stringMatching(warning)]);
});

test('one warning serves for many notes, and the other settings still hold', async () => {
  const said = server.log.length;
  await server.change({ asOf: 5, rules: { 'threshold-mismatch': 'off' } });
  for (const text of [wrong, wrong, wrong])
    expect(await (await openNote(server, text)).diagnostics()).toEqual([]);
  expect(server.log).toHaveLength(said + 1);
});

test('are read again when they change, and the editor is asked to refresh', async () => {
  await server.change({});
  const note = await openNote(server, wrong);
  expect(await note.diagnostics()).toHaveLength(1);
  server.refreshed.length = 0;
  await server.change({ rules: { 'threshold-mismatch': 'off' } });
  expect(await note.diagnostics()).toHaveLength(0);
  await until('it is asked to refresh', () => server.refreshed.length === 2);
  expect(server.refreshed.sort()).toEqual(['diagnostic', 'semanticTokens']);
});

test('come with the introduction, and with changes, from an editor that cannot be asked', async () => {
  const capabilities = { textDocument: able.textDocument ?? {} };
  const initializationOptions = { rules: { 'threshold-mismatch': 'off' } };
  const other = await startServer({ capabilities, initializationOptions });
  const note = await openNote(other, wrong);
  expect(await note.diagnostics()).toHaveLength(0);
  await other.change({ rules: {} });
  expect(await note.diagnostics()).toHaveLength(1);
  await other.stop();
});

test('a note over the size is not read, and the log says so once', async () => {
  const said = server.log.length;
  await server.change({ maxNoteSize: 20 });
  const note = await openNote(server, wrong);
  expect(await note.diagnostics()).toEqual([]);
  expect(await note.hover('Article')).toBeNull();
  expect(await note.tokens()).toEqual([]);
  expect(server.log.slice(said)).toEqual([expect.stringMatching(/^info: .*not checked.*maxNoteSize/)]);
  await server.change({ maxNoteSize: 2000 });
  expect(await note.diagnostics()).toHaveLength(1);
});
