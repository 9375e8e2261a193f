import { commands, l10n, type Uri } from 'vscode';
import { lawFiles } from './lawFiles';
import type { LoadReader } from './preview';
import type { Reader } from './reader';

/**
 * The same in a browser, where nothing can be read at once: undefined until the law is there, and then the previews
 * are shown again.
 */
export const fetchReader =
  (extension: Uri) =>
  (failed: (why: unknown) => void): LoadReader => {
    let reader: Reader | undefined;
    let isAsked = false;
    const load = async () => {
      reader = await readerFor(extension);
      await commands.executeCommand('markdown.preview.refresh');
    };
    return () => {
      if (!isAsked) load().catch(failed);
      isAsked = true;
      return reader;
    };
  };

/** In the bundle these modules lie asleep until they are imported. */
async function readerFor(extension: Uri): Promise<Reader> {
  const { index, texts } = await lawFiles(extension);
  const { readLawIndex } = await import('../../server/src/corpus/lawIndex');
  const { readerWith } = await import('./reader');
  const law = readLawIndex(
    index,
    () => true,
    () => '',
    (start, length) => texts.slice(start, start + length),
  );
  if (!law) throw new Error(l10n.t('The index of the law is damaged.'));
  return readerWith(law);
}
