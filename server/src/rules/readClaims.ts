import { overlapping } from '../citation/sorted';
import type { Span } from '../markdown/span';
import type { Citation } from '../resolution/citation';
import type { CitingPassage } from '../resolution/readNote';
import { attributions, wordsOf } from './attribution';
import type { Claim } from './claim';
import { CRIME } from './claimSignals';
import { claimsInBlock } from './claimsInBlock';
import { readTableClaims } from './readTableClaims';
import { recordsOver } from './records';
import type { Scope, Standing } from './scope';
import { articleBehind, gradeBehind, lawBehind, NOWHERE, scopeBehind, standsUnder } from './scope';
import { speakingIn } from './subjects';

/** The claims of a passage, and what the note stands under behind it. */
export interface PassageClaims {
  readonly claims: readonly Claim[];
  readonly standing: Standing;
}

/**
 * The quantities of a passage that are claims about what a cited provision says, those in tables last. Doubtful
 * ones are left out.
 *
 * @param before what the passage stands under, as the passage before it gave it
 */
export function readClaims(
  { blocks, citations }: Pick<CitingPassage, 'blocks' | 'citations'>,
  before: Standing,
  language: Claim['language'],
): PassageClaims {
  const ofBlocks = citationsOfBlocks(citations);
  const attributed = attributions(blocks, ofBlocks);
  const records = recordsOver(blocks, ofBlocks);
  const claims: Claim[] = [];
  const overTables = new Map<number, Scope>();
  let { scope, article, grade, law } = before;
  blocks.forEach(({ block }, index) => {
    if (block.cell) {
      if (scope) overTables.set(block.cell.table, scope);
      return;
    }
    const source = attributed.get(index) ?? (block.quote && scope?.provides ? wordsOf(scope) : undefined);
    if (source) {
      const mentions = (ofBlocks[index] ?? NONE).map(({ mention }) => mention);
      const quoted = claimsInBlock(block, NONE, { ...NOWHERE, scope: source }, language);
      claims.push(...quoted.filter(({ quantity }) => !overlapping(mentions, quantity)));
      return;
    }
    const outer = article;
    article = articleBehind(block, article);
    // The next article of a law is under nothing that the one before it cited.
    if (outer !== null && article !== outer) scope = undefined;
    const own = saying(ofBlocks[index] ?? NONE, article !== null);
    const isOfCrime = scope?.citations.every(({ kind }) => kind === 'crime-name') ?? false;
    const isOfOther = isOfCrime && (article !== null || block.text.search(CRIME) >= 0);
    const under = scope && !isOfOther && standsUnder(block, scope) ? scope : undefined;
    const inherited = ofBlocks[index] ? under : (records.get(index) ?? under ?? law);
    if (own.length > 0 || inherited)
      claims.push(
        ...claimsInBlock(block, own, { scope: inherited, article }, language, ofBlocks[index] ?? NONE),
      );
    const provisions = own.filter(isOfProvision);
    const speaking = speakingIn(block.text, provisions);
    scope = scopeBehind(block, speaking, provisions, scope);
    grade = gradeBehind(block, grade);
    law = lawBehind(block, ofBlocks[index] ?? NONE, law);
  });
  claims.push(
    ...readTableClaims(
      blocks,
      ofBlocks.map((own) => own?.filter(isOfProvision)).map((own) => (own?.length ? own : undefined)),
      ofBlocks,
      overTables,
      language,
    ),
  );
  return { claims, standing: { scope, article, grade, law } };
}

/** The citations of each block of a passage. */
export function citationsOfBlocks(citations: readonly Citation[]): (readonly Citation[] | undefined)[] {
  const ofBlocks: Citation[][] = [];
  for (const citation of citations) {
    const list = ofBlocks[citation.block];
    if (list) list.push(citation);
    else ofBlocks[citation.block] = [citation];
  }
  return ofBlocks;
}

/**
 * The citations that something may be said of. A crime stands for its article only where none is cited beside it:
 * "Article 285 (非法侵入计算机信息系统罪)" is about the article; and in the text of a law it is a heading.
 */
function saying(own: readonly Citation[], isLawText: boolean): readonly Citation[] {
  const articles = own.filter(({ kind }) => kind === 'article');
  return own.filter(
    (each) =>
      each.kind !== 'crime-name' ||
      (!isLawText && !articles.some((other) => isBeside(each.mention, other.mention))),
  );
}

const isBeside = (one: Span, other: Span): boolean =>
  other.start - one.end < BESIDE && one.start - other.end < BESIDE;
const BESIDE = 16;

/** A crime is named for the article that punishes it. */
const isOfProvision = ({ kind }: Citation): boolean => kind === 'article' || kind === 'crime-name';

const NONE: readonly Citation[] = [];
