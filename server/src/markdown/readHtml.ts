import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { isTitleInAngles } from './anglesAsMarks';
import type { Block } from './block';
import { plainBlock, UNREAD } from './block';
import { ProseWriter } from './offsetMap';
import { wrapAs } from './softWrap';

/**
 * The prose of a block of HTML, as a browser would show it: each run between tags that stand on lines of their own is
 * a block. Comments, scripts, styles and code are not read. Linear; broken markup only ends what it stands in.
 *
 * @returns blocks whose offsets count from the beginning of `source`
 */
export function readHtml(source: string, start: number, end: number): Block[] {
  const blocks: Block[] = [];
  let writer = new ProseWriter();
  let heading = 0;
  const close = (next: number): void => {
    if (/\S/.test(writer.text)) blocks.push(plainBlock(writer.text, writer.map, heading));
    writer = new ProseWriter();
    heading = next;
  };
  for (let at = start; at < end; ) {
    const tag = matchAt(TAG, source, at);
    let to = at;
    if (source.startsWith('<!--', at)) {
      to = behind(source, '-->', at, end);
    } else if (tag && isTitleInAngles(tag[0])) {
      to = at + tag[0].length;
      writer.copy(tag[0], at);
    } else if (tag) {
      const [piece, closing, name = ''] = tag;
      const kind = name.toLowerCase();
      const isHidden = closing === '' && HIDDEN.has(kind);
      to = isHidden ? behind(source, `</${name}`, at, end) : at + piece.length;
      if (isHidden) writer.put(UNREAD, at, Math.min(to, end) - at);
      else if (!INLINE.has(kind)) close(closing === '' ? Number(/^h([1-6])$/.exec(kind)?.[1] ?? 0) : 0);
    } else {
      const words = matchAt(WORDS, source, at)?.[0] ?? source[at] ?? '';
      to = at + words.length;
      put(writer, words, source, at, Math.min(to, end));
    }
    at = to;
  }
  close(0);
  return blocks;
}

const TAG = /<(\/?)([A-Za-z][\w-]*)[^<>]*>?/y;
/** A run of blanks, a character reference, or letters that stand for themselves. */
const WORDS = /\s+|&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|\w{1,31});|[^<&\s]+/y;
const HIDDEN = new Set(['script', 'style', 'code', 'pre', 'template', 'textarea', 'title', 'svg', 'math']);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

function put(writer: ProseWriter, words: string, source: string, at: number, to: number): void {
  if (/^\s/.test(words)) {
    if (writer.text === '') return;
    writer.put(/[\r\n]/.test(words) ? wrapAs(writer.text.at(-1), source[to]) : ' ', at, to - at);
  } else if (words.startsWith('&') && words.length > 1) writer.put(referred(words), at, to - at);
  else writer.copy(source.slice(at, to).replaceAll('\0', '\uFFFD'), at);
}

function referred(reference: string): string {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || reference;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return String.fromCodePoint(Math.min(code, 0x10ffff));
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** Offset behind the next such words; the end where they do not come. */
function behind(source: string, words: string, at: number, end: number): number {
  const found = source.indexOf(words, at + 1);
  return found < 0 || found >= end ? end : found + words.length;
}
