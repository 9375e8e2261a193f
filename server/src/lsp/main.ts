/** The entry point, dist/server.js: runs the server (`machine.ts`), which is compiled already if it ran before. */
import { join } from 'node:path';
import { cacheFolder } from '../disk/cacheFolder';
import { runCompiled } from '../disk/compiledCode';

// VS Code has a folder for what may be lost. It is needed before the protocol could tell of it.
const CACHE = '--cache=';
const given = process.argv.find((word) => word.startsWith(CACHE))?.slice(CACHE.length);

runCompiled(join(__dirname, 'machine.js'), cacheFolder(given), require);
