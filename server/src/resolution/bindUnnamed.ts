import { FOREIGN_PLACE } from '../citation/englishWords';
import type { Mention, Pinpoint } from '../citation/mention';
import type { Instrument } from '../corpus/instrument';
import { fits } from '../corpus/locate';
import type { Block } from '../markdown/block';
import {
  acronymBefore,
  isAmended,
  isInBareRow,
  isInBrackets,
  isNow,
  isThen,
  pairBefore,
  returnsToChina,
} from './bindingWords';
import type { NameBinder } from './bindName';
import { instrumentOf } from './bindName';
import type { Bound } from './bound';
import { UNKNOWN } from './bound';
import type { NoteContext } from './context';
import { isOfCase, STATUTES } from './genus';
import { holds } from './holds';
import { LEAST_TELLING, lawOfLoneNumber, lawOfSection } from './loneNumber';
import { namedInNextField, namedInRow, namedLater } from './namedLater';
import type { Note } from './note';
import { only } from './only';
import type { Slot } from './passageMentions';
import { formerText } from './versions';
import { why } from './why';

/** Finds the instrument of a provision that is cited without a name: by what the note named before, else behind. */
export class UnnamedBinder {
  constructor(
    private readonly note: Note,
    private readonly context: NoteContext,
    private readonly frontLaw: Instrument | undefined,
    private readonly names: NameBinder,
    /** Common names that are another state's here. */
    private readonly ofOthers: 'all' | readonly string[],
  ) {}

  /** The instrument that a mention without a name is said of, among those that have its place. */
  bind(
    mention: Mention,
    among: readonly Slot[],
    block: Block,
    atStart: boolean,
    passes: (each: Instrument) => boolean,
  ): Bound {
    const { pinpoint } = mention;
    const inField = namedInNextField(mention, among, block.text);
    const ofField = inField && this.names.bindName(inField);
    if (ofField?.instrument && passes(ofField.instrument)) return ofField;
    const bound = this.bindByBefore(mention, among, block, atStart, passes);
    const again = bound.instrument || pinpoint?.bare ? undefined : this.citedBefore(pinpoint);
    if (again && passes(again)) return { instrument: again, how: why.antecedent(again), aside: true };
    if (bound.instrument || mention.amongOthers || !pinpoint?.article || pinpoint.bare) return bound;
    const later = namedLater(mention, among, block.text);
    const ofLater = later && this.hasNamedNone() ? this.names.bindName(later) : undefined;
    return ofLater?.instrument && passes(ofLater.instrument) ? ofLater : bound;
  }

  /** Whatever stands between: what a note called "Article 105(2)" before, with a number that no treaty reaches, it means again. */
  private citedBefore(pinpoint: Pinpoint | null): Instrument | undefined {
    const article = pinpoint?.article;
    return article && Number.parseInt(article, 10) >= BEYOND_TREATIES
      ? this.context.lawOfArticle(article)
      : undefined;
  }

  /** Whether the note has named no law and no other authority so far. */
  private hasNamedNone(): boolean {
    return !this.context.isBlocked && this.context.counts.all(() => true).length === 0;
  }

  /** By what was named before in this block, its section, its note. */
  private bindByBefore(
    mention: Mention,
    among: readonly Slot[],
    { text, cell, indented }: Block,
    atStart: boolean,
    passes: (each: Instrument) => boolean,
  ): Bound {
    const none: Bound = { instrument: null, how: why.several, candidates: [], drop: true };
    if (mention.amongOthers) return none;
    const isAstray = !cell && isInBareRow(text, mention.start);
    if (mention.pinpoint?.lone) return this.bindLone(mention.pinpoint, atStart, isAstray);
    if (mention.pinpoint?.word === 'section') {
      const own = this.context.isBlocked ? undefined : this.frontLaw;
      const isTold = mention.pinpoint.levels.length > 0;
      const law =
        (isTold ? lawOfSection(mention.pinpoint, own, this.context, passes) : undefined) ??
        this.onlyLawIn(among, text, passes);
      return law ? { instrument: law, how: why.antecedent(law), aside: true } : UNKNOWN;
    }
    if (isAstray) {
      const ofRow = namedInRow(mention, among, text).map((name) => this.names.bindName(name));
      const [bound] = ofRow;
      const isOne = ofRow.every((each) => each.instrument === bound?.instrument);
      return isOne && bound?.instrument && passes(bound.instrument) ? bound : none;
    }
    const ofPair = pairBefore(text, mention.start);
    if (ofPair === 'untold') return none;
    if (ofPair !== undefined) return oneOfTwo(this.context, ofPair, passes);
    const amended = isAmended(text, mention.start) ? instrumentOf(this.note, 'Criminal Law') : undefined;
    if (amended && passes(amended)) return { instrument: amended, how: why.named };
    const isBehind = mention.pinpoint?.article !== null && !isInBrackets(text, mention.start);
    const around = isBehind ? this.context.aroundBrackets() : undefined;
    if (around === null) return none;
    const fitsHere = (each: Instrument) => !isOfCase(each) && passes(each);
    const running = this.context.runningLaw();
    const nearest =
      [around, running].find((each) => each && fitsHere(each)) ?? this.context.nearest(atStart, fitsHere);
    const law = nearest
      ? undefined
      : lawAmended(
          this.note,
          this.context.nearest(false, () => true),
          mention,
        );
    if (law) return { instrument: law, how: why.antecedent(law) };
    const later = nearest && this.laterText(nearest, text, mention.start);
    if (later && passes(later)) return { instrument: later, how: why.antecedent(later) };
    // A note about one law that speaks of another in passing goes on about its own.
    const { frontLaw } = this;
    if (nearest && frontLaw && nearest !== frontLaw && passes(frontLaw) && this.context.isInPassing(nearest))
      return { instrument: frontLaw, how: why.frontMatter };
    if (nearest && isThen(text, mention.start)) return this.bindFormer(nearest);
    if (nearest) return { instrument: nearest, how: why.antecedent(nearest) };
    if (mention.pinpoint?.article === null || mention.pinpoint?.bare) return none;
    if (this.frontLaw && passes(this.frontLaw)) return { instrument: this.frontLaw, how: why.frontMatter };
    if (this.context.isBlocked && !returnsToChina(text, mention.start)) return none;
    // What other rows of a table name says nothing of this one, and an indented block may be code after all.
    const fit = cell ? undefined : this.bindByFit(passes);
    return fit ?? (indented ? undefined : this.bindByDefault(mention, text, passes)) ?? none;
  }

  /** "(§10 prohibited signs, §11 …) of China's Trademark Law": the only law that a block names, which speaks of no other state. */
  private onlyLawIn(
    among: readonly Slot[],
    text: string,
    passes: (each: Instrument) => boolean,
  ): Instrument | undefined {
    const names = among.flatMap(({ mention: { name } }) => name ?? []);
    if (among.filter(({ mention }) => mention.pinpoint?.word === 'section').length < FEWEST_SECTIONS)
      return undefined;
    if (names.length === 0 || names.length > MOST_NAMES || FOREIGN_PLACE.test(text)) return undefined;
    const law = only([...new Set(names.map((name) => this.names.bindName(name).instrument))]);
    return law && STATUTES.has(law.kind) && passes(law) ? law : undefined;
  }

  private bindLone(pinpoint: Pinpoint, atStart: boolean, isAstray: boolean): Bound {
    const { frontLaw, context } = this;
    const nearest = (passes: (each: Instrument) => boolean) => {
      const inScope = isAstray
        ? undefined
        : context.nearest(atStart, (each) => !isOfCase(each) && passes(each));
      return inScope ?? (frontLaw && !context.isBlocked && passes(frontLaw) ? frontLaw : undefined);
    };
    const law = lawOfLoneNumber(pinpoint, nearest, (passes) => !!context.nearestProvision(passes));
    return law ? { instrument: law, how: why.antecedent(law), aside: true } : UNKNOWN;
  }

  /** 第四十八条（修正前第四十六条）: of the text before the one that was named. */
  private bindFormer(named: Instrument): Bound {
    const former = formerText(this.note.law, named, 'amended');
    if (former === 'none') return { instrument: null, how: why.otherText, candidates: [], drop: true };
    return { instrument: former, how: why.antecedent(named), aside: true };
  }

  /** The text that came after that which was named. */
  private laterText({ became }: Instrument, text: string, at: number): Instrument | undefined {
    return became && isNow(text, at) ? this.note.law.instruments.get(became.instrument) : undefined;
  }

  /** A bare article of which nothing in the note can be the law; a small number may be of anything. */
  private bindByDefault(
    mention: Mention,
    text: string,
    passes: (each: Instrument) => boolean,
  ): Bound | undefined {
    const { law, defaultInstrument } = this.note;
    const fallback = law.instruments.get(defaultInstrument);
    const acronym = acronymBefore(text, mention.start);
    const number = Number.parseInt(mention.pinpoint?.article ?? '', 10);
    if (
      !fallback ||
      this.ofOthers.length > 0 ||
      !passes(fallback) ||
      number < LEAST_TELLING ||
      text.startsWith('art', mention.start) ||
      // "Article 287 bis" is how others count.
      /\bbis\b/i.test(text.slice(mention.start, mention.end)) ||
      (acronym !== undefined && !law.names.knows(acronym))
    )
      return undefined;
    return { instrument: fallback, how: why.byDefault(fallback) };
  }

  /**
   * Named elsewhere in the note: the only law that has such a provision serves; of several only the default one,
   * and it only where the note names it more often than all the others.
   */
  private bindByFit(passes: (each: Instrument) => boolean): Bound | undefined {
    const fitting = this.context.counts.all(statutesThat(passes));
    const [only] = fitting;
    if (!only) return undefined;
    if (fitting.length === 1) return { instrument: only, how: why.onlyOne(only) };
    const leading = fitting.find(
      (each) => each.id === this.note.defaultInstrument && this.context.counts.leads(each, fitting),
    );
    if (leading) return { instrument: leading, how: why.leading(leading) };
    return { instrument: null, how: why.several, candidates: fitting };
  }
}

/** The former or the latter of the two laws that were just named. */
export function oneOfTwo(context: NoteContext, place: 0 | 1, passes: (each: Instrument) => boolean): Bound {
  const instrument = context.pair()?.[place];
  return instrument && passes(instrument) ? { instrument, how: why.antecedent(instrument) } : UNKNOWN;
}

/** "Article 286A of Amendment IX": an article that only the law has which was amended is one of that. */
export function lawAmended(
  note: Note,
  amendment: Instrument | undefined,
  { pinpoint }: Mention,
): Instrument | undefined {
  if (amendment?.kind !== 'amendment' || !pinpoint || fits(amendment, pinpoint)) return undefined;
  const law = instrumentOf(note, 'Criminal Law');
  return law && holds(law, pinpoint) ? law : undefined;
}

/** One § alone may be a section of the note itself. */
const FEWEST_SECTIONS = 2;
/** A block that names more says nothing of one law. */
const MOST_NAMES = 8;

const BEYOND_TREATIES = 100;

const statutesThat =
  (passes: (instrument: Instrument) => boolean) =>
  (each: Instrument): boolean =>
    STATUTES.has(each.kind) && passes(each);
