/** The first minutes as a user, in VS Code in English and in Chinese: the commands, the walkthrough, the hover, the report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import english from '../../package.nls.json';
import chinese from '../../package.nls.zh-cn.json';
import {
  chooseEntry,
  goTo,
  hoverAtCursor,
  openFile,
  problemCount,
  runCommand,
  trustFolder,
} from './host/editorPage';
import { copyOfSampleNotes, removeFolders } from './host/folders';
import { type LensHost, startLensHost, stopHost } from './host/lensHost';
import { openBrowser, picture, workbenchAddress } from './host/workbench';

/** A server on a busy machine may take its time. */
const soon = { timeout: 30_000 };

const memo = ['vpn-memo', 'vpn-prosecutions.md'] as [string, string];
const memoChinese = ['bangxin-memo', '拒不履行与提供工具.md'] as [string, string];

let host: LensHost;
beforeAll(async () => {
  host = await startLensHost();
});

afterAll(async () => {
  await stopHost(host);
  removeFolders();
});

describe.each([
  { language: 'en', words: english, inForce: /in force/, counted: /checked/, report: /report of a problem/ },
  { language: 'zh-cn', words: chinese, inForce: /现行有效/, counted: /已核对/, report: /问题报告/ },
])('VS Code in $language', ({ language, words, inForce, counted, report }) => {
  let notes: string;
  let browser: Browser;
  let page: Page;
  const read = (path: string[]) => readFileSync(join(notes, ...path), 'utf8');
  const look = (name: string) => picture(page, `${language}-${name}`);

  beforeAll(async () => {
    notes = copyOfSampleNotes();
    ({ browser, page } = await openBrowser());
    // What a language pack sets before the workbench starts. VS Code's own words stay English without the pack.
    if (language !== 'en')
      await page.addInitScript((said) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: said }), language);
    await page.goto(workbenchAddress(host, notes, { skipWelcome: 'true' }));
    await trustFolder(page);
    await page.locator('.explorer-folders-view').waitFor();
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await look(`failed ${task.name}`);
    await page.keyboard.press('Escape');
  });

  afterAll(() => browser?.close());

  test('hovers speak its language, findings that of the note', async () => {
    await openFile(page, ...memo);
    await expect.poll(() => problemCount(page), soon).toBeGreaterThan(0);
    await goTo(page, read(memo), read(memo).indexOf('Article 285(3) of the Criminal Law'));
    expect(await hoverAtCursor(page, inForce)).toMatch(inForce);
    await look('1-hover-in-english-note');
    await goTo(page, read(memo), read(memo).indexOf('50,000 yuan'));
    expect(await hoverAtCursor(page, /The law sets/)).toMatch(/5,000 yuan/);
    await look('2-finding-in-english-note');
    await openFile(page, ...memoChinese);
    await goTo(page, read(memoChinese), read(memoChinese).indexOf('5万元'));
    expect(await hoverAtCursor(page, /法律规定的/)).toMatch(/本文写作/);
    await goTo(page, read(memoChinese), read(memoChinese).indexOf('第二百八十五条第三款'));
    expect(await hoverAtCursor(page, inForce)).toMatch(inForce);
    await look('3-hover-in-chinese-note');
  });

  test('the status item counts in its language', async () => {
    await page.locator('[id="status.languageStatus"]').first().hover();
    await page.locator('.monaco-hover').filter({ hasText: counted }).first().waitFor();
    await look('4-status');
  });

  test('the walkthrough is shown with its pictures', async () => {
    await runCommand(page, 'Open Walkthrough...');
    await chooseEntry(page, words.walkthrough);
    await page
      .locator('.getting-started-step')
      .filter({ hasText: words['walkthrough.mend'] })
      .first()
      .waitFor();
    await look('5-walkthrough');
    for (const step of ['read', 'mend', 'adjust'] as const) {
      await page
        .locator('.getting-started-step')
        .filter({ hasText: words[`walkthrough.${step}`] })
        .first()
        .click();
      await look(`5-walkthrough-${step}`);
    }
  });

  test('the sample notes open, the one in its language in front', async () => {
    await runCommand(page, words['command.openSamples']);
    const front =
      language === 'en' ? 'Prosecutions for selling VPN access' : '出售跨境访问服务案件的罪名选择';
    await page
      .locator('.editor-group-container.active .view-line')
      .filter({ hasText: front })
      .first()
      .waitFor();
    await page.locator('.tab.active').filter({ hasText: 'Untitled' }).waitFor();
    await expect.poll(() => problemCount(page), soon).toBeGreaterThan(0);
    await look('6-samples');
  });

  test('a report of a problem is an unsaved document in its language', async () => {
    await runCommand(page, words['command.reportProblem'].replace('…', ''));
    await page.locator('.tab.active').filter({ hasText: report }).waitFor();
    await look('7-report');
    const text =
      (await page.locator('.editor-group-container.active .view-lines').first().textContent()) ?? '';
    expect(text).not.toContain(notes);
  });

  test('the settings are grouped, and described in its language', async () => {
    await runCommand(page, 'Preferences: Open Settings (UI)');
    await page.locator('.settings-editor .suggest-input-container').first().click();
    await page.keyboard.type('@ext:statute-lens.statute-lens');
    // Packs are a setting of the machine, which this page shows under another tab.
    for (const group of ['group.notes', 'group.findings'] as const)
      await page.locator('.settings-toc-container').getByText(words[group]).first().waitFor();
    await look('8-settings');
  });
});
