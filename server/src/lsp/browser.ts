/** The language server as a worker of a browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { browserGround } from './browserGround';
import { serve } from './serve';

/** The worker itself, as far as it is used here; TypeScript's own names for it would hide those of Node. */
type Worker = ConstructorParameters<typeof BrowserMessageReader>[0] & { close(): void };
const worker = globalThis as unknown as Worker;

const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
connection.onExit(() => worker.close());
serve(connection, browserGround);
