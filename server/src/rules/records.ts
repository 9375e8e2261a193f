import { provisionId } from '../corpus/instrument';
import type { Block } from '../markdown/block';
import type { Span } from '../markdown/span';
import type { Citation } from '../resolution/citation';
import type { CitationsOfBlocks } from './claim';
import { isCheckable } from './claim';
import type { Scope } from './scope';
import { soleOf } from './toldFirst';

/**
 * What a record of a list in a data format is said of, `{ term: '…', text: 'fine of …', source: 'PIPL Article 66' }`: the
 * articles that it cites, wherever its figures stand. Undefined where one of them could not be checked.
 */
export function sourceOfRecord(
  text: string,
  { start }: Span,
  citations: readonly Citation[],
): readonly Citation[] | undefined {
  const bounds = [...text.matchAll(BETWEEN)].map(({ index, 0: words }) => index + words.length);
  const from = bounds.findLast((each) => each <= start) ?? 0;
  const to = bounds.find((each) => each > start) ?? text.length;
  const own = citations.filter(({ mention }) => mention.start >= from && mention.start < to);
  return soleOf(own)?.slice(0, 1) ?? articlesOf(own);
}

/** Whether a text is one or more records: to be asked once. */
export const isData = (text: string): boolean => [...text.matchAll(KEY)].length >= FEWEST_KEYS;

/** `maximumFine: '…` · `"official": "…`; a record has several of them. */
const KEY = /\b\w{1,40}["']?\s{0,3}:\s{0,3}["'`]/g;
const FEWEST_KEYS = 2;
const BETWEEN = /\}[\s\],]{0,40}\{/g;

/** `options: ['30%', '40%']`: what is offered for an answer, or asked, tells nothing. */
export const isAsked = (text: string, at: number): boolean => {
  const key = [...text.slice(Math.max(0, at - LONGEST_FIELD), at).matchAll(FIELD)].at(-1)?.[1] ?? '';
  return /^(?:options?|choices|questions?|tags|keywords|选项|题目|问题)$/i.test(key);
};
const LONGEST_FIELD = 400;
const FIELD = /["']?([\w\u4e00-\u9fff]{1,40})["']?\s{0,3}[:：]\s{0,3}["'`[({]/g;

/**
 * What the fields of a record stand under whose source is a field of its own, by the index of their blocks: all the
 * articles that this one cites. Long fields are blocks.
 *
 *     en: 'A trial period may last at most six months.',
 *     law: { en: 'Labor Contract Law, art. 19' }
 */
export function recordsOver(
  blocks: readonly { readonly block: Block }[],
  ofBlocks: CitationsOfBlocks,
): ReadonlyMap<number, Scope> {
  const found = new Map<number, Scope>();
  for (let from = 0; from < blocks.length; from++) {
    let to = from;
    while (isOfRecord(blocks[to]?.block)) to++;
    if (to - from < FEWEST_KEYS) continue;
    const run = Array.from({ length: to - from }, (_, i) => from + i);
    const citing = run.filter((i) => ofBlocks[i]?.some(({ kind }) => kind === 'article'));
    const citations = articlesOf(citing.flatMap((i) => ofBlocks[i] ?? []));
    if (citations) for (const i of run) if (!citing.includes(i)) found.set(i, { ...OF_RECORD, citations });
    from = to;
  }
  return found;
}

const OF_RECORD = { reach: 'entry', depth: 0, grade: null, fills: false, provides: false } as const;

/** A field with its key, one whose beginning is cut off, or what opens and closes records. */
const isOfRecord = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.heading === 0 &&
  !block.cell &&
  (OPENS_FIELD.test(block.text.slice(0, LONGEST_KEY)) || ENDS_FIELD.test(block.text.slice(-LONGEST_END)));
const OPENS_FIELD = /^(?:["']?[\w\u4e00-\u9fff]{1,40}["']?\s?[:：]\s?["'`([{]|[\]}),;\s]+$)/;
const LONGEST_KEY = 50;
const ENDS_FIELD = /[.。!！][ "'`]{1,2},?$/;
const LONGEST_END = 4;

/** The articles of some citations, each once; undefined where one could not be checked, or where there are many. */
function articlesOf(citations: readonly Citation[]): readonly Citation[] | undefined {
  if (!citations.every((each) => each.kind === 'crime-name' || isCheckable(each))) return undefined;
  const articles = new Map<string, Citation>();
  for (const each of citations)
    for (const { provision } of each.targets)
      if (each.kind === 'article' && provision) articles.set(provisionId(provision), each);
  return articles.size > 0 && articles.size <= MOST_ARTICLES ? [...new Set(articles.values())] : undefined;
}
const MOST_ARTICLES = 6;
