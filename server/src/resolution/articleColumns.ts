import type { Block } from '../markdown/block';

/**
 * The cells of a list of blocks that may hold nothing but the number of an article: those below a head that says so
 * ("Article", 条文).
 */
export function articleCells(blocks: readonly Block[]): ReadonlySet<Block> {
  const columns = new Set(
    blocks.flatMap(({ cell, text }) => (cell?.row === 0 && HEAD.test(text) ? placeOf(cell) : [])),
  );
  if (columns.size === 0) return NONE;
  return new Set(blocks.filter(({ cell }) => cell && cell.row > 0 && columns.has(placeOf(cell))));
}

const NONE: ReadonlySet<Block> = new Set();
const HEAD =
  /^\s*(?:(?:relevant |cited )?(?:articles?|arts?\.?)(?: nos?\.?| numbers?| cited)?|(?:相关|引用)?(?:法条|条文|条款|条)(?:号|序号|编号)?)\s*$/i;
const placeOf = ({ table, column }: NonNullable<Block['cell']>): string => `${table}/${column}`;
