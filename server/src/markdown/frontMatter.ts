import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Words } from './words';

/** The YAML block at the head of a file. */
export interface FrontMatter {
  /** Offset of the first letter behind the block; 0 where there is none. */
  readonly end: number;
  /** Keys as written; empty where the block is missing or broken. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What is wrong with it, with the line in the file, counted from 1. */
  readonly problems: readonly { readonly line: number; readonly message: Words }[];
  /** Line of a key in the file, counted from 1. */
  lineOf(key: string): number;
}

const OPEN = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;

/** Offset behind the front matter of a text, 0 where it has none. Linear. */
export function frontMatterEnd(text: string): number {
  const open = OPEN.exec(text);
  if (!open) return 0;
  CLOSE.lastIndex = open[0].length;
  const close = CLOSE.exec(text);
  return close ? close.index + close[0].length : 0;
}

/** The reason is the YAML reader's own, which speaks English. */
const brokenBecause = (why: string): Words => ({ en: why, zh: `头部信息无法读取：${why}` });

/** Reads the front matter of a text. Never throws: a fault is told in `problems`. */
export function readFrontMatter(text: string): FrontMatter {
  const end = frontMatterEnd(text);
  if (end === 0) return { end, values: {}, problems: [], lineOf: () => 1 };
  const lines = new LineCounter();
  const open = OPEN.exec(text)?.[0].length ?? 0;
  const yaml = text.slice(open, end).replace(/(?:---|\.\.\.)[ \t]*\r?\n?$/, '');
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent' });
  const problems = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line + 1,
    message: brokenBecause(error.message.split('\n')[0] ?? ''),
  }));
  const values = problems.length === 0 && isMap(document.contents) ? (document.toJS() as object) : {};
  return { end, values: { ...values }, problems, lineOf: (key) => lineOfKey(key) + 1 };

  function lineOfKey(key: string): number {
    if (!isMap(document.contents)) return 0;
    const pair = document.contents.items.find((item) => isScalar(item.key) && item.key.value === key);
    const range = pair && isScalar(pair.key) ? pair.key.range : undefined;
    return range ? lines.linePos(range[0]).line : 0;
  }
}
