import type { Instrument } from '../corpus/instrument';

/** How often a note names each instrument, counted as one reads on. */
export class NamedCounts {
  /** Every instrument that the whole note has named so far, passage by passage, as often as it did. */
  private readonly everNamed: (readonly Instrument[])[] = [];
  /** Those of the passage that is being read. */
  private namedHere: Instrument[] = [];
  /**
   * Where an answer in this passage depended on more than the situation: how often the whole note had named each
   * instrument before the passage.
   */
  askedOf: Counts | null = null;

  /** A passage is read anew. Gives the list that fills with what it names. */
  openPassage(): readonly Instrument[] {
    this.askedOf = null;
    this.namedHere = [];
    this.everNamed.push(this.namedHere);
    return this.namedHere;
  }

  /** A passage is not read again: it named what it named. */
  passOver(named: readonly Instrument[]): void {
    this.everNamed.push(named);
  }

  /** The passage that is being read names an instrument. */
  add(instrument: Instrument): void {
    this.namedHere.push(instrument);
  }

  /** The instruments named so far in the whole note that pass, in the order in which they first were. */
  all(passes: (instrument: Instrument) => boolean): Instrument[] {
    return this.asked().instruments.filter(passes);
  }

  /** Whether the note named an instrument more often than all others of a list together. */
  leads(instrument: Instrument, among: readonly Instrument[]): boolean {
    const { times } = this.asked();
    const timesOf = (each: Instrument) => times[this.places.get(each) ?? -1] ?? 0;
    return 2 * timesOf(instrument) > among.reduce((sum, each) => sum + timesOf(each), 0);
  }

  private readonly counted = { lists: 0, here: 0 };
  private readonly places = new Map<Instrument, number>();
  private readonly counts: { instruments: Instrument[]; times: number[] } = { instruments: [], times: [] };

  /** How often the whole note has named each instrument so far. Counts on from where it was last asked. */
  times(): Counts {
    const { counted, places, counts } = this;
    while (true) {
      const list = this.everNamed[counted.lists] ?? [];
      for (; counted.here < list.length; counted.here++) {
        const each = list[counted.here] as Instrument;
        const place = places.get(each) ?? places.size;
        if (place === places.size) counts.instruments.push(each);
        places.set(each, place);
        counts.times[place] = (counts.times[place] ?? 0) + 1;
      }
      if (counted.lists >= this.everNamed.length - 1) return counts;
      counted.lists++;
      counted.here = 0;
    }
  }

  private asked(): Counts {
    const counts = this.times();
    this.askedOf ??= without(counts, this.namedHere);
    return counts;
  }
}

/** Instruments in the order in which they were first named, and how often each was. */
export interface Counts {
  readonly instruments: readonly Instrument[];
  readonly times: readonly number[];
}

/** Counts from which those of the last that were named are taken off. */
function without({ instruments, times }: Counts, named: readonly Instrument[]): Counts {
  const rest = [...times];
  for (const each of named) {
    const place = instruments.indexOf(each);
    rest[place] = (rest[place] ?? 0) - 1;
  }
  while (rest.at(-1) === 0) rest.pop();
  return { instruments: instruments.slice(0, rest.length), times: rest };
}

/** Whether two counts are the same. They are compared at every keystroke: nothing is made for it. */
export const isSameCount = (one: Counts, other: Counts): boolean =>
  one.times.length === other.times.length &&
  one.times.every((times, i) => times === other.times[i] && one.instruments[i] === other.instruments[i]);
