import type { Span } from '../markdown/span';
import type { Citation } from '../resolution/citation';
import { isCheckable } from './claim';
import { together } from './subjects';
import { soleOf } from './toldFirst';

/**
 * What a record of a list in a data format is said of, `{ term: '…', text: 'fine of …', source: 'PIPL Article 66' }`: the
 * article that it cites, or those side by side, wherever its figures stand. Undefined outside records, and where one
 * cites several.
 */
export function sourceOfRecord(
  text: string,
  { start }: Span,
  citations: readonly Citation[],
): readonly Citation[] | undefined {
  if (citations.length === 0 || !text.includes('{') || [...text.matchAll(KEY)].length < FEWEST_KEYS)
    return undefined;
  const bounds = [...text.matchAll(BETWEEN)].map(({ index, 0: words }) => index + words.length);
  const from = bounds.findLast((each) => each <= start) ?? 0;
  const to = bounds.find((each) => each > start) ?? text.length;
  const own = citations.filter(({ mention }) => mention.start >= from && mention.start < to);
  const sole = soleOf(own);
  return sole ? sole.slice(0, 1) : togetherIn(text, own);
}

/** The articles that a record cites side by side: 第20—21条. */
function togetherIn(text: string, own: readonly Citation[]): readonly Citation[] | undefined {
  const [first] = own;
  const group = first && together(text, first, own);
  return group?.length === own.length && group.every(isCheckable) ? group : undefined;
}

/** `maximumFine: '…` · `"official": "…`; a record has several of them. */
const KEY = /\b\w{1,40}["']?\s{0,3}:\s{0,3}["'`]/g;
const FEWEST_KEYS = 2;
const BETWEEN = /\}[\s\],]{0,40}\{/g;
