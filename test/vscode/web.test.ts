/** As a user of VS Code in a browser: the web extension on a workspace that no disk holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  choose,
  cursor,
  goTo,
  hoverAtCursor,
  openFile,
  openFixes,
  problemCount,
  tab,
} from './host/editorPage';
import { removeFolders } from './host/folders';
import { openInWebHost, sampleNotes, type WebHost } from './host/webHost';
import { picture } from './host/workbench';

const soon = { timeout: 40_000 };
const notes = sampleNotes();
const [folder, file] = ['vpn-memo', 'vpn-prosecutions.md'] as const;
const memo = notes[`/notes/${folder}/${file}`] ?? '';
const law = readFileSync(join(import.meta.dirname, '../../server/corpus/criminal-law.md'), 'utf8').split(
  '\n',
);

let web: WebHost;

beforeAll(async () => {
  web = await openInWebHost(notes);
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await picture(web.page, `failed: web ${task.name}`);
});
afterAll(async () => {
  await web?.stop();
  removeFolders();
});

test('a note is opened, and its misquotes are underlined', async () => {
  await openFile(web.page, folder, file);
  await expect.poll(() => problemCount(web.page), soon).toBeGreaterThan(0);
  await picture(web.page, 'web-1-opened');
  expect([...web.asked]).toContain('dist/web/server.js');
  expect([...web.asked]).not.toContain('dist/server.js');
});

test('a hover shows the provision', async () => {
  await goTo(web.page, memo, memo.indexOf('Article 285(3) of the Criminal Law'));
  expect(await hoverAtCursor(web.page, /285/)).toMatch(/programs or tools/);
  await picture(web.page, 'web-2-hover');
});

test('F12 leads to the very line of the law, and back', async () => {
  const { page } = web;
  await goTo(page, memo, memo.indexOf('Article 285(3) of the Criminal Law') + 1);
  await page.keyboard.press('F12');
  await tab(page, 'criminal-law.md').waitFor();
  await expect.poll(async () => law[(await cursor(page)).line - 1], soon).toMatch(/programs or tools/);
  await picture(page, 'web-3-definition');
  await page.keyboard.press('Control+Alt+-');
  await tab(page, file).waitFor();
});

test('references are found in the notes that are not open', async () => {
  const { page } = web;
  await goTo(page, memo, memo.indexOf('Article 285(3) of the Criminal Law') + 1);
  await page.keyboard.press('Shift+F12');
  const references = page.locator('.reference-zone-widget');
  await references.waitFor();
  await references.getByText('拒不履行与提供工具.md').first().waitFor();
  await picture(page, 'web-4-references');
  await page.keyboard.press('Escape');
  await references.waitFor({ state: 'hidden' });
});

test('a misquote is mended from the menu of the light bulb', async () => {
  const before = await problemCount(web.page);
  await goTo(web.page, memo, memo.indexOf('50,000 yuan'));
  await choose(await openFixes(web.page), /5,000/);
  await expect.poll(() => problemCount(web.page), soon).toBe(before - 1);
  await picture(web.page, 'web-5-mended');
});

test('without the law nothing is flagged, and the log says so in one line', async () => {
  const without = await openInWebHost(notes, /^dist\/law\./);
  const { page } = without;
  try {
    await openFile(page, folder, file);
    await expect.poll(() => [...without.asked], soon).toContain('dist/law.json');
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget:visible input').first().fill('>Statute Lens: Show Log');
    await page.keyboard.press('Enter');
    const line = page.locator('.part.panel .view-line').filter({ hasText: 'The law could not be loaded' });
    await line.first().waitFor();
    await picture(page, 'web-6-no-law');
    expect(await line.count()).toBe(1);
    expect(await problemCount(page)).toBe(0);
  } finally {
    await without.stop();
  }
});
