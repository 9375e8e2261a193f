import type { Block } from '../markdown/block';
import type { Span } from '../markdown/span';
import type { Quantity } from '../quantity/quantity';
import type { Citation } from '../resolution/citation';
import type { Claim } from './claim';
import type { Scope } from './scope';
import type { LawWords } from './subjects';

/** A sentence of a note, and what it stands under. */
export interface Sentence {
  readonly block: Block;
  readonly sentence: Span;
  /** The quantities, citations and crimes in it. */
  readonly here: readonly Quantity[];
  readonly own: readonly Citation[];
  readonly crimes: readonly number[];
  /** Where the block names articles that could not be bound to a law. */
  readonly unread: readonly number[];
  /** What an earlier sentence was about, where this one goes on about it. */
  readonly carried: readonly Citation[] | undefined;
  /** The same where this one cites something itself, though only behind its figures. */
  readonly before: readonly Citation[] | undefined;
  /** What the record of data is said of that it stands in, if it does. */
  readonly record: readonly Citation[] | undefined;
  readonly scope: Scope | undefined;
  /** The article of some law whose own text this is, where no citation leads to it. */
  readonly article: string | null;
  /** Where the block begins to say what an amendment made of an article. */
  readonly amended: number;
  /** What the last amount before it measured, where it goes on about the same provision. */
  readonly last: string | undefined;
  /** Whether its citations only stand inside a sentence that speaks of something else. */
  readonly isInner: boolean;
  /** Whether the citation that it is said of closes the sentence behind it. */
  readonly isClosed: boolean;
  /** All that its block cites. */
  readonly nearby: readonly Citation[];
  /** Whether its block names one document only. */
  readonly isOfOneLaw: boolean;
  readonly language: Claim['language'];
  /** The words of the law that an offset is in. */
  inLaw(at: number): LawWords | undefined;
}

/** A figure that may be a claim, and what it would be said of. */
export interface Candidate {
  readonly clause: Span;
  readonly quantity: Quantity;
  /** End of the quantity before it and start of the one behind it, or the ends of the sentence. */
  readonly previous: number;
  readonly next: number;
  readonly group: readonly Citation[];
  /** Whether it stands in words of the law itself, which speak of no facts. */
  readonly isLaw: boolean;
  /** Whether which figure is whose cannot be told. */
  readonly distributes: boolean;
  /** Whether it is the only figure of its sentence. */
  readonly isOnly: boolean;
  readonly isNearest: boolean;
}
