import { Uri, workspace } from 'vscode';
import type { LawFiles } from '../../server/src/features/clientProtocol';

/** The compiled law of the extension, wherever that is served from. */
export async function lawFiles(extension: Uri): Promise<LawFiles> {
  const [index, texts, sources] = await Promise.all([
    textOf(extension, 'law.json'),
    textOf(extension, 'law.texts'),
    textOf(extension, 'law.sources'),
  ]);
  return { index, texts, sources };
}

/** A file of the extension, wherever it is served from. */
export const textOf = async (extension: Uri, name: string): Promise<string> =>
  new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, 'dist', name)));
