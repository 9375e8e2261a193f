/** VS Code's workbench in a browser, for tests that look at it or drive it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { browserOptions, findBrowser, type Host } from '../../../scripts/host/index.mjs';

/** Starts the browser, with room enough on the screen for an editor and its explorer. */
export async function openBrowser(
  options: BrowserContextOptions = {},
): Promise<{ browser: Browser; page: Page }> {
  const { path, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    args: browserOptions,
    env: { ...(process.env as Record<string, string>), ...env },
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-US', ...options });
  page.setDefaultTimeout(20_000);
  return { browser, page };
}

/** The address of a folder in the workbench; `payload` is what the command line would hand to a desktop VS Code. */
export function workbenchAddress(host: Host, folder: string, payload: Record<string, string> = {}): string {
  const query = new URLSearchParams({ folder });
  const entries = Object.entries(payload);
  if (entries.length > 0) query.set('payload', JSON.stringify(entries));
  return `${host.url}/?${query}`;
}

/** How the workbench in the browser names a path of the machine that the server runs on. */
export const remotePath = (host: Host, path: string): string =>
  `vscode-remote://127.0.0.1:${host.port}${path}`;

const screenshots = join(import.meta.dirname, '../../../test-results/screenshots');

/** Keeps a picture of the workbench to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  // A tooltip fades in; the picture shall show it as it is in the end.
  await page.screenshot({
    animations: 'disabled',
    path: join(screenshots, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`),
  });
}
