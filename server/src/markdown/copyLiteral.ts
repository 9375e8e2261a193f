import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { ProseWriter } from './offsetMap';
import { wrapAs } from './softWrap';

/**
 * Adds the words of a text node to the prose, letter by letter beside its source, in which escapes, character
 * references and the marks of quotes and lists at the start of a line take more room than in the words.
 */
export function copyLiteral(
  writer: ProseWriter,
  value: string,
  source: string,
  start: number,
  end: number,
): void {
  let at = start;
  let i = 0;
  while (i < value.length) {
    const isWritten = source[at] === '&' && at < end;
    if (isBreak(value[i]) && isWritten) {
      // &#10; in an attribute's or a form's text: a break that stands in the source as a reference.
      const [letters, width] = decoded(source, at, end, value, i);
      writer.put(wrapAs(writer.text.at(-1), value[i + letters.length]), at, width);
      i += letters.length;
      at += width;
      continue;
    }
    if (isBreak(value[i])) {
      const words = source[skipWrap(source, at, end)] === '&' ? skipOneBreak(value, i) : skipBreak(value, i);
      const behind = value.slice(i, words).length > 0 ? skipWrap(source, at, end) : at;
      if (behind > at) writer.put(wrapAs(writer.text.at(-1), value[words]), at, behind - at);
      at = behind;
      i = words;
      continue;
    }
    const run = plainRun(value, i, source, at, end);
    if (run > 0) {
      writer.copy(value.slice(i, i + run), at);
      i += run;
      at += run;
      continue;
    }
    const [letters, width] = decoded(source, at, end, value, i);
    writer.put(letters, at, width);
    i += letters.length;
    at += width;
  }
}

const isBreak = (letter: string | undefined): boolean => letter === '\n' || letter === '\r';

function skipBreak(value: string, at: number): number {
  let i = at;
  while (isBreak(value[i]) || (i > at && (value[i] === ' ' || value[i] === '\t'))) i++;
  return i;
}

/** Behind a line end of the source a reference follows: it may stand for the next break. */
const skipOneBreak = (value: string, at: number): number => at + (value.startsWith('\r\n', at) ? 2 : 1);

/** How many letters from here on stand in the source as they are. */
function plainRun(value: string, i: number, source: string, at: number, end: number): number {
  let run = 0;
  while (i + run < value.length && at + run < end) {
    const letter = value[i + run];
    const here = source[at + run];
    if (letter !== here || here === '\\' || here === '&' || isBreak(here)) break;
    if ((here === ' ' || here === '\t') && isTrailing(source, at + run, end)) break;
    run++;
  }
  return run;
}

const TRAILING = /[ \t]*(?:\\?\r?\n|\r)/y;
function isTrailing(source: string, at: number, end: number): boolean {
  TRAILING.lastIndex = at;
  return TRAILING.test(source) && TRAILING.lastIndex <= end;
}

/** Offset behind a line end with the blanks before it and the marks of quotes and lists behind it. */
const WRAP = /[ \t]*\\?(?:\r\n|\n|\r)[ \t]*(?:>[ \t]*)*/y;
function skipWrap(source: string, at: number, end: number): number {
  WRAP.lastIndex = at;
  return WRAP.test(source) ? Math.min(WRAP.lastIndex, end) : at;
}

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,31}));/y;

/** The letters that the source writes here in another way, and how much of the source they take. */
function decoded(source: string, at: number, end: number, value: string, i: number): [string, number] {
  const letter = value[i] ?? '';
  if (source[at] === '\\' && source[at + 1] === letter && /[!-/:-@[-`{-~]/.test(letter)) return [letter, 2];
  REFERENCE.lastIndex = at;
  const found = source[at] === '&' ? REFERENCE.exec(source) : null;
  if (found && REFERENCE.lastIndex <= end) {
    const [whole, hex, decimal, name] = found;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    const letters = name
      ? decodeNamedCharacterReference(name)
      : String.fromCodePoint(Math.min(code, 0x10ffff));
    if (letters && value.startsWith(letters, i)) return [letters, whole.length];
    if (!name) return [letter, whole.length];
  }
  return [letter, at < end ? 1 : 0];
}
