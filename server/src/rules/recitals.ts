import type { Block, CellPlace } from '../markdown/block';
import type { Span } from '../markdown/span';
import { overlaps } from '../markdown/span';
import type { Quantity } from '../quantity/quantity';
import type { Citation } from '../resolution/citation';
import type { BlockMentions } from '../resolution/passageMentions';
import { quantitiesOf } from './claim';
import { namesOthersLaw } from './claimSignals';
import { sourceOfBlock } from './closingCitation';
import { cutText } from './cutText';
import { isCounted, OF_CASES } from './readTableClaims';
import { articlesUnread } from './unread';

/** A figure that stands among others, and the provision that is cited nearest to it. */
export interface Recited {
  readonly block: Block;
  /** The sentence, list item or cell that it stands in. */
  readonly part: Span;
  readonly quantity: Quantity;
  readonly citation: Citation;
}

/** A citation of an article and its place in a passage. */
interface Place {
  readonly index: number;
  readonly citation: Citation;
}

/**
 * The sentences, lists and tables of a passage that give several figures beside citations of articles.
 *
 * @param citations all of the passage
 * @param above what the passage stands under
 */
export function recitalsIn(
  blocks: readonly BlockMentions[],
  citations: readonly Citation[],
  above: readonly Citation[],
): Recited[][] {
  const places = citations
    .filter(({ kind }) => kind === 'article')
    .map((citation) => ({ index: citation.block, citation }));
  if (places.length > MOST_PLACES) return [];
  const runs = new Map<string, Recited[]>();
  const ofNoLaw = new Set(blocks.flatMap(({ block }) => ofNoLawIn(block)));
  blocks.forEach(({ block }, index) => {
    const quantities = quantitiesOf(block);
    if (quantities.length === 0 || block.heading > 0 || block.cell?.row === 0) return;
    if (block.cell && linesOf(block.cell).some((line) => ofNoLaw.has(line))) return;
    const unread = articlesUnread(
      block.text,
      citations.filter((each) => each.block === index),
    );
    const isOfSource = sourceOfBlock(
      block.text,
      citations.filter((each) => each.block === index),
    );
    for (const part of cutText(block.text, { start: 0, end: block.text.length }, FULL_STOP))
      for (const quantity of quantities) {
        if (quantity.start < part.start || quantity.start >= part.end) continue;
        const citation = nearest(blocks, places, above, index, part, quantity);
        const isInside = citations.some((each) => each.block === index && overlaps(each.mention, quantity));
        const inBlock = citation?.block === index ? citation.mention : undefined;
        const [from, to] =
          inBlock && inBlock.end <= quantity.start
            ? [Math.max(part.start, inBlock.end), quantity.start]
            : [part.start, Math.max(quantity.start, inBlock?.start ?? 0)];
        const isOfUnread =
          unread.some((at) => at >= from && at < to) ||
          unread.some(
            (at) => at >= quantity.end && !/[,;，；。：:]/.test(block.text.slice(quantity.end, at)),
          );
        if (!citation || isInside || isOfUnread || isOfNone(blocks, places, index)) continue;
        const key = block.cell
          ? `table ${block.cell.table}`
          : block.list
            ? 'list'
            : `${index} ${isOfSource ? 0 : part.start}`;
        const run = runs.get(key) ?? [];
        run.push({ block, part, quantity, citation });
        runs.set(key, run);
      }
  });
  return [...runs].filter(([key]) => !isOfCases(blocks, key)).map(([, run]) => run);
}

/** Each figure looks for the nearest of them. */
const MOST_PLACES = 100;
/** Semicolons join what belongs together. */
const FULL_STOP =
  /[.!?](?=["”’)]*(?:\s|$))(?<!\b(?:No|Art|Arts|art|arts|para|paras|cf|e\.g|i\.e|vs|Mr|Ms|Dr|St|v)\.)|[。！？]/g;

/** An item of a list whose other items each cite their own provision is of none, but below one of them. */
function isOfNone(blocks: readonly BlockMentions[], places: readonly Place[], index: number): boolean {
  const depthOf = (at: number): number => blocks[at]?.block.list?.depth ?? 0;
  if (depthOf(index) === 0) return false;
  const citing = [...new Set(places.map((each) => each.index))].filter((at) => depthOf(at) > 0);
  const last = citing.filter((at) => at < index).at(-1);
  return (
    !citing.includes(index) && citing.length > 1 && !(last !== undefined && depthOf(last) < depthOf(index))
  );
}

/** The rows and columns of a table that tell no law, as a cell shows: of another state, or of what was counted. */
const ofNoLawIn = (block: Block): string[] => {
  if (!block.cell) return [];
  const [row, column] = linesOf(block.cell);
  return [
    ...(block.cell.column === 0 && namesOthersLaw(block.text) ? [row] : []),
    ...(quantitiesOf(block).some(isCounted) || (block.cell.row === 0 && namesOthersLaw(block.text))
      ? [column]
      : []),
  ];
};
const linesOf = ({ table, row, column }: CellPlace): [row: string, column: string] => [
  `${table} row ${row}`,
  `${table} column ${column}`,
];

const isOfCases = (blocks: readonly BlockMentions[], key: string): boolean =>
  blocks.some(
    ({ block: { cell, text } }) => cell?.row === 0 && key === `table ${cell.table}` && OF_CASES.test(text),
  );

/** The citation that a figure is nearest to: in its own part, row or column, else before it, else above, else behind it. */
function nearest(
  blocks: readonly BlockMentions[],
  places: readonly Place[],
  above: readonly Citation[],
  index: number,
  part: Span,
  quantity: Quantity,
): Citation | undefined {
  const cell = blocks[index]?.block.cell;
  const inPart = places.filter(
    (each) =>
      each.index === index &&
      each.citation.mention.start >= part.start &&
      each.citation.mention.end <= part.end,
  );
  const inRow = cell
    ? places.filter((each) => isAt(blocks[each.index]?.block, cell.table, 'row', cell.row))
    : [];
  const atHead = cell
    ? places.filter(
        (each) =>
          isAt(blocks[each.index]?.block, cell.table, 'row', 0) &&
          isAt(blocks[each.index]?.block, cell.table, 'column', cell.column),
      )
    : [];
  const isBefore = (each: Place): boolean =>
    each.index < index || (each.index === index && each.citation.mention.end <= quantity.start);
  const found =
    inPart.filter(isBefore).at(-1) ??
    inPart[0] ??
    inRow.filter(isBefore).at(-1) ??
    inRow[0] ??
    atHead.at(-1) ??
    places.filter(isBefore).at(-1);
  return found?.citation ?? above.at(-1) ?? places[0]?.citation;
}

const isAt = (block: Block | undefined, table: number, which: 'row' | 'column', number: number): boolean =>
  block?.cell?.table === table && block.cell[which] === number;
