import type { Instrument, Provision } from '../corpus/instrument';
import type { Definitions } from './definedNames';
import { definedAs, goneOn, withDefinition } from './definedNames';
import { History } from './history';
import type { Asked, EverNamed } from './namedCounts';
import { NamedCounts, withNamed } from './namedCounts';
import { only } from './only';
import type { Step } from './step';
import { headingStep, markOf, sectionOf } from './step';

/** What a note had said up to a place, as far as the reading of what follows may depend on it. */
export interface Situation {
  /** What was named in the sections that are open. */
  readonly named: History<Step>;
  readonly defined: Definitions;
  /** How many blocks ago something was named in them, up to where it no longer matters. */
  readonly gap: number;
  /** What the passages before this one named. */
  readonly ever: EverNamed;
}

/** What a passage made of the note before it, and what the note goes on from behind it. */
export interface PassedOver {
  readonly before: Situation;
  readonly after: Situation;
  /** What it named, as often as it did. */
  readonly named: readonly Instrument[];
  /** What it asked of the whole note before it, beyond what was last named. */
  readonly asked: readonly Asked[];
  /** What the names were that it asked for, in the note before it. */
  readonly aliases: ReadonlyMap<string, Instrument | null | undefined>;
}

/** The situation at the beginning of a note. Situations that go back to the same beginning can be compared. */
export const beginning = (): Situation => ({
  named: new History(),
  defined: new History(),
  gap: FAR,
  ever: new History(),
});

/** What a note has named so far, as one reads on; answers what an unnamed provision may belong to. */
export class NoteContext {
  /** What the whole note has named, and how often. */
  readonly counts: NamedCounts;

  /** @param now what the note has said up to here */
  constructor(public now: Situation) {
    this.definedBefore = now.defined;
    this.counts = new NamedCounts(now.ever);
  }

  private definedBefore: Definitions;
  private aliases = new Map<string, Instrument | null | undefined>();

  /** A passage is read anew. Gives what closes it: it tells what it made of the note. */
  openPassage(): () => PassedOver {
    const before = this.now;
    this.definedBefore = before.defined;
    const aliases = new Map<string, Instrument | null | undefined>();
    this.aliases = aliases;
    const { named, asked } = this.counts.openPassage(before.ever);
    return () => {
      this.now = { ...this.now, ever: withNamed(before.ever, named) };
      return { before, after: this.now, named, asked, aliases };
    };
  }

  /**
   * A passage need not be read again if the note before it tells it what it told it before: it named what it named,
   * and the note goes on behind it. Gives what it made of the note, undefined where it has to be read again.
   */
  passOver(passed: PassedOver): PassedOver | undefined {
    const { before, after, named, asked, aliases } = passed;
    const { now } = this;
    if (before.named !== now.named || before.gap !== now.gap) return undefined;
    if (before.defined === now.defined && before.ever === now.ever) {
      this.now = after;
      return passed;
    }
    if (![...aliases].every(([key, instrument]) => definedAs(key, now.defined) === instrument))
      return undefined;
    if (!this.counts.answersAlike(asked, now.ever)) return undefined;
    const defined = goneOn(before.defined, after.defined, now.defined);
    this.now = { ...after, defined, ever: withNamed(now.ever, named) };
    return { ...passed, before: now, after: this.now };
  }

  /** A block begins; a heading opens a section within the nearest one above its rank. */
  openBlock(heading: number): void {
    let { named, gap } = this.now;
    gap = Math.min(gap + 1, FAR);
    if (heading > 0) {
      let section = sectionOf(named);
      while (section !== null && (section.last?.heading ?? 0) >= heading) {
        named = section.before ?? named;
        section = sectionOf(named);
        gap = FAR;
      }
      named = named.after(headingStep(heading, section), -heading);
    }
    this.now = { ...this.now, named, gap };
  }

  /** The note names an instrument, or null for an authority that is not in the corpus. */
  add(
    instrument: Instrument | null,
    provision: Provision | null,
    topic: boolean,
    { paper = false, aside = false, bare = false }: Partial<Pick<Step, 'paper' | 'aside' | 'bare'>> = {},
  ): void {
    const { named, gap } = this.now;
    const step = {
      instrument,
      provision,
      paper,
      aside,
      bare,
      topic,
      gap,
      heading: 0,
      section: sectionOf(named),
    };
    this.now = { ...this.now, named: named.after(step, markOf(step)), gap: 0 };
    if (instrument) this.counts.add(instrument);
  }

  define(key: string, instrument: Instrument | null): void {
    this.now = { ...this.now, defined: withDefinition(this.now.defined, { key, instrument }) };
  }

  /** What the note defines a name as: an instrument, null for one that is not in the corpus; undefined for none. */
  alias(key: string): Instrument | null | undefined {
    const { definedBefore, aliases } = this;
    const here = definedAs(key, this.now.defined, definedBefore);
    if (here !== undefined) return here;
    if (!aliases.has(key)) aliases.set(key, definedAs(key, definedBefore));
    return aliases.get(key);
  }

  /**
   * The nearest instrument named before within the section or one around it that passes; undefined behind an
   * authority that is not in the corpus. At the start of a sentence the topics of the block come first.
   *
   * @param isLaw the words say that it is a law (该法): contracts in between do not count
   */
  nearest(
    atStart: boolean,
    passes: (instrument: Instrument) => boolean,
    isLaw = false,
  ): Instrument | undefined {
    if (atStart && this.back(HERE, () => true)?.instrument !== null) {
      const topic = this.back(HERE, (each) => each.topic);
      if (topic?.instrument && passes(topic.instrument)) return topic.instrument;
    }
    return (
      this.back(ANYWHERE, ({ instrument, paper }) =>
        instrument === null ? !(isLaw && paper) : passes(instrument),
      )?.instrument ?? undefined
    );
  }

  /**
   * Where the law that this block named last stands in brackets, the one that it is about: "a case under the Standards
   * (Criminal Law Art. 163) is opened under Article 10". Null for one that is not in the corpus.
   */
  aroundBrackets(): Instrument | null | undefined {
    if (!this.back(HERE, () => true)?.aside) return undefined;
    const around = this.back(HERE, ({ aside }) => !aside);
    return around?.paper ? undefined : around?.instrument;
  }

  /**
   * The law of which a note goes on citing articles without its name, where an earlier block named another one last and
   * in passing: "(Article 117)", "(Article 126)", "that is in the Exit and Entry Law (Article 39)", and then "(Article 80)".
   */
  runningLaw(): Instrument | undefined {
    const last = this.back(ANYWHERE, () => true);
    if (!last || last.topic || this.back(HERE, () => true)) return undefined;
    let running: Instrument | null = null;
    let times = 0;
    this.back(ANYWHERE, ({ instrument, bare }) => {
      if (instrument === last.instrument) return false;
      running ??= instrument;
      if (!bare || instrument !== running) return true;
      return ++times === RUNNING;
    });
    return times === RUNNING ? (running ?? undefined) : undefined;
  }

  /** Whether an instrument was only spoken of, in an earlier block: no sentence began with it, and no article of it was cited. */
  isInPassing(instrument: Instrument): boolean {
    const isNamed = (each: Step) => each.instrument === instrument;
    return (
      !this.back(HERE, isNamed) &&
      !this.back(ANYWHERE, (each) => isNamed(each) && (each.topic || each.provision !== null))
    );
  }

  /** The two laws that "the former" and "the latter" are, where this block, or else the one before, named exactly two. */
  pair(): readonly [Instrument | null, Instrument | null] | undefined {
    const namedWithin = (blocks: number): (Instrument | null)[] => {
      const named: (Instrument | null)[] = [];
      this.back(blocks, ({ instrument }) => {
        named.push(instrument);
        return false;
      });
      return [...new Set(named.reverse())];
    };
    const here = namedWithin(HERE);
    const [former, latter, ...others] = here.length > 1 ? here : namedWithin(HERE + 1);
    return former !== undefined && latter !== undefined && others.length === 0 ? [former, latter] : undefined;
  }

  /** The nearest provision named before in this block or the one before it that passes. */
  nearestProvision(passes: (provision: Provision) => boolean): Provision | undefined {
    const found = this.back(
      NEARBY,
      (each) => each.instrument === null || (each.provision !== null && passes(each.provision)),
    );
    return found?.provision ?? undefined;
  }

  /** The only law of which the section, or one around it, cited an article of that number before. */
  lawOfArticle(article: string): Instrument | undefined {
    const laws = new Set<Instrument>();
    this.back(ANYWHERE, ({ instrument, provision }) => {
      if (instrument && provision?.article === article) laws.add(instrument);
      return false;
    });
    return only([...laws]);
  }

  /** The articles cited before in the section and those around it, the last first; not many. */
  provisions(): readonly Provision[] {
    const found: Provision[] = [];
    this.back(ANYWHERE, ({ provision }) => {
      if (provision?.article) found.push(provision);
      return found.length === MOST_PROVISIONS;
    });
    return found;
  }

  /** Whether the last thing named is an authority that is not in the corpus: then nothing is guessed. */
  get isBlocked(): boolean {
    return this.back(ANYWHERE, () => true)?.instrument === null;
  }

  /** The last step, not further back than so many blocks, that passes; headings left out. */
  private back(blocks: number, passes: (each: Step) => boolean): Step | undefined {
    let each: History<Step> | null = this.now.named;
    let distance = this.now.gap;
    for (let looked = 0; each?.last && looked < LONGEST_LOOK; looked++, each = each.before) {
      const { last } = each;
      if (last.heading > 0) continue;
      if (distance > blocks) return undefined;
      if (passes(last)) return last;
      distance += last.gap;
    }
    return undefined;
  }
}

/** How far back one looks: no reader goes further, and hostile notes must not cost a square. */
const LONGEST_LOOK = 200;
/** An interpretation is told by what was just cited. */
const MOST_PROVISIONS = 4;
/** A law that was cited so often without its name is what the note is about. */
const RUNNING = 2;

const HERE = 0;
const NEARBY = 1;
const FAR = 2;
const ANYWHERE = Number.POSITIVE_INFINITY;
