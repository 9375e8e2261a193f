/** One at a time: two commands started together must not install or build into the same folder. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { inRepository } from './places.mjs';

const longest = 15 * 60_000;

/** Does the work while no other process does work of this name. What a killed process left is cleared away. */
export async function alone(name, work) {
  const lock = inRepository('.cache', `${name}.lock`);
  mkdirSync(inRepository('.cache'), { recursive: true });
  for (let tries = 0; !taken(lock); tries++) {
    if (tries === 0) console.log(`… waiting for another command that does the same (${name})`);
    await pause(250);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

const taken = (lock) => {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isStale(lock)) rmSync(lock, { force: true });
    return false;
  }
};

const isStale = (lock) => {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // An empty file is a lock whose holder is just about to write its number.
    if (!holder) return Date.now() - statSync(lock).mtimeMs > 5_000;
    return !isAlive(holder) || Date.now() - statSync(lock).mtimeMs > longest;
  } catch {
    return false;
  }
};

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};
