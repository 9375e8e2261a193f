import type { Block, Comment, Reading } from './block';
import { cutPassages } from './cutPassages';
import { readPlain } from './readPlain';
import { normalised } from './readPlainInline';
import { readText } from './readText';
import type { Labels } from './readWithRemark';
import { readWithRemark } from './readWithRemark';
import type { Span } from './span';

/** A part of a note that is read on its own, with the note's offset at which it begins. */
export interface Passage extends Span {
  /** Offsets in it count from `start`. The same object as long as nothing in the passage changes. */
  readonly reading: Reading;
}

/** Readings of the last state of a note, by what they depend on: a keystroke costs the passage it stands in. */
export class PassageCache {
  private kept = new Map<string, Reading>();

  /** Runs `read` with a function that answers from the cache; keeps what was asked for. */
  turn<T>(read: (cached: (key: string, make: () => Reading) => Reading) => T): T {
    const next = new Map<string, Reading>();
    const result = read((key, make) => {
      const reading = next.get(key) ?? this.kept.get(key) ?? make();
      next.set(key, reading);
      return reading;
    });
    this.kept = next;
    return result;
  }
}

/** Reads a Markdown note, passage by passage. */
export function readMarkdown(text: string, cache = new PassageCache()): Passage[] {
  return cache.turn((cached) => {
    const pieces = cutPassages(text).map((span) => ({ ...span, source: text.slice(span.start, span.end) }));
    const labels = new LabelIndex();
    for (const { source } of pieces)
      if (source.includes(']:')) labels.add(cached(`=${source}`, () => readDefining(source)));
    return pieces.map(({ start, end, source }) => {
      const used = labels.usedIn(source);
      const key = used ? `${used.links.join('\n')}\0${used.footnotes.join('\n')}\0${source}` : source;
      return { start, end, reading: cached(key, () => readPassage(source, used ?? NO_LABELS)) };
    });
  });
}

/** Reads a note without markup. */
export const readPlainText = (text: string): Passage[] => [
  { start: 0, end: text.length, reading: readText(text) },
];

const NO_LABELS: Labels = { links: [], footnotes: [] };

function readPassage(source: string, labels: Labels): Reading {
  const footnotes = new Set(labels.footnotes.map(normalised));
  const plain = labels.links.length === 0 ? readPlain(source, footnotes) : undefined;
  return plain ?? readWithParser(source, labels);
}

const readDefining = (source: string): Reading =>
  readPlain(source, new Set()) ?? readWithParser(source, NO_LABELS);

/** A parser's fault costs the passage its markup, never the note its reading. */
function readWithParser(source: string, labels: Labels): Reading {
  if (isTooMuch(source)) return readText(source);
  try {
    return readWithRemark(source, labels);
  } catch {
    return readText(source);
  }
}

/** The Markdown parser takes more than linear time on nesting and on unpaired marks: no note needs so many. */
function isTooMuch(source: string): boolean {
  if (source.length > LARGEST_PASSAGE) return true;
  if (/^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])){24}/m.test(source) || /^[ \t]{200}/m.test(source)) return true;
  let marks = 0;
  for (const _ of source.matchAll(/[[*_~<&`]+|\]\(/g)) if (++marks > MOST_MARKS) return true;
  return false;
}
const LARGEST_PASSAGE = 1 << 16;
const MOST_MARKS = 3000;

/** The labels that a note defines, each as it stands there. */
class LabelIndex {
  private readonly links = new Map<string, string>();
  private readonly footnotes = new Map<string, string>();

  add(reading: Reading): void {
    for (const label of reading.links) this.links.set(normalised(label), label);
    for (const label of reading.footnotes) this.footnotes.set(normalised(label), label);
  }

  /** Those of them that a passage uses; undefined where it uses none. */
  usedIn(source: string): Labels | undefined {
    if (this.links.size + this.footnotes.size === 0 || !source.includes('[')) return undefined;
    const links = new Set<string>();
    const footnotes = new Set<string>();
    for (const [, mark, words = ''] of source.matchAll(/\[(\^?)((?:\\.|[^[\]\\])*)\]/g)) {
      const known = (mark ? this.footnotes : this.links).get(normalised(words));
      if (known !== undefined) (mark ? footnotes : links).add(known);
    }
    return links.size + footnotes.size === 0 ? undefined : { links: [...links], footnotes: [...footnotes] };
  }
}

/** Every block of a note with the offset that its own offsets count from. */
export function* blocksOf(passages: readonly Passage[]): Generator<readonly [Block, number]> {
  for (const { start, reading } of passages) for (const block of reading.blocks) yield [block, start];
}

/** Every comment of a note, in the note's own offsets. */
export const commentsOf = (passages: readonly Passage[]): Comment[] =>
  passages.flatMap(({ start, reading }) =>
    reading.comments.map((comment) => ({
      ...comment,
      start: comment.start + start,
      end: comment.end + start,
    })),
  );
