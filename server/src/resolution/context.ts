import type { Instrument, Provision } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { History } from './history';
import { numberOf } from './history';

/** Something that the note named before, in its order. */
interface Antecedent {
  /** Null for an authority that is not in the corpus: it ends what went before. */
  readonly instrument: Instrument | null;
  readonly provision: Provision | null;
  readonly block: number;
  readonly section: readonly number[];
  /** Its sentence begins with it: what follows is likelier about it than about what a sentence names in passing. */
  readonly topic: boolean;
}

/** What a note has named so far, as one reads on; answers what an unnamed provision may belong to. */
export class NoteContext {
  private readonly named: Antecedent[] = [];
  private readonly aliases = new Map<string, Instrument | null>();
  /** How often each instrument was named. */
  private readonly mentioned = new Map<Instrument, number>();
  private section: number[] = [0];
  private sections = 0;
  private readonly depths: number[] = [0];
  /** What was named so far in each section that is open, outermost first. */
  private readonly histories: History[];
  private defined: History;
  /** Whether an answer depended on more than the open sections: on what the whole note named before. */
  askedWholeNote = false;

  /** @param beginning the history of nothing; contexts that share it can be compared */
  constructor(
    private readonly law: Law,
    private readonly beginning: History,
  ) {
    this.histories = [beginning];
    this.defined = beginning;
  }

  /** A heading opens a section within the nearest one above its rank. */
  openSection(depth: number): void {
    while (this.depths.length > 1 && (this.depths.at(-1) ?? 0) >= depth) {
      this.depths.pop();
      this.histories.pop();
      this.section = this.section.slice(0, -1);
    }
    this.depths.push(depth);
    this.histories.push(this.current.after(SECTION));
    this.section = [...this.section, ++this.sections];
  }

  define(key: string, instrument: Instrument | null): void {
    this.aliases.set(key, instrument);
    this.defined = this.defined.after(numberOf(key)).after(numberOf(instrument?.id ?? ''));
  }

  private get current(): History {
    return this.histories.at(-1) ?? this.beginning;
  }

  /** All that an answer in this block may depend on, as long as the whole note is not asked. */
  situation(block: number): Situation {
    const last = this.named.at(-1);
    const isNear = last !== undefined && block - last.block <= NEAR_BLOCKS && this.isAround(last.section);
    return { named: this.current, defined: this.defined, gap: isNear ? block - last.block : NEAR_BLOCKS + 1 };
  }

  /** What the note defines a name as: an instrument, null for one that is not in the corpus; undefined for none. */
  alias(key: string): Instrument | null | undefined {
    return this.aliases.get(key);
  }

  /** @param mark what `markOf` says of the three: given where it is known, so that it is not reckoned again */
  add(
    instrument: Instrument | null,
    provision: Provision | null,
    block: number,
    topic: boolean,
    mark = markOf(instrument, provision, topic),
  ): void {
    this.named.push({ instrument, provision, block, topic, section: this.section });
    this.histories[this.histories.length - 1] = this.current.after(mark);
    if (instrument) this.mentioned.set(instrument, (this.mentioned.get(instrument) ?? 0) + 1);
  }

  /** The instruments named so far that pass. */
  all(passes: (instrument: Instrument) => boolean): Instrument[] {
    this.askedWholeNote = true;
    return [...this.mentioned.keys()].filter(passes);
  }

  /** Whether the note named an instrument more often than all others of a list together. */
  leads(instrument: Instrument, among: readonly Instrument[]): boolean {
    const times = (each: Instrument) => this.mentioned.get(each) ?? 0;
    return times(instrument) > among.reduce((sum, each) => sum + (each === instrument ? 0 : times(each)), 0);
  }

  /**
   * The nearest instrument named before within the section or one around it that passes; undefined behind an
   * authority that is not in the corpus. At the start of a sentence the topics of the block come first.
   */
  nearest(
    block: number,
    atStart: boolean,
    passes: (instrument: Instrument) => boolean,
  ): Instrument | undefined {
    if (atStart) {
      const topic = this.topicOf(block);
      if (topic?.instrument && passes(topic.instrument)) return topic.instrument;
    }
    for (let i = this.named.length - 1; i >= 0 && i > this.named.length - LONGEST_LOOK; i--) {
      const each = this.named[i] as Antecedent;
      if (!this.isAround(each.section)) continue;
      if (each.instrument === null) return undefined;
      if (passes(each.instrument)) return each.instrument;
    }
    return undefined;
  }

  /** The last thing of a block that a sentence begins with. */
  private topicOf(block: number): Antecedent | undefined {
    for (let i = this.named.length - 1; i >= 0; i--) {
      const each = this.named[i];
      if (!each || each.block !== block) return undefined;
      if (each.topic) return each;
    }
    return undefined;
  }

  /** The nearest provision named before in this block or the one before it that passes. */
  nearestProvision(block: number, passes: (provision: Provision) => boolean): Provision | undefined {
    const found = this.back(
      (each) => each.instrument === null || (each.provision !== null && passes(each.provision)),
    );
    return found?.provision && block - found.block <= NEAR_BLOCKS ? found.provision : undefined;
  }

  /** The nearest instrument, of this section or an earlier one, of which another is the implementing text. */
  implementing(block: number): Instrument | undefined {
    const base = this.nearest(block, false, () => true);
    if (!base) return undefined;
    for (const each of this.law.instruments.values()) {
      if (each.implements === null) continue;
      const whole = this.law.instruments.get(each.implements);
      if (each.implements === base.id || whole?.earlier.includes(base.id)) return each;
    }
    return undefined;
  }

  /** Whether the last thing named in the section is an authority that is not in the corpus: then nothing is guessed. */
  get isBlocked(): boolean {
    this.askedWholeNote = true;
    const last = this.named.at(-1);
    return last !== undefined && last.instrument === null && this.isAround(last.section);
  }

  private back(passes: (each: Antecedent) => boolean): Antecedent | undefined {
    for (let i = this.named.length - 1; i >= 0 && i > this.named.length - LONGEST_LOOK; i--) {
      const each = this.named[i] as Antecedent;
      if (this.isAround(each.section) && passes(each)) return each;
    }
    return undefined;
  }

  /** Whether a section is this one or holds it. */
  private isAround(section: readonly number[]): boolean {
    return section.length <= this.section.length && section.at(-1) === this.section[section.length - 1];
  }
}

/** How far back one looks: no reader goes further, and hostile notes must not cost a square. */
const LONGEST_LOOK = 200;
const NEAR_BLOCKS = 1;

/** What a note had said before a block, as far as the block can see it. */
export interface Situation {
  readonly named: History;
  readonly defined: History;
  /** How many blocks ago something was named in the section, up to where it no longer matters. */
  readonly gap: number;
}

/** Whether two situations are one. */
export const isSameSituation = (one: Situation, other: Situation): boolean =>
  one.named === other.named && one.defined === other.defined && one.gap === other.gap;

/** The step of a history that opens a section; marks are above it. */
const SECTION = -1;

/** A number for something named, the same for the same. */
export function markOf(instrument: Instrument | null, provision: Provision | null, topic: boolean): number {
  const { article, paragraph, item, subItem } = provision ?? {};
  return numberOf(`${instrument?.id}/${article}/${paragraph}/${item}/${subItem}/${topic}`);
}
