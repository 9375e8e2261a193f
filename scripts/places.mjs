/** Where things are. All of them are inside the repository; what is written is ignored by git. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The bundles: extension, server, command line. */
export const dist = join(root, 'dist');

/** What the tests and `npm start` install for themselves: a VS Code server, a browser. */
export const installed = join(root, '.vscode-test');

/** What a test run leaves behind to be looked at. */
export const results = join(root, 'test-results');

/** The notes to try it on. */
export const sampleNotes = join(root, 'fixtures', 'notes');

/** A path inside the repository. */
export const inRepository = (...names) => join(root, ...names);
