import type { Level, Mention } from '../citation/mention';
import { nameKey } from '../citation/tokens';
import type { Instrument } from '../corpus/instrument';
import { wholeOf } from '../corpus/instrument';
import { standingOn } from '../corpus/standing';
import type { Block } from '../markdown/block';
import { inSource } from '../markdown/block';
import { shift } from '../markdown/span';
import type { Bound, Note } from './bindMention';
import { Binder } from './bindMention';
import type { Citation, Target } from './citation';
import { NoteContext } from './context';
import { isBareGenus } from './genus';
import { hasPlace, locate } from './locate';
import type { NoteBlock, Slot } from './noteBlock';
import { why } from './why';

/** Leads each mention of a note to the law, reading on from its first word to its last. */
export function resolveMentions(note: Note): Citation[] {
  return new Resolver(note).run();
}

class Resolver {
  private readonly context: NoteContext;
  private readonly citations: Citation[] = [];
  private readonly binder: Binder;
  private block = 0;

  constructor(private readonly note: Note) {
    this.context = new NoteContext(note.law);
    this.binder = new Binder(note, this.context);
  }

  run(): Citation[] {
    this.note.blocks.forEach(({ block, slots, ofOthers }, index) => {
      this.block = index;
      if (block.heading > 0) this.context.openSection(block.heading);
      if (ofOthers) this.context.add(null, null, index, true);
      for (const slot of slots) this.take(slot, block.text);
    });
    return this.citations;
  }

  private take(slot: Slot, text: string): void {
    const { mention } = slot;
    if (mention.kind === 'case' || mention.kind === 'case-number') return this.takeCase(slot);
    const atStart = mention.startsSentence;
    const bound = this.binder.bind(mention, text, atStart, this.block);
    if (mention.name?.kind === 'foreign' || ('drop' in bound && bound.drop)) {
      if (mention.name) this.context.add(null, null, this.block, atStart);
      return;
    }
    if (mention.kind === 'instrument' && this.isOnlyWords(mention, bound)) return;
    const targets = this.targets(slot, bound);
    const place = targets.at(-1)?.provision ?? null;
    if (targets.length > 0) this.push(slot, targets);
    if (mention.name || bound.instrument)
      this.context.add(bound.instrument, place?.article ? place : null, this.block, atStart);
    for (const { alias } of mention.definitions) this.context.define(nameKey(alias), bound.instrument);
  }

  /** A bare "Law" that the note does not define is no citation; nor are words that are just being defined. */
  private isOnlyWords(mention: Mention, bound: Bound): boolean {
    const words = mention.name?.words ?? '';
    if (isBareGenus(words) && !this.context.alias(nameKey(words))) return true;
    return bound.instrument === null && this.isBeingDefined(mention);
  }

  /** '"Networking Provisions" means the …'. */
  private isBeingDefined(mention: Mention): boolean {
    const slots = this.note.blocks[this.block]?.slots ?? [];
    return slots.some(({ mention: { definitions } }) =>
      definitions.some((each) => each.start <= mention.start && mention.end <= each.end),
    );
  }

  private takeCase(slot: Slot): void {
    const { mention } = slot;
    const { law, language } = this.note;
    const number = mention.number ?? '';
    const instrument = mention.kind === 'case' ? law.instruments.get(number) : law.byNumber.get(number);
    const title = instrument?.title ?? null;
    const found: Target = instrument
      ? target({
          provision: wholeOf(instrument.id),
          title,
          number: instrument.number,
          verdict: 'ok',
          why: why.number(language),
        })
      : target({
          provision: null,
          title,
          number: mention.kind === 'case' ? null : number,
          verdict: 'outside-corpus',
          why: why.unknownCase(language),
        });
    this.push(slot, [found]);
  }

  private targets(slot: Slot, bound: Bound): readonly Target[] {
    const { mention, led: kept } = slot;
    const { pinpoint } = mention;
    const article =
      pinpoint && bound.instrument
        ? (pinpoint.article ?? this.articleBefore(bound.instrument, pinpoint.levels))
        : null;
    if (article === undefined) return [];
    const { asOf, language } = this.note;
    if (
      kept &&
      kept.instrument === bound.instrument &&
      kept.article === article &&
      kept.asOf === asOf &&
      kept.how === bound.how &&
      kept.language === language &&
      bound.instrument
    )
      return kept.targets;
    const targets = this.lead(mention, bound, article);
    slot.led = { instrument: bound.instrument, article, asOf, language, how: bound.how, targets };
    return targets;
  }

  private lead(mention: Mention, bound: Bound, article: string | null): Target[] {
    const { language } = this.note;
    const { pinpoint, name } = mention;
    if (!bound.instrument) {
      const verdict = bound.candidates.length > 0 ? 'ambiguous' : 'outside-corpus';
      const outside = {
        provision: null,
        title: name?.words ?? null,
        number: mention.number,
        verdict,
        why: bound.how(language),
      } as const;
      return [target({ ...outside, candidates: bound.candidates.map((each) => each.id) })];
    }
    const { instrument } = bound;
    const standing = standingOn(instrument, this.note.asOf);
    const held = standing.state === 'in force' ? 'ok' : 'not-in-force';
    const common = { title: instrument.title, number: instrument.number };
    if (!pinpoint || article === null)
      return [
        target({ ...common, provision: wholeOf(instrument.id), verdict: held, why: bound.how(language) }),
      ];
    const located = locate(instrument, article, pinpoint.levels);
    const how = pinpoint.article === null ? why.article(article) : bound.how;
    if (located.found === 'none')
      return [
        target({ ...common, provision: located.place, verdict: 'no-such-provision', why: how(language) }),
      ];
    const verdict = held === 'ok' && !located.text ? 'outside-corpus' : held;
    const reason = located.text ? how : why.noText;
    return located.places.map((provision) =>
      target({ ...common, provision, verdict, why: reason(language), wrongLevel: located.wrongLevel }),
    );
  }

  /** The article that a bare "fourth paragraph" belongs to: the nearest one named that has so many. */
  private articleBefore(instrument: Instrument, levels: readonly Level[]): string | undefined {
    const provision = this.context.nearestProvision(
      this.block,
      (each) =>
        each.instrument === instrument.id &&
        each.article !== null &&
        instrument.articles.has(each.article) &&
        hasPlace(instrument, each.article, levels),
    );
    return provision?.article ?? undefined;
  }

  private push(slot: Slot, targets: readonly Target[]): void {
    const { block, base } = this.note.blocks[this.block] as NoteBlock;
    const { mention, cited } = slot;
    if (cited?.base === base && cited.citation.targets === targets && cited.citation.block === this.block) {
      this.citations.push(cited.citation);
      return;
    }
    slot.place ??= placeOf(mention, block);
    const { start, end, text, name } = slot.place;
    const citation: Citation = {
      start: start + base,
      end: end + base,
      kind: kindOf(mention, targets),
      text,
      name: name && shift(name, base),
      targets,
      language: mention.language,
      mention,
      block: this.block,
    };
    slot.cited = { base, citation };
    this.citations.push(citation);
  }
}

const placeOf = (mention: Mention, block: Block): NonNullable<Slot['place']> => ({
  ...inSource(block, mention),
  text: block.text.slice(mention.start, mention.end),
  name: mention.name && mention.name.kind !== 'foreign' ? inSource(block, mention.name) : null,
});

const kindOf = (mention: Mention, targets: readonly Target[]): Citation['kind'] =>
  mention.kind === 'provision'
    ? 'article'
    : mention.kind === 'instrument' && isCase(targets)
      ? 'case'
      : mention.kind;
const isCase = ([first]: readonly Target[]): boolean =>
  /^(?:spp-)?guiding-case-|^case-/.test(first?.provision?.instrument ?? '');

const target = (
  given: Partial<Target> & Pick<Target, 'provision' | 'title' | 'number' | 'verdict' | 'why'>,
): Target => ({
  wrongLevel: false,
  candidates: [],
  ...given,
});
