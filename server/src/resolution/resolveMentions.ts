import type { Mention, Pinpoint } from '../citation/mention';
import { startingIn } from '../citation/sorted';
import { nameKey } from '../citation/tokens';
import type { Instrument, Provision } from '../corpus/instrument';
import { wholeOf } from '../corpus/instrument';
import { hasPlace, locate } from '../corpus/locate';
import { textOn } from '../corpus/renumbering';
import { standingOn } from '../corpus/standing';
import type { Block } from '../markdown/block';
import { inSource } from '../markdown/block';
import { isInBrackets } from './bindingWords';
import { Binder } from './bindMention';
import type { Bound } from './bound';
import type { Citation, Target } from './citation';
import type { Situation } from './context';
import { isSameCount, isSameSituation, NoteContext } from './context';
import { enactedMeant } from './drafts';
import { isBareGenus, isPaper } from './genus';
import { holds } from './holds';
import { isLawText, isOfOwnArticle, isOpener } from './lawText';
import type { Note } from './note';
import { speaksOfChina } from './note';
import type { BlockMentions, PassageMentions, Slot } from './passageMentions';
import { TableContext } from './tableContext';
import { target } from './target';
import { noteVersion } from './versions';
import { why } from './why';

/**
 * Leads each mention of a note to the law, reading on from its first word to its last: the citations of each
 * passage. A passage before which the note says what it said last time is not resolved again.
 */
export function resolveMentions(note: Note): (readonly Citation[])[] {
  return new Resolver(note).run();
}

class Resolver {
  private readonly context: NoteContext;
  private readonly binder: Binder;
  private citations: Citation[] = [];
  private readonly setting: string;
  /** The note is itself the text of a law: the articles that it opens are its own. */
  private readonly isLawText: boolean;

  constructor(private readonly note: Note) {
    this.context = new NoteContext(note.beginning);
    this.binder = new Binder(note, this.context);
    const { asOf, defaultInstrument, front } = note;
    this.isLawText = isLawText(note.passages);
    const { onlyInterpretation, ofOthers } = this.binder;
    this.setting = [
      asOf,
      defaultInstrument,
      String(front.values.law),
      this.isLawText,
      onlyInterpretation?.id,
      String(ofOthers),
      speaksOfChina(note),
    ].join('|');
  }

  run(): (readonly Citation[])[] {
    return this.note.passages.map((passage) => this.citationsOf(passage));
  }

  private citationsOf(passage: PassageMentions): readonly Citation[] {
    const { outcome } = passage;
    const before = this.context.now;
    const isSameBefore =
      outcome?.setting === this.setting &&
      isSameSituation(outcome.before, before) &&
      (outcome.times === null || isSameCount(outcome.times, this.context.times()));
    if (outcome && isSameBefore) {
      this.context.passOver(outcome.named, outcome.after);
      return outcome.citations;
    }
    return this.resolveAnew(passage, before);
  }

  private resolveAnew(passage: PassageMentions, before: Situation): readonly Citation[] {
    const { outcome } = passage;
    this.citations = [];
    const named = this.context.openPassage();
    passage.blocks.forEach((block, index) => {
      this.resolve(block, index);
    });
    this.table = this.table?.leave(this.context);
    const citations =
      outcome && isSame(outcome.citations, this.citations) ? outcome.citations : this.citations;
    const { now: after, askedOf: times } = this.context;
    passage.outcome = { before, after, setting: this.setting, times, named, citations };
    return citations;
  }

  private table: TableContext | undefined;

  private resolve({ block, ofOthers, slots }: BlockMentions, index: number): void {
    if (block.cell?.table !== this.table?.table) this.table = this.table?.leave(this.context);
    this.context.openBlock(block.heading);
    if (block.cell) {
      this.table ??= new TableContext(block.cell.table, this.context.now);
      this.table.enter(block.cell, this.context);
    }
    if (ofOthers && block.cell) this.table?.named(block.cell, null);
    else if (ofOthers) this.context.add(null, null, true);
    for (const slot of slots) this.take(slot, slots, block, index);
  }

  private take(slot: Slot, slots: readonly Slot[], block: Block, index: number): void {
    const { mention } = slot;
    if (mention.kind === 'case' || mention.kind === 'case-number')
      return this.cite(slot, [this.caseTarget(mention)], block, index);
    if (mention.kind === 'crime-name') return this.cite(slot, this.crimeTargets(slot), block, index);
    if (this.isLawText) {
      // What the text named in its article before is no law of this one.
      if (isOpener(mention, block.text)) return this.context.add(null, null, true);
      if (isOfOwnArticle(mention)) return;
    }
    const atStart = mention.startsSentence;
    const bound = this.binder.bind(mention, block, atStart, slots);
    if (block.cell && mention.name) this.table?.named(block.cell, bound.instrument);
    else if (block.cell && mention.pinpoint && !bound.instrument) this.table?.unnamed(block.cell);
    if (mention.name?.kind === 'foreign' || ('drop' in bound && bound.drop)) {
      if (mention.name) this.context.add(null, null, atStart, isPaper(mention.name.words));
      return;
    }
    // 13(a), of a law that has no such item: nobody knows what is meant, but the law was named.
    if (mention.pinpoint?.lettered && bound.instrument && !holds(bound.instrument, mention.pinpoint))
      return mention.name ? this.context.add(bound.instrument, null, atStart) : undefined;
    if (mention.kind === 'instrument' && this.isOnlyWords(mention, bound, slots)) {
      const enacted = enactedMeant(this.note.law, this.context, mention.name, block.text);
      return enacted ? this.context.add(enacted, null, true) : undefined;
    }
    const targets = this.targets(slot, bound);
    const place = targets.at(-1)?.provision ?? null;
    if (targets.length > 0) this.cite(slot, targets, block, index);
    const isTopic = atStart || block.heading > 0;
    if (!('aside' in bound) && (mention.name || bound.instrument))
      this.context.add(
        bound.instrument,
        place?.article ? place : null,
        isTopic,
        !bound.instrument && !!mention.name && isPaper(mention.name.words),
        mention.kind === 'provision' && mention.name !== null && isInBrackets(block.text, mention.name.start),
      );
    if (mention.name && bound.instrument)
      noteVersion(this.note.law, this.context, block.text, mention.name, bound.instrument);
    for (const { alias } of mention.definitions) this.context.define(nameKey(alias), bound.instrument);
  }

  /** A bare "Law" that the note does not define is no citation; nor are words that are just being defined. */
  private isOnlyWords(mention: Mention, bound: Bound, slots: readonly Slot[]): boolean {
    const words = mention.name?.words ?? '';
    const isShort = isBareGenus(words) || /^[A-Z]{2,3}$/.test(words);
    const isLaw = () => this.isAmongLaw(words) || (!isBareGenus(words) && slots.some(isArticle));
    if (isShort && !this.context.alias(nameKey(words)) && !isLaw()) return true;
    return bound.instrument === null && isBeingDefined(mention, slots);
  }

  /** DSL and CL are other things, too, where no law is spoken of. What is near is asked first: the whole note changes. */
  private isAmongLaw(words: string): boolean {
    const any = () => true;
    return !isBareGenus(words) && (!!this.context.nearest(false, any) || this.context.all(any).length > 0);
  }

  /** Where a crime is set out. It is no antecedent: 帮信罪 … 第三条 may be of any law. */
  private crimeTargets({ mention, citation }: Slot): readonly Target[] {
    const { law } = this.note;
    const places = law.crime(mention.number ?? '');
    const kept = citation?.targets;
    if (kept?.[0]?.why === why.crime && kept[0].provision === places[0]) return kept;
    return places.map((provision) => {
      const { title = null, number = null } = law.instruments.get(provision.instrument) ?? {};
      return target({ provision, title, number, verdict: 'ok', why: why.crime });
    });
  }

  private caseTarget(mention: Mention): Target {
    const { law } = this.note;
    const number = mention.number ?? '';
    const instrument = mention.kind === 'case' ? law.instruments.get(number) : law.byNumber.get(number);
    if (instrument)
      return target({
        provision: wholeOf(instrument.id),
        title: instrument.title,
        number: instrument.number,
        verdict: 'ok',
        why: why.number,
      });
    return target({
      // The number of a guiding case is its id, whether the corpus has it or not.
      provision: mention.kind === 'case' ? wholeOf(number) : null,
      title: null,
      number: mention.kind === 'case' ? null : number,
      verdict: 'outside-corpus',
      why: why.unknownCase,
    });
  }

  private targets(slot: Slot, bound: Bound): readonly Target[] {
    const { mention, led: kept } = slot;
    const { pinpoint } = mention;
    const article =
      pinpoint && bound.instrument
        ? (pinpoint.article ?? this.articleSpokenOf(bound.instrument, pinpoint))
        : null;
    if (article === undefined) return [];
    const { asOf } = this.note;
    const countsOn =
      pinpoint !== null && article !== null && this.countsOn(pinpoint, bound.instrument, article);
    if (
      kept &&
      kept.instrument === bound.instrument &&
      kept.article === article &&
      kept.asOf === asOf &&
      kept.how === bound.how &&
      kept.countsOn === countsOn &&
      bound.instrument
    )
      return kept.targets;
    const targets = this.lead(mention, bound, article, countsOn);
    slot.led = { instrument: bound.instrument, article, asOf, how: bound.how, countsOn, targets };
    return targets;
  }

  private lead(mention: Mention, bound: Bound, article: string | null, countsOn: boolean): Target[] {
    const { pinpoint, name } = mention;
    if (!bound.instrument) {
      const verdict = bound.candidates.length > 0 ? 'ambiguous' : 'outside-corpus';
      const outside = {
        provision: null,
        title: name?.words ?? null,
        number: mention.number,
        verdict,
        why: bound.how,
      } as const;
      return [target({ ...outside, candidates: bound.candidates.map((each) => each.id) })];
    }
    // Article numbers are those of the note's date; a law that is named as a whole is the law.
    const instrument =
      pinpoint && article !== null
        ? textOn(this.note.law, bound.instrument, this.note.asOf)
        : bound.instrument;
    const standing = standingOn(instrument, this.note.asOf);
    const held = standing.state === 'in force' ? 'ok' : 'not-in-force';
    const { title, number } = instrument;
    if (!pinpoint || article === null)
      return [target({ title, number, provision: wholeOf(instrument.id), verdict: held, why: bound.how })];
    const located = locate(instrument, article, this.levelsOf(instrument, article, pinpoint));
    const how = pinpoint.article === null ? why.article(article) : bound.how;
    if (located.found === 'none')
      return [target({ title, number, provision: located.place, verdict: 'no-such-provision', why: how })];
    const several = (instrument.articles.get(article)?.paragraphs.length ?? 0) > 1;
    if (
      located.wrongLevel &&
      mention.language === 'zh' &&
      (several || countsOn || this.mayBeOld(instrument, pinpoint))
    ) {
      const place = { ...wholeOf(instrument.id), article, paragraph: pinpoint.levels[0]?.to ?? null };
      return [target({ title, number, provision: place, verdict: 'no-such-provision', why: how })];
    }
    const verdict = held === 'ok' && !located.text ? 'outside-corpus' : held;
    const reason = located.text ? how : why.noText;
    return located.places.map((provision) =>
      target({ title, number, provision, verdict, why: reason, wrongLevel: located.wrongLevel }),
    );
  }

  /**
   * The article that a bare "fourth paragraph" belongs to: the nearest one named that has so many. Of "the
   * preceding Article" it is the one before the nearest in the law.
   */
  private articleSpokenOf(instrument: Instrument, { levels, relative }: Pinpoint): string | undefined {
    const article = (each: Provision) =>
      relative === 'preceding' ? articleBefore(instrument, each.article) : each.article;
    const provision = this.context.nearestProvision((each) => {
      const of = each.instrument === instrument.id ? article(each) : null;
      const isThere = instrument.articles.size === 0 || instrument.articles.has(of ?? '');
      return of !== null && isThere && hasPlace(instrument, of, levels);
    });
    return (provision && article(provision)) ?? undefined;
  }

  /** 第三十八条第一款第二项 … 第三项: of the paragraph that was named before, where the text cannot tell which has items. */
  private levelsOf({ id, articles }: Instrument, article: string, { article: own, levels }: Pinpoint) {
    if (own !== null || levels[0]?.said !== 'item' || articles.has(article)) return levels;
    const before = this.context.nearestProvision(() => true);
    const isThere = before?.instrument === id && before.article === article && before.paragraph !== null;
    if (!isThere || before.item === null) return levels;
    const { paragraph } = before;
    return paragraph === null
      ? levels
      : [{ said: 'paragraph', from: paragraph, to: paragraph } as const, ...levels];
  }

  /** 第69条第1款 … 第2款: the note counts paragraphs, and none of them is an item, though the article may have that. */
  private countsOn(
    { article: own, levels }: Pinpoint,
    instrument: Instrument | null,
    article: string,
  ): boolean {
    if (own !== null || levels[0]?.said !== 'paragraph') return false;
    const before = this.context.nearestProvision(() => true);
    return (
      before?.instrument === instrument?.id &&
      before?.article === article &&
      before.paragraph !== null &&
      before.item === null
    );
  }

  private cite(slot: Slot, targets: readonly Target[], block: Block, index: number): void {
    const { mention, citation: kept } = slot;
    const citation = kept?.targets === targets ? kept : made(kept ?? placeOf(mention, block));
    slot.citation = citation;
    this.citations.push(citation);

    function made({ start, end, text, name }: ReturnType<typeof placeOf>): Citation {
      const kind = kindOf(mention, targets);
      return { start, end, text, name, kind, targets, language: mention.language, mention, block: index };
    }
  }

  /** 第一百七十一条第四款 of a law whose articles had other numbers once: a paragraph of the old text, and no item. */
  private mayBeOld({ amended, earlier }: Instrument, { article, levels }: Pinpoint): boolean {
    const paragraphs = earlier.flatMap(
      (id) => this.note.law.instruments.get(id)?.articles.get(article ?? '')?.paragraphs.length ?? [],
    );
    return (
      amended.some(({ renumbered }) => renumbered) &&
      (earlier.length === 0 ||
        paragraphs.some((count) => count >= (levels[0]?.to ?? Number.POSITIVE_INFINITY)))
    );
  }
}

/** The article before another in the law; null before the first. */
function articleBefore({ articles }: Instrument, article: string | null): string | null {
  const numbers = [...articles.keys()];
  return numbers[numbers.indexOf(article ?? '') - 1] ?? null;
}

const isSame = (some: readonly Citation[], others: readonly Citation[]): boolean =>
  some.length === others.length && some.every((each, i) => each === others[i]);

/** '"Networking Provisions" means the …'. */
const isBeingDefined = (mention: Mention, slots: readonly Slot[]): boolean =>
  startingIn(slots, (slot) => slot.mention.start, {
    start: mention.start - FARTHEST_DEFINITION,
    end: mention.start + FARTHEST_DEFINITION,
  }).some(({ mention: { definitions } }) =>
    definitions.some((each) => each.start <= mention.start && mention.end <= each.end),
  );
/** A short name is given within so many letters of the name that it stands for. */
const FARTHEST_DEFINITION = 1000;

function placeOf(mention: Mention, block: Block): Pick<Citation, 'start' | 'end' | 'text' | 'name'> {
  const { start, end } = inSource(block, mention);
  const text = block.text.slice(mention.start, mention.end);
  const name = mention.name && mention.name.kind !== 'foreign' ? inSource(block, mention.name) : null;
  return { start, end, text, name };
}

const kindOf = (mention: Mention, targets: readonly Target[]): Citation['kind'] =>
  mention.kind === 'provision'
    ? 'article'
    : mention.kind === 'instrument' && isCase(targets)
      ? 'case'
      : mention.kind;
const isCase = ([first]: readonly Target[]): boolean =>
  /^(?:spp-)?guiding-case-|^case-/.test(first?.provision?.instrument ?? '');

/** "the CPL … (Art. 156)": what has articles is law. */
const isArticle = ({ mention: { pinpoint } }: Slot): boolean => typeof pinpoint?.article === 'string';
