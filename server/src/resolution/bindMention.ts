import type { Mention, Name } from '../citation/mention';
import { nameKey } from '../citation/tokens';
import type { Instrument } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { normalisedNumber } from '../corpus/law';
import { fits, hasPlace } from '../corpus/locate';
import { yearsOf } from '../corpus/years';
import type { Block } from '../markdown/block';
import type { FrontMatter } from '../markdown/frontMatter';
import {
  inPair,
  isAmended,
  isAmendment,
  isInBareRow,
  isNow,
  isUnderAcronym,
  pairBefore,
  returnsToChina,
  yearAndGenus,
} from './bindingWords';
import type { NoteContext, Situation } from './context';
import { ANY_GENUS, genusOf, IMPLEMENTING, isBareGenus, isOfGenus, selfReference } from './genus';
import type { PassageMentions } from './passageMentions';
import type { NameAnswer } from './resolveName';
import { ofEdition, resolveName } from './resolveName';
import type { Why } from './why';
import { why } from './why';

/** A note on its way from mentions to citations. */
export interface Note {
  readonly law: Law;
  readonly passages: readonly PassageMentions[];
  readonly asOf: string;
  readonly front: FrontMatter;
  readonly defaultInstrument: string;
  /** Where it begins: the same from one reading to the next. */
  readonly beginning: Situation;
}

/** What a name leads to: an instrument and how it was found; or why to none. */
export type Bound =
  | { readonly instrument: Instrument; readonly how: Why }
  | {
      readonly instrument: null;
      readonly how: Why;
      readonly candidates: readonly Instrument[];
      readonly drop?: boolean;
    };

/** Finds the instrument that a mention is said of: by its name, or by what the note named before. */
export class Binder {
  private readonly frontLaw: Instrument | undefined;

  constructor(
    private readonly note: Note,
    private readonly context: NoteContext,
  ) {
    this.frontLaw = this.byWords(note.front.values.law);
    const aliases = note.front.values.aliases;
    if (aliases && typeof aliases === 'object')
      for (const [alias, law] of Object.entries(aliases))
        context.define(nameKey(alias), this.byWords(law) ?? null);
  }

  /** The instrument that a mention is said of. */
  bind(mention: Mention, block: Block, atStart: boolean): Bound {
    const { name, pinpoint } = mention;
    if (name && name.kind !== 'same') return this.bindName(name);
    if (pinpoint?.word === 'code' && !name) return this.bindCode(pinpoint.article ?? '');
    const passes = (each: Instrument) => pinpoint === null || fits(each, pinpoint);
    const ofPair = name ? inPair(name.words) : undefined;
    if (ofPair !== undefined) return this.bindOneOfTwo(ofPair, passes);
    if (
      name &&
      this.frontLaw &&
      /^(?:本|(?:of )?th(?:is|ese) )/i.test(name.words.replace(/^[\s,]*/, '')) &&
      passes(this.frontLaw)
    )
      return { instrument: this.frontLaw, how: why.frontMatter };
    const genus = name ? (genusOf(name.words) ?? ANY_GENUS) : selfReference(block.text, mention.end);
    const nearest = (also: (each: Instrument) => boolean) =>
      genus && this.context.nearest(atStart, (each) => isOfGenus(each, genus) && passes(each) && also(each));
    const ofGenus = name && /\bcode\b/i.test(name.words) ? nearest(isCode) : nearest(() => true);
    if (ofGenus && name?.year) return this.edition(ofGenus, name);
    if (ofGenus) return { instrument: ofGenus, how: why.self(ofGenus) };
    if (name) return { instrument: null, how: why.unknown, candidates: [], drop: true };
    return this.bindUnnamed(mention, block, atStart, passes);
  }

  /** "Article 37 of the 2016 text": that of the law which was named before. */
  private edition(instrument: Instrument, name: Name): Bound {
    const answer = ofEdition(this.note.law, { instrument, how: 'name' }, name);
    return answer !== undefined && answer !== 'none' && 'found' in answer
      ? { instrument: answer.found.instrument, how: why.year }
      : { instrument: null, how: why.otherText, candidates: [] };
  }

  /** The former or the latter of the two laws that were just named. */
  private bindOneOfTwo(place: 0 | 1, passes: (each: Instrument) => boolean): Bound {
    const instrument = this.context.pair()?.[place];
    if (!instrument || !passes(instrument))
      return { instrument: null, how: why.unknown, candidates: [], drop: true };
    return { instrument, how: why.antecedent(instrument) };
  }

  /** "B14 stipulates": a code belongs to the catalogue named before, else it is no provision at all. */
  private bindCode(code: string): Bound {
    const catalogue = this.context.nearest(
      false,
      (each) => each.kind === 'catalogue' && hasPlace(each, code, []),
    );
    if (!catalogue) return { instrument: null, how: why.unknown, candidates: [], drop: true };
    return {
      instrument: catalogue,
      how: why.antecedent(catalogue),
    };
  }

  private bindUnnamed(
    mention: Mention,
    { text, cell }: Block,
    atStart: boolean,
    passes: (each: Instrument) => boolean,
  ): Bound {
    const none: Bound = { instrument: null, how: why.several, candidates: [], drop: true };
    if (mention.amongOthers || (!cell && isInBareRow(text, mention.start))) return none;
    const ofPair = pairBefore(text, mention.start);
    if (ofPair === 'untold') return none;
    if (ofPair !== undefined) return this.bindOneOfTwo(ofPair, passes);
    const amended = isAmended(text, mention.start) ? this.byWords('Criminal Law') : undefined;
    if (amended && passes(amended)) return { instrument: amended, how: why.named };
    const nearest = this.context.nearest(atStart, (each) => !isOfCase(each) && passes(each));
    const later = nearest && this.laterText(nearest, text, mention.start);
    if (later && passes(later)) return { instrument: later, how: why.antecedent(later) };
    if (nearest) return { instrument: nearest, how: why.antecedent(nearest) };
    if (mention.pinpoint?.article === null || mention.pinpoint?.bare) return none;
    if (this.frontLaw && passes(this.frontLaw)) return { instrument: this.frontLaw, how: why.frontMatter };
    if (this.context.isBlocked && !returnsToChina(text, mention.start)) return none;
    // What other rows of a table name says nothing of this one.
    return (cell ? undefined : this.bindByFit(passes)) ?? this.bindByDefault(mention, text, passes) ?? none;
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
    const number = Number.parseInt(mention.pinpoint?.article ?? '', 10);
    if (
      !fallback ||
      !passes(fallback) ||
      number < LEAST_TELLING ||
      text.startsWith('art', mention.start) ||
      isUnderAcronym(text, mention.start)
    )
      return undefined;
    return { instrument: fallback, how: why.byDefault(fallback) };
  }

  /**
   * Named elsewhere in the note: the only law that has such a provision serves; of several only the default one,
   * and it only where the note names it more often than all the others.
   */
  private bindByFit(passes: (each: Instrument) => boolean): Bound | undefined {
    const fitting = this.context.all((each) => STATUTES.has(each.kind) && passes(each));
    const [only] = fitting;
    if (!only) return undefined;
    if (fitting.length === 1) return { instrument: only, how: why.onlyOne(only) };
    const leading = fitting.find(
      (each) => each.id === this.note.defaultInstrument && this.context.leads(each, fitting),
    );
    if (leading) return { instrument: leading, how: why.leading(leading) };
    return { instrument: null, how: why.several, candidates: fitting };
  }

  private bindName(name: Name): Bound {
    const { law, asOf } = this.note;
    const key = nameKey(name.words);
    const alias = this.context.alias(key);
    if (alias) return { instrument: alias, how: why.alias(name.words) };
    if (alias === null) return { instrument: null, how: why.unknown, candidates: [] };
    const genus = genusOf(name.words);
    const numbered = name.number ? law.byNumber.get(normalisedNumber(name.number)) : undefined;
    if (numbered) return { instrument: numbered, how: why.number };
    if (genus && isBareGenus(name.words)) {
      const passes = /code/i.test(name.words) ? isCode : () => true;
      const nearest = this.context.nearest(false, (each) => isOfGenus(each, genus) && passes(each));
      if (nearest) return { instrument: nearest, how: why.antecedent(nearest) };
      if (this.frontLaw && isOfGenus(this.frontLaw, genus))
        return { instrument: this.frontLaw, how: why.frontMatter };
      return { instrument: null, how: why.unknown, candidates: [] };
    }
    const year = yearAndGenus(name.words);
    const isThatOne = (each: Instrument) =>
      genus !== undefined && year !== undefined && isOfGenus(each, genus) && yearsOf(each).has(year);
    const ofYear = year === undefined ? undefined : this.context.nearest(false, isThatOne);
    if (ofYear) return { instrument: ofYear, how: why.antecedent(ofYear) };
    if (IMPLEMENTING.test(name.words)) {
      const found = this.context.implementing();
      const whole = law.instruments.get(found?.implements ?? '');
      if (found && whole) return { instrument: found, how: why.dependent(whole) };
    }
    const own =
      name.words === 'Constitution' && this.context.nearest(false, () => true) ? OWN_CONSTITUTION : {};
    const answer = resolveName(law, { ...name, ...own }, asOf) ?? this.amendment(name);
    if (!answer) return { instrument: null, how: why.unknown, candidates: [] };
    if (answer === 'none') return { instrument: null, how: why.otherText, candidates: [] };
    if ('candidates' in answer) return { instrument: null, how: why.shared, candidates: answer.candidates };
    const { instrument, how } = answer.found;
    const reason =
      how === 'near-title'
        ? why.nearTitle
        : how === 'year'
          ? why.year
          : how === 'number'
            ? why.number
            : why.named;
    return { instrument, how: reason };
  }

  /** "the Ninth Amendment": of the law that was spoken of, where it has one of that number. */
  private amendment(name: Name): NameAnswer {
    const law = isAmendment(name.words) ? this.context.nearest(false, () => true) : undefined;
    const words = `${name.words} to the ${law?.names[0]}`;
    return law && resolveName(this.note.law, { ...name, words }, this.note.asOf);
  }

  private byWords(words: unknown): Instrument | undefined {
    if (typeof words !== 'string') return undefined;
    const name: Name = { words, kind: 'known', year: null, start: 0, end: words.length };
    const answer = this.note.law.instruments.get(words) ?? resolveName(this.note.law, name, this.note.asOf);
    if (!answer || answer === 'none') return undefined;
    return 'found' in answer ? answer.found.instrument : 'id' in answer ? answer : undefined;
  }
}

/** Every state has one: that of China where its law is being spoken of. */
const OWN_CONSTITUTION = { words: 'PRC Constitution', kind: 'known' } as const;

/** "of the Code": no law that is not called so. */
const isCode = ({ title, names }: Instrument): boolean =>
  [title, ...names].some((each) => /\bCode\b/.test(each));

/** A case has no articles: what a note cites behind it is of the law that it named before. */
const isOfCase = ({ kind }: Instrument): boolean => kind === 'case' || kind === 'judgment';

/** Article numbers below this are in many texts: such a one is not taken for the default law's. */
const LEAST_TELLING = 100;

/** Kinds of text that a bare "Article 285" may be of. */
const STATUTES: ReadonlySet<Instrument['kind']> = new Set([
  'law',
  'interpretation',
  'regulation',
  'rule',
  'notice',
]);
