import * as v from 'valibot';
import type { Block } from '../markdown/block';
import { inSource } from '../markdown/block';
import { readFrontMatter } from '../markdown/frontMatter';
import { blocksOf, readMarkdown } from '../markdown/readMarkdown';
import type { Span } from '../markdown/span';
import { shift } from '../markdown/span';
import type { Words } from '../markdown/words';
import { readCrimes } from './crimes';
import { type Article, INSTRUMENT_KINDS, type Instrument, type Item, type Paragraph } from './instrument';
import { inBoth } from './problemWords';

/** A fault in a corpus file, with the line it stands in, counted from 1. */
export interface CorpusProblem {
  readonly path: string;
  readonly line: number;
  readonly message: Words;
}

const text = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const date = v.pipe(text, v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'is no date (YYYY-MM-DD)'));
const HEAD = v.object({
  id: v.pipe(text, v.regex(/^[a-z0-9-]+$/, 'may hold only small letters, figures and hyphens')),
  title: text,
  chinese: text,
  names: v.optional(v.array(text), []),
  kind: v.picklist(INSTRUMENT_KINDS),
  number: v.optional(text),
  issuer: v.optional(text),
  promulgated: v.optional(date),
  effective: v.optional(date),
  status: v.picklist(['in force', 'repealed', 'superseded', 'draft']),
  ended: v.optional(v.object({ on: date, by: v.optional(text) })),
  amended: v.optional(
    v.array(
      v.object({
        on: date,
        by: text,
        articles: v.optional(v.array(text)),
        renumbered: v.optional(v.boolean(), false),
      }),
    ),
    [],
  ),
  earlier: v.optional(v.array(text), []),
  implements: v.optional(text),
  became: v.optional(v.object({ instrument: text, articles: v.record(v.string(), text) })),
  parties: v.optional(v.array(text), []),
  shorthand: v.optional(v.record(v.string(), text), {}),
  batch: v.optional(v.number()),
  articles: v.optional(v.number()),
  extent: v.picklist(['whole', 'selected']),
  source: v.object({ name: text, checked: date }),
  rendering: v.optional(text),
});

/** Reads a corpus file. A fault that leaves no usable instrument is told in `problems`, as are lesser ones. */
export function readInstrument(
  path: string,
  file: string,
): { instrument: Instrument | undefined; problems: CorpusProblem[] } {
  const front = readFrontMatter(file);
  const problems: CorpusProblem[] = front.problems.map((problem) => ({ path, ...problem }));
  if (front.end === 0) problems.push({ path, line: 1, message: inBoth((words) => words.noFrontMatter) });
  const head = v.safeParse(HEAD, front.values);
  if (!head.success) {
    if (problems.length === 0)
      for (const issue of head.issues) {
        const key = String(issue.path?.[0]?.key ?? '');
        const message = inBoth((words) =>
          issue.input === undefined
            ? words.missing(key)
            : words.wrong(v.getDotPath(issue) ?? key, issue.message),
        );
        problems.push({ path, line: front.lineOf(key), message });
      }
    return { instrument: undefined, problems };
  }
  const articles = new ArticleReader(path, file, problems).read();
  const { articles: articleCount, extent, shorthand, ...rest } = head.output;
  const instrument: Instrument = {
    ...rest,
    number: rest.number ?? null,
    issuer: rest.issuer ?? null,
    promulgated: rest.promulgated ?? null,
    effective: rest.effective ?? null,
    ended: rest.ended ? { on: rest.ended.on, by: rest.ended.by ?? null } : null,
    amended: rest.amended.map((each) => ({ ...each, articles: each.articles ?? null })),
    implements: rest.implements ?? null,
    became: rest.became ?? null,
    batch: rest.batch ?? null,
    crimes: rest.kind === 'law' ? readCrimes(articles, shorthand) : [],
    itemed: [],
    articleCount: articleCount ?? null,
    whole: extent === 'whole',
    path,
    articles,
  };
  return { instrument, problems };
}

/** A heading that opens an article: "Article 286-1", "Point 9", "Entry B13", "Key point 1", "Facts". */
const ARTICLE =
  /^(?:(?:Article|Entry|Point) ([A-Z]?\d+(?:-\d+)?)|(Key point \d+|Facts|Holding|Instruments applied))$/;

type Draft<T> = { -readonly [K in keyof T]: T[K] };
interface OpenItem extends Draft<Item> {
  readonly items: OpenItem[];
}
interface OpenParagraph extends Draft<Paragraph> {
  readonly items: OpenItem[];
}

/** Gathers the articles of a file from its blocks. */
class ArticleReader {
  private readonly articles = new Map<string, Article>();
  private article: (Draft<Article> & { paragraphs: OpenParagraph[]; remarks: string[] }) | undefined;

  constructor(
    private readonly path: string,
    private readonly file: string,
    private readonly problems: CorpusProblem[],
  ) {}

  read(): ReadonlyMap<string, Article> {
    for (const [block, base] of blocksOf(readMarkdown(this.file))) {
      const span = shift(inSource(block, { start: 0, end: block.text.length }), base);
      if (block.heading > 0) this.heading(block, span);
      else if (this.article) this.body(block, span);
    }
    return this.articles;
  }

  private heading(block: Block, span: Span): void {
    const found = ARTICLE.exec(block.text.trim());
    const number = found?.[1] ?? found?.[2];
    this.article = undefined;
    if (number === undefined) return;
    if (this.articles.has(number))
      return this.problem(
        span,
        inBoth((words) => words.twice(number)),
      );
    this.article = { number, heading: span, caption: null, paragraphs: [], remarks: [] };
    this.articles.set(number, this.article);
  }

  private body(block: Block, span: Span): void {
    const article = this.article;
    if (!article) return;
    if (block.quote) article.remarks.push(block.text);
    else if (block.emphasised && article.paragraphs.length === 0 && !article.caption)
      article.caption = caption(block.text);
    else if (!block.list) article.paragraphs.push({ text: block.text, span, items: [] });
    else this.item(article.paragraphs, block, span);
  }

  private item(paragraphs: OpenParagraph[], block: Block, span: Span): void {
    const { depth, number } = block.list ?? { depth: 1, number: null };
    if (number === null)
      return this.problem(
        span,
        inBoth((words) => words.noNumbers),
      );
    let items = paragraphs.at(-1)?.items;
    if (!items)
      return this.problem(
        span,
        inBoth((words) => words.noParagraph),
      );
    for (let level = 1; level < depth; level++) items = items.at(-1)?.items ?? items;
    const open = items.find((each) => each.number === number);
    if (open)
      Object.assign(open, {
        text: `${open.text}\n${block.text}`,
        span: { start: open.span.start, end: span.end },
      });
    else if (number !== items.length + 1) this.problem(span, outOfOrder(number, items.length + 1));
    else items.push({ number, text: block.text, span, items: [] });
  }

  private problem(span: Span, message: Words): void {
    const line = this.file.slice(0, span.start).split('\n').length;
    this.problems.push({ path: this.path, line, message });
  }
}

const outOfOrder = (item: number, due: number): Words => inBoth((words) => words.outOfOrder(item, due));

/** "Crime name · 罪名". */
function caption(words: string): Article['caption'] {
  const [english = '', chinese] = words.split(/\s*·\s*/);
  return { english, chinese: chinese ?? null };
}
