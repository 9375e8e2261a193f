import { overlapping, startingIn } from '../citation/sorted';
import type { Block } from '../markdown/block';
import type { Span } from '../markdown/span';
import { gradesIn } from '../quantity/grades';
import { isBoundedAmount, isBoundedTime, measureOf } from '../quantity/measures';
import { readChineseNumeral } from '../quantity/numerals';
import { punishmentsBehind } from '../quantity/punishments';
import type { Quantity } from '../quantity/quantity';
import type { Citation } from '../resolution/citation';
import type { Claim } from './claim';
import { isCheckable, isPenalty, madeClaim, quantitiesOf } from './claim';
import {
  AMENDS,
  amendmentIn,
  CLAUSE_END,
  CONTRAST,
  CRIME,
  goesOn,
  goesOnBehindSemicolon,
  isDistributive,
  isSupposed,
  SENTENCE_END,
  setsFigure,
  speaksOfFacts,
} from './claimSignals';
import { gradesAround } from './gradesAround';
import type { Scope, Standing } from './scope';
import type { LawWords } from './subjects';
import {
  isOfItself,
  isSetAside,
  lawWordsIn,
  opensArticle,
  speakingIn,
  subjectOf,
  together,
} from './subjects';

/** The claims of one block, by what it cites and stands under. */
export function claimsInBlock(
  block: Block,
  given: readonly Citation[],
  { scope, article }: Standing,
  language: Claim['language'],
): Claim[] {
  const mentions = given.map(({ mention }) => mention);
  const quantities = quantitiesOf(block).filter((each) => !overlapping(mentions, each));
  if (quantities.length === 0) return [];
  const { text } = block;
  const citations = given.filter((each) => !isNamedAlone(each, given));
  const law = lawWordsIn(text, citations).filter((words) => words.citations.some(isCheckable));
  if (law.length === 0 && scope?.reach === 'text')
    law.push({ citations: scope.citations, start: 0, end: text.length });
  const inLaw = (at: number): LawWords | undefined => law.find((each) => each.start <= at && at < each.end);
  const speaking = speakingIn(text, citations).filter((each) => !inLaw(each.mention.start));
  const subjects =
    speaking.length > 0 || scope || law.length > 0
      ? speaking
      : citations.some((each) => isOfItself(text, each))
        ? []
        : citations;
  const amended = AMENDS.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  const claims: Claim[] = [];
  let carried: readonly Citation[] | undefined = scope?.citations;

  for (const sentence of cut(text, { start: 0, end: text.length }, SENTENCE_END)) {
    const here = startingIn(quantities, (each) => each.start, sentence);
    const own = startingIn(subjects, ({ mention }) => mention.start, sentence);
    const words = text.slice(sentence.start, sentence.end);
    const crimes = [...words.matchAll(CRIME)].map((each) => each.index + sentence.start);
    const isScoped = carried !== undefined && carried === scope?.citations;
    const isOn =
      isScoped ||
      goesOn(words) ||
      (/[;；]\s*$/.test(text.slice(Math.max(0, sentence.start - 2), sentence.start)) &&
        goesOnBehindSemicolon(words)) ||
      (carried !== undefined && isRecited(text, carried, sentence));
    const follows =
      own.length === 0 && ((isScoped && scope?.reach !== 'list') || crimes.length === 0) && isOn;
    if (here.length > 0 && words.length <= LONGEST_SENTENCE)
      claims.push(
        ...claimsInSentence({
          block,
          sentence,
          here,
          own,
          crimes,
          carried: follows ? carried : undefined,
          scope,
          article: citations.some((each) => opensArticle(text, each)) ? null : article,
          amended,
          last: follows ? claims.findLast(({ quantity }) => quantity.unit === 'CNY')?.measure : undefined,
          isInner: speaking.length === 0 && subjects.length > 0,
          language,
          inLaw,
        }),
      );
    const next = own.at(-1);
    if (next) carried = [next];
    else if (crimes.length > 0 && !isScoped) carried = undefined;
  }
  return withTiers(claims);
}

/** Behind "Article 264 provides:" and 第二百六十四条规定，what stands between semicolons is said of the article. */
const isRecited = (text: string, [citation]: readonly Citation[], { start }: Span): boolean =>
  citation !== undefined &&
  citation.mention.end < start &&
  /[;；]\s*$/.test(text.slice(Math.max(0, start - 2), start)) &&
  !/[。.!！?？]\s*$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^[^，。；;.]{0,3}规定[，,：:]|^[^。；;]{0,12}：|^[^;.。；]{0,40}(?:provides|states|reads)\b/.test(
    text.slice(citation.mention.end, start),
  );

/** A document that is named beside one of its articles says no more: 法释〔2011〕19号第三条. */
const isNamedAlone = (citation: Citation, all: readonly Citation[]): boolean =>
  citation.kind !== 'article' &&
  citation.targets.every(
    ({ provision }) =>
      provision?.article === null &&
      all.some(
        (other) =>
          other.kind === 'article' &&
          other.targets.some((each) => each.provision?.instrument === provision.instrument),
      ),
  );

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
  readonly carried: readonly Citation[] | undefined;
  readonly scope: Scope | undefined;
  /** The article of some law whose own text this is, where no citation leads to it. */
  readonly article: string | null;
  /** Where the block begins to say what an amendment made of an article. */
  readonly amended: number;
  /** What the last amount before it measured, where it goes on about the same provision. */
  readonly last: string | undefined;
  /** Whether its citations only stand inside a sentence that speaks of something else. */
  readonly isInner: boolean;
  readonly language: Claim['language'];
  /** The words of the law that an offset is in. */
  inLaw(at: number): LawWords | undefined;
}

function claimsInSentence(given: Sentence): Claim[] {
  const { block, sentence, here, own, crimes, carried, inLaw } = given;
  const { text } = block;
  const clauses = cut(text, sentence, CLAUSE_END);
  const distributes = isDistributive(text.slice(sentence.start, sentence.end));
  const claims: Claim[] = [];
  here.forEach((quantity, index) => {
    const quoted = inLaw(quantity.start);
    const subject = quoted ? undefined : subjectOf(text, quantity, own);
    const group = quoted?.citations ?? (subject ? together(text, subject, own) : carried);
    if (!group) return;
    if (!quoted && ((distributes && group.length > 1) || (subject && isSetAside(text, subject)))) return;
    const from = subject ? subject.mention.end : sentence.start;
    const between = crimes.filter((at) => at >= from && at < quantity.start).length;
    if (
      !quoted &&
      from < quantity.start &&
      turnsAway(text.slice(from, quantity.start), between, claims.length > 0)
    )
      return;
    const clause = clauses.find((each) => quantity.start < each.end) ?? sentence;
    const claim = claimOf(given, {
      clause,
      quantity,
      previous: here[index - 1]?.end ?? sentence.start,
      next: here[index + 1]?.start ?? sentence.end,
      group,
      isLaw: quoted !== undefined,
      distributes,
      isOnly: here.length === 1,
      isNearest: subject !== undefined && !here.some((each) => isBetween(each, quantity, subject.mention)),
    });
    if (claim) claims.push(claim);
  });
  return claims;
}

/** Whether a figure stands between another one and a citation. */
const isBetween = (each: Span, one: Span, other: Span): boolean =>
  (one.end <= each.start && each.end <= other.start) || (other.end <= each.start && each.end <= one.start);

/** Between a citation and a number another subject began: a contrast, or a second crime, or a crime after a first claim. */
function turnsAway(between: string, crimes: number, claimed: boolean): boolean {
  CONTRAST.lastIndex = 0;
  if (CONTRAST.test(between)) return crimes > 0 || gradesIn(between).length === 0;
  return crimes > 1 || (crimes === 1 && claimed);
}

interface Candidate {
  readonly clause: Span;
  readonly quantity: Quantity;
  /** End of the quantity before it and start of the one behind it, or the ends of the sentence. */
  readonly previous: number;
  readonly next: number;
  readonly group: readonly Citation[];
  /** Whether it stands in words of the law itself, which speak of no facts. */
  readonly isLaw: boolean;
  /** Whether which figure is whose cannot be told. */
  readonly distributes: boolean;
  /** Whether it is the only figure of its sentence. */
  readonly isOnly: boolean;
  readonly isNearest: boolean;
}

/** What an amount without a word of measure measures: what the one before it did (二十万元以上不满五十万元的，处……), else any. */
const goesOnOf = ({ block, last }: Sentence, { start, end }: Quantity): string | undefined =>
  last ?? (/以上|or more/i.test(block.text.slice(start, end)) ? 'amount' : undefined);

function claimOf(
  given: Sentence,
  { clause, quantity, previous, next, group, isLaw, distributes, isOnly, isNearest }: Candidate,
): Claim | undefined {
  const { block, sentence, carried, scope, article, amended, isInner, language } = given;
  const { text } = block;
  const words = text.slice(clause.start, clause.end);
  const before = text.slice(Math.max(0, quantity.start - 20), quantity.start);
  if (!Number.isInteger(quantity.value) || (!isLaw && speaksOfFacts(words, before))) return undefined;
  const measure =
    measureOf(text, quantity, previous, next) ??
    measureOf(text, quantity, sentence.start, next) ??
    measureOf(text, quantity, previous, clause.end) ??
    (isBoundedTime(quantity) ? 'length' : isBoundedAmount(quantity) ? goesOnOf(given, quantity) : undefined);
  if (measure === undefined || isOfWords(text, quantity)) return undefined;
  if (measure === 'probation' && quantity.bound === 'exactly') return undefined;
  if (scope?.fills && group === carried && isPenalty(measure)) return undefined;
  if (isInner && !isLaw && /^(?:time-limit|length)$/.test(measure)) return undefined;
  const inherited = scope?.grade ?? null;
  const whole = text.slice(sentence.start, sentence.end);
  if (!isLaw && quantity.bound === 'exactly' && (!setsFigure(whole, isPenalty(measure)) || isSupposed(whole)))
    return undefined;
  const grades = distributes ? [] : gradesAround(text, sentence, clause, quantity, previous, next);
  const from = text.slice(sentence.start, quantity.start);
  return madeClaim({
    block,
    quantity,
    language,
    group,
    measure,
    grades: grades.length > 0 || inherited === null ? grades : [[inherited]],
    alongside: measure === 'imprisonment' ? punishmentsBehind(text, quantity.end, next) : [],
    quoted: isLaw,
    ownArticle: article,
    amendment: quantity.start > amended ? amendmentIn(text.slice(0, amended)) : null,
    item: isLaw ? itemIn(text, quantity.start) : null,
    appliesTo: whoIn(text.slice(previous, quantity.start)) ?? whoIn(words) ?? whoIn(from),
    isPlain: false,
    isHighest:
      measure === 'imprisonment' &&
      isOnly &&
      grades.length === 0 &&
      inherited === null &&
      HIGHEST.test(text.slice(previous, next)),
    isNearest,
  });
}

const HIGHEST = /法定最高刑|最高(?:法定)?刑|\bmaximum (?:penalty|sentence|punishment)\b/i;

/**
 * Claims in which what has no grade is of the tier without one, where the sentence goes on to a tier with one:
 * 处十五日以下拘留；情节较轻的，处五日以下拘留.
 */
const withTiers = (claims: readonly Claim[]): Claim[] =>
  claims.map((claim, index) => {
    if (claim.grades.length > 0 || !isPenalty(claim.measure)) return claim;
    const behind = claims.slice(index + 1, index + 1 + NEXT_TIER);
    const next = behind.find(({ measure }) => measure === claim.measure);
    return next && next.grades.length > 0 && next.provisions[0] === claim.provisions[0]
      ? { ...claim, isPlain: true }
      : claim;
  });
/** How many claims on lies the same penalty of the next tier. */
const NEXT_TIER = 4;

/** 两个标准, 两个档次: how many words there are for it, and nothing that the law counts. */
const isOfWords = (text: string, { bound, start, end }: Quantity): boolean =>
  bound === 'exactly' && /个$/.test(text.slice(start, end));

/** The number of the item of the law that a place of its text is in: （三）违法所得……. */
function itemIn(text: string, at: number): number | null {
  const marker = [...text.slice(Math.max(0, at - LONGEST_ITEM), at).matchAll(ITEM)].at(-1);
  return marker?.[1] ? (readChineseNumeral(marker[1]) ?? null) : null;
}
const LONGEST_ITEM = 300;
const ITEM = /(?:^|[：:；;。“])\s*（([一二三四五六七八九十]{1,3})）/g;

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
