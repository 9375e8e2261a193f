import type { Element, ElementContent } from 'hast';
import type { Annotation } from '../features/annotations';
import type { Language } from '../rules/words';
import { marginNote, numberAt } from './elements';
import { type PlacedNote, raiseNotes, unplacedNotes } from './raiseNotes';

/**
 * Puts each note behind the block of text that first refers to it: behind the words of a list item, else behind the
 * whole block. Behind a heading it would part it from its text, so it waits for the next block. A misquote in words
 * that are not shown (a footnote that nothing refers to) stands at the end.
 *
 * @returns the blocks with their notes, and what has a number in the text
 */
export function placeNotes(
  blocks: readonly ElementContent[],
  annotations: readonly Annotation[],
  language: Language,
): { elements: ElementContent[]; placed: Annotation[] } {
  const waiting = new Map(annotations.map((annotation) => [annotation.number, annotation]));
  const notes: PlacedNote[] = [];
  let ready: Element[] = [];
  const note = (annotation: Annotation, rest: string): Element => {
    const element = marginNote(annotation, language);
    notes.push({ element, rest });
    return element;
  };

  const take = (nodes: readonly ElementContent[]): void => {
    for (const { number, rest } of referencesIn(nodes)) {
      const annotation = waiting.get(number);
      if (annotation && waiting.delete(number)) ready.push(note(annotation, rest));
    }
  };
  const flush = (): Element[] => {
    const now = ready;
    ready = [];
    return now;
  };
  const list = (node: Element): Element => ({
    ...node,
    children: node.children.map((item) =>
      item.type === 'element' ? { ...item, children: listItem(item.children) } : item,
    ),
  });
  /** Words of an item stand in it as they are, or in paragraphs; lists may follow. */
  const listItem = (nodes: readonly ElementContent[]): ElementContent[] => {
    const all: ElementContent[] = [];
    let words: ElementContent[] = [];
    const close = () => {
      take(words);
      all.push(...words, ...flush());
      words = [];
    };
    for (const node of nodes) {
      if (node.type !== 'element' || !BLOCKS.has(node.tagName)) words.push(node);
      else {
        close();
        all.push(...block(node));
      }
    }
    close();
    return all;
  };
  const block = (node: ElementContent): ElementContent[] => {
    if (node.type === 'element' && LISTS.has(node.tagName)) return [list(node)];
    take([node]);
    const isHeading = node.type === 'element' && /^h[1-6]$/.test(node.tagName);
    return [node, ...(isHeading || node.type !== 'element' ? [] : flush())];
  };

  const elements = [...blocks.flatMap(block), ...flush()];
  const placed = annotations.filter(({ number }) => !waiting.has(number));
  raiseNotes(notes);
  return { elements: [...elements, ...unplacedNotes(waiting.values(), language)], placed };
}

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol']);
const BLOCKS: ReadonlySet<string> = new Set([...LISTS, 'p', 'blockquote', 'pre', 'table', 'section', 'hr']);

/** The numbers that stand in nodes, each with the words behind it, up to the end of the nodes. */
function referencesIn(nodes: readonly ElementContent[]): { number: number; rest: string }[] {
  const found: { number: number; at: number }[] = [];
  let words = '';
  const walk = (node: ElementContent): void => {
    if (node.type === 'text') words += node.value;
    if (node.type !== 'element') return;
    const number = numberAt(node);
    if (number !== undefined) found.push({ number, at: words.length });
    else for (const child of node.children) walk(child);
  };
  for (const node of nodes) walk(node);
  return found.map(({ number, at }) => ({ number, rest: words.slice(at) }));
}
