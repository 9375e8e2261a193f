/** The built server in a worker of a real browser, spoken to over JSON-RPC as the web extension does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  type Disposable,
  type Message,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { LAW_FILES, type LawFiles } from '../../../server/src/features/clientProtocol';
import { introduce, type Met, type Start } from '../../protocol/lens/server';

const dist = join(import.meta.dirname, '../../../dist');
const textOf = (name: string) => readFileSync(join(dist, name), 'utf8');

/** Where the page believes that the extension is served from. */
export const extension = 'https://extension.example/statute-lens';

/** What the web extension hands to its server. */
export const compiledLaw = (): LawFiles => ({
  index: textOf('law.json'),
  texts: textOf('law.texts'),
  sources: textOf('law.sources'),
});

/** Starts the server in the page, which has one at a time, and introduces an editor to it. */
export async function startInWorker(
  page: Page,
  law: () => LawFiles | Promise<LawFiles>,
  start: Start = {},
): Promise<Met> {
  const connection = await connectWorker(page);
  connection.onRequest(LAW_FILES, law);
  const initializationOptions = {
    corpus: `${extension}/server/corpus`,
    ...Object(start.initializationOptions),
  };
  return introduce(connection, { ...start, initializationOptions });
}

async function connectWorker(page: Page): Promise<ProtocolConnection> {
  const reader = new PageReader();
  await page.exposeFunction('heard', (message: Message) => reader.heard(message));
  await page.evaluate(called(START, textOf('web/server.js')));
  return createProtocolConnection(reader, new PageWriter(page));
}

/** As text, since these tests are compiled without the names of a browser. */
const called = (code: string, given: unknown): string => `(${code})(${JSON.stringify(given)})`;

const START = `(script) => {
  self.worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  self.worker.onmessage = ({ data }) => heard(data);
  self.worker.onerror = ({ message }) => heard({ jsonrpc: '2.0', method: 'window/logMessage', params: { type: 1, message } });
}`;

class PageReader extends AbstractMessageReader {
  heard: DataCallback = () => {};
  listen(callback: DataCallback): Disposable {
    this.heard = callback;
    return { dispose: () => {} };
  }
}

class PageWriter extends AbstractMessageWriter {
  constructor(private readonly page: Page) {
    super();
  }
  write(message: Message): Promise<void> {
    return this.page.evaluate(called('(message) => self.worker.postMessage(message)', message));
  }
  end(): void {}
}
