/** As a user: the law that a memo cites in the side bar, copied as a table, and all memos checked at once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { cursor, goTo, openFile, problemCount, tab, trustFolder } from './host/editorPage';
import { copyOfSampleNotes, removeFolders } from './host/folders';
import { type LensHost, startLensHost, stopHost } from './host/lensHost';
import { openBrowser, picture, workbenchAddress } from './host/workbench';

const soon = { timeout: 30_000 };
const english = ['vpn-memo', 'vpn-prosecutions.md'] as [string, string];
const chinese = ['bangxin-memo', '拒不履行与提供工具.md'] as [string, string];

let notes: string;
let host: LensHost;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  notes = copyOfSampleNotes();
  host = await startLensHost();
  ({ browser, page } = await openBrowser());
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(workbenchAddress(host, notes, { skipWelcome: 'true' }));
  await trustFolder(page);
  await page.locator('.explorer-folders-view').waitFor();
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await picture(page, `failed: overview ${task.name}`);
  await page.keyboard.press('Escape');
});

afterAll(async () => {
  await browser?.close();
  await stopHost(host);
  removeFolders();
});

/** The icon in the activity bar. */
const icon = () => page.locator('.activitybar .action-label[aria-label*="Statute Lens"]');
const rows = () => page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
const row = (words: string | RegExp) => rows().filter({ hasText: words }).first();
const labels = () =>
  rows().evaluateAll((found) => found.map((each) => each.getAttribute('aria-label') ?? ''));

/** Runs a command by its name, as from the keyboard. */
async function run(name: string): Promise<void> {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget:visible input').first();
  await input.fill(`>${name}`);
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().click();
}

/** Takes an entry of a list of choices. */
const pick = (name: string) =>
  page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().click();

const copied = () => page.evaluate<string>('navigator.clipboard.readText()');

test('there is no icon before a note is opened', async () => {
  expect(await icon().count()).toBe(0);
});

test('the law that the memo cites, with verdicts in words', async () => {
  await openFile(page, ...english);
  await expect.poll(() => problemCount(page), soon).toBeGreaterThan(0);
  await icon().click();
  await row('Criminal Law').waitFor(soon);
  await row('differs from the law').waitFor(soon);
  const said = await labels();
  expect(said).toContainEqual(expect.stringMatching(/^Article 285\(3\), Criminal Law, checked, cited /));
  expect(said).toContainEqual(expect.stringMatching(/differs from the law/));
  await picture(page, 'authorities-1-note');
});

test('a provision lists its places, and each leads to its line', async () => {
  await row(/^Article 285\(3\)/).click();
  await page.keyboard.press('ArrowRight');
  const place = row(/^\d+: /);
  await place.waitFor();
  const line = Number(/^\d+/.exec((await place.textContent()) ?? '')?.[0]);
  await picture(page, 'authorities-2-places');
  await place.click();
  await expect.poll(async () => (await cursor(page)).line, soon).toBe(line);
});

test('and F12 leads to the law, while the view stays with the note', async () => {
  await row(/^Article 285\(3\)/).click();
  await page.keyboard.press('F12');
  await tab(page, 'criminal-law.md').waitFor();
  await row('differs from the law').waitFor();
  await picture(page, 'authorities-3-law');
});

test('only what needs attention', async () => {
  await run('Filter Authorities');
  await pick('Needs attention');
  await page.getByText('Shown: Needs attention.').waitFor(soon);
  const cited = async () => (await labels()).filter((label) => label.startsWith('Article '));
  const isGrave = (label: string) => /differs from the law|no such provision|not in force/.test(label);
  await expect.poll(async () => (await cited()).filter((label) => !isGrave(label)), soon).toEqual([]);
  expect(await cited()).not.toEqual([]);
  await picture(page, 'authorities-4-attention');
  await run('Filter Authorities');
  await pick('All');
  await row('checked').waitFor(soon);
});

test('follows an edit', async () => {
  await page.locator('.tab').filter({ hasText: english[1] }).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n\nArticle 999 of the Criminal Law.');
  await row('Article 999').waitFor(soon);
  expect(await labels()).toContainEqual(expect.stringMatching(/^Article 999, .*no such provision/));
  await page.keyboard.press('Control+z');
  await expect.poll(() => row('Article 999').count(), soon).toBe(0);
});

test('copied as a table, in the language of the note', async () => {
  await run('Copy as Table of Authorities');
  await expect.poll(copied, soon).toMatch(/^\| Authority \| Provision \| Cited \| Verdict \|\n/);
  expect(await copied()).toMatch(/\| Article 285\(3\) \| lines? \d+/);
});

test('all memos of the workspace, in a table by their names', async () => {
  await run('Show Authorities of the Workspace');
  await page.getByText('All notes of the workspace.').waitFor(soon);
  await row('checked').waitFor(soon);
  await picture(page, 'authorities-5-workspace');
  await run('Copy as Table of Authorities');
  await expect
    .poll(copied, soon)
    .toMatch(/vpn-prosecutions\.md.*interview-prep\.md|interview-prep\.md.*vpn-prosecutions\.md/);
  await run('Show Authorities of This Note');
});

test('a check of the workspace lists what is wrong in memos that nobody opened', async () => {
  const before = await problemCount(page);
  await run('Check Workspace');
  const told = page
    .locator('.notification-list-item')
    .filter({ hasText: /Notes: 3, citations: \d+, findings: \d+\./ });
  await told.waitFor(soon);
  await picture(page, 'check-1-told');
  await expect.poll(() => problemCount(page), soon).toBeGreaterThan(before);
  await told.getByText('Show Problems').click();
  await page.locator('.markers-panel .monaco-list-row').filter({ hasText: chinese[1] }).first().waitFor(soon);
  await picture(page, 'check-2-problems');
});

test('opening such a memo changes nothing in the list', async () => {
  const before = await problemCount(page);
  await page.locator('.activitybar .action-label[aria-label*="Explorer"]').click();
  await openFile(page, ...chinese);
  const text = readFileSync(join(notes, ...chinese), 'utf8');
  await goTo(page, text, text.indexOf('5万元'));
  await page.locator('.squiggly-warning:visible').first().waitFor(soon);
  await expect.poll(() => problemCount(page), soon).toBe(before);
});

test('a Chinese memo has its law in Chinese, and its table, too', async () => {
  await icon().click();
  await row('《刑法》').waitFor(soon);
  await picture(page, 'authorities-6-chinese');
  await run('Copy as Table of Authorities');
  await expect.poll(copied, soon).toMatch(/^\| 法律文件 \| 条款 \| 引用位置 \| 核对结果 \|\n/);
  expect(await copied()).toContain('《中华人民共和国刑法》');
});
