/** The entry point, dist/server.js: runs the server (`machine.ts`), which is compiled already if it ran before. */
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { cacheFolder } from '../disk/cacheFolder';
import { runCompiled } from '../disk/compiledCode';

// VS Code has a folder for what may be lost. It is needed before the protocol could tell of it.
const CACHE = '--cache=';
const given = process.argv.find((word) => word.startsWith(CACHE))?.slice(CACHE.length);

// V8 compiles a pattern to be interpreted, and when it is used again, a second time to be run. Most of ours are used
// again within the first note. Node lets this be said while it runs; whether Electron does, no test of ours has tried.
if (!process.versions.electron) setFlagsFromString('--no-regexp-tier-up');

runCompiled(join(__dirname, 'machine.js'), cacheFolder(given), require);
