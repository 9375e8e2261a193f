import type { Mention } from '../citation/mention';
import { startingIn } from '../citation/sorted';
import { nameKey } from '../citation/tokens';
import type { Block } from '../markdown/block';
import { inSource } from '../markdown/block';
import { isInBrackets } from './bindingWords';
import { Binder } from './bindMention';
import type { Bound } from './bound';
import type { Citation, Target } from './citation';
import { NoteContext } from './context';
import { enactedMeant } from './drafts';
import { TargetFinder } from './findTargets';
import { isBareGenus, isPaper } from './genus';
import { holds } from './holds';
import { enacts, isLawText, isOfOwnArticle, isOpener } from './lawText';
import type { Note } from './note';
import { speaksOfChina, speaksOfOthersToo } from './note';
import type { BlockMentions, PassageMentions, Slot } from './passageMentions';
import { TableContext } from './tableContext';
import { noteVersion } from './versions';

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
  private readonly targets: TargetFinder;
  private citations: Citation[] = [];
  private readonly setting: string;
  /** The note is itself the text of a law: the articles that it opens are its own. */
  private readonly isLawText: boolean;

  constructor(private readonly note: Note) {
    this.context = new NoteContext(note.beginning);
    this.binder = new Binder(note, this.context);
    this.targets = new TargetFinder(note, this.context);
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
      speaksOfOthersToo(note),
    ].join('|');
  }

  run(): (readonly Citation[])[] {
    return this.note.passages.map((passage) => this.citationsOf(passage));
  }

  private citationsOf(passage: PassageMentions): readonly Citation[] {
    const { outcome } = passage;
    const passed = outcome?.setting === this.setting ? this.context.passOver(outcome) : undefined;
    if (!outcome || !passed) return this.resolveAnew(passage);
    if (passed !== outcome) passage.outcome = { ...outcome, ...passed };
    return outcome.citations;
  }

  private resolveAnew(passage: PassageMentions): readonly Citation[] {
    const { outcome } = passage;
    this.citations = [];
    const passed = this.context.openPassage();
    passage.blocks.forEach((block, index) => {
      this.resolve(block, index);
    });
    this.table = this.table?.leave(this.context);
    const citations =
      outcome && isSame(outcome.citations, this.citations) ? outcome.citations : this.citations;
    passage.outcome = { ...passed(), setting: this.setting, citations };
    return citations;
  }

  private table: TableContext | undefined;

  private resolve({ block, ofOthers, slots }: BlockMentions, index: number): void {
    if (block.cell?.table !== this.table?.table) this.table = this.table?.leave(this.context);
    this.context.openBlock(block.heading);
    if (block.cell) {
      this.table ??= new TableContext(block.cell.table, this.context.now);
      this.table.enter(block.cell, this.context);
      if (block.cell.row === 0 && HEADS_LAWS.test(block.text)) this.table.ofLaws.add(block.cell.column);
    }
    if (ofOthers && block.cell) this.table?.named(block.cell, null);
    else if (ofOthers) this.context.add(null, null, true);
    const before = this.context.now;
    for (const slot of slots) this.take(slot, slots, block, index);
    if (this.context.now !== before && enacts(block.text)) this.context.now = before;
  }

  private take(slot: Slot, slots: readonly Slot[], block: Block, index: number): void {
    const { mention } = slot;
    if (mention.kind === 'case' || mention.kind === 'case-number')
      return this.cite(slot, [this.targets.ofCase(mention)], block, index);
    if (mention.kind === 'crime-name') return this.cite(slot, this.targets.ofCrime(slot), block, index);
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
      if (mention.name) this.context.add(null, null, atStart, { paper: isPaper(mention.name.words) });
      return;
    }
    // 13(a), of a law that has no such item: nobody knows what is meant, but the law was named.
    if (mention.pinpoint?.lettered && bound.instrument && !holds(bound.instrument, mention.pinpoint))
      return mention.name ? this.context.add(bound.instrument, null, atStart) : undefined;
    if (mention.kind === 'instrument' && this.isOnlyWords(mention, bound, slots, block)) {
      const enacted = enactedMeant(this.note.law, this.context, mention.name, block.text);
      return enacted ? this.context.add(enacted, null, true) : undefined;
    }
    const targets = this.targets.of(slot, bound);
    const place = targets.at(-1)?.provision ?? null;
    if (targets.length > 0) this.cite(slot, targets, block, index);
    const isTopic = atStart || block.heading > 0;
    if (!('aside' in bound) && (mention.name || bound.instrument))
      this.context.add(bound.instrument, place?.article ? place : null, isTopic, {
        paper: !bound.instrument && !!mention.name && isPaper(mention.name.words),
        aside:
          mention.kind === 'provision' &&
          mention.name !== null &&
          isInBrackets(block.text, mention.name.start),
        bare: mention.name === null,
      });
    if (mention.name && bound.instrument)
      noteVersion(this.note.law, this.context, block.text, mention.name, bound.instrument);
    for (const { alias } of mention.definitions) this.context.define(nameKey(alias), bound.instrument);
  }

  /** A bare "Law" that the note does not define is no citation; nor are words that are just being defined. */
  private isOnlyWords(
    mention: Mention,
    bound: Bound,
    slots: readonly Slot[],
    { cell, text }: Block,
  ): boolean {
    const words = mention.name?.words ?? '';
    const isShort = isBareGenus(words) || /^[A-Z]{2,3}$/.test(words);
    const isLaw = () =>
      this.isAmongLaw(words) ||
      (!isBareGenus(words) &&
        (isChinasLaw(text, mention) ||
          slots.some(isArticle) ||
          (cell !== null && !!this.table?.ofLaws.has(cell.column))));
    if (isShort && !this.context.alias(nameKey(words)) && !isLaw()) return true;
    return bound.instrument === null && (SECTIONS.test(words) || isBeingDefined(mention, slots));
  }

  /** DSL and CL are other things, too, where no law is spoken of. What is near is asked first: the whole note changes. */
  private isAmongLaw(words: string): boolean {
    const any = () => true;
    return (
      !isBareGenus(words) && (!!this.context.nearest(false, any) || this.context.counts.all(any).length > 0)
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
}

/** The head of a column that names laws. */
const HEADS_LAWS =
  /^\s*(?:laws?|statutes?|legislation|instruments?|法律(?:名称|法规|依据)?|法规|法律文件)\s*$/i;

/** "Key Provisions", "Safe Harbor Provisions": parts of a law, or of a note on one. */
const SECTIONS =
  /\b(?:Key|Main|Core|Major|General|Special|Specific|Supplementary|Supplemental|Miscellaneous|Transitional|Final|Closing|Related|Relevant|Other|Penalty|Penal|Liability|Enforcement|Harbou?r|Procedural|Substantive|Statutory|Legal|Applicable|Important|Notable|New|Definitional) (?:Legal )?Provisions$/;

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

/** "Under the CSL, operators in China face …": short names of laws where China is spoken of. */
const isChinasLaw = (text: string, { start }: Mention): boolean =>
  /\b(?:under|by|with|violat\w+|breach\w*|breach\w* of|pursuant to) (?:the )?$/i.test(
    text.slice(Math.max(0, start - 30), start),
  ) && /\b(?:China|Chinese|PRC)\b/.test(text);

/** "the CPL … (Art. 156)": what has articles is law. */
const isArticle = ({ mention: { pinpoint } }: Slot): boolean => typeof pinpoint?.article === 'string';
