import type { Provision } from '../corpus/instrument';
import type { Threshold } from '../corpus/threshold';
import type { Block } from '../markdown/block';
import { inSource } from '../markdown/block';
import type { Span } from '../markdown/span';
import type { Grade } from '../quantity/grades';
import type { PunishmentFound } from '../quantity/punishments';
import type { Quantity } from '../quantity/quantity';
import { readQuantities } from '../quantity/readQuantities';
import type { Citation } from '../resolution/citation';

/**
 * A quantity in a note that speaks of what the law says. Offsets count from the start of its passage, so that a
 * claim stays the same object while the note changes elsewhere.
 */
export interface Claim extends Span {
  readonly language: 'en' | 'zh';
  /** The provisions that this citation leads to; more than one where several are named together. */
  readonly provisions: readonly Provision[];
  /** Whether the note says which text of the law it speaks of: by its year, or that it is the new one. */
  readonly tellsText: boolean;
  /** Offsets in it count from the start of its block's prose. */
  readonly quantity: Quantity;
  readonly figure: Span;
  readonly upperFigure: Span | null;
  /** The note's own words for the quantity, its number and its upper number. */
  readonly said: string;
  /** The words of its sentence between the figures before it and behind it. */
  readonly words: string;
  readonly figureWords: string;
  readonly upperWords: string | null;
  readonly measure: string;
  /** The grades that the words around it may give it, as alternatives; each is a set. Empty where they give none. */
  readonly grades: readonly (readonly Grade[])[];
  /** Kinds of punishment that the note allows beside a term: 十年以上有期徒刑、无期徒刑或者死刑. */
  readonly alongside: readonly PunishmentFound[];
  /** Whether it stands in a quotation of the provision, or in its text. */
  readonly quoted: boolean;
  /** Number of the article of an uncited law whose text the note gives: 第十条. */
  readonly ownArticle: string | null;
  /** The amendment of which the note says that it made the text so, by its number. */
  readonly amendment: number | 'unnamed' | null;
  /** The item of the provision that the note quotes it from, where it gives the law's own number. */
  readonly item: number | null;
  /** The number that the note gives to the item or the line it stands in. */
  readonly ordinal: number | null;
  readonly appliesTo: 'entity' | 'individual' | null;
  /** Whether that is said right beside the figure. */
  readonly isOfPayer: boolean;
  /** Whether it is of the tier without a grade, as what follows in its sentence is of one with a grade. */
  readonly isPlain: boolean;
  /** Whether only words on the other side of a neighbouring figure say what it measures. */
  readonly isInherited: boolean;
  /** Whether it is said to be the highest penalty of all: 法定最高刑. */
  readonly isHighest: boolean;
  /** Whether it stands in a part of a sentence behind which its citation closes the sentence; then each paragraph of the article may be meant. */
  readonly isOfArticle: boolean;
  /** The law's figure that it stands in the place of, though it gives another one of the provision. */
  readonly turn?: Threshold;
  /** The articles that its block cites, and the crimes that it names: the figure may be of one of those. */
  readonly nearby: readonly Citation[];
  /** Whether no other figure stands between it and its citation. */
  readonly isNearest: boolean;
  /** Whether its block names no other document than the one that it is said of. */
  readonly isOfOneLaw: boolean;
}

const known = new WeakMap<Block, readonly Quantity[]>();

/** The quantities of a block, read once. */
export function quantitiesOf(block: Block): readonly Quantity[] {
  const kept = known.get(block) ?? readQuantities(block.text);
  known.set(block, kept);
  return kept;
}

type Placed =
  | 'start'
  | 'end'
  | 'provisions'
  | 'tellsText'
  | 'figure'
  | 'upperFigure'
  | 'said'
  | 'figureWords'
  | 'upperWords';

/**
 * A claim with its places in the note, said of citations that are named together; undefined where these lead to no
 * text to compare it with.
 */
export function madeClaim(
  block: Block,
  group: readonly Citation[],
  read: Omit<Claim, Placed>,
): Claim | undefined {
  const named = group.flatMap(({ targets }) =>
    targets.flatMap((target) =>
      target.provision && CHECKABLE.has(target.verdict) ? [target.provision] : [],
    ),
  );
  const all = isRange(block.text, group) ? withBetween(named) : named;
  // "(4) …" below "sub-paragraphs 3 to 8 of Article 5": the one that the item is.
  const ofItem =
    all.length > 1 && read.ordinal !== null ? all.filter(({ item }) => item === read.ordinal) : [];
  const provisions = ofItem.length === 1 ? ofItem : all;
  const tellsText =
    group.some(({ mention: { name } }) => name !== null && name.year !== null) || speaksOfNewText(block);
  return provisions.length === 0 ? undefined : claimOn(block, provisions, tellsText, read);
}

/** A claim with its places in the note, said of provisions. */
export function claimOn(
  block: Block,
  provisions: readonly Provision[],
  tellsText: boolean,
  read: Omit<Claim, Placed>,
): Claim {
  const { quantity } = read;
  const place = (span: Span): Span => inSource(block, span);
  const words = (span: Span): string => block.text.slice(span.start, span.end);
  const { start, end } = place(quantity);
  return {
    start,
    end,
    provisions,
    tellsText,
    figure: place(quantity.figure),
    upperFigure: quantity.upperFigure && place(quantity.upperFigure),
    said: words(quantity).trim(),
    figureWords: words(quantity.figure),
    upperWords: quantity.upperFigure && words(quantity.upperFigure),
    // Last: a literal that goes on behind so wide a spread takes twenty times as long.
    ...read,
  };
}

/** 第一条至第三条, "Articles 1 to 3": two citations that are the ends of a range. */
const isRange = (text: string, [first, last, ...more]: readonly Citation[]): boolean =>
  first !== undefined &&
  last !== undefined &&
  more.length === 0 &&
  /^\s*(?:至|到|to|[–—-])\s*$/.test(text.slice(first.mention.end, last.mention.start));

/** The ends of a range of whole articles, and those between them. */
function withBetween(ends: readonly Provision[]): readonly Provision[] {
  const [first, last] = ends;
  const [from, to] = [Number(first?.article), Number(last?.article)];
  if (!first || !last || last.paragraph !== null || !(to - from > 1 && to - from < LONGEST_RANGE))
    return ends;
  const between = Array.from({ length: to - from - 1 }, (_, i) => ({
    ...first,
    article: String(from + 1 + i),
  }));
  return [first, ...between, last];
}
const LONGEST_RANGE = 20;

/** What is not told of a figure that stands by itself: spread it last. */
export const UNTOLD = {
  words: '',
  alongside: [],
  quoted: false,
  ownArticle: null,
  amendment: null,
  item: null,
  ordinal: null,
  appliesTo: null,
  isOfPayer: false,
  isPlain: false,
  isInherited: false,
  isHighest: false,
  isOfArticle: false,
  nearby: [],
  isNearest: false,
  isOfOneLaw: false,
} as const satisfies Partial<Claim>;

const spoken = new WeakMap<Block, boolean>();
/** Asked for each claim of a block, and found once. */
function speaksOfNewText(block: Block): boolean {
  const kept = spoken.get(block) ?? NEW_TEXT.test(block.text);
  spoken.set(block, kept);
  return kept;
}
const NEW_TEXT =
  /新[法《]|新修|现行|修[订正]|施行|\b(?:new|current|in force|revis(?:ed|ion)|amend(?:ed|ment))\b/i;

/** Measures of what may be imposed, not of what was done. */
export const isPenalty = (measure: string): boolean =>
  /^(?:imprisonment|fine|fine-multiple|criminal-detention|administrative-detention|public-surveillance)$/.test(
    measure,
  );

const CHECKABLE: ReadonlySet<string> = new Set(['ok', 'not-in-force']);

/** Whether a citation leads to a provision that the law has. */
export const isCheckable = ({ targets }: Citation): boolean =>
  targets.some(({ provision, verdict }) => provision && CHECKABLE.has(verdict));

/** The citations of provisions in each block of a passage, by its index; nothing where there are none. */
export type CitationsOfBlocks = readonly (readonly Citation[] | undefined)[];
