import type { Citation } from '../resolution/citation';
import type { CitingPassage } from '../resolution/readNote';
import type { Claim } from './claim';
import { claimsInBlock } from './claimsInBlock';
import { readTableClaims } from './readTableClaims';
import type { Scope } from './scope';
import { scopeBehind, standsUnder } from './scope';
import { speakingIn } from './subjects';

/** The claims of a passage, and the scope under which the note goes on behind it. */
export interface PassageClaims {
  readonly claims: readonly Claim[];
  readonly scope: Scope | undefined;
}

/**
 * The quantities of a passage that are claims about what a cited provision says, those in tables last. Doubtful
 * ones are left out.
 *
 * @param before the scope that the passage stands under, as the passage before it gave it
 */
export function readClaims(
  { blocks, citations }: Pick<CitingPassage, 'blocks' | 'citations'>,
  before: Scope | undefined,
  language: Claim['language'],
): PassageClaims {
  const ofBlocks = citationsOfBlocks(citations);
  const claims: Claim[] = [];
  let scope = before;
  blocks.forEach(({ block }, index) => {
    if (block.cell) return;
    const own = ofBlocks[index] ?? NONE;
    const inherited = scope && standsUnder(block, scope) ? scope : undefined;
    if (own.length > 0 || inherited) claims.push(...claimsInBlock(block, own, inherited, language));
    const provisions = own.filter(isOfProvision);
    const speaking = speakingIn(block.text, provisions);
    scope = scopeBehind(block, speaking.length > 0 || scope ? speaking : provisions, scope);
  });
  claims.push(
    ...readTableClaims(
      blocks,
      ofBlocks.map((own) => own?.filter(isOfProvision)).map((own) => (own?.length ? own : undefined)),
      language,
    ),
  );
  return { claims, scope };
}

function citationsOfBlocks(citations: readonly Citation[]): (readonly Citation[] | undefined)[] {
  const ofBlocks: Citation[][] = [];
  for (const citation of citations) {
    const list = ofBlocks[citation.block];
    if (list) list.push(citation);
    else ofBlocks[citation.block] = [citation];
  }
  return ofBlocks;
}

/** A crime is named for the article that punishes it. */
const isOfProvision = ({ kind }: Citation): boolean => kind === 'article' || kind === 'crime-name';

const NONE: readonly Citation[] = [];
