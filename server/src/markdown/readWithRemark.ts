import type { Nodes, Parents, RootContent, Table } from 'mdast';
import type {} from 'mdast-util-from-markdown';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Processor } from 'unified';
import { unified } from 'unified';
import { isTitleInAngles } from './anglesAsMarks';
import type { Block, CellPlace, Comment, ListPlace, Reading } from './block';
import { plainBlock, UNREAD } from './block';
import { copyLiteral } from './copyLiteral';
import { ProseWriter } from './offsetMap';
import { readHtml } from './readHtml';
import { readIndented } from './readIndented';

/** The parser that notes are read with. */
export const markdownParser = unified()
  .use(remarkParse)
  // 3~7年: one tilde is a range, and strikes nothing out in VS Code's own preview either.
  .use(remarkGfm, { singleTilde: false })
  .use(withoutLateLinks)
  .freeze();

/**
 * Addresses that the tokenizer does not take for links, remark-gfm looks for once more in the finished tree, and the
 * nodes that it makes then have no place in the source. A citation beside one would be led to a wrong place.
 */
function withoutLateLinks(this: Processor): void {
  for (const extension of (this.data('fromMarkdownExtensions') ?? []).flat()) delete extension.transforms;
}

/** Labels that other passages define: without them `[see][1]` would be read as words. */
export interface Labels {
  readonly links: readonly string[];
  readonly footnotes: readonly string[];
}

/** Reads a passage with the Markdown parser. */
export const readWithRemark = (passage: string, labels: Labels): Reading =>
  readTogether([passage], labels)[0] ?? { blocks: [], comments: [], links: [], footnotes: [] };

/**
 * Reads passages in one go: to start the parser takes as long as a paragraph. Each begins where Markdown begins
 * afresh, so none changes how another is read; one that leaves a fence open has to come last.
 */
export function readTogether(passages: readonly string[], labels: Labels): Reading[] {
  const prefix = definitionsOf(labels);
  const { children } = markdownParser.parse(prefix + passages.join(BETWEEN));
  let start = prefix.length;
  let next = children.findIndex((child) => startOf(child) >= start);
  return passages.map((passage) => {
    const end = start + passage.length;
    const reader = new TreeReader(passage, start);
    const own: RootContent[] = [];
    for (let child = children[next]; child && startOf(child) < end; child = children[++next]) own.push(child);
    start = end + BETWEEN.length;
    return reader.read(own);
  });
}

const BETWEEN = '\n\n';
const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;

function definitionsOf({ links, footnotes }: Labels): string {
  if (links.length === 0 && footnotes.length === 0) return '';
  const notes = footnotes.map((label) => `[^${label}]: #\n\n`).join('');
  return `${notes}${links.map((label) => `[${label}]: #\n`).join('')}[statute-lens]: #\n\n`;
}

interface Place {
  readonly list: ListPlace | null;
  readonly quote: boolean;
  readonly footnote: string | null;
}

/** Walks a passage's part of a tree and gathers its prose; offsets count from the passage's start. */
class TreeReader {
  private readonly blocks: Block[] = [];
  private readonly comments: Comment[] = [];
  private readonly links: string[] = [];
  private readonly footnotes: string[] = [];

  constructor(
    private readonly source: string,
    private readonly skip: number,
  ) {}

  read(nodes: readonly RootContent[]): Reading {
    for (const node of nodes) this.flow(node, { list: null, quote: false, footnote: null });
    return { blocks: this.blocks, comments: this.comments, links: this.links, footnotes: this.footnotes };
  }

  private children(parent: Parents, place: Place): void {
    for (const child of parent.children) this.flow(child, place);
  }

  private flow(node: RootContent, place: Place): void {
    switch (node.type) {
      case 'paragraph':
        return this.prose(node, place, 0, null);
      case 'heading':
        return this.prose(node, place, node.depth, null);
      case 'blockquote':
        return this.children(node, { ...place, quote: true });
      case 'list':
        return node.children.forEach((item, index) => {
          const number = node.ordered ? (node.start ?? 1) + index : null;
          this.children(item, { ...place, list: { depth: (place.list?.depth ?? 0) + 1, number } });
        });
      case 'table':
        return this.table(node, place);
      case 'footnoteDefinition':
        this.footnotes.push(this.labelAt(node));
        return this.children(node, { ...place, footnote: node.identifier });
      case 'definition':
        this.links.push(this.labelAt(node));
        return;
      case 'html':
        this.html(node);
        return this.add(readHtml(this.source, this.start(node), this.end(node)), place);
      case 'code':
        if (!/[`~]/.test(this.source[this.start(node)] ?? ''))
          this.add(readIndented(this.source, this.start(node), this.end(node), node.value), place);
        return;
      default:
        return;
    }
  }

  private add(blocks: readonly Block[], place: Place): void {
    for (const block of blocks) this.blocks.push({ ...block, ...place });
  }

  private table(node: Table, place: Place): void {
    node.children.forEach((row, rowNumber) => {
      row.children.forEach((cell, column) => {
        this.prose(cell, place, 0, { table: this.start(node), row: rowNumber, column });
      });
    });
  }

  private prose(node: Parents, place: Place, heading: number, cell: CellPlace | null): void {
    const writer = new ProseWriter();
    this.inline(node, writer);
    if (writer.text.trim() === '') return;
    const only = node.children.length === 1 ? node.children[0]?.type : undefined;
    const emphasised = only === 'emphasis' || only === 'strong';
    this.blocks.push({ ...plainBlock(writer.text, writer.map, heading), cell, emphasised, ...place });
  }

  private inline(parent: Parents, writer: ProseWriter): void {
    for (const node of parent.children) {
      if (node.type === 'text')
        copyLiteral(writer, node.value, this.source, this.start(node), this.end(node));
      else if (node.type === 'break')
        copyLiteral(writer, '\n', this.source, this.start(node), this.end(node));
      else if (node.type === 'html' && isTitleInAngles(node.value)) writer.copy(node.value, this.start(node));
      else if (node.type === 'html') this.html(node);
      else if (isUnread(node, parent))
        writer.put(UNREAD, this.start(node), this.end(node) - this.start(node));
      else if ('children' in node) this.inline(node, writer);
    }
  }

  private html(node: Nodes): void {
    const start = this.start(node);
    for (const found of this.source.slice(start, this.end(node)).matchAll(/<!--([\s\S]*?)-->/g)) {
      const at = start + found.index;
      this.comments.push({ start: at, end: at + found[0].length, words: (found[1] ?? '').trim() });
    }
  }

  private labelAt(node: Nodes): string {
    const source = this.source.slice(this.start(node), this.end(node));
    return /^\[\^?((?:\\.|[^\]\\])*)\]/.exec(source)?.[1] ?? '';
  }

  private start = (node: Nodes): number => (node.position?.start.offset ?? 0) - this.skip;
  private end = (node: Nodes): number => (node.position?.end.offset ?? 0) - this.skip;
}

/** Code, pictures and bare addresses are passed over: no citation is read in them or across them. */
function isUnread(node: RootContent, parent: Parents): boolean {
  if (node.type === 'inlineCode' || node.type === 'image' || node.type === 'imageReference') return true;
  if (node.type !== 'link' || parent.type === 'link') return false;
  const [only] = node.children;
  return node.children.length === 1 && only?.type === 'text' && isAddress(only.value, node.url);
}

const isAddress = (words: string, url: string): boolean =>
  url === words || url === `http://${words}` || url === `mailto:${words}`;
