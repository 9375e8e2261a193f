import type { OffsetMap } from './offsetMap';
import { toSource } from './offsetMap';
import type { Span } from './span';

/** Stands in prose for what is not read: inline code, images, bare addresses. No citation reaches across it. */
export const UNREAD = '\uFFFC';

/** A list item's place: how deep its list stands (1 for a list of its own), its number where the list is ordered. */
export interface ListPlace {
  readonly depth: number;
  readonly number: number | null;
}

/** A table cell's place. Row 0 is the head; `table` tells tables of one passage apart. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A run of prose: one paragraph, heading or cell, with its way back to the source. */
export interface Block {
  /** Markup removed, soft wraps joined: by nothing between Chinese characters, else by a space. */
  readonly text: string;
  readonly map: OffsetMap;
  /** 1-6 for a heading, else 0. */
  readonly heading: number;
  readonly list: ListPlace | null;
  readonly cell: CellPlace | null;
  /** In a block quote. */
  readonly quote: boolean;
  /** Label of the footnote whose text this is. */
  readonly footnote: string | null;
  /** The whole block is emphasised (the corpus sets captions so). */
  readonly emphasised: boolean;
  /** In an indented block, which Markdown takes for code. */
  readonly indented: boolean;
}

/** An HTML comment: its words without the marks, and where it stands. */
export interface Comment extends Span {
  readonly words: string;
}

/** What was read from one passage. All offsets count from the passage's start. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  /** Labels of links and footnotes that the passage defines for the whole note, as they stand there. */
  readonly links: readonly string[];
  readonly footnotes: readonly string[];
}

/** Where a stretch of a block's prose stands in the source that the block was read from. */
export const inSource = (block: Block, span: Span): Span => toSource(block.map, block.text.length, span);

/** A block outside lists, tables, quotes and notes. */
export const plainBlock = (text: string, map: OffsetMap, heading = 0): Block => ({
  text,
  map,
  heading,
  list: null,
  cell: null,
  quote: false,
  footnote: null,
  emphasised: false,
  indented: false,
});
