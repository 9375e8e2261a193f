import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { textOfAkomaNtoso } from '../corpus/akomaNtoso';
import { titleOfFile } from '../corpus/titleKey';
import { decoded } from './decoded';

/** What the beginning of a pack's file tells of it. */
export interface Beginning {
  /** Null for a file that is no text of law, and for one that has its title in its front matter. */
  readonly title: string | null;
  /** Whether it is written like the bundled corpus, with front matter. */
  readonly isCorpusFile: boolean;
}

/** Reads the beginning of a file. Throws where it cannot be read. */
export function beginningOf(path: string): Beginning {
  if (isWord(path)) return titled(titleOfFile(path));
  if (isXml(path)) {
    // All of it: that it is a law at all, only its inside tells.
    const { title } = textOfAkomaNtoso(decoded(readFileSync(path)));
    return { title: title === '' ? titleOfFile(path) : title, isCorpusFile: false };
  }
  const head = headOf(path);
  return CORPUS_FILE.test(head) ? { title: null, isCorpusFile: true } : titled(titleIn(head, path));
}

/** The whole text of a file that is no Word file. Throws where it cannot be read. */
export const textOf = (path: string): string =>
  isXml(path) ? textOfAkomaNtoso(decoded(readFileSync(path))).text : decoded(readFileSync(path));

/** The text of a Word file. Rejects where it cannot be read. */
export async function wordText(path: string): Promise<string> {
  // The library is loaded when the first such file is met: most packs have none.
  const { extractRawText } = await import('mammoth');
  return (await extractRawText({ path })).value;
}

/** Whether a file is one of Word. Those are read when they are listed. */
export const isWord = (path: string): boolean => /\.docx$/i.test(path);
const isXml = (path: string): boolean => /\.xml$/i.test(path);
const titled = (title: string): Beginning => ({ title: isTitle(title) ? title : null, isCorpusFile: false });

const HEAD = 3072;
const CORPUS_FILE = /^---\r?\n(?:.*\r?\n)*?id: .*\r?\n(?:.*\r?\n)*?kind: /;

function headOf(path: string): string {
  const handle = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(HEAD);
    return decoded(buffer.subarray(0, readSync(handle, buffer, 0, HEAD, 0)), true);
  } finally {
    closeSync(handle);
  }
}

function titleIn(head: string, path: string): string {
  const heading = /^#[ \t]+(\S.*)$/m.exec(head)?.[1]?.trim();
  const first = /^[\s\uFEFF]*([^\s\uFEFF].*)$/m.exec(head)?.[1]?.trim() ?? '';
  // An item of a list or a headline about a law is no title.
  const isPlain = first.length <= 80 && !/^[-*+>]|》\s/.test(first);
  return heading ?? (isPlain && isTitle(first) ? first : titleOfFile(path));
}

/** Laws are called so; what is called otherwise (a table of contents, a remark on sources) is none. */
const isTitle = (words: string): boolean =>
  /[\u4e00-\u9fff].*(?:法|典|条例|规定|办法|解释|细则|决定|批复|通知|意见|标准|规则|纪要|修正案|答复|复函|命令|公告|编|总则|附则)(?:（.{1,12}）|\(.{1,12}\))?$/.test(
    words,
  );
