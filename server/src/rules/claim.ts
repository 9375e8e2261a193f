import type { Provision } from '../corpus/instrument';
import type { Block } from '../markdown/block';
import { inSource } from '../markdown/block';
import type { Span } from '../markdown/span';
import { shift } from '../markdown/span';
import type { Grade } from '../quantity/grades';
import type { Quantity } from '../quantity/quantity';
import { readQuantities } from '../quantity/readQuantities';
import type { Citation } from '../resolution/citation';

/** A quantity in a note that speaks of what the law says. Offsets are UTF-16 units in the note. */
export interface Claim extends Span {
  /** The citation that it is said of. */
  readonly citation: Citation;
  /** The provisions that this citation leads to; more than one where several are named together. */
  readonly provisions: readonly Provision[];
  /** Offsets in it count from the start of its block; `figure` and `upperFigure` below are the note's. */
  readonly quantity: Quantity;
  readonly figure: Span;
  readonly upperFigure: Span | null;
  readonly measure: string;
  readonly grade: Grade | null;
  readonly appliesTo: 'entity' | 'individual' | null;
}

const read = new WeakMap<Block, readonly Quantity[]>();

/** The quantities of a block, read once. */
export function quantitiesOf(block: Block): readonly Quantity[] {
  const kept = read.get(block) ?? readQuantities(block.text);
  read.set(block, kept);
  return kept;
}

interface Ingredients extends Pick<Claim, 'quantity' | 'measure' | 'grade' | 'appliesTo'> {
  readonly block: Block;
  /** The note's offset that the block's offsets count from. */
  readonly base: number;
  readonly subject: Citation;
  /** Citations that are named together with the subject, itself among them. */
  readonly group: readonly Citation[];
}

/** A claim with its places in the note; undefined where its citations lead to no text to compare it with. */
export function madeClaim({
  block,
  base,
  quantity,
  subject,
  group,
  ...rest
}: Ingredients): Claim | undefined {
  const provisions = group.flatMap(({ targets }) =>
    targets.flatMap((target) =>
      target.provision && CHECKABLE.has(target.verdict) ? [target.provision] : [],
    ),
  );
  if (provisions.length === 0) return undefined;
  const place = (span: Span): Span => shift(inSource(block, span), base);
  return {
    ...place(quantity),
    ...rest,
    citation: subject,
    provisions,
    quantity,
    figure: place(quantity.figure),
    upperFigure: quantity.upperFigure && place(quantity.upperFigure),
  };
}

const CHECKABLE: ReadonlySet<string> = new Set(['ok', 'not-in-force']);
