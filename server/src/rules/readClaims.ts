import { overlapping, startingIn } from '../citation/sorted';
import type { Block } from '../markdown/block';
import type { Span } from '../markdown/span';
import type { Grade } from '../quantity/grades';
import { gradesIn } from '../quantity/grades';
import { measureOf } from '../quantity/measures';
import type { Quantity } from '../quantity/quantity';
import type { Citation } from '../resolution/citation';
import type { CitingPassage } from '../resolution/readNote';
import type { CitationsOfBlocks, Claim } from './claim';
import { isPenalty, madeClaim, quantitiesOf } from './claim';
import {
  AMENDS,
  CLAUSE_END,
  CONTRAST,
  CRIME,
  goesOn,
  isDistributive,
  SENTENCE_END,
  setsFigure,
  speaksOfFacts,
} from './claimSignals';
import { readTableClaims } from './readTableClaims';

/** The claims of a passage, and the lead-in under which the note goes on behind it. */
export interface PassageClaims {
  readonly claims: readonly Claim[];
  readonly lead: LeadIn | undefined;
}

/** A citation under which a list stands. */
export interface LeadIn {
  readonly citation: Citation;
  readonly depth: number;
}

/**
 * The quantities of a passage that are claims about what a cited provision says, those in tables last. Doubtful
 * ones are left out.
 *
 * @param before the lead-in that the passage stands under, as the passage before it gave it
 */
export function readClaims(
  { blocks, citations }: Pick<CitingPassage, 'blocks' | 'citations'>,
  before: LeadIn | undefined,
  language: Claim['language'],
): PassageClaims {
  const ofBlocks = citationsOfBlocks(citations);
  const claims: Claim[] = [];
  let lead = before;
  blocks.forEach(({ block }, index) => {
    if (block.cell) return;
    const own = ofBlocks[index] ?? NONE;
    const inherited =
      block.list && lead && (lead.depth < block.list.depth || lead.depth === 0) ? lead.citation : undefined;
    if (own.length > 0 || inherited) claims.push(...claimsIn(block, own, inherited, language));
    const last = own.at(-1);
    if (last && (block.list || /[:：]/.test(block.text.trimEnd().at(-1) ?? '')))
      lead = { citation: last, depth: block.list?.depth ?? 0 };
    else if (!block.list) lead = undefined;
  });
  claims.push(...readTableClaims(blocks, ofBlocks, language));
  return { claims, lead };
}

function citationsOfBlocks(citations: readonly Citation[]): CitationsOfBlocks {
  const ofBlocks: Citation[][] = [];
  for (const citation of citations) {
    if (citation.kind !== 'article') continue;
    const list = ofBlocks[citation.block];
    if (list) list.push(citation);
    else ofBlocks[citation.block] = [citation];
  }
  return ofBlocks;
}

const NONE: readonly Citation[] = [];

function claimsIn(
  block: Block,
  citations: readonly Citation[],
  inherited: Citation | undefined,
  language: Claim['language'],
): Claim[] {
  const mentions = citations.map(({ mention }) => mention);
  const quantities = quantitiesOf(block).filter((each) => !overlapping(mentions, each));
  if (quantities.length === 0) return [];
  const { text } = block;
  const sentences = cut(text, { start: 0, end: text.length }, SENTENCE_END);
  const amends = AMENDS.exec(text);
  const amended = amends ? amends.index : Number.POSITIVE_INFINITY;
  const claims: Claim[] = [];
  let carried: Citation | undefined = inherited;

  for (const sentence of sentences) {
    const here = startingIn(quantities, (each) => each.start, sentence);
    const own = startingIn(citations, ({ mention }) => mention.start, sentence);
    const words = text.slice(sentence.start, sentence.end);
    const crimes = [...words.matchAll(CRIME)].map((each) => each.index + sentence.start);
    const follows = own.length === 0 && crimes.length === 0 && (carried === inherited || goesOn(words));
    const readable = here.length > 0 && words.length <= LONGEST_SENTENCE && !isDistributive(words);
    const found = readable
      ? claimsOf({
          block,
          sentence,
          here,
          own,
          crimes,
          carried: follows ? carried : undefined,
          amended,
          language,
        })
      : [];
    claims.push(...found);
    if (own.length > 0) carried = own.at(-1);
    else if (crimes.length > 0) carried = undefined;
  }
  return claims;
}

/** A sentence beyond this is a list or a table in disguise: its numbers are not told apart. */
const LONGEST_SENTENCE = 4000;

interface Sentence {
  readonly block: Block;
  readonly sentence: Span;
  /** The quantities, citations and crimes in it. */
  readonly here: readonly Quantity[];
  readonly own: readonly Citation[];
  readonly crimes: readonly number[];
  /** What an earlier sentence was about, where this one goes on about it. */
  readonly carried: Citation | undefined;
  /** Where the block begins to say what an amendment made of an article. */
  readonly amended: number;
  readonly language: Claim['language'];
}

function claimsOf({ block, sentence, here, own, crimes, carried, amended, language }: Sentence): Claim[] {
  const { text } = block;
  const clauses = cut(text, sentence, CLAUSE_END);
  const claims: Claim[] = [];
  here.forEach((quantity, index) => {
    const subject = subjectOf(text, quantity, own) ?? carried;
    if (!subject || isSetAside(text, subject) || quantity.start > amended) return;
    const from = own.includes(subject) ? subject.mention.end : sentence.start;
    const between = crimes.filter((at) => at >= from && at < quantity.start).length;
    if (from < quantity.start && turnsAway(text.slice(from, quantity.start), between, claims.length > 0))
      return;
    const clause = clauses.find((each) => quantity.start < each.end) ?? sentence;
    const previous = here[index - 1]?.end ?? sentence.start;
    const next = here[index + 1]?.start ?? sentence.end;
    const group = together(text, subject, own);
    const claim = claimOf({ block, sentence, clause, quantity, previous, next, group, language });
    if (claim) claims.push(claim);
  });
  return claims;
}

/** The citation that a quantity is said of: the last one before it in its sentence, or the one right behind it. */
function subjectOf(text: string, quantity: Quantity, own: readonly Citation[]): Citation | undefined {
  const before = own.filter(({ mention }) => mention.start < quantity.start).at(-1);
  const behind = own.find(({ mention }) => mention.start >= quantity.end);
  if (!behind) return before;
  const between = text.slice(
    quantity.end,
    behind.name && behind.mention.name
      ? Math.min(behind.mention.start, behind.mention.name.start)
      : behind.mention.start,
  );
  const belongs =
    !/\b(?:falls?|fell|caught|covered|meets?|within|satisf\w+)\b/i.test(between) &&
    /^[^,;，；。:：]{0,50}(?:\(|（|under|by|in|pursuant to|per|见|依照|根据|依据)\s*(?:the\s*)?["“《]?$/i.test(
      between,
    );
  return belongs && (!before || /^\s*[(（]/.test(between)) ? behind : before;
}

/** Between a citation and a number another subject began: a contrast, or a second crime, or a crime after a first claim. */
function turnsAway(between: string, crimes: number, claimed: boolean): boolean {
  CONTRAST.lastIndex = 0;
  if (CONTRAST.test(between)) return crimes > 0 || gradesIn(between).length === 0;
  return crimes > 1 || (crimes === 1 && claimed);
}

/** "Unlike Article 286-1, theft …": the provision is named to say that something else is meant. */
const isSetAside = (text: string, { mention }: Citation): boolean =>
  /\b(?:unlike|(?:compared|contrasted) (?:to|with)|in contrast to|as opposed to)\s*(?:the\s*)?$|(?:不同于|有别于|相较于)$/i.test(
    text.slice(Math.max(0, mention.start - 24), mention.start),
  );

/** Citations named together with the subject ("Articles 285 and 286"): a number may be said of each. */
function together(text: string, subject: Citation, own: readonly Citation[]): Citation[] {
  const at = own.indexOf(subject);
  const group = [subject];
  for (let i = at - 1; i >= 0; i--) {
    const next = group[0] as Citation;
    const each = own[i] as Citation;
    if (
      !/^\s*(?:,|and|or|to|–|-|,\s*and|、|\/|&|和|及|至|或者?|以及)\s*$/.test(
        text.slice(each.mention.end, next.mention.start),
      )
    )
      break;
    group.unshift(each);
  }
  return group;
}

interface Candidate {
  readonly block: Block;
  readonly sentence: Span;
  readonly clause: Span;
  readonly quantity: Quantity;
  /** End of the quantity before it and start of the one behind it, or the ends of the sentence. */
  readonly previous: number;
  readonly next: number;
  readonly group: readonly Citation[];
  readonly language: Claim['language'];
}

function claimOf({
  block,
  sentence,
  clause,
  quantity,
  previous,
  next,
  group,
  language,
}: Candidate): Claim | undefined {
  const { text } = block;
  const words = text.slice(clause.start, clause.end);
  const before = text.slice(Math.max(0, quantity.start - 20), quantity.start);
  if (speaksOfFacts(words, before) || !Number.isInteger(quantity.value)) return undefined;
  const whole = text.slice(sentence.start, sentence.end);
  const measure =
    measureOf(text, quantity, previous, next) ?? measureOf(text, quantity, sentence.start, next);
  if (measure === undefined || measure === 'period' || measure === 'probation') return undefined;
  if (quantity.bound === 'exactly' && !setsFigure(whole, isPenalty(measure))) return undefined;
  const appliesTo = whoIn(text.slice(previous, quantity.start)) ?? whoIn(words);
  return madeClaim({
    block,
    quantity,
    language,
    group,
    measure,
    grade: gradeNear(text, sentence, clause, quantity),
    appliesTo,
  });
}

/** The grade that a sentence gives a quantity: in its clause, else the last one before it, else the first behind it. */
function gradeNear(text: string, sentence: Span, clause: Span, quantity: Quantity): Grade | null {
  const grades = gradesIn(text.slice(sentence.start, sentence.end)).map((each) =>
    shifted(each, sentence.start),
  );
  const inClause = grades.filter((each) => each.start >= clause.start && each.end <= clause.end);
  const before = grades.filter((each) => each.end <= quantity.start).at(-1);
  const behind = grades.find((each) => each.start >= quantity.end);
  return ((inClause.length === 1 ? inClause[0] : undefined) ?? before ?? behind)?.grade ?? null;
}

const shifted = <T extends Span>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

const whoIn = (words: string): Claim['appliesTo'] =>
  /\b(?:entit(?:y|ies)|unit|compan(?:y|ies))\b|单位/i.test(words)
    ? 'entity'
    : /\bindividuals?\b|个人/i.test(words)
      ? 'individual'
      : null;

/** A stretch of text cut behind each place that the pattern finds. */
function cut(text: string, within: Span, end: RegExp): Span[] {
  const pieces: Span[] = [];
  let start = within.start;
  for (const match of text.slice(within.start, within.end).matchAll(end)) {
    const behind = within.start + match.index + match[0].length;
    pieces.push({ start, end: behind });
    start = behind;
  }
  if (start < within.end) pieces.push({ start, end: within.end });
  return pieces;
}
