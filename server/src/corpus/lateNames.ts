import { NameIndex } from '../citation/nameIndex';
import type { Token } from '../citation/tokens';
import { nameKey } from '../citation/tokens';
import type { Instrument } from './instrument';
import { wordingsOf } from './wordings';

/** The names that begin with one letter, and whose they are. */
interface Group {
  readonly names: string[];
  readonly instruments: Instrument[];
  laid?: { readonly index: NameIndex; readonly byKey: ReadonlyMap<string, readonly Instrument[]> };
}

/** Whether a text that goes by its Chinese title alone is one that `LateNames` takes. */
export const isNamedInChinese = ({ chinese }: Instrument): boolean => CHINESE.test(chinese);
const CHINESE = /^[\u4e00-\u9fff][^!-~]*$/;

/**
 * The Chinese names of thousands of instruments. They are gathered when a note has its first Chinese word, and those
 * that begin with one letter are laid out when that letter is met.
 */
export class LateNames extends NameIndex {
  private groups: ReadonlyMap<number, Group> | undefined;

  constructor(private readonly instruments: readonly Instrument[]) {
    super([]);
  }

  override match(tokens: readonly Token[], i: number, inSmall = false): number | undefined {
    const first = tokens[i];
    if (first?.kind !== 'chinese') return undefined;
    return this.beginningWith(first.text)?.index.match(tokens, i, inSmall);
  }

  /** The instruments of a name, by its key. */
  get(key: string): readonly Instrument[] | undefined {
    return CHINESE_LETTER.test(key) ? this.beginningWith(key)?.byKey.get(key) : undefined;
  }

  private beginningWith(words: string): Group['laid'] {
    this.groups ??= grouped(this.instruments);
    const group = this.groups.get(words.charCodeAt(0));
    if (group) group.laid ??= laidOut(group);
    return group?.laid;
  }
}

const CHINESE_LETTER = /^[\u4e00-\u9fff]/;

function grouped(instruments: readonly Instrument[]): Map<number, Group> {
  const groups = new Map<number, Group>();
  for (const instrument of instruments)
    for (const name of wordingsOf(instrument)) {
      // A name may begin with a mark, which its key leaves out.
      const first = (CHINESE_LETTER.test(name) ? name : nameKey(name)).charCodeAt(0);
      const group = groups.get(first) ?? { names: [], instruments: [] };
      groups.set(first, group);
      group.names.push(name);
      group.instruments.push(instrument);
    }
  return groups;
}

function laidOut({ names, instruments }: Group): NonNullable<Group['laid']> {
  const byKey = new Map<string, Instrument[]>();
  for (const [i, name] of names.entries()) {
    const key = nameKey(name);
    const instrument = instruments[i] as Instrument;
    const same = byKey.get(key);
    if (!same) byKey.set(key, [instrument]);
    else if (!same.includes(instrument)) same.push(instrument);
  }
  return { index: NameIndex.ofKeys(byKey.keys()), byKey };
}
