/** A browser for the tests: one that is named, one that is installed, else one from the npm registry. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installOnce } from '../once.mjs';
import { npm, run } from '../run.mjs';
import { Lacking } from '../step.mjs';

/** The newest whose manifest allows Node 20. */
const chromiumPackage = '@sparticuz/chromium@143.0.4';

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Options with which it runs anywhere, as root and in a container too. */
export const browserOptions = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
];

/** Path of a Chrome or Chromium and the environment it needs. Throws `Lacking` where none can be had. */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !isProgram(named)) throw new Lacking(`CHROME_PATH names no program: ${named}`);
  const path = named || installedBrowser();
  return path ? { path, env: {} } : npmBrowser();
}

/** The first browser that is installed on this machine, if any. */
const installedBrowser = () => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = commands.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...applications].find(isProgram);
};

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

async function npmBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Lacking('A browser is lacking: install Chrome or Chromium, or set CHROME_PATH to one.');
  }
  const folder = await installOnce('chromium', 'Browser for the tests (66 MB, once)', unpackBrowser);
  const path = join(folder, 'unpacked', 'chromium');
  const env = { LD_LIBRARY_PATH: join(folder, 'unpacked', 'al2023', 'lib') };
  await run(path, ['--version', '--no-sandbox'], { env: { ...process.env, ...env } }).catch((error) => {
    throw new Lacking(
      `A browser is lacking: ${lastLine(error.output)}. Install Chrome or Chromium (Debian: chromium).`,
    );
  });
  return { path, env };
}

/** The package unpacks into TMPDIR, and brings libnss3 and libnspr4 along only where it believes to be on Lambda. */
async function unpackBrowser(folder) {
  await npm(['install', '--ignore-scripts', chromiumPackage], folder);
  const unpack = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const unpacked = join(folder, 'unpacked');
  await run(process.execPath, ['-e', `require('fs').mkdirSync(process.env.TMPDIR); ${unpack}`], {
    cwd: folder,
    env: { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
}

const lastLine = (output) => output?.trim().split('\n').at(-1) ?? 'it does not start';
