import type { Instrument } from '../corpus/instrument';
import type { History } from './history';
import { numberOf } from './history';

/** What the passages of a note named, each as often as it did; those that named nothing left out. */
export type EverNamed = History<readonly Instrument[]>;

export const withNamed = (before: EverNamed, named: readonly Instrument[]): EverNamed =>
  named.length === 0 ? before : before.after(named, numberOf(named.map(({ id }) => id).join()));

/** Instruments in the order in which they were first named, and how often each was. */
interface Counts {
  readonly instruments: readonly Instrument[];
  readonly times: ReadonlyMap<Instrument, number>;
}

/** What a passage asked of all that the note had named before it, and what it was told. */
export interface Asked {
  /** Kept as long as the passage is: it holds on to nothing but what it is about. */
  readonly question: (before: Counts) => Answer;
  readonly answer: Answer;
}

type Answer = readonly Instrument[] | boolean;

/** How often a note names each instrument, counted as one reads on. */
export class NamedCounts {
  /** What the passage named that is being read, as often as it did. */
  private namedHere: Instrument[] = [];
  private askedHere: Asked[] = [];

  constructor(private before: EverNamed) {}

  /** A passage is read anew. Gives the lists that fill with what it names and what it asks. */
  openPassage(before: EverNamed): {
    readonly named: readonly Instrument[];
    readonly asked: readonly Asked[];
  } {
    this.before = before;
    this.namedHere = [];
    this.askedHere = [];
    return { named: this.namedHere, asked: this.askedHere };
  }

  /** Whether a passage would be told what it was told, behind what the note had named before. */
  answersAlike(asked: readonly Asked[], before: EverNamed): boolean {
    return asked.every(({ question, answer }) => isSame(question(this.countsOf(before)), answer));
  }

  /** The passage that is being read names an instrument. */
  add(instrument: Instrument): void {
    this.namedHere.push(instrument);
  }

  /**
   * The instruments named so far in the whole note that pass, in the order in which they first were.
   *
   * @param passes kept with the passage: not to hold on to what changes from one reading to the next
   */
  all(passes: (instrument: Instrument) => boolean): Instrument[] {
    return [...new Set([...this.ask(passing(passes)), ...this.namedHere.filter(passes)])];
  }

  /** Whether the note named an instrument more often than all others of a list together. */
  leads(instrument: Instrument, among: readonly Instrument[]): boolean {
    const { namedHere } = this;
    const here = lead(instrument, among, (each) => namedHere.filter((named) => named === each).length);
    return this.ask(leading(instrument, among, here));
  }

  private ask<T extends Answer>(question: (before: Counts) => T): T {
    const answer = question(this.countsOf(this.before));
    this.askedHere.push({ question, answer });
    return answer;
  }

  private counted: EverNamed | null = null;
  private readonly instruments: Instrument[] = [];
  private readonly times = new Map<Instrument, number>();

  /** Counts on from where it was last asked, which lies further up in the note. */
  private countsOf(named: EverNamed): Counts {
    const lists: (readonly Instrument[])[] = [];
    for (let each = named; each !== this.counted && each.last && each.before; each = each.before)
      lists.push(each.last);
    this.counted = named;
    const { instruments, times } = this;
    for (const each of lists.reverse().flat()) {
      const known = times.get(each);
      if (known === undefined) instruments.push(each);
      times.set(each, (known ?? 0) + 1);
    }
    return { instruments, times };
  }
}

const passing =
  (passes: (instrument: Instrument) => boolean) =>
  ({ instruments }: Counts): readonly Instrument[] =>
    instruments.filter(passes);

const leading =
  (instrument: Instrument, among: readonly Instrument[], here: number) =>
  ({ times }: Counts): boolean =>
    lead(instrument, among, (each) => times.get(each) ?? 0) + here > 0;

/** By how much an instrument was named more often than the others of a list together. */
const lead = (
  instrument: Instrument,
  among: readonly Instrument[],
  timesOf: (each: Instrument) => number,
): number => 2 * timesOf(instrument) - among.reduce((sum, each) => sum + timesOf(each), 0);

const isSame = (one: Answer, other: Answer): boolean =>
  typeof one === 'boolean' || typeof other === 'boolean'
    ? one === other
    : one.length === other.length && one.every((each, i) => each === other[i]);
