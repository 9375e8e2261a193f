/** How the scripts speak: a step with its seconds, a warning, one clear line for what is lacking. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Set-up can't go on; the message is the one line that says why. */
export class Lacking extends Error {}

/** Says `title`, does the work, and says how long it took. On a terminal the seconds are counted meanwhile. */
export async function step(title, work) {
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
  const counter = process.stdout.isTTY
    ? setInterval(() => process.stdout.write(`\r… ${title} (${seconds()} s)`), 200)
    : undefined;
  process.stdout.write(counter ? `… ${title}` : `… ${title}\n`);
  let mark = '✗';
  try {
    const made = await work();
    mark = '✓';
    return made;
  } finally {
    clearInterval(counter);
    process.stdout.write(`${counter ? '\r' : ''}${mark} ${title} (${seconds()} s)\n`);
  }
}

/** Runs a script's work: 2 for what is lacking, said in one line; any other fault keeps its stack. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    console.error(error instanceof Lacking ? `✗ ${error.message}` : (error.stack ?? error));
    process.exitCode = 2;
  }
}

/** True where the module of this `import.meta.url` is the command itself, not a part of another. */
export const isCommand = (url) => {
  const command = process.argv[1];
  return command !== undefined && realpathSync(command) === realpathSync(fileURLToPath(url));
};
