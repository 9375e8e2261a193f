/** What a report of a problem says of the log and the settings: nothing of its reader's. */
import { expect, test } from 'vitest';
import { changedSettings } from '../../client/src/changedSettings';
import { impersonal } from '../../client/src/impersonal';
import manifest from '../../package.json';
import { serverWords } from '../../server/src/lsp/serverWords';

const secrets = [
  '/home/zhang san/clients/Acme v. Li/memo.md',
  '/home/zhangsan/客户/备忘录.md',
  'C:\\Users\\Zhang San\\My notes\\memo.md',
  '\\\\server\\share\\Zhang San\\memo.md',
  '~/Zhang San/memo.md',
  'file:///home/zhangsan/memo%20one.md',
  'untitled:memo-of-zhangsan.md',
  'vscode-remote://ssh-remote+zhangsan.example/home/zhangsan/memo.md',
  'Acme-v-Li/memo.md',
];
const personal = /zhang|san\b|acme|memo|备忘录|客户|users|share/i;

/** Each sentence of the log that has a place for a path, filled with each kind of path. */
const lines = secrets.flatMap((secret) =>
  Object.values(serverWords).flatMap((words) => [
    words.packFailed(secret, `ENOENT: no such file or directory, scandir '${secret}'`),
    words.lawFailed(`Error: EACCES: permission denied, open '${secret}'`),
    words.tooLong(secret.startsWith('/') ? `file://${encodeURI(secret)}` : secret, 10, 5),
    words.wrong('statuteLens.asOf', words.date, JSON.stringify({ [secret]: secret })),
    words.noSuchCode(secret),
    words.packsFailed(`Error: EISDIR: illegal operation, read ${secret}`),
    `${secret}:12: Item 3 stands here where item 2 was due.`,
    `Not read: ${secret} (Error: larger than 2 MB)`,
    `TypeError: x is undefined\n    at read (${secret}:1:2)\n    at ${secret}:3:4`,
    `YAMLParseError: Nested mappings at line 2\n\n  client: Zhang San owes Acme\n         ^^^^`,
  ]),
);

test.each(lines)('%s', (line) => {
  expect(impersonal(line)).not.toMatch(personal);
});

test.each([
  ['The packs were not read: this was cancelled.', 'The packs were not read: this was cancelled.'],
  ['Packs: 12 texts.', 'Packs: 12 texts.'],
  ['文本包：12件文本。', '文本包：12件文本。'],
  ['The pack /a/b c cannot be read: ENOENT: no such file', 'The pack …: ENOENT: no such file'],
  ['/a b/c.md:12: Item 3 stands here.', '…:12: Item 3 stands here.'],
  ['Request textDocument/hover failed.', 'Request textDocument/hover failed.'],
  ['The note says “secret” and it can’t be read', 'The note says “…” and it can’t be read'],
  [
    'TypeError: x\n    at Reader.read (/home/me/ext/dist/server.js:1:22)\n    at node:internal/timers:5:6',
    'TypeError: x\n  at Reader.read (dist/server.js:1:22)\n  at node:internal/timers:5:6',
  ],
])('what is nobody’s stays: %s', (line, expected) => {
  expect(impersonal(line)).toBe(expected);
});

test('a long line is cut', () => {
  expect(impersonal(`word ${'w'.repeat(5000)}`)).toHaveLength(300);
});

const declared = Object.assign({}, ...manifest.contributes.configuration.map(({ properties }) => properties));

test('settings are told without words of their own', () => {
  const given: Record<string, unknown> = {
    'statuteLens.asOf': '2022-11-14',
    'statuteLens.defaultInstrument': 'zhang-san',
    'statuteLens.language': 'zh',
    'statuteLens.rules': { 'threshold-mismatch': 'off', 'zhang-san': 'off', 'loose-bound': 'zhang' },
    'statuteLens.packs': ['/home/zhangsan/laws', '/home/zhangsan/more'],
    'statuteLens.maxNoteSize': 5,
  };
  expect(changedSettings(declared, (name) => given[name])).toEqual({
    'statuteLens.asOf': '2022-11-14',
    'statuteLens.defaultInstrument': 'set',
    'statuteLens.language': 'zh',
    'statuteLens.rules': { 'threshold-mismatch': 'off', 'loose-bound': 'set' },
    'statuteLens.packs': { count: 2 },
    'statuteLens.maxNoteSize': 5,
  });
});

test('settings that are the usual ones are not told', () => {
  expect(changedSettings(declared, (name) => declared[name].default)).toEqual({});
});
