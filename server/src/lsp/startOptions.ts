import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { InitializeParams } from 'vscode-languageserver/node';
import { filePath } from './filePath';

/** Folders of packs as an editor gives them, made absolute below its first folder; undefined where it gives none. */
export function packsOf(given: unknown, root: string | null): string[] | undefined {
  const said = given as { statuteLens?: { packs?: unknown }; packs?: unknown } | null | undefined;
  const packs = said?.statuteLens?.packs ?? said?.packs;
  if (!Array.isArray(packs)) return undefined;
  const base = (root === null ? undefined : filePath(root)) ?? '';
  return packs.filter((pack) => typeof pack === 'string' && pack !== '').map((pack) => resolve(base, pack));
}

/** The folder for what may be lost: the one that the editor gives, else the usual one of the system. */
export function cacheFolder({ initializationOptions }: InitializeParams): string {
  const given = (initializationOptions as { storage?: unknown } | null | undefined)?.storage;
  if (typeof given === 'string' && given !== '') return given;
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return join(XDG_CACHE_HOME ?? LOCALAPPDATA ?? join(homedir(), '.cache'), 'statute-lens');
}
