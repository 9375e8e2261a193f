/** VS Code's window as a person uses it: files, places in the text, tooltips, menus. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Opens the folders of the explorer on the way, then the file in a tab of its own. */
export async function openFile(page: Page, ...names: [string, ...string[]]): Promise<void> {
  const row = (name: string) =>
    page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name }).first();
  for (const folder of names.slice(0, -1)) {
    if ((await row(folder).getAttribute('aria-expanded')) !== 'true') await row(folder).click();
  }
  const file = names.at(-1) ?? '';
  await row(file).dblclick();
  await tab(page, file).waitFor();
}

/** The tab of this file, where it is the one in front. */
export const tab = (page: Page, file: string): Locator =>
  page.locator('.tab.active').filter({ hasText: file });

/** Says yes to VS Code's question whether the folder can be trusted. Newer ones do not ask, and restrict it. */
export function trustFolder(page: Page): Promise<'trusted' | 'restricted'> {
  return page
    .getByRole('button', { name: /Yes, I trust/ })
    .click({ timeout: 15_000 })
    .then(
      () => 'trusted',
      () => 'restricted',
    );
}

/** The status bar follows the cursor at a distance. */
const settled = { timeout: 20_000, interval: 700 };

/** Moves the cursor to an offset of the text and brings its line into view. */
export async function goTo(page: Page, text: string, offset: number): Promise<void> {
  const before = text.slice(0, offset).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget:visible input').first().fill(`:${before.length}`);
  // Before the entry is there, nobody hears the key.
  const entry = page.locator('.quick-input-widget:visible .monaco-list-row');
  await entry
    .filter({ hasText: String(before.length) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  // The column, too: it may have stood in that line before.
  await expect.poll(() => cursor(page), settled).toEqual({ line: before.length, column: 1 });
  // By keys: newer ones count a Chinese letter as two columns when they are told one. A busy editor may lose some.
  await expect
    .poll(async () => {
      const short = column - (await cursor(page)).column;
      for (let i = 0; i < Math.abs(short); i++)
        await page.keyboard.press(short > 0 ? 'ArrowRight' : 'ArrowLeft');
      return short;
    }, settled)
    .toBe(0);
}

/** Rests the mouse where the cursor stands and gives the tooltip, once one says something that matches. */
export async function hoverAtCursor(page: Page, expected: RegExp): Promise<string> {
  const shown = await page
    .locator('.editor-group-container.active .cursors-layer .cursor')
    .first()
    .boundingBox();
  if (!shown) throw new Error('The editor shows no cursor');
  const [x, y] = [shown.x + 6, shown.y + shown.height / 2];
  const tooltip = page.locator('.monaco-hover:visible').filter({ hasText: expected }).first();
  const rest = async (timeout: number) => {
    await page.mouse.move(x + 30, y + 80);
    await page.mouse.move(x, y, { steps: 4 });
    await tooltip.waitFor({ timeout });
  };
  // A tooltip that is asked for while the server still reads the note comes with the next rest of the mouse.
  await rest(8_000).catch(() => rest(20_000));
  return (await tooltip.textContent()) ?? '';
}

/** The menu of quick fixes at the cursor, which the light bulb opens, too. */
export async function openFixes(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+.');
  const menu = page.locator('.action-widget:not(.action-list-submenu-panel)');
  await menu.waitFor();
  return menu;
}

/** Takes the first entry of the menu that matches. */
export async function choose(menu: Locator, entry: RegExp): Promise<void> {
  const chosen = menu.getByText(entry).first();
  // Over a fresh menu lies a guard against stray clicks; it goes when the mouse moves.
  await chosen.hover({ force: true });
  await chosen.click();
}

/** How many errors, warnings and notices VS Code counts in its status bar. */
export async function problemCount(page: Page): Promise<number> {
  const label = await page.locator('[id="status.problems"] a').getAttribute('aria-label');
  return [...(label ?? '').matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);
}

/** Where the cursor stands as the status bar tells it, counted from 1. */
export async function cursor(page: Page): Promise<{ line: number; column: number }> {
  const label = await page.locator('[id="status.editor.selection"]').textContent();
  const [, line, column] = /Ln (\d+), Col (\d+)/.exec(label ?? '') ?? [];
  return { line: Number(line), column: Number(column) };
}

/** Runs a command from the palette by the words that it goes by there. */
export async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget:visible input').first().fill(`>${words}`);
  await chooseEntry(page, words);
}

/** Takes the entry of the open list that has these words. */
export async function chooseEntry(page: Page, words: string): Promise<void> {
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: words }).first().click();
}
