import type { Heading, Paragraph } from 'mdast';
import type { Block } from './block';

/** A block of prose as a paragraph or heading: a text for each stretch of its map, each with its place. */
export function asParagraph({ text, map, heading }: Block, base: number): Paragraph | Heading {
  const children: Paragraph['children'] = [];
  for (let at = 0; at < map.length; at += 3) {
    const [prose = 0, source = 0, length = 0, end = text.length] = map.slice(at, at + 4);
    const position = { start: pointOf(base + source), end: pointOf(base + source + length) };
    children.push({ type: 'text', value: text.slice(prose, end), position });
  }
  const position = { start: pointOf(base + (map[1] ?? 0)), end: pointOf(base + (map[1] ?? 0) + 1) };
  const depth = Math.max(1, Math.min(heading, 6)) as Heading['depth'];
  return heading > 0
    ? { type: 'heading', depth, children, position }
    : { type: 'paragraph', children, position };
}

/** Only the offset is ever asked for. */
const pointOf = (offset: number) => ({ line: 1, column: 1, offset });
