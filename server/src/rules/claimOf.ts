import type { Block } from '../markdown/block';
import { inSource } from '../markdown/block';
import type { Span } from '../markdown/span';
import { gradesIn } from '../quantity/grades';
import {
  isBoundedAmount,
  isBoundedTime,
  isImposable,
  isTime,
  measureOf,
  namesPenalty,
  namesPeriod,
} from '../quantity/measures';
import { readChineseNumeral } from '../quantity/numerals';
import { punishmentsBehind } from '../quantity/punishments';
import type { Quantity } from '../quantity/quantity';
import type { Citation } from '../resolution/citation';
import type { Claim } from './claim';
import { isPenalty, madeClaim } from './claim';
import {
  amendmentIn,
  isFormer,
  isOfAnotherCrime,
  isOfEarlierText,
  isSupposed,
  setsFigure,
  speaksOfFacts,
} from './claimSignals';
import { gradesAround } from './gradesAround';
import type { Scope } from './scope';
import type { LawWords } from './subjects';

/** A sentence of a note, and what it stands under. */
export interface Sentence {
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
  /** Whether the citation that it is said of closes the sentence behind it. */
  readonly isClosed: boolean;
  readonly language: Claim['language'];
  /** The words of the law that an offset is in. */
  inLaw(at: number): LawWords | undefined;
}

/** A figure that may be a claim, and what it would be said of. */
export interface Candidate {
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

/** "RMB 100,000 to 1 million in serious circumstances": what is imposed, where the words speak of nothing else. */
const isFineUnsaid = ({ block: { text }, sentence }: Sentence, quantity: Quantity): boolean => {
  const words = text.slice(sentence.start, sentence.end);
  return isImposable(text, quantity) && (gradesIn(words).length > 0 || namesPenalty(words));
};

/** What a figure measures of which its own sentence does not say it. */
function measureOfNone(
  given: Sentence,
  quantity: Quantity,
  lead: string,
  isTold: boolean,
): string | undefined {
  if (isTime(quantity) && namesPeriod(lead)) return 'time-limit';
  if (isBoundedTime(quantity)) return 'length';
  if (isBoundedAmount(quantity))
    return goesOnOf(given, quantity) ?? (isFineUnsaid(given, quantity) ? 'fine' : undefined);
  return isTold ? 'amount' : undefined;
}

/** The claim that a figure is; undefined for a fact, and for what measures nothing that is known. */
export function claimOf(
  given: Sentence,
  { clause, quantity, previous, next, group, isLaw, distributes, isOnly, isNearest }: Candidate,
): Claim | undefined {
  const { block, sentence, carried, scope, article, amended, isInner, language } = given;
  const { text } = block;
  const words = text.slice(clause.start, clause.end);
  const before = text.slice(Math.max(0, quantity.start - 20), quantity.start);
  if (ARTICLE.test(before)) return undefined;
  if (!Number.isInteger(quantity.value)) return undefined;
  if (!isLaw && (speaksOfFacts(words, before) || isFormer(before))) return undefined;
  const lead = LEAD.exec(text)?.[0] ?? '';
  const isTold = isToldOf(text, quantity, group);
  const measure =
    measureOf(text, quantity, previous, next) ??
    measureOf(text, quantity, sentence.start, next) ??
    measureOf(text, quantity, previous, clause.end) ??
    measureOfNone(given, quantity, lead, isTold);
  if (measure === undefined || isOfWords(text, quantity)) return undefined;
  if (measure === 'probation' && quantity.bound === 'exactly') return undefined;
  if (scope?.fills && group === carried && isPenalty(measure)) return undefined;
  if (isInner && !isLaw && /^(?:time-limit|length)$/.test(measure)) return undefined;
  if (isPenalty(measure) && isOfAnotherCrime(text.slice(previous, quantity.start), text.slice(quantity.end)))
    return undefined;
  const inherited = scope?.grade ?? null;
  const whole = `${lead} ${text.slice(sentence.start, sentence.end)}`;
  const isSet = isTold && !isPenalty(measure);
  if (
    !isLaw &&
    !isSet &&
    quantity.bound === 'exactly' &&
    (!setsFigure(whole, isPenalty(measure)) || isSupposed(whole))
  )
    return undefined;
  const grades = distributes ? [] : gradesAround(text, sentence, clause, quantity, previous, next);
  const from = text.slice(sentence.start, quantity.start);
  if (!isLaw && isOfEarlierText(from)) return undefined;
  return madeClaim(block, group, {
    quantity,
    language,
    measure,
    grades: grades.length > 0 || inherited === null ? grades : [[inherited]],
    alongside:
      measure === 'imprisonment'
        ? punishmentsBehind(text, quantity.end, next).map((each) => ({ ...each, ...inSource(block, each) }))
        : [],
    quoted: isLaw,
    ownArticle: article,
    amendment: quantity.start > amended ? amendmentIn(text.slice(0, amended)) : null,
    item: isLaw ? itemIn(text, quantity.start) : null,
    appliesTo:
      whoIn(/^\s*for (?:an? |the )?\w+/.exec(text.slice(quantity.end, next))?.[0] ?? '') ??
      whoIn(text.slice(previous, quantity.start)) ??
      whoIn(words) ??
      whoIn(from),
    isPlain: false,
    isHighest:
      measure === 'imprisonment' &&
      isOnly &&
      grades.length === 0 &&
      inherited === null &&
      HIGHEST.test(text.slice(previous, next)),
    isOfArticle: given.isClosed && group === carried,
    isNearest,
  });
}

/** 集资诈骗（第四十四条）：十万元, "Article 10: individuals 30,000 yuan": of a document that sets standards nothing else is told so. */
const isToldOf = (text: string, { start, unit }: Quantity, group: readonly Citation[]): boolean =>
  unit === 'CNY' &&
  group.some(
    ({ mention: { end }, targets }) =>
      end <= start &&
      TOLD.test(text.slice(end, start)) &&
      targets.some(({ title }) => /\b(?:Interpretation|Standards)\b/.test(title ?? '')),
  );
const TOLD = /^[）)]?\s*[：:]\s*(?:[^。；;]{0,16}[，,、]\s*)?(?:个人|单位|individuals?|entit(?:y|ies))?\s*$/i;

/** The number behind it is that of a provision, or 同一条, which counts nothing. */
const ARTICLE = /(?:\b(?:articles?|arts?\.?|sections?|paragraphs?|items?)|[第同])\s*$/i;

/** "Time limits in the Law: …": what the sentences behind it are about. */
const LEAD = /^[^:：.。;；]{0,80}[:：]/;

const HIGHEST = /法定最高刑|最高(?:法定)?刑|\bmaximum (?:penalty|sentence|punishment)\b/i;

/** 两个标准, 两个档次: how many words there are for it, and nothing that the law counts. */
const isOfWords = (text: string, { bound, start, end }: Quantity): boolean =>
  bound === 'exactly' && /个$/.test(text.slice(start, end));

/** The number of the item of the law that a place of its text is in: （三）违法所得……. */
function itemIn(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - LONGEST_ITEM), at);
  const marker = [...before.matchAll(ITEM)].at(-1);
  // Behind the full stop of the last item the paragraph, or the next one, goes on.
  const isPast = marker !== undefined && before.includes('。', marker.index + 1);
  return marker?.[1] && !isPast ? (readChineseNumeral(marker[1]) ?? null) : null;
}
const LONGEST_ITEM = 300;
const ITEM = /(?:^|[：:；;。“])\s*（([一二三四五六七八九十]{1,3})）/g;

const whoIn = (words: string): Claim['appliesTo'] =>
  /\b(?:entit(?:y|ies)|unit|compan(?:y|ies))\b|单位/i.test(words)
    ? 'entity'
    : /\bindividuals?\b|个人/i.test(words)
      ? 'individual'
      : null;
