import type { Level, Mention } from '../citation/mention';
import { nameKey } from '../citation/tokens';
import type { Instrument, Provision } from '../corpus/instrument';
import { wholeOf } from '../corpus/instrument';
import { standingOn } from '../corpus/standing';
import type { Block } from '../markdown/block';
import { inSource } from '../markdown/block';
import { shift } from '../markdown/span';
import type { Bound, Note } from './bindMention';
import { Binder } from './bindMention';
import type { Citation, Target } from './citation';
import { isSameSituation, markOf, NoteContext } from './context';
import { isBareGenus } from './genus';
import { hasPlace, locate } from './locate';
import type { BlockMentions, NoteBlock, Outcome, Slot } from './noteBlock';
import { why } from './why';

/** Leads each mention of a note to the law, reading on from its first word to its last. */
export function resolveMentions(note: Note): Citation[] {
  return new Resolver(note).run();
}

type Writable<T> = { [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

class Resolver {
  private readonly context: NoteContext;
  private readonly citations: Citation[] = [];
  private readonly binder: Binder;
  private block = 0;
  /** What comes of the block that is being resolved. */
  private done: Writable<Pick<Outcome, 'cited' | 'named' | 'defined'>> = {
    cited: [],
    named: [],
    defined: [],
  };
  private readonly setting: string;

  constructor(private readonly note: Note) {
    this.context = new NoteContext(note.law, note.beginning);
    this.binder = new Binder(note, this.context);
    const { asOf, language, defaultInstrument, front } = note;
    this.setting = [asOf, language, defaultInstrument, String(front.values.law)].join('|');
  }

  run(): Citation[] {
    this.note.blocks.forEach(({ block, mentions }, index) => {
      this.block = index;
      if (block.heading > 0) this.context.openSection(block.heading);
      if (mentions.ofOthers) this.context.add(null, null, index, true);
      if (mentions.slots.length > 0) this.resolve(mentions);
    });
    return this.citations;
  }

  /** Resolves a block, or does again what came of it where the note has named the same before it. */
  private resolve(mentions: BlockMentions): void {
    const before = this.context.situation(this.block);
    const { outcome } = mentions;
    if (outcome && outcome.setting === this.setting && isSameSituation(outcome.before, before))
      return this.repeat(outcome);
    this.done = { cited: [], named: [], defined: [] };
    this.context.askedWholeNote = false;
    for (const slot of mentions.slots) this.take(slot, mentions.block.text);
    mentions.outcome = this.context.askedWholeNote ? null : { before, setting: this.setting, ...this.done };
  }

  private repeat({ cited, named, defined }: Outcome): void {
    for (const [slot, targets] of cited) this.cite(slot, targets);
    for (const [instrument, provision, topic, mark] of named)
      this.context.add(instrument, provision, this.block, topic, mark);
    for (const [alias, instrument] of defined) this.context.define(alias, instrument);
  }

  private name(instrument: Instrument | null, provision: Provision | null, topic: boolean): void {
    const mark = markOf(instrument, provision, topic);
    this.done.named.push([instrument, provision, topic, mark]);
    this.context.add(instrument, provision, this.block, topic, mark);
  }

  private push(slot: Slot, targets: readonly Target[]): void {
    this.done.cited.push([slot, targets]);
    this.cite(slot, targets);
  }

  private take(slot: Slot, text: string): void {
    const { mention } = slot;
    if (mention.kind === 'case' || mention.kind === 'case-number') return this.takeCase(slot);
    const atStart = mention.startsSentence;
    const bound = this.binder.bind(mention, text, atStart, this.block);
    if (mention.name?.kind === 'foreign' || ('drop' in bound && bound.drop)) {
      if (mention.name) this.name(null, null, atStart);
      return;
    }
    if (mention.kind === 'instrument' && this.isOnlyWords(mention, bound)) return;
    const targets = this.targets(slot, bound);
    const place = targets.at(-1)?.provision ?? null;
    if (targets.length > 0) this.push(slot, targets);
    if (mention.name || bound.instrument) this.name(bound.instrument, place?.article ? place : null, atStart);
    for (const { alias } of mention.definitions) {
      this.done.defined.push([nameKey(alias), bound.instrument]);
      this.context.define(nameKey(alias), bound.instrument);
    }
  }

  /** A bare "Law" that the note does not define is no citation; nor are words that are just being defined. */
  private isOnlyWords(mention: Mention, bound: Bound): boolean {
    const words = mention.name?.words ?? '';
    if (isBareGenus(words) && !this.context.alias(nameKey(words))) return true;
    return bound.instrument === null && this.isBeingDefined(mention);
  }

  /** '"Networking Provisions" means the …'. */
  private isBeingDefined(mention: Mention): boolean {
    const slots = this.note.blocks[this.block]?.mentions.slots ?? [];
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

  private cite(slot: Slot, targets: readonly Target[]): void {
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
