import type { Instrument } from '../corpus/instrument';
import { wholeOf } from '../corpus/instrument';
import type { Span } from '../markdown/span';
import { captionWords, pinpointWords } from '../rules/words';

/** A part, chapter, section or article of a corpus file, with what stands in it. */
export interface Heading {
  readonly kind: 'division' | 'article';
  readonly name: string;
  /** The caption of an article, else empty. */
  readonly detail: string;
  /** From the heading to the next one that is not below it. */
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly Heading[];
}

/** How a corpus file is divided: parts, chapters, sections, articles. */
export function outline(instrument: Instrument, file: string, language: 'en' | 'zh'): Heading[] {
  const articles = new Map([...instrument.articles.values()].map((each) => [each.heading.start, each]));
  const opened: Open[] = [];
  const roots: Open[] = [];
  const close = (rank: number, end: number) => {
    while ((opened.at(-1)?.rank ?? 0) >= rank) Object.assign(opened.pop()?.span ?? {}, { end });
  };
  const open = (
    rank: number,
    heading: Pick<Heading, 'kind' | 'name' | 'detail' | 'selection'>,
    start: number,
  ) => {
    close(rank, start);
    const made: Open = { ...heading, rank, span: { start, end: file.length }, children: [] };
    (opened.at(-1)?.children ?? roots).push(made);
    opened.push(made);
  };
  for (const { index, 0: line, 1: marks = '', 2: words = '' } of file.matchAll(HEADING)) {
    const selection = { start: index + line.length - words.length, end: index + line.length };
    const article = articles.get(selection.start);
    if (article) {
      const name = pinpointWords({ ...wholeOf(instrument.id), article: article.number }, language);
      const detail = captionWords(article, null, language);
      open(ARTICLE, { kind: 'article', name, detail, selection }, index);
      continue;
    }
    if (marks.length < 2) continue;
    const [, part, rest = ''] = /^(Part \w+)(?:, (.+))?$/.exec(words) ?? [];
    const isOpen = opened.some(({ rank, name }) => rank === PART && name === part);
    if (part && !isOpen) open(PART, { kind: 'division', name: part, detail: '', selection }, index);
    const name = part ? rest : words;
    if (name !== '')
      open(
        /^Section /.test(name) ? SECTION : CHAPTER,
        { kind: 'division', name, detail: '', selection },
        index,
      );
  }
  return roots;
}

interface Open extends Heading {
  readonly rank: number;
  readonly span: { readonly start: number; end: number };
  readonly children: Open[];
}

const HEADING = /^(#{1,6}) (.*\S)/gm;

/** Chapters are in parts, sections in chapters, articles in whichever is open. */
const [PART, CHAPTER, SECTION, ARTICLE] = [1, 2, 3, 4] as const;
