/** The language server: over IPC for VS Code, `--stdio` (or `--pipe`, `--socket`) for other editors. */
import { join } from 'node:path';
import { createConnection } from './languageServer';
import { serve } from './serve';

// The bundle is dist/server.js; the law lies beside dist/, in the repository and in the package alike.
const corpus = join(__dirname, '..', 'server', 'corpus');

const connection = connect();
if (connection) serve(connection, corpus);

function connect() {
  try {
    return createConnection();
  } catch {
    console.error('This is a language server. Start it with --stdio, or let an editor start it.');
    process.exitCode = 2;
    return undefined;
  }
}
