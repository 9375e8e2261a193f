import { UNREAD } from '../markdown/block';
import type { Span } from '../markdown/span';

/** A token of markdown-it's inline content, as far as it is looked at. */
export interface InlineToken {
  readonly type: string;
  readonly content: string;
}

/** Letters of a token that stand in the prose one by one. */
export interface Stretch {
  /** Offset in the token's content. */
  readonly at: number;
  /** Offsets in the prose. */
  readonly span: Span;
}

/**
 * Which stretches of a block's prose each token of a renderer shows. Undefined where the two have read the block
 * differently: then nothing can be said of its places. Linear.
 */
export function alignProse(prose: string, tokens: readonly InlineToken[]): Stretch[][] | undefined {
  let at = 0;
  const all: Stretch[][] = [];
  for (const { type, content } of tokens) {
    let stretches: Stretch[] = [];
    if (type === 'text') {
      const shown = shownIn(prose, at, content);
      if (!shown) return undefined;
      ({ stretches, end: at } = shown);
    } else if (BREAKS.has(type)) {
      if (prose[at] === ' ') at++;
    } else if (UNREADS.has(type)) {
      if (prose[at] !== UNREAD) return undefined;
      at++;
    } else if (!MARKUP.test(type)) return undefined;
    all.push(stretches);
  }
  return prose.slice(at).trim() === '' ? all : undefined;
}

const BREAKS: ReadonlySet<string> = new Set(['softbreak', 'hardbreak']);
const UNREADS: ReadonlySet<string> = new Set(['code_inline', 'image']);
const MARKUP = /_(?:open|close)$|^html_inline$/;

/** What one renderer shows as it is written, the reader takes for the mark of a task or of a footnote. */
const MARK = /\[[ xX]\] |\[\^[^\]\s]+\](?:: *)?/y;

function shownIn(
  prose: string,
  from: number,
  content: string,
): { stretches: Stretch[]; end: number } | undefined {
  // An address is shown in words, and not read.
  if (content !== '' && prose[from] === UNREAD) return { stretches: [], end: from + 1 };
  const stretches: Stretch[] = [];
  let end = from;
  for (let i = 0; i < content.length; ) {
    const start = i;
    while (i < content.length && content[i] === prose[end + i - start]) i++;
    if (i > start) stretches.push({ at: start, span: { start: end, end: end + i - start } });
    end += i - start;
    if (i === content.length) break;
    MARK.lastIndex = i;
    if (!MARK.test(content)) return undefined;
    i = MARK.lastIndex;
  }
  return { stretches, end };
}
