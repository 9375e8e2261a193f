import type { Connection } from 'vscode-languageserver/node';
import type { Law } from '../corpus/law';
import { inMemory, loadLaw } from '../corpus/loadLaw';
import type { Client } from './client';
import type { Ground } from './ground';
import type { Log } from './log';
import { type PlacedLaw, placedLaw } from './placedLaw';
import type { ServerWords } from './serverWords';

/** The law that serves: the bundled one at once, with the texts of packs as soon as those are listed. */
export interface LawSource {
  /** The law at this moment. Never rejects. */
  now(): Promise<PlacedLaw>;
  /** Lays these packs beside the bundled law; what there was serves until they are listed. */
  use(packs: readonly string[]): void;
  /** To be called when the law has changed. */
  onChange(changed: () => void): void;
}

/** Loads the law, once. What is wrong goes to the log, and the rest serves. */
export function lawSource(
  connection: Connection,
  { words }: Pick<Client, 'words'>,
  ground: Ground,
): LawSource {
  const log = connection.console;
  const bundled = loadBundled(ground, log, words);
  let law = bundled.then((each) => placedLaw(each, ground, 0));
  let version = 0;
  let used = '';
  let ending = new AbortController();
  let changed = () => {};

  const list = async (packs: readonly string[], own: AbortController): Promise<void> => {
    const alone = await bundled;
    if (packs.length > 0 && !ground.layPacks) log.info(words.noPacks);
    const serve = (joined: Law) => {
      if (own.signal.aborted) return;
      version += 1;
      law = Promise.resolve(placedLaw(joined, ground, version));
      changed();
    };
    if (packs.length > 0 && ground.layPacks) await ground.layPacks(alone, packs, own, serve);
    else serve(alone);
  };

  return {
    now: () => law,
    use(packs) {
      const asked = packs.join('\n');
      if (asked === used) return;
      used = asked;
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

async function loadBundled(ground: Ground, log: Log, words: ServerWords): Promise<Law> {
  try {
    return await ground.loadLaw();
  } catch (why) {
    log.error(words.lawFailed(String(why)));
    return (await loadLaw(inMemory({}))).law;
  }
}
