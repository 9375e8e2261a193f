import type { Token } from './tokens';
import { isCapitalised, isSilent, tokenize } from './tokens';

interface Node {
  readonly next: Map<string, Node>;
  isName: boolean;
}

/** Names to look for, as data: finding one takes no longer when more are known. */
export class NameIndex {
  private readonly root: Node = { next: new Map(), isName: false };

  constructor(names: Iterable<string>) {
    for (const name of names) this.add(name);
  }

  /** The index of names by their keys (see `nameKey`), which saves reading them. */
  static ofKeys(keys: Iterable<string>): NameIndex {
    const index = new NameIndex([]);
    for (const key of keys) if (key !== '') index.addKeys(key.split(' '));
    return index;
  }

  private add(name: string): void {
    this.addKeys(tokenize(name).flatMap(({ key }) => key ?? []));
  }

  private addKeys(keys: readonly string[]): void {
    let node = this.root;
    for (const key of keys) {
      const next = node.next.get(key) ?? { next: new Map(), isName: false };
      node.next.set(key, next);
      node = next;
    }
    if (node !== this.root) node.isName = true;
  }

  /** Whether the words are wholly a name of the index. */
  knows(words: string): boolean {
    const tokens = tokenize(words);
    return tokens.length > 0 && this.match(tokens, 0) === tokens.length;
  }

  /** Token behind the longest name that begins with token `i`; undefined where none does. */
  match(tokens: readonly Token[], i: number): number | undefined {
    const first = tokens[i];
    if (!first || (first.kind === 'word' && !isCapitalised(first)) || first.kind === 'mark') return undefined;
    if (!this.root.next.has(first.key ?? '') && first.kind === 'chinese') return undefined;
    let node: Node | undefined = this.root;
    let end: number | undefined;
    let open = 0;
    for (let at = i; at < tokens.length && node; at++) {
      const token = tokens[at] as Token;
      if (isSilent(token)) {
        open += /[(（〔[]/.test(token.text) ? 1 : /[)）〕\]]/.test(token.text) ? -1 : 0;
        if (open < 0 || /[“"《]/.test(token.text)) break;
        if (end === at && open === 0 && /[)）〕\]]/.test(token.text)) end = at + 1;
        continue;
      }
      const next: Node | undefined = token.key === null ? node : node.next.get(token.key);
      // "the Criminal Law's Article 285": the name ends before the possessive.
      if (!next && token.key?.endsWith("'s") && node.next.get(token.key.slice(0, -2))?.isName) return at + 1;
      node = next;
      if (node?.isName) end = at + 1;
    }
    return end;
  }
}

/** Token behind the longest name of several indexes that begins with token `i`; 0 where none does. */
export function longestName(indexes: readonly NameIndex[], tokens: readonly Token[], i: number): number {
  let end = 0;
  for (const index of indexes) end = Math.max(end, index.match(tokens, i) ?? 0);
  return end;
}
