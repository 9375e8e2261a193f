import { UNREAD } from './block';
import type { OffsetMap } from './offsetMap';
import { ProseWriter } from './offsetMap';
import { wrapAs } from './softWrap';

interface Inline {
  readonly text: string;
  readonly map: OffsetMap;
  readonly emphasised: boolean;
}

/**
 * Prose of a paragraph with no more markup than code spans, simple links, footnote marks and unnested
 * emphasis; undefined where there is more.
 *
 * @param base offset of the source's first letter in its passage
 * @param footnotes labels that the note defines, normalised
 */
export function readPlainInline(
  source: string,
  base: number,
  footnotes: ReadonlySet<string>,
): Inline | undefined {
  const prose = new ProseWriter();
  if (!SPECIAL.test(source)) {
    prose.copy(source, base);
    return { text: prose.text, map: prose.map, emphasised: false };
  }
  const marks: Mark[] = [];
  /** Where a label last meets an address or another label. */
  const lastJoint = Math.max(source.lastIndexOf(']('), source.lastIndexOf(']['));
  let at = 0;
  while (at < source.length) {
    SPECIAL_FROM.lastIndex = at;
    const found = SPECIAL_FROM.exec(source);
    const stop = found?.index ?? source.length;
    if (stop > at) prose.copy(source.slice(at, stop), base + at);
    if (!found) break;
    const next = special(found[0], stop);
    if (next === undefined) return undefined;
    at = next;
  }
  if (!paired(marks)) return undefined;
  const whole = marks.length === 2 && marks[0]?.at === 0 && marks[1]?.end === source.length;
  return { text: prose.text, map: prose.map, emphasised: whole };

  /** Reads what begins at `start`; the offset behind it, or undefined where it is too much. */
  function special(first: string, start: number): number | undefined {
    if (first === '`') return codeSpan(start);
    if (first === '[') return bracket(start);
    if (first === '*' || first === '_') return emphasis(start);
    if (first === ']') {
      if (/[([]/.test(source[start + 1] ?? '')) return undefined;
      prose.copy(first, base + start);
      return start + 1;
    }
    return softWrap(start);
  }

  function codeSpan(start: number): number {
    const run = runAt(source, start);
    for (let close = source.indexOf('`', start + run); close >= 0; ) {
      const length = runAt(source, close);
      if (length === run) {
        prose.put(UNREAD, base + start, close + length - start);
        return close + length;
      }
      close = source.indexOf('`', close + length);
    }
    prose.copy(source.slice(start, start + run), base + start);
    return start + run;
  }

  function bracket(start: number): number | undefined {
    BRACKET.lastIndex = start;
    const label = BRACKET.exec(source)?.[1];
    if (label === undefined) {
      if (lastJoint >= start) return undefined;
      prose.copy('[', base + start);
      return start + 1;
    }
    const behind = start + label.length + 2;
    if (source[behind] === '[' || (source[behind] === ':' && start === 0)) return undefined;
    if (source[behind] === '(') return link(label, start, behind);
    if (label.startsWith('^') && footnotes.has(normalised(label.slice(1)))) return behind;
    if (/[*_]/.test(label)) return undefined;
    prose.copy(source.slice(start, behind), base + start);
    return behind;
  }

  function link(label: string, start: number, behind: number): number | undefined {
    DESTINATION.lastIndex = behind;
    const destination = DESTINATION.exec(source)?.[0];
    if (destination === undefined || /[*_]/.test(label)) return undefined;
    prose.copy(label, base + start + 1);
    return behind + destination.length;
  }

  function emphasis(start: number): number | undefined {
    const length = runAt(source, start);
    const end = start + length;
    const before = source[start - 1];
    const after = source[end];
    const opens = !isSpace(after) && (isSpace(before) || (isPunctuation(before) && isLetter(after)));
    const closes = !isSpace(before) && (isSpace(after) || (isPunctuation(after) && isLetter(before)));
    const literal =
      (isSpace(before) && isSpace(after)) || (source[start] === '_' && isLetter(before) && isLetter(after));
    if (literal) prose.copy(source.slice(start, end), base + start);
    else if (opens === closes || length > 3) return undefined;
    else marks.push({ at: start, end, mark: source.slice(start, end), opens });
    return end;
  }

  function softWrap(start: number): number {
    const before = source.slice(0, start).trimEnd();
    const behind = /^\s*/.exec(source.slice(start))?.[0].length ?? 1;
    const glue = wrapAs(before.at(-1), source[start + behind]);
    prose.put(glue, base + start, behind);
    return start + behind;
  }
}

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly mark: string;
  readonly opens: boolean;
}

/** Every opening mark is closed at once by the same mark. */
const paired = (marks: readonly Mark[]): boolean =>
  marks.length % 2 === 0 &&
  marks.every(
    (mark, i) => mark.opens === (i % 2 === 0) && mark.mark === marks[i % 2 === 0 ? i + 1 : i - 1]?.mark,
  );

const SPECIAL = /[`*_[\]\r\n]/;
const SPECIAL_FROM = /[`*_[\]]|[ \t]*\r?\n/g;
const BRACKET = /\[([^[\]`\r\n]*)\]/y;
const DESTINATION = /\([^\s()<>\\*_`]*(?: "[^"\r\n*_`[\]]*")?\)/y;

/** A label as Markdown compares it. */
export const normalised = (label: string): string =>
  label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();

function runAt(source: string, at: number): number {
  let end = at;
  while (source[end] === source[at]) end++;
  return end - at;
}

const isSpace = (letter: string | undefined): boolean => letter === undefined || /\s/.test(letter);
const isPunctuation = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{P}\p{S}]/u.test(letter);
const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
