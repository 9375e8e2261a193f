import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CancellationTokenSource, type Position } from 'vscode-languageserver/node';
import { openNote } from './lens/note';
import { type Server, startServer } from './lens/server';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  expect(server.log).toEqual([]);
  expect(await server.stop()).toBe(0);
});

const cited = 'Article 285(3) of the Criminal Law.\r\nSecond line.';

const empty: [string, unknown][] = [
  ['hover', null],
  ['definition', []],
  ['references', []],
  ['documentHighlight', []],
  ['codeAction', []],
  ['semanticTokens/full', { data: [] }],
  ['diagnostic', { kind: 'full', items: [] }],
];

const asked = (uri: string, position: Position) => ({
  textDocument: { uri },
  position,
  range: { start: position, end: position },
  context: { diagnostics: [], includeDeclaration: true },
});

describe('an empty answer', () => {
  test.each(empty)('%s: a document that was never opened', async (method, answer) => {
    const params = asked('untitled:unknown.md', { line: 0, character: 0 });
    expect(await server.connection.sendRequest(`textDocument/${method}`, params)).toEqual(answer);
  });

  test.each(empty)('%s: a document that was closed', async (method, answer) => {
    const note = await openNote(server, cited);
    await note.diagnostics();
    await note.close();
    const params = asked(note.uri, { line: 0, character: 3 });
    expect(await server.connection.sendRequest(`textDocument/${method}`, params)).toEqual(answer);
  });

  test.each(empty)('%s: no address', async (method, answer) => {
    const params = asked('not an address', { line: 0, character: 3 });
    expect(await server.connection.sendRequest(`textDocument/${method}`, params)).toEqual(answer);
  });

  test.each(empty)('%s: a request that is cancelled at once', async (method, answer) => {
    const note = await openNote(server, `${cited}\n`.repeat(500));
    const cancel = new CancellationTokenSource();
    const params = asked(note.uri, { line: 0, character: 3 });
    const answering = server.connection.sendRequest(`textDocument/${method}`, params, cancel.token);
    cancel.cancel();
    expect(await answering).toEqual(answer);
    await note.close();
  });

  const outside: Position[] = [
    { line: 0, character: 36 },
    { line: 0, character: 9999 },
    { line: 2, character: 0 },
    { line: 2 ** 31 - 1, character: 2 ** 31 - 1 },
    { line: -1, character: 0 },
    { line: 0, character: -1 },
    { line: 0.5, character: 0 },
  ];
  const positional = empty.slice(0, 4);
  test.each(positional.flatMap(([method, answer]) => outside.map((at) => ({ method, answer, at }))))(
    '$method: position $at.line:$at.character',
    async ({ method, answer, at }) => {
      const note = await openNote(server, cited);
      const params = asked(note.uri, at);
      expect(await server.connection.sendRequest(`textDocument/${method}`, params)).toEqual(answer);
    },
  );
});

test('a cancelled request does not keep the next one from its answer', async () => {
  const note = await openNote(server, cited);
  const cancel = new CancellationTokenSource();
  const params = asked(note.uri, { line: 0, character: 3 });
  const asking = server.connection.sendRequest('textDocument/hover', params, cancel.token);
  cancel.cancel();
  await asking;
  expect(await note.hover('Article')).not.toBeNull();
});

test.each<[string, string]>([
  ['nothing', ''],
  ['only a byte order mark', '\uFEFF'],
  ['lone surrogates', '\uD83D Article 285(3) of the Criminal Law \uDE00'],
  ['NUL', 'Article\0 285(3) of the \0 Criminal Law\0'],
  ['broken front matter', '---\na: [1\nas-of: {{\n---\nArticle 285(3) of the Criminal Law'],
  ['front matter without an end', '---\nas-of: 2022-01-01\nArticle 285(3) of the Criminal Law'],
  ['a heap of list marks', '* '.repeat(2000)],
  ['a heap of quotations', `${'> '.repeat(2000)}Article 285`],
  ['a heap of brackets', '[('.repeat(5000)],
  [
    'huge numbers',
    'Article 999999999999999999999(999999999999) of the Criminal Law; 刑法第九千九百九十九兆条',
  ],
  ['no line break', 'Article 285(3) of the Criminal Law. '.repeat(5000)],
])('a note of %s is answered', async (_, text) => {
  const note = await openNote(server, text);
  const start = { line: 0, character: 0 };
  expect((await note.report()).kind).toBe('full');
  await Promise.all([note.tokens(), note.hover(start), note.definition(start), note.highlights(start)]);
  await note.close();
});

test('changes that reach beyond the text do no harm', async () => {
  const note = await openNote(server, cited);
  const far = { line: 99, character: 99 };
  await server.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: note.uri, version: 2 },
    contentChanges: [
      { range: { start: far, end: far }, text: '\nArticle 286 of the Criminal Law.' },
      { range: { start: { line: 1, character: 4 }, end: { line: 0, character: 0 } }, text: '' },
      { text: cited },
    ],
  });
  expect(await note.hover('Article')).not.toBeNull();
});
