import type { Block, Reading } from './block';
import { plainBlock } from './block';
import { ProseWriter } from './offsetMap';
import { wrapAs } from './softWrap';

/**
 * Reads text without markup: blank lines part paragraphs, other line ends are soft wraps. Where a paragraph
 * has lines that no one would wrap (machine output has one paragraph a line), each line is one. Linear; so it
 * also serves for passages that are too large or too deeply nested for the Markdown parser.
 *
 * @param base what the offsets of the text's first letter count as
 */
export function readText(text: string, base = 0): Reading {
  const blocks: Block[] = [];
  for (const paragraph of text.matchAll(/[^\r\n]+(?:(?:\r\n|\n|\r)(?![ \t]*(?:\r|\n|$))[^\r\n]+)*/g)) {
    const lines = [...paragraph[0].matchAll(/[^\r\n]+/g)];
    const wrapped = lines.every((line) => line[0].length <= LONGEST_WRAPPED_LINE);
    const groups = wrapped ? [lines] : lines.map((line) => [line]);
    for (const group of groups) {
      const block = joined(group, base + paragraph.index);
      if (block) blocks.push(block);
    }
  }
  return { blocks, comments: [], links: [], footnotes: [] };
}

const LONGEST_WRAPPED_LINE = 160;

function joined(lines: readonly RegExpExecArray[] | RegExpMatchArray[], base: number): Block | undefined {
  const writer = new ProseWriter();
  let behind = 0;
  // Asked of the prose itself, this would cost its whole length at every line.
  let last: string | undefined;
  for (const line of lines) {
    const indent = /^\s*/.exec(line[0])?.[0].length ?? 0;
    const words = line[0].trim();
    if (words === '') continue;
    const start = base + (line.index ?? 0) + indent;
    if (last !== undefined) writer.put(wrapAs(last, words[0]), behind, start - behind);
    writer.copy(words, start);
    behind = start + words.length;
    last = words.at(-1);
  }
  return writer.text === '' ? undefined : plainBlock(writer.text, writer.map);
}
