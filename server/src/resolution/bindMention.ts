import type { Mention, Name, Pinpoint } from '../citation/mention';
import { nameKey } from '../citation/tokens';
import type { Instrument } from '../corpus/instrument';
import { fits, hasPlace } from '../corpus/locate';
import type { Block } from '../markdown/block';
import { inPair, isRelated } from './bindingWords';
import { instrumentOf, NameBinder } from './bindName';
import { lawAmended, oneOfTwo, UnnamedBinder } from './bindUnnamed';
import type { Bound } from './bound';
import { UNKNOWN } from './bound';
import type { NoteContext } from './context';
import { draftMeant, isOfDraft } from './drafts';
import { ANY_GENUS, genusOf, isCode, isOfGenus, isPronounOfLaw, selfReference } from './genus';
import { holds } from './holds';
import type { Note } from './note';
import { namesOfOthers } from './note';
import { onlyInterpretation } from './onlyInterpretation';
import type { Slot } from './passageMentions';
import { ofEdition, replacedBy } from './resolveName';
import { articleOfCrime } from './spokenOf';
import { tellsVersions, versionMeant } from './versions';
import { why } from './why';

/** Which instruments have a place. */
const having =
  (pinpoint: Pinpoint | null) =>
  (each: Instrument): boolean =>
    pinpoint === null || (pinpoint.lettered ? holds(each, pinpoint) : fits(each, pinpoint));

/** Finds the instrument that a mention is said of: by its name, or by what the note named before. */
export class Binder {
  private readonly frontLaw: Instrument | undefined;
  /** The one interpretation that the note names, of which it may speak before it does. */
  readonly onlyInterpretation: Instrument | undefined;
  private readonly names: NameBinder;
  private readonly unnamed: UnnamedBinder;
  /** Common names that are another state's here. */
  readonly ofOthers: 'all' | readonly string[];

  constructor(
    private readonly note: Note,
    private readonly context: NoteContext,
  ) {
    this.frontLaw = instrumentOf(this.note, note.front.values.law);
    this.onlyInterpretation = onlyInterpretation(note.law, note.passages, note.asOf);
    this.ofOthers = namesOfOthers(note);
    this.names = new NameBinder(note, context, this.frontLaw, this.onlyInterpretation, this.ofOthers);
    this.unnamed = new UnnamedBinder(note, context, this.frontLaw, this.names, this.ofOthers);
    const aliases = note.front.values.aliases;
    if (aliases && typeof aliases === 'object')
      for (const [alias, law] of Object.entries(aliases))
        context.define(nameKey(alias), instrumentOf(this.note, law) ?? null);
  }

  /** The instrument that a mention is said of. */
  bind(mention: Mention, block: Block, atStart: boolean, among: readonly Slot[] = []): Bound {
    const { name, pinpoint } = mention;
    if (name && name.kind !== 'same') {
      const bound = this.names.bind(mention, name, block.text, among);
      const law = bound.instrument ? lawAmended(this.note, bound.instrument, mention) : undefined;
      return law ? { instrument: law, how: why.antecedent(law) } : bound;
    }
    const ofCrime = !name && pinpoint?.article && articleOfCrime(this.note.law, mention, among, block.text);
    if (ofCrime) return { instrument: ofCrime, how: why.crime };
    if (pinpoint?.lone && mention.language === 'zh') return UNKNOWN;
    if (pinpoint?.word === 'code' && !name) return this.bindCode(pinpoint.article ?? '');
    const passes = having(pinpoint);
    const ofPair = name ? inPair(name.words) : undefined;
    if (ofPair !== undefined) return oneOfTwo(this.context, ofPair, passes);
    if (
      name &&
      this.frontLaw &&
      /^(?:本|(?:of )?th(?:is|ese) )/i.test(name.words.replace(/^[\s,]*/, '')) &&
      passes(this.frontLaw)
    )
      return { instrument: this.frontLaw, how: why.frontMatter };
    if (name && tellsVersions(name.words)) return this.bindVersion(name, passes);
    if (name && isRelated(name.words)) return this.bindOnlyInterpretation(passes);
    if (isOfDraft(name)) {
      const draft = draftMeant(this.note.law, this.context);
      return draft && passes(draft)
        ? { instrument: draft, how: why.self(draft), aside: true }
        : { instrument: null, how: why.otherText, candidates: [], drop: true };
    }
    const genus = name ? (genusOf(name.words) ?? ANY_GENUS) : selfReference(block.text, mention.end);
    const nearest = (also: (each: Instrument) => boolean) =>
      genus &&
      this.context.nearest(
        atStart,
        (each) => isOfGenus(each, genus) && passes(each) && also(each),
        name !== null && isPronounOfLaw(name.words),
      );
    const ofGenus = name && /\bcode\b/i.test(name.words) ? nearest(isCode) : nearest(() => true);
    if (ofGenus && name?.year) return this.edition(ofGenus, name);
    if (ofGenus) return { instrument: ofGenus, how: why.self(ofGenus) };
    if (name) return UNKNOWN;
    return this.unnamed.bind(mention, among, block, atStart, passes);
  }

  /** "Article 37 of the 2016 text": that of the law which was named before. */
  private edition(instrument: Instrument, name: Name): Bound {
    const { law } = this.note;
    const answer = ofEdition(law, { instrument, how: 'name' }, name);
    const found =
      answer !== undefined && answer !== 'none' && 'found' in answer ? answer.found.instrument : undefined;
    const meant = found ?? replacedBy(law, instrument, name.year, () => true);
    return meant
      ? { instrument: meant, how: why.year }
      : { instrument: null, how: why.otherText, candidates: [] };
  }

  /** 相关司法解释第十一条, and 《解释》 in a note that defines no such name. */
  private bindOnlyInterpretation(passes: (each: Instrument) => boolean): Bound {
    const instrument = this.onlyInterpretation;
    return instrument && passes(instrument) ? { instrument, how: why.onlyOne(instrument) } : UNKNOWN;
  }

  /** 新法第十九条, 旧法第四十二条. */
  private bindVersion(name: Name, passes: (each: Instrument) => boolean): Bound {
    const meant = versionMeant(this.note.law, this.context, this.frontLaw, name);
    if (meant === 'none') return { instrument: null, how: why.otherText, candidates: [] };
    return meant && passes(meant) ? { instrument: meant, how: why.antecedent(meant) } : UNKNOWN;
  }

  /** "B14 stipulates": a code belongs to the catalogue named before, else it is no provision at all. */
  private bindCode(code: string): Bound {
    const catalogue = this.context.nearest(
      false,
      (each) => each.kind === 'catalogue' && hasPlace(each, code, []),
    );
    return catalogue ? { instrument: catalogue, how: why.antecedent(catalogue) } : UNKNOWN;
  }
}
