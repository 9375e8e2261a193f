/** Which language is spoken: the editor's around a note, the note's in its findings. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { About } from '../../server/src/features/clientProtocol';
import { openNote } from './lens/note';
import { type Server, startServer, until } from './lens/server';

const english = 'Article 3(1)(5) of the 2011 Interpretation sets illegal gains at 50,000 yuan or more.';
const chinese = '《刑法》第二百八十五条第九款规定了另一种情形。';
/** Words that hovers have in one language only. */
const hoverIn = { en: /in force/, zh: /现行有效/ };

describe.each([
  ['zh-cn', 'zh', 'zh'],
  ['zh-TW', 'zh', 'zh'],
  ['en', 'en', 'en'],
  ['fr', 'en', 'en'],
  [undefined, 'en', 'zh'],
] as const)('an editor in %s', (locale, inEnglishNote, inChineseNote) => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer(locale ? { locale } : {});
  });
  afterAll(() => server.stop());

  test('shows hovers in its language, and without one in the note’s', async () => {
    const hover = async (text: string, at: string) =>
      JSON.stringify(await (await openNote(server, text)).hover(at));
    expect(await hover(english, 'Article 3')).toMatch(hoverIn[inEnglishNote]);
    expect(await hover(chinese, '第二百八十五条')).toMatch(hoverIn[inChineseNote]);
  });

  test('shows findings, and the pages of their codes, in the language of the note', async () => {
    const [one] = await (await openNote(server, english)).diagnostics();
    expect(one?.message).toMatch(/^The law sets/);
    expect(one?.codeDescription?.href).toMatch(/\/docs\/codes\/threshold-mismatch\.md$/);
    const [other] = await (await openNote(server, chinese)).diagnostics();
    expect(other?.message).toMatch(/共有4款/);
    expect(other?.codeDescription?.href).toMatch(/\/docs\/codes\/zh\/unknown-provision\.md$/);
  });

  test('has its log in its language', async () => {
    await server.change({ asOf: 5 });
    await (await openNote(server, english)).diagnostics();
    expect(server.log.at(-1)).toMatch(locale?.startsWith('zh') ? /应为.*日期/ : /a date .* is expected/);
    await server.change({});
  });
});

describe('what the server says of itself', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test('the reason for a citation without its law is told in the language of the hover', async () => {
    const note = await openNote(server, `${chinese}\n\n第二百八十六条之一另有规定。\n`);
    const hover = async () => JSON.stringify(await note.hover('第二百八十六条之一'));
    expect(await hover()).toMatch(/承前指《刑法》/);
    await server.change({ language: 'en' });
    expect(await hover()).toMatch(/the one named before it is Criminal Law/);
    expect(await hover()).not.toMatch(/承前/);
    await server.change({});
  });

  test('settings that are wrong are told once, and that they are right again', async () => {
    const told = server.settingsProblems;
    await server.change({ asOf: 'soon', language: 'fr' });
    for (const text of [english, chinese]) await (await openNote(server, text)).diagnostics();
    await until('both are told', () => told.at(-1)?.problems.length === 2);
    expect(told.at(-1)?.problems.join()).toMatch(/asOf.*language/);
    await server.change({});
    await until('they are right', () => told.at(-1)?.problems.length === 0);
  });

  test('it tells its version, and what law it has', async () => {
    const about: About = await server.connection.sendRequest('statuteLens/about', {});
    expect(about.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(about.texts).toBeGreaterThan(50);
    expect(about.names).toBeGreaterThan(500);
    expect(about.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
