import type { Provision } from '../corpus/instrument';
import type { Span } from '../markdown/span';

/** Something that may be written at the cursor. */
export interface CompletionItem {
  readonly kind: 'instrument' | 'article' | 'level' | 'case';
  readonly label: string;
  /** What it is about: a caption, the first words of a paragraph. */
  readonly detail: string;
  /** The law that it is of. */
  readonly of: string;
  /** What is written in place of `replaced`. */
  readonly newText: string;
  /** What the letters between the start of `replaced` and the cursor are compared with, in every way to type them. */
  readonly filterText: string;
  /** What its card shows; null where the corpus has nothing to show. */
  readonly provision: Provision | null;
}

/** The items in the order in which they are to be shown. */
export interface Completions {
  /** The letters of the note that an item replaces; the cursor is among them or at their end. */
  readonly replaced: Span;
  readonly items: readonly CompletionItem[];
  /** Other items may fit when more is typed. */
  readonly isIncomplete: boolean;
}

/** The first so many of a list, and whether that is all. */
export const capped = <Item>(items: readonly Item[]): { items: readonly Item[]; isIncomplete: boolean } => ({
  items: items.slice(0, MOST_ITEMS),
  isIncomplete: items.length > MOST_ITEMS,
});

/** No list is longer: more is typed instead. */
export const MOST_ITEMS = 80;
