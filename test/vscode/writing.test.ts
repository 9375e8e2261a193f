/** As a user who writes: completion while typing, a citation and a quotation chosen from the law. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { goTo, openFile, trustFolder } from './host/editorPage';
import { removeFolders, temporaryFolder } from './host/folders';
import { type LensHost, startLensHost, stopHost } from './host/lensHost';
import { openBrowser, picture, workbenchAddress } from './host/workbench';

/** A server on a busy machine may take its time. */
const soon = { timeout: 30_000 };

const chinese = '# 备忘录\n\n依照《刑法》第二百六十六条处罚。\n\n';
const english = '# Memo\n\nSee art. 285 para. 3 of the Criminal Law.\n\n';

let notes: string;
let host: LensHost;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  notes = temporaryFolder('writing');
  writeFileSync(join(notes, 'chinese.md'), chinese);
  writeFileSync(join(notes, 'english.md'), english);
  host = await startLensHost();
  ({ browser, page } = await openBrowser());
  await page.goto(workbenchAddress(host, notes, { skipWelcome: 'true' }));
  await trustFolder(page);
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await picture(page, `failed: ${task.name}`);
  await page.keyboard.press('Escape');
});

afterAll(async () => {
  await browser?.close();
  await stopHost(host);
  removeFolders();
});

/** What the file holds once it is saved. */
async function saved(name: string): Promise<string> {
  await page.keyboard.press('Control+s');
  return readFileSync(join(notes, name), 'utf8');
}

/** As an input method does it: the characters arrive together. */
async function compose(...parts: string[]): Promise<void> {
  for (const part of parts) await page.keyboard.insertText(part);
}

async function run(command: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget:visible input').first().fill(`>${command}`);
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: command }).first().waitFor();
  await page.keyboard.press('Enter');
}

const suggestions = () => page.locator('.suggest-widget.visible .monaco-list-row');
const picks = () => page.locator('.quick-input-widget:visible .monaco-list-row');

test('《刑法》第 opens the list of its articles, and going on types into it', async () => {
  await openFile(page, 'chinese.md');
  await goTo(page, chinese, chinese.length);
  // The first list may be asked for before the law is loaded.
  await expect
    .poll(async () => {
      await compose('《', '刑法', '》', '第');
      const shown = await suggestions()
        .filter({ hasText: '第二百六十六条' })
        .first()
        .waitFor({ timeout: 5000 })
        .then(
          () => true,
          () => false,
        );
      if (!shown) for (let i = 0; i < 5; i++) await page.keyboard.press('Backspace');
      return shown;
    }, soon)
    .toBe(true);
  await picture(page, 'writing-1-articles');
  await compose('二百八十五');
  await suggestions().filter({ hasText: '第二百八十五条' }).first().waitFor();
  await picture(page, 'writing-2-filtered');
  await page.keyboard.press('Enter');
  await expect.poll(() => saved('chinese.md'), soon).toContain('\n《刑法》第二百八十五条');
});

test('prose opens no list', async () => {
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await compose('这是第');
  // Letter by letter, so that a list that any of them asked for would stand there.
  await page.keyboard.type('The defendant (Wang) ', { delay: 100 });
  await page.waitForTimeout(1000);
  expect(await suggestions().count()).toBe(0);
});

test('a citation is chosen by the words of its crime, with the law beside, and written as the note writes', async () => {
  await openFile(page, 'english.md');
  await goTo(page, english, english.length);
  await run('Statute Lens: Insert Citation');
  await picks().filter({ hasText: 'Article 285(3)' }).first().waitFor();
  await picture(page, 'writing-3-cited-before');
  await page.keyboard.type('fraud');
  await picks().filter({ hasText: 'Article 266' }).first().waitFor();
  await page.locator('.tab').filter({ hasText: 'criminal-law.md' }).first().waitFor();
  await picture(page, 'writing-4-insert-citation');
  expect(await picks().first().textContent()).toContain('Criminal Law, Article 266');
  await page.keyboard.press('Enter');
  await expect.poll(() => saved('english.md'), soon).toBe(`${english}art. 266 of the Criminal Law`);
  // The law that was shown beside is gone again.
  await expect.poll(() => page.locator('.tab').filter({ hasText: 'criminal-law.md' }).count(), soon).toBe(0);
});

test('the provision at the cursor is quoted with its citation beneath', async () => {
  await goTo(page, english, english.indexOf('285'));
  await run('Statute Lens: Insert Quotation');
  await expect
    .poll(() => saved('english.md'), soon)
    .toMatch(
      /\n> .*programs or tools.*\n>\n> — art\. 285 para\. 3 of the Criminal Law \(unofficial rendering\)\n/,
    );
  await picture(page, 'writing-5-quotation');
});

test('other forms are a menu away', async () => {
  await goTo(page, english, english.indexOf('285'));
  await page.keyboard.press('Control+Shift+r');
  await page.locator('.action-widget').waitFor();
  await picture(page, 'writing-6-other-forms');
  expect(await page.locator('.action-widget').textContent()).toContain('Write it in Chinese');
});
