/** As a user: the packaged extension installed, the sample memos opened, read and mended by mouse and keyboard. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasHost } from '../../scripts/host/index.mjs';
import {
  choose,
  cursor,
  goTo,
  hoverAtCursor,
  openFile,
  openFixes,
  problemCount,
  runCommand,
  tab,
  trustFolder,
} from './host/editorPage';
import { copyOfSampleNotes, removeFolders } from './host/folders';
import { type LensHost, startLensHost, stopHost } from './host/lensHost';
import { openBrowser, picture, workbenchAddress } from './host/workbench';

/** A server on a busy machine may take its time. */
const soon = { timeout: 30_000 };

const corpus = join(import.meta.dirname, '../../server/corpus');

/** What a memo cites first, and a number in it that the law does not have. */
const memos = [
  {
    name: 'english',
    path: ['vpn-memo', 'vpn-prosecutions.md'] as [string, string],
    citation: 'Article 285(3) of the Criminal Law',
    misquote: '50,000 yuan',
    rightly: /5,000 yuan/,
    fix: /5,000/,
  },
  {
    name: 'chinese',
    path: ['bangxin-memo', '拒不履行与提供工具.md'] as [string, string],
    citation: '第二百八十五条第三款',
    misquote: '5万元',
    rightly: /五千元|5,?000|0\.5万/,
    fix: /5,?000|0\.5万|五千/,
  },
];

const versions = (['oldest', 'newest'] as const).filter(
  (version) => version === 'oldest' || hasHost(version),
);

describe.each(versions)('in the %s VS Code', (version) => {
  let notes: string;
  let host: LensHost;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    notes = copyOfSampleNotes();
    host = await startLensHost(version);
    ({ browser, page } = await openBrowser());
    await page.goto(workbenchAddress(host, notes, { skipWelcome: 'true' }));
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      await picture(page, `failed: ${version} ${task.suite?.name ?? ''} ${task.name}`);
    // A menu that a failed test left open would keep the next from the keyboard.
    await page.keyboard.press('Escape');
  });

  afterAll(async () => {
    await browser?.close();
    await stopHost(host);
    removeFolders();
  });

  test('the folder opens, trusted where VS Code asks', async () => {
    await page.locator('.explorer-folders-view').waitFor();
    expect(await trustFolder(page)).toBe(version === 'oldest' ? 'trusted' : 'restricted');
  });

  describe.each(memos)('the $name memo', ({ name, path, citation, misquote, rightly, fix }) => {
    const [, file] = path;
    const read = () => readFileSync(join(notes, ...path), 'utf8');

    test('opens from the explorer, and its misquotes are underlined', async () => {
      await openFile(page, ...path);
      await expect.poll(() => problemCount(page), soon).toBeGreaterThan(0);
      await picture(page, `${version}-${name}-1-opened`);
    });

    test('shows the provision over a citation', async () => {
      await goTo(page, read(), read().indexOf(citation));
      const tooltip = await hoverAtCursor(page, /285|第二百八十五条/);
      await picture(page, `${version}-${name}-2-hover`);
      expect(tooltip).toMatch(/programs or tools/);
    });

    test('leads to the very line of the law, and back', async () => {
      await goTo(page, read(), read().indexOf(citation) + 1);
      await page.keyboard.press('F12');
      await tab(page, 'criminal-law.md').waitFor();
      await expect.poll(async () => lawLine((await cursor(page)).line), soon).toMatch(/programs or tools/);
      await picture(page, `${version}-${name}-3-definition`);
      await page.keyboard.press('Control+Alt+-');
      await tab(page, file).waitFor();
    });

    test('says what the law says instead of the misquoted number', async () => {
      await goTo(page, read(), read().indexOf(misquote));
      expect(await hoverAtCursor(page, rightly)).toMatch(rightly);
      await page.locator('.squiggly-warning:visible').first().waitFor();
      await picture(page, `${version}-${name}-4-finding`);
    });

    test('is mended from the menu of the light bulb', async () => {
      const before = await problemCount(page);
      await goTo(page, read(), read().indexOf(misquote));
      const menu = await openFixes(page);
      await picture(page, `${version}-${name}-5-fixes`);
      await choose(menu, fix);
      await expect.poll(() => problemCount(page), soon).toBe(before - 1);
      await picture(page, `${version}-${name}-6-mended`);
    });

    test('is saved as mended', async () => {
      const start = read().indexOf(misquote);
      await page.keyboard.press('Control+s');
      await expect.poll(() => read().slice(start, start + 10), soon).toMatch(fix);
    });
  });

  test('VS Code tells how long its activation took', async () => {
    await runCommand(page, 'Developer: Show Running Extensions');
    const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Statute Lens' });
    await expect.poll(() => row.textContent(), soon).toMatch(/\d+ ?ms/);
    const took = /(?:Startup )?Activation: \d+ ?ms/.exec((await row.textContent()) ?? '')?.[0];
    const size = (statSync(host.vsix).size / 1_000_000).toFixed(1);
    await picture(page, `${version}-activation`);
    // A figure to look at; machines differ.
    console.log(`In the ${version} VS Code: ${took}; the .vsix has ${size} MB.`);
  });
});

const lawLine = (line: number) => readFileSync(join(corpus, 'criminal-law.md'), 'utf8').split('\n')[line - 1];
