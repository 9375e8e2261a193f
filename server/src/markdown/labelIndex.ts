import type { Reading } from './block';
import { normalised } from './readPlainInline';
import type { Labels } from './readWithRemark';

/** The labels that a note defines, each as it stands there. */
export class LabelIndex {
  private readonly links = new Map<string, string>();
  private readonly footnotes = new Map<string, string>();

  add(reading: Reading): void {
    for (const label of reading.links) this.links.set(normalised(label), label);
    for (const label of reading.footnotes) this.footnotes.set(normalised(label), label);
  }

  /** Those of them that a passage uses; undefined where it uses none. */
  usedIn(source: string): Labels | undefined {
    if (this.links.size + this.footnotes.size === 0 || !source.includes('[')) return undefined;
    const links = new Set<string>();
    const footnotes = new Set<string>();
    for (const [, mark, words = ''] of source.matchAll(/\[(\^?)((?:\\.|[^[\]\\])*)\]/g)) {
      const known = (mark ? this.footnotes : this.links).get(normalised(words));
      if (known !== undefined) (mark ? footnotes : links).add(known);
    }
    return links.size + footnotes.size === 0 ? undefined : { links: [...links], footnotes: [...footnotes] };
  }
}
