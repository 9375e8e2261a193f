/** VS Code's window as a person uses it: files, places in the text, tooltips, menus. */
import type { Locator, Page } from 'playwright-core';

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

/** Says yes to VS Code's question whether the folder can be trusted. */
export const trustFolder = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /Yes, I trust/ }).click();

/** Moves the cursor to an offset of the text and brings its line into view. */
export async function goTo(page: Page, text: string, offset: number): Promise<void> {
  const before = text.slice(0, offset).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget:visible input').first().fill(`:${before.length}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Rests the mouse where the cursor stands and gives the tooltip, once one says something that matches. */
export async function hoverAtCursor(page: Page, expected: RegExp): Promise<string> {
  const cursor = await page
    .locator('.editor-group-container.active .cursors-layer .cursor')
    .first()
    .boundingBox();
  if (!cursor) throw new Error('The editor shows no cursor');
  const [x, y] = [cursor.x + 6, cursor.y + cursor.height / 2];
  await page.mouse.move(x + 30, y + 80);
  await page.mouse.move(x, y, { steps: 4 });
  const tooltip = page.locator('.monaco-hover:visible').filter({ hasText: expected }).first();
  await tooltip.waitFor();
  return (await tooltip.textContent()) ?? '';
}

/** The menu of quick fixes at the cursor, which the light bulb opens, too. */
export async function openFixes(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+.');
  const menu = page.locator('.action-widget');
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

/** The line of the cursor as the status bar tells it, counted from 1. */
export async function cursorLine(page: Page): Promise<number> {
  const label = await page.locator('[id="status.editor.selection"]').textContent();
  return Number(/Ln (\d+)/.exec(label ?? '')?.[1]);
}
