import type { Mention } from '../citation/mention';
import type { Provision } from '../corpus/instrument';
import type { Span } from '../markdown/span';
import type { Why } from './why';

/** How a citation ends. `not-in-force` is judged by the note's date. */
export type Verdict = 'ok' | 'no-such-provision' | 'not-in-force' | 'ambiguous' | 'outside-corpus';

/** What a citation leads to. */
export interface Target {
  /** Null where the law that is meant is not in the corpus. */
  readonly provision: Provision | null;
  readonly title: string | null;
  readonly number: string | null;
  readonly verdict: Verdict;
  /** The place in a law whose text of then the corpus does not hold: "Article 20(3) of the Company Law (2018)". No text is shown for it. */
  readonly edition: Provision | null;
  /** Half a line for a reader: how it was resolved, or why not. */
  readonly why: Why;
  /** The note calls an item a paragraph. */
  readonly wrongLevel: boolean;
  /** Ids of the instruments that it may mean, where it is ambiguous. */
  readonly candidates: readonly string[];
}

/**
 * A mention with the law that it leads to. Offsets are UTF-16 units; among the citations of a passage they count
 * from its start, among those of a note from the note's.
 */
export interface Citation extends Span {
  readonly kind: 'article' | 'instrument' | 'case' | 'document-number' | 'case-number' | 'crime-name';
  readonly text: string;
  readonly name: Span | null;
  /** At least one; more where "the first three items" names several. */
  readonly targets: readonly Target[];
  readonly language: 'en' | 'zh';
  readonly mention: Mention;
  /** Index of the block of its passage that it stands in. */
  readonly block: number;
}
