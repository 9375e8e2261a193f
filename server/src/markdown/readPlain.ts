import type { Block, ListPlace, Reading } from './block';
import { plainBlock } from './block';
import { plainTable } from './plainTable';
import { readPlainInline } from './readPlainInline';

/**
 * Reads a passage of headings, paragraphs, simple lists, tables and quotations in ordinary prose, which is most of every note,
 * without a Markdown parser; undefined where anything else stands in it. What it answers is what the parser
 * would have (a test compares the two).
 *
 * @param footnotes labels that the note defines, normalised
 */
export function readPlain(passage: string, footnotes: ReadonlySet<string>): Reading | undefined {
  if (HARD.test(passage)) return undefined;
  const blocks: Block[] = [];
  const labels: string[] = [];
  const lists = new ListStack();
  let open: { start: number; end: number } | undefined;
  /** In the lines behind the first of a footnote or a quotation, which may belong to it. */
  let afterFirst = false;

  for (let at = 0; at < passage.length; ) {
    const next = passage.indexOf('\n', at);
    const end = next < 0 ? passage.length : next;
    const line = passage.slice(at, end).trimEnd();
    if (line === '') {
      if (!close()) return undefined;
      lists.afterBlank = true;
      afterFirst = false;
    } else if (line.startsWith('|')) {
      const rows = open || lists.isOpen || afterFirst ? undefined : plainTable(passage, at);
      if (!rows) return undefined;
      for (const { start, end, row, column } of rows.cells)
        if (!add(start, end, { cell: { table: at, row, column } })) return undefined;
      at = rows.end;
      continue;
    } else if (line.includes('|') || !take(line, at)) return undefined;
    at = end + 1;
  }
  return close() ? { blocks, comments: [], links: [], footnotes: labels } : undefined;

  function take(line: string, at: number): boolean {
    const heading = /^(#{1,6}) +(?=\S)/.exec(line);
    if (heading) {
      lists.clear();
      return (
        close() &&
        !/#$/.test(line) &&
        add(at + heading[0].length, at + line.length, { heading: heading[1]?.length ?? 1 })
      );
    }
    const definition = FOOTNOTE.exec(line);
    if (definition) {
      const [mark, label = ''] = definition;
      labels.push(label);
      lists.clear();
      afterFirst = true;
      return (
        close() &&
        !NESTED.test(line.slice(mark.length)) &&
        add(at + mark.length, at + line.length, { footnote: label.toLowerCase() })
      );
    }
    if (afterFirst) return false;
    if (line.startsWith('> ')) {
      lists.clear();
      afterFirst = true;
      const words = line.slice(2);
      return (
        open === undefined &&
        /^\S/.test(words) &&
        !NESTED.test(words) &&
        add(at + 2, at + line.length, { quote: true })
      );
    }
    const item = ITEM.exec(line);
    if (item) {
      const [mark = '', , bullet = '', number] = item;
      const interrupts = open === undefined || number === undefined || number === '1';
      if (!interrupts || NESTED.test(line.slice(mark.length)) || !close()) return false;
      const place = lists.place(item[1]?.length ?? 0, mark.length, bullet, number);
      return place !== undefined && add(at + mark.length, at + line.length, { list: place });
    }
    if (NOT_PLAIN_START.test(line)) return false;
    if (open) open.end = at + line.length;
    else if (lists.isOpen && !lists.afterBlank) return false;
    else {
      lists.clear();
      open = { start: at, end: at + line.length };
    }
    return true;
  }

  function close(): boolean {
    const done = open === undefined || add(open.start, open.end, {});
    open = undefined;
    return done;
  }

  function add(start: number, end: number, place: Partial<Block>): boolean {
    const inline = readPlainInline(passage.slice(start, end), start, footnotes);
    if (!inline) return false;
    if (inline.text !== '')
      blocks.push({ ...plainBlock(inline.text, inline.map), ...place, emphasised: inline.emphasised });
    return true;
  }
}

/** Anything that may mean more than its letters, and is not worth reading twice. */
const HARD =
  /[\\&<~\t]|\r(?!\n)|!\[|(?<!^\[\^[^\][\s`*_]{1,60})\]:|https?:|www\.|@|\uFEFF|^ +(?![-*+] |\d{1,9}[.)] |\s)/im;
/** A footnote whose words stand on one line. */
const FOOTNOTE = /^\[\^([^\][\s`*_]{1,60})\]: +(?=\S)/;
const ITEM = /^( *)([-*+]|(\d{1,9})[.)]) (?=\S)/;
/** A paragraph may not begin so. */
const NOT_PLAIN_START = /^(?:[\s#>+=\-`]|\d{1,9}[.)](?:\s|$)|\*(?:\s|$)|(?:\*\s*){3,}$|(?:_\s*){3,}$)/;
/** An item whose text begins so holds more than prose. */
const NESTED = /^(?:[#>+=`]|[-*+](?:\s|$)|\d{1,9}[.)](?:\s|$)|\[[ xX]\]|[-*_][-*_\s]*$)/;

/** The lists that are open, outermost first. */
class ListStack {
  private readonly open: { indent: number; inner: number; mark: string; number: number | null }[] = [];
  afterBlank = false;

  get isOpen(): boolean {
    return this.open.length > 0;
  }

  clear(): void {
    this.open.length = 0;
    this.afterBlank = false;
  }

  /** The place of an item with this indent; undefined where the indent fits no list exactly. */
  place(indent: number, width: number, mark: string, number: string | undefined): ListPlace | undefined {
    while (this.open.length > 0 && indent < (this.open.at(-1)?.indent ?? 0)) this.open.pop();
    const top = this.open.at(-1);
    const family = number === undefined ? mark : mark.slice(-1);
    this.afterBlank = false;
    if (top && indent === top.indent) {
      if (top.mark === family) top.number = top.number === null ? null : top.number + 1;
      else Object.assign(top, { mark: family, number: number === undefined ? null : Number(number) });
      top.inner = width;
    } else {
      if (indent !== (top?.inner ?? 0)) return undefined;
      if (top && number !== undefined && number !== '1') return undefined;
      this.open.push({
        indent,
        inner: width,
        mark: family,
        number: number === undefined ? null : Number(number),
      });
    }
    return { depth: this.open.length, number: this.open.at(-1)?.number ?? null };
  }
}
