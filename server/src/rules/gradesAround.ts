import type { Span } from '../markdown/span';
import type { Grade } from '../quantity/grades';
import { gradesIn } from '../quantity/grades';
import type { Quantity } from '../quantity/quantity';

/**
 * The grades that a sentence may give a quantity, as alternatives: those before it in its part of the sentence, and
 * those right behind it ("three to seven years where especially serious"). Each is a set: 数额巨大或者有其他严重情节.
 * Empty where the sentence gives none.
 */
export function gradesAround(
  text: string,
  sentence: Span,
  clause: Span,
  { start, end }: Quantity,
  previous: number,
  next: number,
): (readonly Grade[])[] {
  if (ORDINARY.test(text.slice(end, Math.min(next, clause.end)))) return [];
  const outer = Math.max(sentence.start, openBracket(text, sentence.start, start));
  const from = Math.max(outer, Math.min(previous, start));
  const before = named(text, from + trailing(text.slice(from, start)), start);
  const isLast = next >= sentence.end;
  const reach = isLast ? Math.min(clause.end + REACH, sentence.end) : Math.min(next, clause.end);
  const list = text.slice(end, reach).search(LIST);
  const behind = named(text, end, list < 0 ? reach : end + list);
  const further = before.length === 0 && behind.length === 0 ? named(text, outer, start) : [];
  return [before, behind, further].filter((grades) => grades.length > 0);
}

/** Where the bracket opened that a figure stands in, with the citation that it is of: 5倍，特别严重（刑法第225条：5年以下. */
function openBracket(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = to - 1; at >= from; at--) {
    if (/[)）]/.test(text[at] ?? '')) depth++;
    else if (/[(（]/.test(text[at] ?? '') && depth-- === 0)
      return /[条款\d][：:]/.test(text.slice(at, to)) ? at : 0;
  }
  return 0;
}

/** "five to ten years where the circumstances are serious, and [ten years]": that grade was of the figure before. */
const trailing = (between: string): number =>
  /^[^,;.，；。]{0,20}\b(?:where|if|when)\b[^,;.]{0,60}(?=,)/i.exec(between)?.[0].length ?? 0;

/** "five years in the ordinary case, ten where serious": what follows is said of another tier. */
const ORDINARY =
  /\b(?:ordinar(?:y|ily)|normal(?:ly)?|basic|base tier|general case)\b|一般(?:情形|情况|的)|基本(?:刑|档)/i;

/**
 * What a list says behind it is of its items, what stands behind a bracket and "and" of the next figure, and what stands behind "3 years, 3–10" or "three years, or up to ten" of
 * the bare figure.
 */
const LIST =
  /[:：]|[)）],? (?:and|while|but)\b|[)）][，,；;和]|[（(](?:[一二三四五六七八九十]{1,3}|1)[）)]|[,，/] ?\d{1,2}\s?[–—-]\s?\d{1,2}\b|[,;]? (?:or|and|to) (?:from |up to |at most |between )?(?:\d{1,2}|two|three|five|seven|ten|fifteen|twenty)\b/;

/** Behind the last figure a grade may follow a comma: "25,000 yuan, which is especially serious". */
const REACH = 140;

const named = (text: string, from: number, to: number): Grade[] => [
  ...new Set(gradesIn(text.slice(from, to)).map(({ grade }) => grade)),
];
