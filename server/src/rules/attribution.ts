import type { Block } from '../markdown/block';
import type { Citation } from '../resolution/citation';
import type { Scope } from './scope';

/**
 * Under which provision each block of a block quote stands that ends in a line with its source:
 *
 *     > Whoever …, the fine is 5,000 yuan or more.
 *     >
 *     > — Article 12 of the 2019 Interpretation
 *
 * What the quoted words cite themselves does not count: they are the words of that provision.
 */
export function attributions(
  blocks: readonly { readonly block: Block }[],
  ofBlocks: readonly (readonly Citation[] | undefined)[],
): ReadonlyMap<number, Scope> {
  const found = new Map<number, Scope>();
  for (let end = blocks.length - 1; end > 0; end--) {
    const source = sourceIn(blocks[end]?.block, ofBlocks[end]);
    if (!source) continue;
    for (let at = end - 1; at >= 0 && isQuoted(blocks[at]?.block); at--) {
      if (sourceIn(blocks[at]?.block, ofBlocks[at])) break;
      found.set(at, wordsOf({ citations: [source] }));
    }
  }
  return found;
}

/** The scope of words that are those of a provision. */
export const wordsOf = ({ citations }: Pick<Scope, 'citations'>): Scope => ({
  citations,
  reach: 'text',
  depth: 0,
  grade: null,
  fills: false,
  provides: true,
});

const isQuoted = (block: Block | undefined): boolean => block?.quote === true && block.cell === null;

/** The provision that a line names as a source, behind a dash. */
function sourceIn(block: Block | undefined, citations: readonly Citation[] = []): Citation | undefined {
  if (!block || !isQuoted(block)) return undefined;
  const dash = /^\s*[—―–]{1,2}\s*["“《(（]?/.exec(block.text)?.[0].length;
  const [first] = citations.filter(({ kind }) => kind === 'article');
  if (dash === undefined || !first || block.text.length > LONGEST_SOURCE) return undefined;
  return Math.min(first.mention.start, first.mention.name?.start ?? Number.POSITIVE_INFINITY) <= dash
    ? first
    : undefined;
}
const LONGEST_SOURCE = 300;
