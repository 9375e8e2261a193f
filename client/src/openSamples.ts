import { env, Uri, window, workspace } from 'vscode';

/** The sample notes that come with the extension, by their place in it; each has misquotes to find. */
const sampleNotes = [
  'fixtures/notes/vpn-memo/vpn-prosecutions.md',
  'fixtures/notes/bangxin-memo/拒不履行与提供工具.md',
] as const;

/**
 * Opens the sample notes as untitled documents, the one in the reader's language in front: they can be edited at
 * will and nothing is written anywhere, on the desktop, on a remote machine and in a browser.
 */
export async function openSamples(extension: Uri): Promise<void> {
  const isFront = (path: string) => /[\u4e00-\u9fff]/.test(path) === env.language.startsWith('zh');
  const [one, other] = sampleNotes;
  for (const path of isFront(one) ? [other, one] : [one, other]) {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extension, path));
    const content = new TextDecoder().decode(bytes);
    const note = await workspace.openTextDocument({ language: 'markdown', content });
    await window.showTextDocument(note, { preview: false });
  }
}
