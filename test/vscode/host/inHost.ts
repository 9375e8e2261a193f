/** Runs the suite inside a real extension host, and tells what became of each test. */
import type { Page } from 'playwright-core';
import { buildSuite, startHost } from '../../../scripts/host/index.mjs';
import { copyOfSampleNotes, removeFolders, temporaryFolder } from './folders';
import { openBrowser, picture, remotePath, workbenchAddress } from './workbench';

/** A test of the suite by its full title; `error` is its stack, where it failed. */
export type Outcome = { title: string; error?: string };

const root = new URL('../../..', import.meta.url).pathname.replace(/\/$/, '');
const longestRun = 150_000;

/** Runs the whole suite once. What keeps it from coming to an end is an outcome, too. */
export async function runSuiteInHost(): Promise<Outcome[]> {
  const suite = await buildSuite();
  const host = await startHost({ dataDir: temporaryFolder('host') });
  const { browser, page } = await openBrowser();
  try {
    const ended = watch(page);
    const payload = {
      extensionDevelopmentPath: remotePath(host, root),
      extensionTestsPath: remotePath(host, suite),
      skipWelcome: 'true',
    };
    await page.goto(workbenchAddress(host, copyOfSampleNotes(), payload));
    return await ended;
  } finally {
    await picture(page, 'extension-host').catch(() => undefined);
    await browser.close();
    host.stop();
    await host.ended;
    removeFolders();
  }
}

/** VS Code calls two functions of the page, if it has them: with each console line of the tests, and at the end. */
async function watch(page: Page): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const lines: string[] = [];
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
    const line = args.map(String).join(' ');
    lines.push(line);
    const [, mark, title, error] = /^([✓✗]) (.*)(?:\n([\s\S]*))?$/.exec(line) ?? [];
    if (mark && title) outcomes.push(mark === '✓' ? { title } : { title, error: error ?? 'failed' });
  });
  return new Promise((done) => {
    const end = (fault?: string) => {
      clearTimeout(tooLong);
      if (!fault) return done(outcomes);
      done([
        ...outcomes,
        { title: 'the suite runs to its end', error: [fault, ...lines.slice(-40)].join('\n') },
      ]);
    };
    const tooLong = setTimeout(() => end('It took too long.'), longestRun);
    void page.exposeFunction('codeAutomationExit', (code: number) => {
      const explained = code === 0 ? outcomes.length > 0 : outcomes.some(({ error }) => error);
      end(explained ? undefined : `VS Code ended the tests with ${code}.`);
    });
  });
}
