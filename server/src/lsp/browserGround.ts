import { readLawIndex } from '../corpus/lawIndex';
import { LAW_FILES, type LawFiles } from '../features/clientProtocol';
import type { GroundFor } from './ground';
import { plainAddress } from './plainAddress';

/** A browser: the editor hands over the law and the notes, and says in its options where the corpus is. */
export const browserGround: GroundFor = (connection, _, options, ready) => {
  const corpus = corpusOf(options);
  const below = plainAddress(corpus);
  return {
    uriOf: (path) => corpus + encodeURI(path),
    pathOf(uri) {
      const address = plainAddress(uri);
      return address.startsWith(below) ? address.slice(below.length) : undefined;
    },
    async loadLaw() {
      await ready;
      const { index, texts, sources } = await connection.sendRequest<LawFiles>(LAW_FILES, {});
      const files: Readonly<Record<string, string>> = JSON.parse(sources);
      const law = readLawIndex(
        index,
        () => true,
        (path) => files[path] ?? '',
        (start, length) => texts.slice(start, start + length),
      );
      if (!law) throw new Error('its index is damaged');
      return law;
    },
    layPacks: null,
    notesIn: () => undefined,
  };
};

/** The address of the corpus, with a slash at its end. */
function corpusOf(options: unknown): string {
  const given = (options as { corpus?: unknown } | null | undefined)?.corpus;
  const address = typeof given === 'string' ? given : 'statute-lens:/corpus';
  return address.replace(/\/*$/, '/');
}
