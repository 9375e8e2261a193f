import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { statuteLens } from './lens/cli';
import { folderWith } from './lens/places';

const note = `---
title: A memo for the client
date: 2026-11-06
---

Article 3(1)(5) of the 2011 Interpretation sets illegal gains at 50,000 yuan or more.
`;
const chinese = '# 备忘\n\n依照刑法第二百六十六条处理。\n';

test('a note becomes one file that needs nothing else', async () => {
  const folder = await folderWith({ 'note.md': note });
  const file = join(folder, 'note.html');
  expect(await statuteLens(['render', join(folder, 'note.md'), '-o', file])).toMatchObject({
    code: 0,
    out: '',
    err: '',
  });
  const html = await readFile(file, 'utf8');
  expect(html).toMatch(/^<!doctype html><html lang="en">/);
  expect(html).toContain('<title>A memo for the client</title>');
  expect(html).toMatch(/<h1>A memo for the client<\/h1><p class="statute-date">2026-11-06<\/p>/);
  expect(html).toMatch(/Not what the law says: <\/strong>[^<]*5,000 yuan/);
  expect(html).toContain('@page');
  expect(html).not.toMatch(/<(?:script|link|img)\b|url\(|@import/);
});

test.each([[[]], [['-o', '-']], [['--output', '-']]])('standard input and output: %j', async (output) => {
  const { code, out } = await statuteLens(['render', '-', ...output], { input: chinese });
  expect(code).toBe(0);
  expect(out).toMatch(
    /^<!doctype html><html lang="zh-Hans">[\s\S]*<h1>备忘<\/h1>[\s\S]*《刑法》第266条[\s\S]*<\/html>\n$/,
  );
});

test('a note without markup', async () => {
  const folder = await folderWith({ 'note.txt': '# no heading *of* Article 266 of the Criminal Law' });
  const { code, out } = await statuteLens(['render', join(folder, 'note.txt')]);
  expect(code).toBe(0);
  expect(out).toMatch(/<p># no heading \*of\* <span class="statute-cited">Article 266/);
});

test('--as-of and --pack, as for check', async () => {
  const folder = await folderWith({ 'note.md': 'See Article 4 of Fa Shi [2004] No. 19.\n' });
  const path = join(folder, 'note.md');
  expect((await statuteLens(['render', path, '--as-of', '2022-01-01'])).out).toContain('· in force<');
  expect((await statuteLens(['render', path, '--as-of', '2026-01-01'])).out).toContain(
    'not in force since 2025-04-26',
  );
  expect(await statuteLens(['render', path, '--pack', join(folder, 'none')])).toMatchObject({ code: 2 });
});

test('several notes stand in a folder as they did', async () => {
  const folder = await folderWith({ 'a/note.md': note, 'b/note.md': chinese });
  const pages = join(folder, 'pages');
  expect(await statuteLens(['render', folder, '-o', pages])).toMatchObject({ code: 0, err: '' });
  expect(existsSync(join(pages, 'a/note.html'))).toBe(true);
  expect(existsSync(join(pages, 'b/note.html'))).toBe(true);
});

test('what cannot be done is said, and the rest is done', async () => {
  const folder = await folderWith({ 'a.md': note, 'b.md': chinese });
  const [a, b, pages] = [join(folder, 'a.md'), join(folder, 'b.md'), join(folder, 'pages')];
  expect(await statuteLens(['render', a, b])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/need a folder/),
  });
  expect(await statuteLens(['render', a, '-o', a])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/the note itself/),
  });
  expect(await readFile(a, 'utf8')).toBe(note);
  expect(await statuteLens(['render', join(folder, 'none.md')])).toMatchObject({ code: 2, out: '' });
  const some = await statuteLens(['render', join(folder, 'none.md'), b, '-o', `${pages}/`]);
  expect(some).toMatchObject({ code: 2, err: expect.stringMatching(/none\.md: there is no such file/) });
  expect(existsSync(join(pages, 'b.html'))).toBe(true);
});
