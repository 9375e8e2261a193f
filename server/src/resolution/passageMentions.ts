import type { Mention } from '../citation/mention';
import type { Whereabouts } from '../citation/whereabouts';
import type { Instrument } from '../corpus/instrument';
import type { Block } from '../markdown/block';
import type { Citation, Target } from './citation';
import type { PassedOver } from './context';
import type { Why } from './why';

/** What a passage mentions: the same object as long as the passage, and the names that the note defines, stay. */
export interface PassageMentions {
  readonly blocks: readonly BlockMentions[];
  /** Numbers of the articles that its blocks open with, as the text of a law does: 第一条 为了…… */
  readonly openers: readonly string[];
  /** Of which states it speaks. */
  readonly whereabouts: Whereabouts;
  /** What it led to when the note was last read. */
  outcome: Outcome | null;
}

/** What a block mentions. */
export interface BlockMentions {
  readonly block: Block;
  readonly slots: readonly Slot[];
  /** A heading of a contract, a treaty or other people's law. */
  readonly ofOthers: boolean;
}

/** How a passage was resolved: the same again where the note before it tells it the same. */
export interface Outcome extends PassedOver {
  /** The note's date and defaults, in one word. */
  readonly setting: string;
  /** The same list as long as they are the same citations. */
  readonly citations: readonly Citation[];
}

/** A mention, and what became of it when the note was last read: most of a note is as it was a keystroke ago. */
export interface Slot {
  readonly mention: Mention;
  /** What it led to, by what it was bound to. */
  led: Led | null;
  /** The citation that it made. */
  citation: Citation | null;
}

interface Led {
  readonly instrument: Instrument | null;
  readonly article: string | null;
  readonly asOf: string;
  readonly how: Why;
  /** Its paragraph is counted on from one that was named before. */
  readonly countsOn: boolean;
  readonly targets: readonly Target[];
}
