import { toHtml } from 'hast-util-to-html';
import type { Annotation } from '../features/annotations';
import type { Block } from '../markdown/block';
import { toProse } from '../markdown/offsetMap';
import type { Language } from '../rules/words';
import { alignProse, type Stretch } from './alignProse';
import { marginNote, markClasses, reference } from './elements';
import { cutAtMarks, type FindMarks, type Mark, marksOf, type Piece } from './marks';
import { type PlacedNote, raiseNotes, unplacedNotes } from './raiseNotes';

/** A token of markdown-it, as far as it is looked at. */
export interface Token {
  readonly type: string;
  readonly content: string;
  /** First line and the one behind the last. */
  readonly map: [number, number] | null;
  readonly children: Token[] | null;
}

/** Type of the tokens whose content is HTML made here: the margin notes. */
export const NOTE_TOKEN = 'statute_lens_note';

/** What is to be shown in a preview. */
export interface Annotated {
  readonly text: string;
  readonly blocks: readonly (readonly [Block, number])[];
  readonly annotations: readonly Annotation[];
  readonly language: Language;
}

/**
 * The tokens of a note with the cited words marked and numbered, and the notes behind their blocks. Lines and their
 * maps stay as they are. A block that the renderer reads in another way stays plain; its misquotes stand at the end.
 *
 * @returns the tokens, and what has a number in the text
 */
export function annotateTokens(
  tokens: readonly Token[],
  note: Annotated,
): { tokens: Token[]; placed: Annotation[] } {
  const marked = new Marker(note);
  const all: { token: Token; note: boolean }[] = [];
  const waiting = new Map(note.annotations.map((annotation) => [annotation.number, annotation]));
  const placed: PlacedNote[] = [];
  let ready = 0;
  let around = 0;
  const flush = () => {
    for (; ready < placed.length; ready++) all.push({ token: noteToken(''), note: true });
  };
  for (const token of tokens) {
    const { token: shown, ending } = marked.inline(token);
    all.push({ token: shown, note: false });
    for (const { mark, rest } of ending)
      if (waiting.delete(mark.annotation.number))
        placed.push({ element: marginNote(mark.annotation, note.language), rest });
    if (/^(?:table|blockquote)_open$/.test(token.type)) around++;
    else if (/^(?:table|blockquote)_close$/.test(token.type)) around--;
    else if (token.type !== 'paragraph_close') continue;
    if (around === 0) flush();
  }
  flush();
  raiseNotes(placed);
  let next = 0;
  const shown = all.map(({ token, note: isNote }) => {
    const element = isNote ? placed[next++]?.element : undefined;
    return element ? noteToken(toHtml(element)) : token;
  });
  const rest = unplacedNotes(waiting.values(), note.language).map((element) => noteToken(toHtml(element)));
  return {
    tokens: [...shown, ...rest],
    placed: note.annotations.filter(({ number }) => !waiting.has(number)),
  };
}

/** A token that shows HTML made by this program. */
export const noteToken = (html: string): Token =>
  ({ ...EMPTY, type: NOTE_TOKEN, content: `${html}\n`, block: true }) as Token;

const EMPTY = {
  tag: '',
  nesting: 0,
  level: 0,
  attrs: null,
  map: null,
  children: null,
  markup: '',
  info: '',
  meta: null,
  hidden: false,
};

interface Ending {
  readonly mark: Mark;
  /** The words of the block behind it. */
  readonly rest: string;
}

/** Goes through the blocks of a note in step with a renderer's tokens. */
class Marker {
  private readonly find: FindMarks;
  private readonly lines: number[];
  private next = 0;
  private map: [number, number] = [0, 0];

  constructor(private readonly note: Annotated) {
    this.find = marksOf(note.annotations);
    this.lines = [0, ...Array.from(note.text.matchAll(/\n/g), ({ index }) => index + 1)];
  }

  inline(token: Token): { token: Token; ending: readonly Ending[] } {
    // Cells have no map of their own: they are in the row that was opened last.
    if (token.map) this.map = token.map;
    if (token.type !== 'inline' || !token.children) return { token, ending: [] };
    const ending: Ending[] = [];
    const children = groupsOf(token.children).flatMap((group) => {
      const found = this.blockOf(group);
      if (!found) return group;
      const { block, base, stretches } = found;
      const marked = new InlineMarker(block, base, this.find, this.note.language);
      const shown = group.flatMap((child, index) => marked.child(child, stretches[index] ?? []));
      ending.push(...marked.ending);
      return shown;
    });
    return { token: like(token, { children }), ending };
  }

  /** The next block in the lines of the token that has the words of its children. */
  private blockOf(
    children: readonly Token[],
  ): { block: Block; base: number; stretches: Stretch[][] } | undefined {
    const { blocks } = this.note;
    const [from, to] = this.map.map((line) => this.lines[line] ?? Number.POSITIVE_INFINITY) as [
      number,
      number,
    ];
    for (let i = this.next; i < blocks.length; i++) {
      const [block, base] = blocks[i] as readonly [Block, number];
      const start = base + (block.map[1] ?? 0);
      if (start >= to) return undefined;
      if (start < from) {
        this.next = i + 1;
        continue;
      }
      const stretches = alignProse(block.text, children);
      if (!stretches) continue;
      this.next = i + 1;
      return { block, base, stretches };
    }
    return undefined;
  }
}

/** Footnotes that stand under one another are one paragraph to a renderer that knows none, and a block each here. */
function groupsOf(children: readonly Token[]): (readonly Token[])[] {
  const starts = children.flatMap((child, index) =>
    index > 0 && FOOTNOTE.test(child.content) ? [index] : [],
  );
  return [0, ...starts].map((start, index) => children.slice(start, starts[index]));
}
const FOOTNOTE = /^\[\^[^\]\s]+\]: /;

/** Marks the words of one block. */
class InlineMarker {
  readonly ending: Ending[] = [];
  private links = 0;
  private behindLink: Mark[] = [];

  constructor(
    private readonly block: Block,
    private readonly base: number,
    private readonly find: FindMarks,
    private readonly language: Language,
  ) {}

  child(token: Token, stretches: readonly Stretch[]): Token[] {
    if (token.type === 'link_open') this.links++;
    if (token.type === 'link_close' && --this.links === 0) {
      const marks = this.behindLink;
      this.behindLink = [];
      return [token, ...marks.map((mark) => this.number(token, mark))];
    }
    if (stretches.length === 0) return [token];
    const all: Token[] = [];
    let at = 0;
    for (const { at: start, span } of stretches) {
      if (start > at) all.push(like(token, { content: token.content.slice(at, start) }));
      at = start + span.end - span.start;
      for (const piece of cutAtMarks(this.block, span, this.find, this.base))
        all.push(...this.piece(token, piece));
    }
    if (at < token.content.length) all.push(like(token, { content: token.content.slice(at) }));
    return all;
  }

  private piece(token: Token, { text, marks, ending }: Piece): Token[] {
    const words = like(token, { content: text });
    if (marks.length === 0) return [words];
    for (const mark of ending) this.ending.push({ mark, rest: this.behind(mark) });
    if (this.links > 0) this.behindLink.push(...ending);
    return [
      like(token, { type: 'html_inline', content: `<span class="${markClasses(marks).join(' ')}">` }),
      words,
      like(token, { type: 'html_inline', content: '</span>' }),
      ...(this.links > 0 ? [] : ending.map((mark) => this.number(token, mark))),
    ];
  }

  private number(token: Token, mark: Mark): Token {
    return like(token, { type: 'html_inline', content: toHtml(reference(mark, this.language)) });
  }

  private behind({ start, end }: Mark): string {
    const { text, map } = this.block;
    return text.slice(toProse(map, text.length, { start: start - this.base, end: end - this.base }).end);
  }
}

/** A copy of a token with something changed: the renderer keeps its tokens for the next time. */
const like = (token: Token, changed: Partial<Token>): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(token)), token, changed);
