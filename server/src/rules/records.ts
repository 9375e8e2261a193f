import type { Span } from '../markdown/span';
import type { Citation } from '../resolution/citation';
import { soleOf } from './toldFirst';

/**
 * What a record of a list in a data format is said of, `{ term: '…', text: 'fine of …', source: 'PIPL Article 66' }`: the
 * one article that it cites, wherever its figures stand. Undefined outside records, and where one cites several.
 */
export function sourceOfRecord(
  text: string,
  { start }: Span,
  citations: readonly Citation[],
): Citation | undefined {
  if (citations.length === 0 || !KEY.test(text)) return undefined;
  const bounds = [...text.matchAll(BETWEEN)].map(({ index, 0: words }) => index + words.length);
  const from = bounds.findLast((each) => each <= start) ?? 0;
  const to = bounds.find((each) => each > start) ?? text.length;
  const own = citations.filter(({ mention }) => mention.start >= from && mention.start < to);
  return soleOf(own)?.[0];
}

/** `maximumFine: '…` · `"official": "…`; several of them in a row. */
const KEY = /["']?\b\w+["']?\s*:\s*["'`][^\n]*\n?\s*["']?\w+["']?\s*:\s*["'`[{]/;
const BETWEEN = /\}\s*\]?\s*,?\s*\{/g;
