import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Connection } from 'vscode-languageserver/node';
import type { Law } from '../corpus/law';
import { inMemory, loadLaw } from '../corpus/loadLaw';
import { loadCorpus } from '../disk/bundledCorpus';
import type { Client } from './client';
import { listPacks } from './listPacks';
import type { Log } from './log';
import { type PlacedLaw, placedLaw } from './placedLaw';

/** The law that serves: the bundled one at once, with the texts of packs as soon as those are listed. */
export interface LawSource {
  /** The law at this moment. Never rejects. */
  now(): Promise<PlacedLaw>;
  /** Lays these packs, absolute paths, beside the bundled law; what there was serves until they are listed. */
  use(packs: readonly string[]): void;
  /** To be called when the law has changed. */
  onChange(changed: () => void): void;
}

/**
 * Loads the law of a folder, once. What is wrong goes to the log, and the rest serves.
 *
 * @param caches the folder that keeps what listings of packs have found
 */
export function lawSource(
  connection: Connection,
  client: Pick<Client, 'language' | 'words'>,
  corpus: string,
  caches: string,
): LawSource {
  const log = connection.console;
  const { words } = client;
  const bundled = loadBundled(corpus, log, client);
  let law = bundled.then((each) => placedLaw(each, corpus, 0));
  let version = 0;
  let used: readonly string[] = [];
  let ending = new AbortController();
  let changed = () => {};

  const list = async (packs: readonly string[], own: AbortController): Promise<void> => {
    const cache = join(caches, `packs-${digest(packs.join('\n'))}.json`);
    const alone = await bundled;
    const joined = packs.length === 0 ? alone : await listPacks(connection, client, alone, packs, cache, own);
    if (own.signal.aborted) return;
    version += 1;
    law = Promise.resolve(placedLaw(joined, corpus, version));
    changed();
  };

  return {
    now: () => law,
    use(packs) {
      if (isDeepStrictEqual(packs, used)) return;
      used = packs;
      ending.abort();
      const own = new AbortController();
      ending = own;
      list(packs, own).catch((why) => {
        if (!own.signal.aborted) log.error(words.packsFailed(String(why)));
        else if (ending === own) log.info(words.packsCancelled);
      });
    },
    onChange: (listener) => {
      changed = listener;
    },
  };
}

async function loadBundled(
  folder: string,
  log: Log,
  { language, words }: Pick<Client, 'language' | 'words'>,
): Promise<Law> {
  const { law, problems } = await loadCorpus(folder, __dirname).catch((why) => {
    log.error(words.lawFailed(folder, String(why)));
    return loadLaw(inMemory({}));
  });
  for (const { path, line, message } of problems)
    log.warn(`${join(folder, path)}:${line}: ${message[language ?? 'en']}`);
  return law;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
