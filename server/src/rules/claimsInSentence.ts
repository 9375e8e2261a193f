import type { Span } from '../markdown/span';
import { gradesIn } from '../quantity/grades';
import type { Quantity } from '../quantity/quantity';
import type { Citation } from '../resolution/citation';
import type { Claim } from './claim';
import { isCheckable } from './claim';
import { claimOf } from './claimOf';
import { CLAUSE_END, CONTRAST, isDistributive } from './claimSignals';
import { cutText } from './cutText';
import { isAsked } from './records';
import type { Sentence } from './sentence';
import { isSetAside, subjectOf, together } from './subjects';

/** The claims of one sentence: each figure with what it is said of. */
export function claimsInSentence(given: Sentence): Claim[] {
  const { block, sentence, here, own, crimes, carried, record, inLaw } = given;
  const { text } = block;
  const clauses = cutText(text, sentence, CLAUSE_END);
  const distributes = isDistributive(text.slice(sentence.start, sentence.end));
  const claims: Claim[] = [];
  /** 五年以上，封顶十五年（刑法第四十五条）: a citation in brackets behind the last figure is that one's, where the others have theirs. */
  const isClosing = ({ mention }: Citation, quantity: Quantity): boolean =>
    given.before !== undefined &&
    mention.start >= quantity.end &&
    here.some((each) => isBetween(each, quantity, mention));
  here.forEach((quantity, index) => {
    const quoted = inLaw(quantity.start);
    const named = quoted ? undefined : subjectOf(text, quantity, own);
    const subject = named && record && !isCheckable(named) ? undefined : named;
    const group =
      quoted?.citations ??
      (subject
        ? isClosing(subject, quantity)
          ? given.before
          : together(text, subject, own)
        : (record ?? carried));
    if (!group || (group === record && isAsked(text, quantity.start))) return;
    if (
      !quoted &&
      ((distributes && (group.length > 1 || own.length > 1)) || (subject && isSetAside(text, subject)))
    )
      return;
    if (!quoted && (isOfUnread(given, quantity, subject) || closesWithUnread(given, quantity))) return;
    const from = subject ? subject.mention.end : sentence.start;
    const between = crimes.filter((at) => at >= from && at < quantity.start).length;
    if (
      !quoted &&
      from < quantity.start &&
      turnsAway(
        text.slice(from, quantity.start),
        text.slice(quantity.end, sentence.end),
        between,
        claims.length > 0 && !given.isClosed,
      )
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

/** Whether an article that could not be bound stands nearer before a figure than what is cited: it may be that one's. */
function isOfUnread({ unread, own, carried, scope }: Sentence, { start }: Span, subject?: Citation): boolean {
  const cited = subject ? [subject, ...own] : carried === scope?.citations ? [] : (carried ?? []);
  const before = cited.map(({ mention }) => mention.end).filter((end) => end <= start);
  const last = Math.max(0, ...before);
  return unread.some((at) => at >= last && at < start) && !(subject && subject.mention.start >= start);
}

/** Whether an article that could not be bound stands in brackets right behind a figure. */
const closesWithUnread = ({ block: { text }, unread }: Sentence, { end }: Span): boolean =>
  unread.some(
    (at) =>
      at >= end &&
      at - end < CLOSE &&
      !/[,;，；。：:]/.test(text.slice(end, at)) &&
      /[（(]\s?$/.test(text.slice(end, at + 1)),
  );
const CLOSE = 30;

/** Whether a figure stands between another one and a citation. */
const isBetween = (each: Span, one: Span, other: Span): boolean =>
  (one.end <= each.start && each.end <= other.start) || (other.end <= each.start && each.end <= one.start);

const REACH_BEHIND = 60;
/** 买卖国家机关证件（1款）, 要看2款(二)项: a paragraph that is named by its number alone, which is none of the citation's. */
const OF_OTHER_PARAGRAPH =
  /[（(]第?[\d一二三四五六七八九十]{1,2}[款项][）)]|[^第条\d一二三四五六七八九十][\d一二三四五]款[（(]?[一二三四五六七八九十\d]/;

/** Between a citation and a number another subject began: a contrast, or a second crime, or a crime after a first claim. */
function turnsAway(between: string, behind: string, crimes: number, claimed: boolean): boolean {
  const contrast = [...between.matchAll(CONTRAST)].at(-1);
  // "whereas ordinary data need 5,000 items" is of another item; "whereas three to seven years where especially serious" is not.
  if (contrast)
    return crimes > 0 || gradesIn(between.slice(contrast.index) + behind.slice(0, REACH_BEHIND)).length === 0;
  if (OF_OTHER_PARAGRAPH.test(between)) return true;
  return crimes > 1 || (crimes === 1 && claimed);
}
