/** The language server on a machine: over IPC for VS Code, `--stdio` (or `--pipe`, `--socket`) for other editors. */
import { join } from 'node:path';
import { createConnection } from 'vscode-languageserver/node';
import { diskGround } from './diskGround';
import { serve } from './serve';
import { serverWords } from './serverWords';

// The bundle is dist/machine.js; the law lies beside dist/, in the repository and in the package alike.
const corpus = join(__dirname, '..', 'server', 'corpus');

const connection = connect();
if (connection) serve(connection, diskGround(corpus, __dirname));

function connect() {
  try {
    return createConnection();
  } catch {
    for (const { noEditor } of Object.values(serverWords)) console.error(noEditor);
    process.exitCode = 2;
    return undefined;
  }
}
