import type { Token } from './tokens';
import { isCapitalised, isSilent, nameKey, tokenize } from './tokens';

/** A place in the tree of names. */
class Node {
  isName = false;
  private next: Map<string, Node> | undefined;
  /** Names that go on from here and were not laid out yet: of thousands of names a note meets a few. */
  private waiting: string[] | undefined;

  /** Takes in the rest of a name: its keys with a space between. */
  add(rest: string): void {
    if (rest === '') this.isName = true;
    else if (this.waiting) this.waiting.push(rest);
    else this.waiting = [rest];
  }

  /** The place behind one more key. */
  behind(key: string): Node | undefined {
    if (this.waiting) this.layOut(this.waiting);
    return this.next?.get(key);
  }

  private layOut(waiting: readonly string[]): void {
    this.waiting = undefined;
    this.next ??= new Map();
    for (const rest of waiting) {
      const space = rest.indexOf(' ');
      const first = space < 0 ? rest : rest.slice(0, space);
      const node = this.next.get(first) ?? new Node();
      this.next.set(first, node);
      node.add(space < 0 ? '' : rest.slice(space + 1));
    }
  }
}

/** Names to look for, as data: finding one takes no longer when more are known. */
export class NameIndex {
  private readonly root = new Node();
  /** Codes of the letters that names begin with: most Chinese characters begin none. */
  private readonly firsts = new Set<number>();

  constructor(names: Iterable<string>) {
    for (const name of names) this.add(nameKey(name));
  }

  private add(key: string): void {
    if (key === '') return;
    this.root.add(key);
    this.firsts.add(key.charCodeAt(0));
  }

  /** The index of names by their keys (see `nameKey`), which saves reading them. */
  static ofKeys(keys: Iterable<string>): NameIndex {
    const index = new NameIndex([]);
    for (const key of keys) index.add(key);
    return index;
  }

  /** Whether the words are wholly a name of the index. */
  knows(words: string): boolean {
    const tokens = tokenize(words);
    return tokens.length > 0 && this.match(tokens, 0) === tokens.length;
  }

  /**
   * Token behind the longest name that begins with token `i`; undefined where none does.
   *
   * @param inSmall whether the name may begin with a small letter
   */
  match(tokens: readonly Token[], i: number, inSmall = false): number | undefined {
    const first = tokens[i];
    if (!first || (first.kind === 'word' && !inSmall && !isCapitalised(first)) || first.kind === 'mark')
      return undefined;
    if (first.kind === 'chinese' && !this.firsts.has(first.text.charCodeAt(0))) return undefined;
    let node: Node | undefined = this.root;
    let end: number | undefined;
    // A name that ends within brackets ends behind them, Amendment (IX), or not at all: "Zhang and Li (Case of …".
    let within: number | undefined;
    let open = 0;
    for (let at = i; at < tokens.length && node; at++) {
      const token = tokens[at] as Token;
      if (isSilent(token)) {
        open += /[(（〔[]/.test(token.text) ? 1 : /[)）〕\]]/.test(token.text) ? -1 : 0;
        if (open < 0 || /[“"《]/.test(token.text)) break;
        if ((end === at || within === at) && open === 0 && /[)）〕\]]/.test(token.text)) end = at + 1;
        continue;
      }
      const next: Node | undefined = token.key === null ? node : behindWord(node, token);
      // "the Criminal Law's Article 285": the name ends before the possessive.
      if (!next && token.key?.endsWith("'s") && node.behind(token.key.slice(0, -2))?.isName) return at + 1;
      node = next;
      if (node?.isName && open === 0) end = at + 1;
      else if (node?.isName) within = at + 1;
    }
    return end;
  }
}

/** The place behind a word; CRIMINAL LAW is the Criminal Law where no name has these capitals. */
const behindWord = (node: Node, { key, text }: Token): Node | undefined =>
  node.behind(key ?? '') ??
  (key === text && text.length > 1 && text.charCodeAt(0) < 91 ? node.behind(text.toLowerCase()) : undefined);

/** Token behind the longest name of several indexes that begins with token `i`; 0 where none does. */
export function longestName(
  indexes: readonly NameIndex[],
  tokens: readonly Token[],
  i: number,
  inSmall = false,
): number {
  let end = 0;
  for (const index of indexes) end = Math.max(end, index.match(tokens, i, inSmall) ?? 0);
  return end;
}
