/** VS Code with web extensions: they run in a worker of the browser, and come from a server that only hands out files. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Host, startHost } from '../../../scripts/host/index.mjs';
import { temporaryFolder } from './folders';
import { openBrowser, workbenchAddress } from './workbench';

const root = join(import.meta.dirname, '../../..');
const folders: Readonly<Record<string, string>> = {
  'statute-lens': root,
  virtual: join(import.meta.dirname, '../virtual'),
};

export interface WebHost {
  readonly page: Page;
  /** Paths of files of Statute Lens that were asked for. */
  readonly asked: Set<string>;
  stop(): Promise<void>;
}

/**
 * Opens a workspace of these notes, path to text, which exists in the browser only, with Statute Lens as a web
 * extension.
 *
 * @param lacking files of Statute Lens that cannot be had
 */
export async function openInWebHost(notes: Record<string, string>, lacking: RegExp = /^$/): Promise<WebHost> {
  const asked = new Set<string>();
  const files = await serveFiles(notes, asked, lacking);
  const host = await startHost({ dataDir: temporaryFolder('web') });
  const { browser, page } = await openWorkbench(host, (files.address() as AddressInfo).port);
  return {
    page,
    asked,
    async stop() {
      await browser.close();
      files.close();
      host.stop();
      await host.ended;
    },
  };
}

function serveFiles(notes: object, asked: Set<string>, lacking: RegExp): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const [, extension = '', ...path] = decodeURIComponent(new URL(url ?? '', 'http://x').pathname).split(
      '/',
    );
    const name = path.join('/');
    if (extension === 'statute-lens') asked.add(name);
    response.setHeader('Access-Control-Allow-Origin', '*');
    try {
      if (lacking.test(name)) throw new Error('It is lacking.');
      response.end(
        name === 'notes.json' ? JSON.stringify(notes) : readFileSync(join(folders[extension] ?? '', name)),
      );
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** What the host tells its workbench is completed before that reads it: which web extensions there are, and where. */
async function openWorkbench(host: Host, port: number): Promise<{ browser: Browser; page: Page }> {
  // The page may ask nobody but its own host, which a host for web extensions would not say.
  const { browser, page } = await openBrowser({ bypassCSP: true });
  const extensions = Object.keys(folders).map((name) => ({
    scheme: 'http',
    authority: `127.0.0.1:${port}`,
    path: `/${name}`,
  }));
  await page.addInitScript(`document.addEventListener('readystatechange', () => {
    const meta = document.getElementById('vscode-workbench-web-configuration');
    if (!meta || document.readyState !== 'interactive') return;
    const told = JSON.parse(meta.dataset.settings);
    const developmentOptions = { ...told.developmentOptions, extensions: ${JSON.stringify(extensions)} };
    meta.dataset.settings = JSON.stringify({ ...told, enableWorkspaceTrust: false, developmentOptions });
  })`);
  await page.goto(workbenchAddress(host, 'memo:/notes'));
  return { browser, page };
}

/** The sample notes as notes of such a workspace. */
export function sampleNotes(): Record<string, string> {
  const folder = join(root, 'fixtures/notes');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  return Object.fromEntries(
    names.map((name) => [`/notes/${name.replaceAll('\\', '/')}`, readFileSync(join(folder, name), 'utf8')]),
  );
}
