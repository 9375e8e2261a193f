/** Other programs, run from the scripts. */
import { spawn } from 'node:child_process';
import { Lacking } from './step.mjs';

/** Runs a program and gives what it printed. A failure carries its output; nothing is read from the terminal. */
export const run = (command, args, options = {}) =>
  new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    // Whoever interrupts this command must not leave the other one at work behind it; npm, asked politely,
    // would first take back all that it has installed.
    const stop = () => {
      child.once('close', () => process.exit(130));
      child.kill('SIGKILL');
    };
    for (const signal of interruptions) process.on(signal, stop);
    child.on('error', fail);
    child.on('close', (code) => {
      for (const signal of interruptions) process.off(signal, stop);
      if (code === 0) return done(output);
      fail(Object.assign(new Error(`${command} ${args.join(' ')}\n${output.trim()}`), { code, output }));
    });
  });

const interruptions = ['SIGINT', 'SIGTERM'];

/** Runs a program on this terminal and gives its exit code. */
export const runHere = (command, args, options = {}) =>
  new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });

/** The npm that runs this script, else the one on the path; Windows finds that one only through a shell. */
const npmCommand = () => {
  const running = process.env.npm_execpath;
  if (running?.endsWith('npm-cli.js')) return { command: process.execPath, first: [running], shell: false };
  return { command: 'npm', first: [], shell: process.platform === 'win32' };
};

const quietly = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
/** Waits a few seconds for a registry that stumbles, not the minute that npm would. */
const patiently = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

/** Installs with npm in a folder. Lacking, in one line, where npm or its registry can't be had. */
export async function npm(args, folder) {
  const { command, first, shell } = npmCommand();
  try {
    await run(command, [...first, ...args, ...quietly, ...patiently], { cwd: folder, shell });
  } catch (error) {
    throw new Lacking(whyNpmFailed(args, error));
  }
}

/** Runs a script of `package.json` on this terminal and gives its exit code. */
export const npmRunHere = (script, folder) => {
  const { command, first, shell } = npmCommand();
  return runHere(command, [...first, '--silent', 'run', script], { cwd: folder, shell });
};

const outOfReach = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)\b/;

/** Npm's own words, not the fields before them. */
const sentence = /^npm (error|ERR!) (?!code|syscall|path|dest|errno)/;

const whyNpmFailed = (args, error) => {
  if (error.code === 'ENOENT') return 'npm is lacking: install Node.js 20 or newer together with npm.';
  const network = outOfReach.exec(error.output ?? '');
  if (network) return `The npm registry is out of reach (${network[1]}); npm ${args[0]} needs it this once.`;
  const said = (error.output ?? error.message).split('\n').find((line) => sentence.test(line));
  return `npm ${args.join(' ')} failed: ${said?.replace(/^npm (error|ERR!) /, '') ?? error.message}`;
};
