import type { Mention } from '../citation/mention';
import type { Instrument, Provision } from '../corpus/instrument';
import type { Block } from '../markdown/block';
import type { Span } from '../markdown/span';
import type { Citation, Target } from './citation';
import type { Situation } from './context';
import type { Why } from './why';

/** A block of a note, with the offset that its own offsets count from, and what it mentions. */
export interface NoteBlock {
  readonly block: Block;
  readonly base: number;
  readonly mentions: BlockMentions;
}

/** What a block mentions: the same object as long as its passage stays as it is. */
export interface BlockMentions {
  readonly block: Block;
  readonly slots: readonly Slot[];
  /** A heading of a contract, a treaty or other people's law. */
  readonly ofOthers: boolean;
  /** What it led to, by what the note had named before it. */
  outcome: Outcome | null;
}

/** How a block was resolved: the same again where the note had named the same before it. */
export interface Outcome {
  readonly before: Situation;
  /** The note's date, language and defaults, in one word. */
  readonly setting: string;
  readonly cited: readonly (readonly [Slot, readonly Target[]])[];
  /** What it named, whether a sentence began with it, and its mark. */
  readonly named: readonly (readonly [Instrument | null, Provision | null, boolean, number])[];
  readonly defined: readonly (readonly [string, Instrument | null])[];
}

/** A mention, and what became of it when the note was last read: most of a note is as it was a keystroke ago. */
export interface Slot {
  readonly mention: Mention;
  /** Where it stands in its passage. */
  place: (Span & { readonly text: string; readonly name: Span | null }) | null;
  /** What it led to, by what it was bound to. */
  led: Led | null;
  /** The citation that it made, by the offset of its passage. */
  cited: { readonly base: number; readonly citation: Citation } | null;
}

interface Led {
  readonly instrument: Instrument | null;
  readonly article: string | null;
  readonly asOf: string;
  readonly language: 'en' | 'zh';
  readonly how: Why;
  readonly targets: readonly Target[];
}
