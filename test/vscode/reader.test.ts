/** The annotated note as it is read: in VS Code's Markdown preview and as a page, by theme, width and on paper. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openFile, trustFolder } from './host/editorPage';
import { copyOfSampleNotes, removeFolders, temporaryFolder } from './host/folders';
import { type LensHost, startLensHost, stopHost } from './host/lensHost';
import { openBrowser, picture, workbenchAddress } from './host/workbench';

const soon = { timeout: 30_000 };
const root = join(import.meta.dirname, '../..');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const memo: [string, string] = ['vpn-memo', 'vpn-prosecutions.md'];

/** What the accessibility checker finds in a page, or in the parts of it that selectors name. */
async function violations(page: Page | Frame, ...selectors: string[]): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (include) => {
    const checker = (globalThis as unknown as { axe: { run(at: unknown): Promise<AxeResult> } }).axe;
    const { violations: found } = await checker.run(include.length > 0 ? { include } : { exclude: [] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, selectors);
}
interface AxeResult {
  readonly violations: { id: string; nodes: { html: string }[] }[];
}

let notes: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  notes = copyOfSampleNotes();
  ({ browser, page } = await openBrowser());
});

afterAll(async () => {
  await browser?.close();
  removeFolders();
});

describe('as a page', () => {
  let file: string;

  beforeAll(() => {
    file = join(temporaryFolder('pages'), 'memo.html');
    const note = join(notes, ...memo);
    execFileSync(process.execPath, [
      join(root, 'dist/cli.js'),
      'render',
      note,
      '--as-of',
      '2026-11-01',
      '-o',
      file,
    ]);
  });

  const open = async (width: number, colorScheme: 'light' | 'dark', contrast?: 'more') => {
    const sheet = await browser.newPage({
      viewport: { width, height: 1000 },
      colorScheme,
      contrast: contrast ?? null,
    });
    await sheet.goto(pathToFileURL(file).href);
    return sheet;
  };
  const boxesOf = (sheet: Page, selector: string) =>
    sheet.locator(selector).evaluateAll((elements) =>
      elements.map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
  const layout = async (sheet: Page) => {
    const paragraphs = await boxesOf(sheet, 'main > p');
    const asides = await boxesOf(sheet, 'main aside');
    const [width = 0, room = 0] = await sheet
      .locator('html')
      .evaluate((html) => [html.scrollWidth, html.clientWidth]);
    return {
      textEnd: Math.max(...paragraphs.map(({ right }) => right)),
      noteStart: Math.min(...asides.map(({ left }) => left)),
      overlaps: asides.filter(({ top }, i) => top < (asides[i - 1]?.bottom ?? top) - 1).length,
      scrolls: width > room,
    };
  };

  test.each([
    ['wide', 1280, 'light'],
    ['wide', 1280, 'dark'],
    ['narrow', 400, 'light'],
    ['narrow', 400, 'dark'],
  ] as const)('%s (%i), %s: accessible, nothing overlaps', async (name, width, scheme) => {
    const sheet = await open(width, scheme);
    const { textEnd, noteStart, overlaps, scrolls } = await layout(sheet);
    expect(noteStart > textEnd).toBe(name === 'wide');
    expect({ overlaps, scrolls }).toEqual({ overlaps: 0, scrolls: false });
    expect(await violations(sheet)).toEqual([]);
    await picture(sheet, `page-${name}-${scheme}`);
    await sheet.close();
  });

  test('numbers lead to their notes and back', async () => {
    const sheet = await open(1280, 'light', 'more');
    await sheet.locator('main .statute-reference a').nth(3).click();
    expect(new URL(sheet.url()).hash).toMatch(/^#statute-lens-note-\d+$/);
    await sheet.locator('.statute-note:target .statute-number').click();
    expect(new URL(sheet.url()).hash).toMatch(/^#statute-lens-place-\d+-1$/);
    await sheet.locator('.statute-authorities a').first().click();
    expect(await sheet.locator('.statute-reference a:target').count()).toBe(1);
    await picture(sheet, 'page-contrast');
    await sheet.close();
  });

  test('prints on paper', async () => {
    const sheet = await open(1280, 'light');
    const pdf = await sheet.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
    writeFileSync(join(root, 'test-results', 'page.pdf'), pdf);
    await sheet.emulateMedia({ media: 'print' });
    const cut = await sheet
      .locator('.statute-note')
      .evaluateAll((all) => all.filter((note) => note.scrollHeight > note.clientHeight + 1).length);
    expect(cut).toBe(0);
    await sheet.close();
  });
});

describe('in the preview', () => {
  let host: LensHost;
  const settings = (theme: string) => {
    mkdirSync(join(notes, '.vscode'), { recursive: true });
    writeFileSync(
      join(notes, '.vscode/settings.json'),
      JSON.stringify({ 'workbench.colorTheme': theme, 'statuteLens.asOf': '2026-11-01' }),
    );
  };
  const preview = async (): Promise<Frame> => {
    const shown = async () => {
      for (const frame of page.frames())
        if (
          (await frame
            .locator('.markdown-body')
            .count()
            .catch(() => 0)) > 0
        )
          return frame;
      return undefined;
    };
    await expect.poll(async () => (await shown()) !== undefined, soon).toBe(true);
    return (await shown()) as Frame;
  };

  beforeAll(async () => {
    settings('Default Light Modern');
    host = await startLensHost();
    await page.setViewportSize({ width: 1500, height: 1000 });
    await page.goto(workbenchAddress(host, notes, { skipWelcome: 'true' }));
    await trustFolder(page);
    await openFile(page, ...memo);
    await page.locator('.editor-group-container.active .view-line').first().click();
    await page.keyboard.press('Control+Shift+V');
    await page.locator('.tab.active').filter({ hasText: 'Preview' }).waitFor();
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await picture(page, `failed: ${task.name}`);
  });

  afterAll(async () => {
    await stopHost(host);
  });

  test.each([
    ['Default Light Modern', 'vscode-light'],
    ['Default Dark Modern', 'vscode-dark'],
    ['Default High Contrast', 'vscode-high-contrast'],
  ])('%s: annotated, accessible', async (theme, className) => {
    settings(theme);
    const frame = await preview();
    await frame.locator(`body.${className}`).waitFor({ timeout: 30_000 });
    await frame.locator('.statute-note').first().waitFor();
    // The editor shows through the frame, which the checker would take for white.
    await frame.locator('body').evaluate((body) => {
      body.style.background = 'var(--vscode-editor-background)';
    });
    expect(await frame.locator('.statute-objection').count()).toBeGreaterThan(3);
    expect(
      await violations(
        frame,
        '.statute-note',
        '.statute-reference',
        '.statute-cited',
        '.statute-authorities',
      ),
    ).toEqual([]);
    await picture(page, `preview-${theme}`);
  });

  test('the table of authorities leads back into the text', async () => {
    const frame = await preview();
    const link = frame.locator('.statute-authorities a').last();
    await link.scrollIntoViewIfNeeded();
    await picture(page, 'preview-authorities');
    const place = frame.locator((await link.getAttribute('href'))?.replace('#', '[id="').concat('"]') ?? '');
    await link.click();
    await expect
      .poll(async () => (await place.boundingBox())?.y ?? Number.NaN, soon)
      .toBeLessThan(page.viewportSize()?.height ?? 0);
  });

  test('follows the note as it is written', async () => {
    const frame = await preview();
    const note = join(notes, ...memo);
    writeFileSync(note, `${readFileSync(note, 'utf8')}\nArticle 232 of the Criminal Law.\n`);
    await frame.locator('.statute-note', { hasText: 'Article 232' }).waitFor({ timeout: 30_000 });
  });
});
