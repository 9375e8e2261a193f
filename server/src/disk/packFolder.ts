import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { textOfAkomaNtoso } from '../corpus/akomaNtoso';
import type { PackFile } from '../corpus/packFile';
import type { CorpusProblem } from '../corpus/readInstrument';
import { titleOfFile } from '../corpus/titleKey';
import { decoded } from './decoded';

/**
 * The texts of a pack: a folder with .md, .txt, .docx and .xml files. Only the beginning of each is read now. What cannot
 * be a text of law is passed over; what should be and cannot be read is told. Rejects where the folder cannot be
 * listed.
 */
export async function packFolder(folder: string): Promise<{ files: PackFile[]; problems: CorpusProblem[] }> {
  const root = resolve(folder);
  const origin = basename(root);
  const files: PackFile[] = [];
  const problems: CorpusProblem[] = [];
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const problem = (message: string) => problems.push({ path, line: 1, message });
    if (!READABLE.has(extname(entry.name).toLowerCase())) continue;
    if (entry.isSymbolicLink()) problem('A link is not followed: a pack holds its own texts.');
    if (!entry.isFile()) continue;
    try {
      const file = await packFile(path, origin);
      if (file) files.push(file);
    } catch (why) {
      problem(`It cannot be read: ${why instanceof Error ? why.message : why}`);
    }
  }
  return { files, problems };
}

const READABLE: ReadonlySet<string> = new Set(['.md', '.markdown', '.txt', '.docx', '.xml']);
const LARGEST = 20_000_000;
const HEAD = 3072;

async function packFile(path: string, origin: string): Promise<PackFile | undefined> {
  const { head, modified } = beginningOf(path);
  const named = /\((\d{4}-\d\d-\d\d)\)\.\w+$/.exec(path)?.[1];
  const date = named ?? modified.toISOString().slice(0, 10);
  const common = { path, origin, date, isDated: named !== undefined };
  if (path.toLowerCase().endsWith('.docx')) {
    const text = await textOfDocx(path);
    const title = titleOfFile(path);
    return isTitle(title) ? { ...common, title, isCorpusFile: false, read: () => text } : undefined;
  }
  if (path.toLowerCase().endsWith('.xml')) {
    // Read once now: that it is a law at all, only its inside tells.
    const { title } = textOfAkomaNtoso(decoded(readFileSync(path)));
    const read = () => textOfAkomaNtoso(decoded(readFileSync(path))).text;
    return { ...common, title: title === '' ? titleOfFile(path) : title, isCorpusFile: false, read };
  }
  const isCorpusFile = /^---\r?\n(?:.*\r?\n)*?id: .*\r?\n(?:.*\r?\n)*?kind: /.test(head);
  const title = isCorpusFile ? '' : titleIn(head, path);
  if (!isCorpusFile && !isTitle(title)) return undefined;
  return { ...common, title, isCorpusFile, read: () => decoded(readFileSync(path)) };
}

/** The library is loaded when the first such file is met: most packs have none. */
async function textOfDocx(path: string): Promise<string> {
  const { extractRawText } = await import('mammoth');
  return (await extractRawText({ path })).value;
}

/** The first words of a file and its date, in one go: there may be thousands. Throws where it is too large. */
function beginningOf(path: string): { head: string; modified: Date } {
  const handle = openSync(path, 'r');
  try {
    const { size, mtime } = fstatSync(handle);
    if (size > LARGEST) throw new Error(`${Math.round(size / 1e6)} MB is too large for a text of law.`);
    const buffer = Buffer.allocUnsafe(HEAD);
    return { head: decoded(buffer.subarray(0, readSync(handle, buffer, 0, HEAD, 0)), true), modified: mtime };
  } finally {
    closeSync(handle);
  }
}

function titleIn(head: string, path: string): string {
  const heading = /^#\s+(.+?)\s*$/m.exec(head)?.[1];
  const first = /^[\s\uFEFF]*(\S.*?)\s*$/m.exec(head)?.[1] ?? '';
  // An item of a list or a headline about a law is no title.
  const isPlain = first.length <= 80 && !/^[-*+>]|》\s/.test(first);
  return heading ?? (isPlain && isTitle(first) ? first : titleOfFile(path));
}

/** Laws are called so; what is called otherwise (a table of contents, a remark on sources) is none. */
const isTitle = (words: string): boolean =>
  /[\u4e00-\u9fff].*(?:法|典|条例|规定|办法|解释|细则|决定|批复|通知|意见|标准|规则|纪要|修正案|答复|复函|命令|公告|编|总则|附则)(?:（.{1,12}）|\(.{1,12}\))?$/.test(
    words,
  );
