import type { Level, Mention } from '../citation/mention';
import { speaksOfOthers } from '../citation/speaksOfOthers';
import { nameKey } from '../citation/tokens';
import type { Instrument } from '../corpus/instrument';
import { wholeOf } from '../corpus/instrument';
import { standingOn } from '../corpus/standing';
import type { Block } from '../markdown/block';
import { inSource } from '../markdown/block';
import type { Span } from '../markdown/span';
import { shift } from '../markdown/span';
import type { Bound, Note } from './bindMention';
import { Binder } from './bindMention';
import type { Citation, Target } from './citation';
import { NoteContext } from './context';
import { isBareGenus } from './genus';
import { fits, locate } from './locate';
import type { NoteBlock } from './noteBlock';
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
    this.note.blocks.forEach(({ block }, index) => {
      this.block = index;
      if (block.heading > 0) {
        this.context.openSection(block.heading);
        if (speaksOfOthers(block.text, block.text.length)) this.context.add(null, null, index, true);
      }
      for (const mention of this.note.lists[index] ?? []) this.take(mention, block.text);
    });
    return this.citations;
  }

  private take(mention: Mention, text: string): void {
    if (mention.kind === 'case' || mention.kind === 'case-number') return this.takeCase(mention);
    const atStart = mention.startsSentence;
    const bound = this.binder.bind(mention, text, atStart, this.block);
    if (mention.name?.kind === 'foreign' || ('drop' in bound && bound.drop)) {
      if (mention.name) this.context.add(null, null, this.block, atStart);
      return;
    }
    if (mention.kind === 'instrument' && this.isOnlyWords(mention, bound)) return;
    const targets = this.targets(mention, bound);
    const place = targets.at(-1)?.provision ?? null;
    if (targets.length > 0) this.push(mention, targets);
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
    const list = this.note.lists[this.block] ?? [];
    return list.some(({ definitions }) =>
      definitions.some((each) => each.start <= mention.start && mention.end <= each.end),
    );
  }

  private takeCase(mention: Mention): void {
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
    this.push(mention, [found]);
  }

  private targets(mention: Mention, bound: Bound): readonly Target[] {
    const { pinpoint } = mention;
    const article =
      pinpoint && bound.instrument
        ? (pinpoint.article ?? this.articleBefore(bound.instrument, pinpoint.levels))
        : null;
    if (article === undefined) return [];
    const reason = bound.how(this.note.language);
    const kept = led.get(mention);
    const { asOf } = this.note;
    if (
      kept &&
      kept.instrument === bound.instrument &&
      kept.article === article &&
      kept.asOf === asOf &&
      kept.reason === reason &&
      bound.instrument
    )
      return kept.targets;
    const targets = this.lead(mention, bound, article);
    led.set(mention, { instrument: bound.instrument, article, asOf, reason, targets });
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
        fits(instrument, each.article, [...levels]),
    );
    return provision?.article ?? undefined;
  }

  private push(mention: Mention, targets: readonly Target[]): void {
    const { block, base } = this.note.blocks[this.block] as NoteBlock;
    const last = cited.get(mention);
    if (last?.base === base && last.citation.targets === targets && last.citation.block === this.block) {
      this.citations.push(last.citation);
      return;
    }
    const { start, end, text, name } = placeOf(mention, block);
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
    cited.set(mention, { base, citation });
    this.citations.push(citation);
  }
}

/** Citations as they last stood: before the place of an edit they stay the same objects. */
const cited = new WeakMap<Mention, { readonly base: number; readonly citation: Citation }>();

interface Placed extends Span {
  readonly text: string;
  readonly name: Span | null;
}

/** Where mentions stand in their passages: looked up once, as long as the passage stays as it is. */
const placed = new WeakMap<Mention, Placed>();

function placeOf(mention: Mention, block: Block): Placed {
  const kept = placed.get(mention);
  if (kept) return kept;
  const name = mention.name && mention.name.kind !== 'foreign' ? inSource(block, mention.name) : null;
  const place = { ...inSource(block, mention), text: block.text.slice(mention.start, mention.end), name };
  placed.set(mention, place);
  return place;
}

/** Targets of mentions by what they were bound to: what is bound alike again leads to the same. */
const led = new WeakMap<Mention, Led>();
interface Led {
  readonly instrument: Instrument | null;
  readonly article: string | null;
  readonly asOf: string;
  readonly reason: string;
  readonly targets: readonly Target[];
}

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
