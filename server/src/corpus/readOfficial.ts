import type { Words } from '../markdown/words';
import { readChineseNumeral } from '../quantity/numerals';
import type { Article, Item, Paragraph } from './instrument';
import { inBoth } from './problemWords';

/** A Chinese text of law as it was found: its title, and its articles as they stand in it. */
export interface OfficialText {
  readonly title: string;
  /** In the order of the file. Spans are offsets in it. */
  readonly articles: ReadonlyMap<string, Article>;
  /** What is wrong in the file, with the line, counted from 1. */
  readonly problems: readonly { readonly line: number; readonly message: Words }[];
}

/**
 * Reads an official Chinese text, in Markdown or plain: 第…条 opens an article (一、 a point, where a text has no
 * articles), a line is a paragraph 款, （一） an item 项, 1． a sub-item 目. Bold, list marks, ideographic spaces and
 * spaces inside a marker are passed over. Never throws; what it cannot place is told.
 */
export function readOfficial(text: string): OfficialText {
  return new OfficialReader(text).read();
}

const NUMERAL = '[〇零一二三四五六七八九十百千]+';
/** 第二百八十六条之一, also 第一百二十八 条; group 3 is what stands between it and the words of the article. */
const ARTICLE = new RegExp(`^第\\s*(${NUMERAL}(?:\\s+${NUMERAL})*|\\d+)\\s*条(?:之(${NUMERAL}))?(\\s*)`);
/** 〔走私假币案（刑法第…条）〕 and 【罪名】 behind it. */
const CAPTION = /^(?:〔((?:[^〔〕（]|（(?:[^（）]{0,60}）|(?![^（）]{0,60}）)))*)〕|【([^】]*)】)\s*/;
const POINT = new RegExp(`^(${NUMERAL})、`);
const ITEM = new RegExp(`^[“"]?[（(]\\s*(${NUMERAL})\\s*[)）]\\s*`);
const SUB_ITEM = /^(?:[（(](\d{1,2})[)）]|(\d{1,2})\s*[．.、])\s*(?!\d)/;
const DIVISION = new RegExp(`^(?:第\\s*(?:${NUMERAL})\\s*[编章节](?:\\s|$)|附\\s*则$)`);
/** Behind the last article: annexes and notes, which are no law of this text. */
const ANNEX = /^(?:附件|附[:：]|附录|附表|[①②③④⑤]|\[\d+\])/;

interface OpenItem extends Item {
  text: string;
  span: { start: number; end: number };
  items: OpenItem[];
  /** How its sub-items are marked: （1）, else 1． */
  bracketed?: boolean;
}
interface OpenParagraph extends Paragraph {
  items: OpenItem[];
}
interface OpenArticle extends Article {
  paragraphs: OpenParagraph[];
}

class OfficialReader {
  private readonly articles = new Map<string, OpenArticle>();
  private readonly problems: { line: number; message: Words }[] = [];
  private title = '';
  private article: OpenArticle | undefined;
  private last = 0;
  private line = 0;
  /** The line that is being read, as it stands in the file, and where. */
  private raw = { text: '', at: 0 };
  private readonly hasArticles: boolean;

  constructor(private readonly text: string) {
    this.hasArticles = text.split('\n').some((line) => ARTICLE.test(bare(line)));
  }

  read(): OfficialText {
    const from = this.skipped();
    this.line = this.text.slice(0, from).split('\n').length - 1;
    let at = from;
    for (const raw of this.text.slice(from).split('\n')) {
      this.line++;
      const words = bare(raw);
      this.raw = { text: raw, at };
      if (words !== '') this.take(words, /^\s*#/.test(raw));
      at += raw.length + 1;
    }
    return { title: this.title, articles: this.articles, problems: this.problems };
  }

  /** Front matter, and the history that stands before a mark of the end of it; the title is looked up there. */
  private skipped(): number {
    const mark = this.text.indexOf('<!-- INFO END -->');
    const head = mark < 0 ? this.text.slice(0, 4000) : this.text.slice(0, mark);
    this.title = /^#\s+(\S.*)$/m.exec(head)?.[1]?.trim() ?? '';
    if (mark >= 0) return mark + '<!-- INFO END -->'.length;
    return /^---\n[\s\S]*?\n---\n/.exec(this.text)?.[0].length ?? 0;
  }

  private take(words: string, heading: boolean): void {
    if (/^<!--/.test(words)) return;
    if (heading || DIVISION.test(words)) {
      if (this.title === '' && heading && this.articles.size === 0) this.title = words.replace(/^#+\s*/, '');
      this.article = undefined;
      return;
    }
    const marker = this.hasArticles ? ARTICLE.exec(words) : POINT.exec(words);
    if (marker && this.opens(marker, words)) return this.open(marker, words);
    if (!this.article) return;
    if (ANNEX.test(words)) {
      this.article = undefined;
      return;
    }
    this.body(words);
  }

  /** A line may begin with a reference to an article; one that opens an article has room behind it, or is due. */
  private opens(marker: RegExpExecArray, words: string): boolean {
    const number = readChineseNumeral((marker[1] ?? '').replace(/\s/g, '')) ?? 0;
    const behind = words.slice(marker[0].length);
    if (!this.hasArticles) return number === this.last + 1;
    if (marker[3] !== '' || behind === '' || CAPTION.test(behind)) return true;
    return (
      (number === this.last + 1 || (number === this.last && marker[2] !== undefined)) &&
      !/^[第规的、和至]/.test(behind)
    );
  }

  private open(marker: RegExpExecArray, words: string): void {
    const base = readChineseNumeral((marker[1] ?? '').replace(/\s/g, '')) ?? 0;
    const inserted = this.hasArticles && marker[2] ? `-${readChineseNumeral(marker[2])}` : '';
    const number = `${base}${inserted}`;
    if (/\d\s|[〇零一二三四五六七八九十百千]\s/.test(marker[0].replace(/条.*/, '条')))
      this.problem(inBoth((words) => words.spaceInside(number)));
    if (this.articles.has(number)) {
      this.article = undefined;
      return this.problem(inBoth((words) => words.twiceInPack(number)));
    }
    if (this.hasArticles && base > this.last + 1 && this.last > 0) this.problem(gap(number, this.last));
    this.last = base;
    let behind = words.slice(marker[0].length);
    const caption = CAPTION.exec(behind);
    if (caption) behind = behind.slice(caption[0].length);
    const chinese = caption?.[1] ?? caption?.[2];
    this.article = {
      number,
      heading: this.spanOf(words),
      caption: chinese === undefined ? null : { english: chinese, chinese },
      paragraphs: [],
      remarks: [],
    };
    this.articles.set(number, this.article);
    if (behind !== '') this.body(behind);
  }

  /** Where words of the line stand in the file, marks of Markdown within them included. */
  private spanOf(words: string): { start: number; end: number } {
    const { text, at } = this.raw;
    const found = text.lastIndexOf(words);
    return { start: at + Math.max(found, 0), end: at + text.trimEnd().length };
  }

  private body(words: string): void {
    const { paragraphs } = this.article as OpenArticle;
    const span = this.spanOf(words);
    const item = ITEM.exec(words);
    const paragraph = paragraphs.at(-1);
    if (item) return this.item(readChineseNumeral(item[1] ?? '') ?? 0, words.slice(item[0].length), span);
    const subItem = SUB_ITEM.exec(words);
    const outer = subItem && homeOf(paragraph?.items.at(-1), subItem[1] !== undefined);
    if (subItem && outer) {
      const number = Number(subItem[1] ?? subItem[2]);
      outer.bracketed ??= subItem[1] !== undefined;
      outer.items.push({ number, text: words.slice(subItem[0].length), span, items: [] });
    } else if (isTitle(words)) this.article = undefined;
    else paragraphs.push({ text: words, span, items: [] });
  }

  private item(number: number, text: string, span: { start: number; end: number }): void {
    const { paragraphs } = this.article as OpenArticle;
    // Lines between two items belong to the first of them.
    const home = paragraphs.findLastIndex((each) => each.items.length > 0);
    const open = paragraphs[home]?.items.at(-1);
    if (open && home < paragraphs.length - 1 && number > 1 && open.number === number - 1) {
      const between = paragraphs.splice(home + 1);
      open.text = [open.text, ...between.map((each) => each.text)].join('\n');
      open.span = { start: open.span.start, end: between.at(-1)?.span.end ?? open.span.end };
    }
    const { items } = paragraphs.at(-1) ?? this.emptyParagraph(span);
    if (number !== items.length + 1)
      this.problem(outOfOrder(this.article?.number ?? '', number, items.length + 1));
    items.push({ number, text, span, items: [] });
  }

  private emptyParagraph(span: { start: number; end: number }): OpenParagraph {
    const made: OpenParagraph = { text: '', span: { start: span.start, end: span.start }, items: [] };
    this.article?.paragraphs.push(made);
    return made;
  }

  private problem(message: Words): void {
    this.problems.push({ line: this.line, message });
  }
}

const gap = (article: string, last: number): Words => inBoth((words) => words.gap(article, last));

const outOfOrder = (article: string, item: number, due: number): Words =>
  inBoth((words) => words.outOfOrderIn(article, item, due));

/** Where a sub-item belongs: （1） below a 1． is one level deeper. */
function homeOf(item: OpenItem | undefined, bracketed: boolean): OpenItem | undefined {
  const last = item?.items.at(-1);
  if (!item || !last || !bracketed) return item;
  return item.bracketed === false ? last : item;
}

/** A short line without the mark that ends a sentence is the rest of a heading. */
const isTitle = (words: string): boolean => words.length <= 24 && !/[。；：:;，,！？”"）)]$/.test(words);

/** A line without what Markdown and typesetters put around its words. */
const bare = (raw: string): string =>
  raw
    .replace(/^(?:[\s\u3000>]|[-*+]\s|\*\*|#+\s)*/, '')
    .replaceAll('**', '')
    .replace(/[\s\u3000]+$/, '');
