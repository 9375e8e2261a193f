import { startingIn } from '../citation/sorted';
import type { Span } from '../markdown/span';
import type { Citation } from '../resolution/citation';

/**
 * The citations in brackets that close a sentence, for a part of the sentence that ends before them; those of one
 * article. 数额较大的，……；数额巨大的，……（刑法第192条）。 · ……，三年以下。（刑法第233条）
 */
export function closingCitations(
  text: string,
  part: Span,
  citations: readonly Citation[],
): readonly Citation[] | undefined {
  const last = text.slice(part.start, part.end).trimEnd().at(-1) ?? '';
  // （治安处罚的追究时效）；: a part with a bracket of its own is closed by that.
  if (!/[;；。.]/.test(last) || /[)）]\s?[;；]\s*$/.test(text.slice(part.start, part.end))) return undefined;
  const rest = text.slice(part.end, part.end + FARTHEST);
  const stop = /[;；]/.test(last) ? (STOP.exec(rest)?.index ?? rest.length) : 0;
  // "… up to three years (Art. 72); the probation period … (Art. 73(2))": each part has its own.
  if (citations.some(({ mention }) => mention.start >= part.start && mention.start < part.end))
    return undefined;
  const behind = startingIn(citations, ({ mention }) => mention.start, {
    start: part.end,
    end: part.end + rest.length,
  });
  const [first, second] = behind;
  if (!first || !isBracketed(text, first)) return undefined;
  const { start } = first.mention;
  const own = inOneBracket(text, behind);
  const next = behind[own.length];
  const isOnly = next === undefined || next.mention.start > part.end + stop;
  const isAtEnd = start < part.end + stop && isOnly && CLOSED.test(text.slice(endOf(own), part.end + stop));
  if (isAtEnd) return own;
  return followsStop(text, part.end + stop, first) ? (second ? [first] : own) : undefined;
}

/** The first of some citations, and those of its article that its bracket names, too: "(Art. 13(1), items 4 and 5)". */
function inOneBracket(text: string, all: readonly Citation[]): readonly Citation[] {
  const [first] = all;
  const place = first?.targets[0]?.provision;
  const isOther = ({ mention, targets }: Citation): boolean =>
    /[）)].*[（(]|[。；;]/.test(text.slice(first?.mention.end, mention.start)) ||
    !targets.some(
      ({ provision }) => provision?.instrument === place?.instrument && provision?.article === place?.article,
    );
  const end = all.findIndex(isOther);
  return end < 0 ? all : all.slice(0, Math.max(1, end));
}

const endOf = (own: readonly Citation[]): number => own.at(-1)?.mention.end ?? 0;
const FARTHEST = 400;
const STOP = /[.。](?=\s|$|[^\d])(?<!\b(?:No|Art|Arts|art|arts|para|paras)\.)|$/;
const CLOSED = /^[^（()）.。]{0,24}[）)][.。]?\s*$/;

/**
 * The citations of one article in brackets behind the last full stop of a block that cites nothing else: all of it is
 * said of them. "Location tracks: 50 items. Hotel data: 500 items. (Art. 5(1))"
 */
export function sourceOfBlock(text: string, citations: readonly Citation[]): readonly Citation[] | undefined {
  const articles = citations.filter(({ kind }) => kind === 'article');
  const [first] = articles;
  if (!first || !isBracketed(text, first) || !ENDS_BEFORE.test(text.slice(0, nameStart(first))))
    return undefined;
  const own = inOneBracket(text, articles);
  return own.length === articles.length && CLOSED.test(text.slice(endOf(own))) ? own : undefined;
}
const ENDS_BEFORE = /[.。!！]["”]?\s*[（(]\s*(?:see |见|参见|依据[:：]?)?(?:the )?["“《]?$/;

/** Whether a sentence begins with a citation in brackets that closes the one before it. */
export const closesBefore = (text: string, sentence: Span, citation: Citation): boolean =>
  sentence.start > 0 && isBracketed(text, citation) && followsStop(text, sentence.start - 1, citation);

/** Whether nothing but a stop and a bracket lies between a place and a citation. */
const followsStop = (text: string, at: number, citation: Citation): boolean =>
  /^[。.]?\s*[（(]\s*(?:see |见|参见)?(?:the |新|现行)?["“《]?$/.test(text.slice(at, nameStart(citation)));

/** Whether a citation stands in brackets. */
export const isBracketed = (text: string, citation: Citation): boolean =>
  /[（(]\s*(?:see |见|参见)?(?:the |新|现行)?["“《]?$/.test(
    text.slice(Math.max(0, nameStart(citation) - LONGEST_OPENING), nameStart(citation)),
  ) &&
  /^(?:[^（()）.。]|\([^()]{0,6}\)){0,48}[）)]/.test(
    text.slice(Math.max(citation.mention.end, citation.mention.name?.end ?? 0)),
  );
const LONGEST_OPENING = 16;

const nameStart = ({ mention: { start, name } }: Citation): number => Math.min(start, name?.start ?? start);
