import { startingIn } from '../citation/sorted';
import type { Span } from '../markdown/span';
import type { Citation } from '../resolution/citation';

/**
 * The citation in brackets that closes a sentence, for a part of the sentence that ends before it:
 * 数额较大的，……；数额巨大的，……（刑法第192条）。 · ……，三年以下。（刑法第233条）
 */
export function closingCitation(
  text: string,
  part: Span,
  citations: readonly Citation[],
): Citation | undefined {
  const last = text.slice(part.start, part.end).trimEnd().at(-1) ?? '';
  if (!/[;；。.]/.test(last)) return undefined;
  const rest = text.slice(part.end, part.end + FARTHEST);
  const stop = /[;；]/.test(last) ? (STOP.exec(rest)?.index ?? rest.length) : 0;
  // "… up to three years (Art. 72); the probation period … (Art. 73(2))": each part has its own.
  if (citations.some(({ mention }) => mention.start >= part.start && mention.start < part.end))
    return undefined;
  const [first, second] = startingIn(citations, ({ mention }) => mention.start, {
    start: part.end,
    end: part.end + rest.length,
  });
  if (!first || !isBracketed(text, first)) return undefined;
  const { start, end } = first.mention;
  const isOnly = second === undefined || second.mention.start > part.end + stop;
  const isAtEnd = start < part.end + stop && isOnly && CLOSED.test(text.slice(end, part.end + stop));
  return isAtEnd || followsStop(text, part.end + stop, first) ? first : undefined;
}
const FARTHEST = 400;
const STOP = /[.。](?=\s|$|[^\d])(?<!\b(?:No|Art|Arts|art|arts|para|paras)\.)|$/;
const CLOSED = /^[^（()）.。]{0,24}[）)][.。]?\s*$/;

/** Whether a sentence begins with a citation in brackets that closes the one before it. */
export const closesBefore = (text: string, sentence: Span, citation: Citation): boolean =>
  sentence.start > 0 && isBracketed(text, citation) && followsStop(text, sentence.start - 1, citation);

/** Whether nothing but a stop and a bracket lies between a place and a citation. */
const followsStop = (text: string, at: number, citation: Citation): boolean =>
  /^[。.]?\s*[（(]\s*(?:see |见|参见)?(?:the )?["“《]?$/.test(text.slice(at, nameStart(citation)));

const isBracketed = (text: string, citation: Citation): boolean =>
  /[（(]\s*(?:see |见|参见)?(?:the )?["“《]?$/.test(
    text.slice(Math.max(0, nameStart(citation) - LONGEST_OPENING), nameStart(citation)),
  ) &&
  /^[^（()）.。]{0,24}[）)]/.test(
    text.slice(Math.max(citation.mention.end, citation.mention.name?.end ?? 0)),
  );
const LONGEST_OPENING = 16;

const nameStart = ({ mention: { start, name } }: Citation): number => Math.min(start, name?.start ?? start);
