import { frontMatterEnd } from './frontMatter';
import type { Span } from './span';

/**
 * Cuts a note where Markdown certainly begins afresh: before a heading, or before a line at the margin that
 * follows a blank one and continues no list, all outside fences and HTML blocks. Whatever is read from a
 * passage alone is what is read from it within the note; a test holds this against random edits.
 * Where the state of a fence is in doubt, the rest of the note stays one passage. Linear.
 *
 * @param from where to begin: behind the front matter, or where a passage begins
 */
export function* cutPassages(text: string, from = frontMatterEnd(text)): Generator<Span> {
  const cutter = new Cutter();
  const lineEnd = lineEnds(text);
  let start = from;
  for (let at = start; at < text.length; ) {
    const end = lineEnd(at);
    const afresh = cutter.takesPlain(text.charCodeAt(at)) ?? cutter.beginsAfresh(text.slice(at, end));
    if (afresh && at > start) {
      yield { start, end: at };
      start = at;
    }
    at = end;
  }
  if (start < text.length) yield { start, end: text.length };
}

const FENCE = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/;
const LIST_MARK = /^( {0,3})([-*+]|(\d{1,9})[.)])(?:( {1,4})(?=\S)| {5,}|[ \t]*$|\t)/;
const RULE = /^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/;
const TAG = /^ {0,3}<\/?[A-Za-z]/;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
const HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:\s|>|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Za-z]/, />/],
];

/** Walks the lines of a note and knows what is open at the margin. */
class Cutter {
  private afterBlank = true;
  /** What ends the fence or HTML block that is open. */
  private closes: RegExp | null = null;
  /** Where the text of the open list item begins, and whether the item is certainly still open. */
  private item: { indent: number; sure: boolean } | null = null;
  /** In lines that may be one HTML block, which lasts to the next blank line and hides headings and fences. */
  private inTags = false;
  private lost = false;

  /**
   * Takes the next line by its first letter, where that suffices because nothing is open and the letter opens
   * nothing; true where a passage may begin with it, undefined where the line has to be looked at.
   */
  takesPlain(first: number): boolean | undefined {
    if (this.closes || this.item || this.inTags || this.lost || !isPlain(first)) return undefined;
    const afresh = this.afterBlank;
    this.afterBlank = false;
    return afresh;
  }

  /** Takes the next line; true where a passage may begin with it. */
  beginsAfresh(lineWithEnd: string): boolean {
    const line = lineWithEnd.replace(/[\r\n]+$/, '');
    if (this.lost) return false;
    if (this.closes) {
      if (this.closes.test(line)) this.closes = null;
      this.afterBlank = false;
      return false;
    }
    if (/^[ \t]*$/.test(line)) {
      this.afterBlank = true;
      this.inTags = false;
      return false;
    }
    const afresh =
      (HEADING.test(line) && !this.inTags) || (this.afterBlank && /^\S/.test(line) && !LIST_MARK.test(line));
    if (afresh) this.item = null;
    this.follow(line);
    this.afterBlank = false;
    return afresh;
  }

  private follow(line: string): void {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const closes = openedBlock(line);
    if (closes) {
      if (this.inTags || (this.item?.sure === false && indent > 0)) this.lost = true;
      else if (!this.item || indent < this.item.indent) this.open(closes, line);
      return;
    }
    if (TAG.test(line)) this.inTags = true;
    if (this.item && indent >= this.item.indent) return;
    if (RULE.test(line)) this.item = null;
    else if (LIST_MARK.test(line)) this.openItem(line);
    else if (this.item) this.item = this.afterBlank ? null : { ...this.item, sure: false };
  }

  private open(closes: RegExp, line: string): void {
    this.item = null;
    const sameLine = closes.source.startsWith('^') ? '' : line.slice(line.indexOf('<') + 2);
    if (!closes.test(sameLine) || sameLine === '') this.closes = closes;
  }

  private openItem(line: string): void {
    const [, before = '', mark = '', number, space] = LIST_MARK.exec(line) ?? [];
    const mayOpen = this.item !== null || this.afterBlank || number === undefined || Number(number) === 1;
    const indent = before.length + mark.length + (space?.length ?? 1);
    this.item = { indent, sure: mayOpen && space !== undefined && !(this.item?.sure === false) };
  }
}

function openedBlock(line: string): RegExp | null {
  const fence = FENCE.exec(line)?.[2];
  if (fence) return new RegExp(`^ {0,3}${fence[0] === '`' ? '`' : '~'}{${fence.length},}[ \\t]*$`);
  return HTML.find(([opens]) => opens.test(line))?.[1] ?? null;
}

/** Letters and Chinese characters: with them a line is a paragraph's. */
const isPlain = (code: number): boolean =>
  (code > 64 && code < 91) || (code > 96 && code < 123) || (code >= 0x3400 && code <= 0x9fff);

/** Offset behind the line that begins at an offset; a lone carriage return ends a line too. */
function lineEnds(text: string): (at: number) => number {
  const ends = text.includes('\r') ? /\r\n|\n|\r/g : undefined;
  return (at) => {
    if (!ends) return text.indexOf('\n', at) + 1 || text.length;
    ends.lastIndex = at;
    return ends.test(text) ? ends.lastIndex : text.length;
  };
}
