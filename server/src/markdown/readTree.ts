import type { Root, RootContent } from 'mdast';
import { asParagraph } from './asParagraph';
import type { Passage } from './readMarkdown';
import { isTooMuch } from './readMarkdown';
import { readText } from './readText';
import { markdownParser } from './readWithRemark';
import type { Span } from './span';

/**
 * The whole of a note as a tree, for those who show it; offsets are the note's. What has no markup or is too much for
 * the parser becomes paragraphs. Front matter is left out.
 */
export function readTree(text: string, passages: readonly Passage[], plainText: boolean): Root {
  const isPlain = ({ start, end }: Span) =>
    plainText || text.length > LARGEST_TREE || isTooMuch(text.slice(start, end));
  const plain = passages.filter(isPlain);
  const parsed = plain.length === passages.length && plain.length > 0 ? [] : parse(text, passages, plain);
  const paragraphs = plain.flatMap(({ start, end }) =>
    readText(text.slice(start, end)).blocks.map((block) => asParagraph(block, start)),
  );
  const children = [...parsed, ...paragraphs].sort((a, b) => startOf(a) - startOf(b));
  return { type: 'root', children };
}

/** The parser takes seconds for a megabyte, and ever more for each further one. */
const LARGEST_TREE = 1_000_000;

const startOf = (node: RootContent): number => node.position?.start.offset ?? 0;

/** Parses a text without its front matter and the passages in `without`; every letter keeps its place. */
function parse(text: string, passages: readonly Passage[], without: readonly Span[]): RootContent[] {
  const start = passages[0]?.start ?? text.length;
  const blank = (words: string) => words.replace(/[^\r\n]/g, ' ');
  // The parser would leave a byte order mark out, and every offset would be one too small.
  let source = blank(text.slice(0, start)) + text.slice(start).replace(/^\uFEFF/, ' ');
  for (const { start, end } of without)
    source = source.slice(0, start) + blank(source.slice(start, end)) + source.slice(end);
  return markdownParser.parse(source).children;
}
