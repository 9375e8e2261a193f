import type { Block, Comment, Reading } from './block';
import { cutPassages } from './cutPassages';
import { frontMatterEnd } from './frontMatter';
import { LabelIndex } from './labelIndex';
import { readPlain } from './readPlain';
import { normalised } from './readPlainInline';
import { readText } from './readText';
import type { Labels } from './readWithRemark';
import { readTogether, readWithRemark } from './readWithRemark';
import { sharedPrefix, sharedSuffix } from './sharedEnds';
import type { Span } from './span';

/** A part of a note that is read on its own, with the note's offset at which it begins. */
export interface Passage extends Span {
  /** Offsets in it count from `start`. The same object as long as nothing in the passage changes. */
  readonly reading: Reading;
}

/** The last state of a note: a keystroke costs the passage that it stands in. */
export class PassageCache {
  text = '';
  passages: readonly Passage[] = [];
}

/** Reads a Markdown note, passage by passage. */
export function readMarkdown(note: string, cache = new PassageCache()): readonly Passage[] {
  // As CommonMark has it; the offsets stay.
  const text = note.includes('\0') ? note.replaceAll('\0', '\uFFFD') : note;
  const passages = readChange(text, cache) ?? readAll(text, cache);
  cache.text = text;
  cache.passages = passages;
  return passages;
}

/**
 * Reads only what lies between the passages that an edit left alone; undefined where that does not do, because
 * the front matter or a label that other passages may use has changed.
 */
function readChange(text: string, { text: old, passages }: PassageCache): Passage[] | undefined {
  const prefix = sharedPrefix(old, text);
  const suffix = sharedSuffix(old, text, prefix);
  const grown = text.length - old.length;
  // Where a passage ends is decided by the line behind it: that one has to be untouched too.
  let kept = 0;
  while (kept + 1 < passages.length && (passages[kept + 1]?.end ?? 0) <= prefix) kept++;
  const from = passages[kept]?.start;
  if (from === undefined || prefix < from || frontMatterEnd(text) > from) return undefined;
  const middle: Span[] = [];
  let rest = passages.length;
  for (const span of cutPassages(text, from)) {
    const same =
      span.start >= text.length - suffix ? startingAt(passages, span.start - grown, kept + 1) : undefined;
    if (same !== undefined) {
      rest = same;
      break;
    }
    middle.push(span);
  }
  const sources = middle.map(({ start, end }) => detached(text.slice(start, end)));
  const defined = sources.filter((source) => source.includes(']:')).map(readDefining);
  if (
    !sameLabels(
      defined,
      passages.slice(kept, rest).map(({ reading }) => reading),
    )
  )
    return undefined;
  const labels = new LabelIndex();
  if (sources.some((source) => source.includes('['))) {
    passages.forEach(({ reading }, i) => {
      if (i < kept || i >= rest) labels.add(reading);
    });
    for (const reading of defined) labels.add(reading);
  }
  const first = passages[kept];
  const read = middle.map((span, i) =>
    first?.end === span.end && span.end <= prefix && span.start === first.start
      ? first
      : {
          ...span,
          reading: readPassage(sources[i] ?? '', labels.usedIn(sources[i] ?? '') ?? NO_LABELS),
        },
  );
  const changed = passages.slice(0, kept).concat(read);
  for (let i = rest; i < passages.length; i++) {
    const { start, end, reading } = passages[i] as Passage;
    changed.push({ start: start + grown, end: end + grown, reading });
  }
  return changed;
}

/** Index of the passage that starts at an offset, from a passage on; undefined where none does. Logarithmic. */
function startingAt(passages: readonly Passage[], start: number, from: number): number | undefined {
  let low = from;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return passages[low]?.start === start ? low : undefined;
}

/** The same words in a string of their own: a slice would keep its whole text in memory for as long as it lives. */
const detached = (words: string): string => ` ${words}`.slice(1);

function readAll(text: string, cache: PassageCache): Passage[] {
  const pieces = [...cutPassages(text)].map((span) => ({
    ...span,
    source: text.slice(span.start, span.end),
  }));
  const known = new KnownReadings(cache);
  const labels = new LabelIndex();
  for (const { source } of pieces)
    if (source.includes(']:')) labels.add(known.like(source) ?? readDefining(source));
  const hard: Hard[] = [];
  const readings = pieces.map(({ source }, index) => {
    // A passage in brackets may have been read with other labels.
    const kept = source.includes('[') ? undefined : known.take(source);
    if (kept) return kept;
    const used = labels.usedIn(source) ?? NO_LABELS;
    const reading = readPlainly(source, used) ?? (isTooMuch(source) ? readText(source) : undefined);
    if (reading) known.add(source, reading);
    else hard.push({ index, source, labels: used });
    return reading;
  });
  for (const batch of batches(hard)) {
    const read = readBatch(batch);
    for (const [i, { index }] of batch.entries()) readings[index] = read[i];
  }
  return pieces.map(({ start, end }, index) => ({ start, end, reading: readings[index] ?? readText('') }));
}

/** What passages were read as, by their text. Two passages of the same words never share one reading. */
class KnownReadings {
  private readonly free = new Map<string, Reading[]>();
  private readonly any = new Map<string, Reading>();

  constructor({ text, passages }: PassageCache) {
    for (const { start, end, reading } of passages) {
      const source = text.slice(start, end);
      const list = this.free.get(source);
      if (list) list.push(reading);
      else this.free.set(source, [reading]);
      this.any.set(source, reading);
    }
  }

  /** A reading to look at. */
  like(source: string): Reading | undefined {
    return this.any.get(source);
  }

  /** A reading to keep: the next that the note had, else a copy. */
  take(source: string): Reading | undefined {
    const known = this.any.get(source);
    return this.free.get(source)?.shift() ?? (known && { ...known });
  }

  add(source: string, reading: Reading): void {
    this.any.set(source, reading);
  }
}

/** A passage that takes the parser. */
interface Hard {
  readonly index: number;
  readonly source: string;
  readonly labels: Labels;
}

/** Runs of hard passages that are parsed together; short, for the parser takes more than linear time. */
function batches(hard: readonly Hard[]): Hard[][] {
  const all: Hard[][] = [];
  let size = LARGEST_BATCH;
  for (const each of hard) {
    size += each.source.length;
    if (size <= LARGEST_BATCH) all.at(-1)?.push(each);
    else {
      all.push([each]);
      size = each.source.length;
    }
  }
  return all;
}
const LARGEST_BATCH = 8000;

function readBatch(batch: readonly Hard[]): Reading[] {
  const labels = {
    links: [...new Set(batch.flatMap((each) => each.labels.links))],
    footnotes: [...new Set(batch.flatMap((each) => each.labels.footnotes))],
  };
  try {
    return readTogether(
      batch.map(({ source }) => source),
      labels,
    );
  } catch {
    return batch.map((each) => readWithParser(each.source, each.labels));
  }
}

const labelsOf = (readings: readonly Reading[]): string =>
  readings
    .filter(({ links, footnotes }) => links.length + footnotes.length > 0)
    .map(({ links, footnotes }) => JSON.stringify([links, footnotes]))
    .join();

const sameLabels = (some: readonly Reading[], others: readonly Reading[]): boolean =>
  labelsOf(some) === labelsOf(others);

/** Reads a note without markup. */
export const readPlainText = (text: string): Passage[] => [
  { start: 0, end: text.length, reading: readText(text) },
];

const NO_LABELS: Labels = { links: [], footnotes: [] };

const readPassage = (source: string, labels: Labels): Reading =>
  readPlainly(source, labels) ?? readWithParser(source, labels);

const readPlainly = (source: string, { links, footnotes }: Labels): Reading | undefined =>
  links.length === 0 ? readPlain(source, new Set(footnotes.map(normalised))) : undefined;

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
export function isTooMuch(source: string): boolean {
  if (source.length > LARGEST_PASSAGE) return true;
  if (/^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])){24}/m.test(source) || /^[ \t]{200}/m.test(source)) return true;
  let marks = 0;
  for (const [run] of source.matchAll(/[[*_~<&`]+|\]\(/g)) {
    marks += run.length;
    if (marks > MOST_MARKS) return true;
  }
  return false;
}
const LARGEST_PASSAGE = 1 << 16;
const MOST_MARKS = 3000;

/** Every block of a note with the offset that its own offsets count from. */
export function* blocksOf(passages: readonly Passage[]): Generator<readonly [Block, number]> {
  for (const { start, reading } of passages) for (const block of reading.blocks) yield [block, start];
}

/** Every comment of a note, in the note's own offsets. */
export function commentsOf(passages: readonly Passage[]): Comment[] {
  const comments: Comment[] = [];
  for (const { start, reading } of passages)
    for (const comment of reading.comments)
      comments.push({ ...comment, start: comment.start + start, end: comment.end + start });
  return comments;
}
