import { Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { LAW_FILES } from '../../server/src/features/clientProtocol';
import { clientOptions } from './clientOptions';
import type { MakeClient } from './extension';
import { lawFiles, textOf } from './lawFiles';
import { quiet } from './quiet';

/** The client of a server in a worker of the browser, not yet started; it hands over the law when asked. */
export const workerClient =
  (extension: Uri): MakeClient =>
  (log, errorHandler) => {
    const corpus = Uri.joinPath(extension, 'server', 'corpus').toString();
    const options = clientOptions(log, errorHandler, { corpus });
    const client = quiet(
      new LanguageClient('statuteLens', 'Statute Lens', () => startWorker(extension), options),
    );
    client.onRequest(LAW_FILES, () => lawFiles(extension));
    return client;
  };

/** TypeScript's own names for a browser would hide those of Node. */
declare const Worker: new (address: string) => ConstructorParameters<typeof BrowserMessageReader>[0];

/** From its text, not from its address: VS Code starts no worker from the address of a remote host. */
async function startWorker(extension: Uri): Promise<MessageTransports> {
  const script = await textOf(extension, 'web/server.js');
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  try {
    const worker = new Worker(address);
    // The library would know a worker by its class, which VS Code replaces by one of its own.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  } finally {
    // The worker has not read it yet when it is made.
    setTimeout(() => URL.revokeObjectURL(address), WHILE_IT_STARTS);
  }
}

/** In milliseconds. */
const WHILE_IT_STARTS = 60_000;
