import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder for what may be lost: the one that the editor gives, else the usual one of the system. */
export function cacheFolder(given: unknown): string {
  if (typeof given === 'string' && given !== '') return given;
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache'), 'statute-lens');
}
