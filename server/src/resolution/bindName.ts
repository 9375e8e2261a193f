import type { Mention, Name, Pinpoint } from '../citation/mention';
import { nameKey } from '../citation/tokens';
import { isAnyones } from '../citation/whereabouts';
import type { Instrument } from '../corpus/instrument';
import { normalisedNumber } from '../corpus/law';
import { fits } from '../corpus/locate';
import { yearsOf } from '../corpus/years';
import { isAmendment, yearAndGenus } from './bindingWords';
import type { Bound } from './bound';
import type { NoteContext } from './context';
import { genusOf, IMPLEMENTING, isBareGenus, isCode, isOfGenus, modifierOf } from './genus';
import { implementingOf } from './implementing';
import { isShortFor } from './matchLoosely';
import { isWithOurs } from './namedLater';
import type { Note } from './note';
import { speaksOfChina, speaksOfOthersToo } from './note';
import { ofRegion } from './ofRegion';
import { only } from './only';
import type { Slot } from './passageMentions';
import type { NameAnswer } from './resolveName';
import { resolveName } from './resolveName';
import { interpretationSpokenOf, isOnlyYear } from './spokenOf';
import { why } from './why';

const ofYearAndGenus =
  (year: number | undefined, genus: RegExp | undefined) =>
  (each: Instrument): boolean =>
    genus !== undefined && year !== undefined && isOfGenus(each, genus) && yearsOf(each).has(year);

/** Finds what a name leads to, by the note and by the law. */
export class NameBinder {
  constructor(
    private readonly note: Note,
    private readonly context: NoteContext,
    private readonly frontLaw: Instrument | undefined,
    private readonly onlyInterpretation: Instrument | undefined,
    private readonly ofOthers: 'all' | readonly string[],
  ) {
    this.isOfChina = speaksOfChina(note);
    this.isOfChinaOnly = this.isOfChina && !speaksOfOthersToo(note);
  }

  private readonly isOfChina: boolean;
  private readonly isOfChinaOnly: boolean;

  /** What a name leads to, by what it says and what its sentence is about. */
  bind(mention: Mention, name: Name, text: string, among: readonly Slot[]): Bound {
    const { pinpoint } = mention;
    const { law, asOf } = this.note;
    const isDefined = this.context.alias(nameKey(name.words)) !== undefined;
    const regional = isDefined || name.kind === 'foreign' ? undefined : ofRegion(law, name, text);
    if (regional) return { instrument: regional, how: why.named };
    if (!isDefined && this.isOthers(name.words)) return OTHERS_LAW;
    const bound = this.bindName(name, () => isWithOurs(mention, among, text));
    if (
      bound.instrument &&
      !this.isOfChina &&
      isAnyones(name.words) &&
      isFarBeyond(bound.instrument, pinpoint)
    )
      return OTHERS_LAW;
    if (bound.instrument === null && !isDefined && this.isOfChinaOnly) {
      const own = instrumentOf(this.note, CODES.find(([code]) => code.test(name.words))?.[1]);
      if (own && (!pinpoint || fits(own, pinpoint))) return { instrument: own, how: why.named };
    }
    // What is only called by its year is told by what is spoken of: several may be of that year.
    const isOpen =
      !isDefined && (bound.instrument === null ? bound.candidates.length === 0 : isOnlyYear(name));
    const spokenOf = isOpen
      ? interpretationSpokenOf(law, name, text, among, asOf, this.context.provisions())
      : undefined;
    return spokenOf && spokenOf !== bound.instrument
      ? { instrument: spokenOf, how: why.onlyOne(spokenOf) }
      : bound;
  }

  private isOthers(words: string): boolean {
    return this.ofOthers === 'all' ? isAnyones(words) : this.ofOthers.includes(words);
  }

  /** What a name leads to by itself. */
  bindName(name: Name, isWithOurs = () => false): Bound {
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
      const { onlyInterpretation: only } = this;
      if (only && /解释/.test(name.words)) return { instrument: only, how: why.onlyOne(only) };
      return { instrument: null, how: why.unknown, candidates: [] };
    }
    const year = yearAndGenus(name.words);
    const isThatOne = ofYearAndGenus(year, genus);
    // Whatever else was named since, the year tells.
    const ofYear =
      year === undefined
        ? undefined
        : (this.context.nearest(false, isThatOne) ?? only(this.context.counts.all(isThatOne)));
    if (ofYear) return { instrument: ofYear, how: why.antecedent(ofYear) };
    const isOfModifier = genus && modifierOf(name.words);
    const ofModifier =
      isOfModifier && this.context.nearest(false, (each) => genus.test(each.kind) && isOfModifier(each));
    if (ofModifier) return { instrument: ofModifier, how: why.antecedent(ofModifier) };
    const [, letters = '', rest = name.words] = LETTERS.exec(name.words) ?? [];
    if (IMPLEMENTING.test(rest)) {
      const isMeant = ({ title }: Instrument) => title.replace(/[^A-Z]/g, '').startsWith(letters);
      const found = implementingOf(law, this.context.nearest(false, isMeant));
      if (found) return { instrument: found.text, how: why.dependent(found.whole) };
    }
    const own =
      name.words === 'Constitution' &&
      (this.context.nearest(false, () => true) ||
        isWithOurs() ||
        this.isOfChinaOnly ||
        this.frontLaw?.title.startsWith(name.words))
        ? OWN_CONSTITUTION
        : {};
    const answer = resolveName(law, { ...name, ...own }, asOf) ?? this.amendment(name);
    const short =
      answer || name.kind !== 'title'
        ? undefined
        : this.context.nearest(false, (each) => isShortFor(name.words, each));
    if (short) return { instrument: short, how: why.antecedent(short) };
    if (!answer) return { instrument: null, how: why.unknown, candidates: [] };
    if (answer === 'none')
      return { instrument: null, how: why.otherText, candidates: [], of: this.lawOfToday(name) ?? null };
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

  /** The law itself, of which a text of another day is meant. */
  private lawOfToday(name: Name): Instrument | undefined {
    const { law, asOf } = this.note;
    const { words, kind, start, end } = name;
    const answer = resolveName(law, { words, kind, start, end, year: null }, asOf);
    return answer && answer !== 'none' && 'found' in answer ? answer.found.instrument : undefined;
  }

  /** "the Ninth Amendment": of the law that was spoken of, where it has one of that number. */
  private amendment(name: Name): NameAnswer {
    const law = isAmendment(name.words) ? this.context.nearest(false, () => true) : undefined;
    const words = `${name.words} to the ${law?.names[0]}`;
    return law && resolveName(this.note.law, { ...name, words }, this.note.asOf);
  }
}

/** The instrument that words of a note's front matter, or of this room, name. */
export function instrumentOf(note: Note, words: unknown): Instrument | undefined {
  if (typeof words !== 'string') return undefined;
  const name: Name = { words, kind: 'known', year: null, start: 0, end: words.length };
  const answer = note.law.instruments.get(words) ?? resolveName(note.law, name, note.asOf);
  if (!answer || answer === 'none') return undefined;
  return 'found' in answer ? answer.found.instrument : 'id' in answer ? answer : undefined;
}

/** What a note that speaks of no other state calls as other states call theirs. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:Criminal|Penal) Code|Penal Law)$/, 'Criminal Law'],
  [/^(?:(?:Criminal|Penal) Procedure Code|Code of Criminal Procedure)$/, 'Criminal Procedure Law'],
];

/** "IIT Implementing Regulations": those of the Individual Income Tax Law. */
const LETTERS = /^([A-Z]{2,6}) (Impl.*)$/;

/** Nothing is cited, and what follows is not of a law that was named before. */
const OTHERS_LAW: Bound = { instrument: null, how: why.unknown, candidates: [], drop: true };

/** 3203 of a law with 452 articles: more than a slip. */
const isFarBeyond = ({ articleCount }: Instrument, pinpoint: Pinpoint | null): boolean =>
  articleCount !== null && Number.parseInt(pinpoint?.article ?? '', 10) > 3 * articleCount;

/** Every state has one: that of China where its law is being spoken of. */
const OWN_CONSTITUTION = { words: 'PRC Constitution', kind: 'known' } as const;
