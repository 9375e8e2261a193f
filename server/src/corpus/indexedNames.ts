import { CHINESE_GENERA } from '../citation/chineseNames';
import { NameIndex } from '../citation/nameIndex';
import type { Token } from '../citation/tokens';
import { nameKey } from '../citation/tokens';
import type { Instrument } from './instrument';
import { nameKeysOf } from './law';

/** Names as they stand in the index: those that begin with a Chinese character, and the others. */
export interface WrittenNames {
  readonly chinese: WrittenPart;
  readonly others: WrittenPart;
}

/** Their keys, one a line, and the places of the instruments that go by each. */
interface WrittenPart {
  readonly keys: string;
  readonly of: readonly (number | readonly number[])[];
}

/** The names of instruments, to be written down. */
export function writtenNames(instruments: readonly Instrument[]): WrittenNames {
  const places = new Map<string, number[]>();
  for (const [place, instrument] of instruments.entries())
    for (const key of nameKeysOf(instrument))
      if (key !== '') places.set(key, [...(places.get(key) ?? []), place]);
  const part = (isOwn: (key: string) => boolean): WrittenPart => {
    const own = [...places].filter(([key]) => isOwn(key));
    return {
      keys: own.map(([key]) => key).join('\n'),
      of: own.map(([, [only, ...more]]) => (more.length > 0 ? [only as number, ...more] : (only as number))),
    };
  };
  return { chinese: part(isChinese), others: part((key) => !isChinese(key)) };
}

const isChinese = (key: string): boolean => /^[\u4e00-\u9fff]/.test(key);

/** The names of the index. Each half is laid out when a note has the first word that could begin a name of it. */
export class IndexedNames extends NameIndex {
  private readonly chinese: Part;
  private readonly others: Part;

  constructor(names: WrittenNames, instruments: readonly Instrument[]) {
    super([]);
    this.chinese = new Part(names.chinese, instruments, CHINESE_GENERA.map(nameKey));
    this.others = new Part(names.others, instruments, []);
  }

  override match(tokens: readonly Token[], i: number, inSmall = false): number | undefined {
    const part = tokens[i]?.kind === 'chinese' ? this.chinese : this.others;
    return part.index.match(tokens, i, inSmall);
  }

  /** The instruments of a name, by its key. */
  get(key: string): readonly Instrument[] | undefined {
    return (isChinese(key) ? this.chinese : this.others).instrumentsOf(key);
  }
}

class Part {
  private laid: NameIndex | undefined;
  private known: ReadonlyMap<string, number | readonly number[]> | undefined;

  /** @param more keys of names that are no instrument's */
  constructor(
    private readonly written: WrittenPart,
    private readonly instruments: readonly Instrument[],
    private readonly more: readonly string[],
  ) {}

  get index(): NameIndex {
    this.laid ??= NameIndex.ofKeys([...this.more, ...this.keys()]);
    return this.laid;
  }

  instrumentsOf(key: string): readonly Instrument[] | undefined {
    this.known ??= new Map(this.keys().map((each, i) => [each, this.written.of[i] ?? []]));
    const places = this.known.get(key);
    if (places === undefined) return undefined;
    return [places].flat().map((place) => this.instruments[place] as Instrument);
  }

  private keys(): string[] {
    return this.written.keys.split('\n');
  }
}
