import type { Article, Instrument, InstrumentKind } from './instrument';
import { NOT_STATED } from './instrument';
import type { PackFile } from './packFile';
import { readOfficial } from './readOfficial';

/** The file that serves, or the parts that do together. */
export type PackFiles = readonly [PackFile, ...PackFile[]];

/**
 * A text of a pack as an instrument. Packs have thousands, of which a note names a few: what follows from the file is
 * worked out when something asks for it, and what no pack states is stated once for all (see `NOT_STATED`).
 */
export class PackInstrument implements Instrument {
  declare readonly number: null;
  declare readonly issuer: null;
  declare readonly promulgated: null;
  declare readonly effective: null;
  declare readonly status: 'in force';
  declare readonly ended: null;
  declare readonly amended: readonly [];
  declare readonly earlier: readonly [];
  declare readonly implements: null;
  declare readonly became: null;
  declare readonly parties: readonly [];
  declare readonly itemed: readonly [];
  declare readonly crimes: readonly [];
  declare readonly batch: null;
  private known: InstrumentKind | undefined;
  private read: ReadonlyMap<string, Article> | undefined;

  /** @param named the instrument that the corpus has by this name only */
  constructor(
    private readonly files: PackFiles,
    private readonly named: Instrument | undefined,
  ) {}

  get id(): string {
    return this.named?.id ?? withoutState(this.chinese);
  }
  get title(): string {
    return this.named?.title ?? withoutState(this.chinese);
  }
  get chinese(): string {
    return this.named?.chinese ?? this.files[0].title;
  }
  get names(): readonly string[] {
    return this.named?.names ?? [];
  }
  get kind(): InstrumentKind {
    this.known ??= this.named?.kind ?? kindOf(this.chinese);
    return this.known;
  }
  get articleCount(): number | null {
    return this.named?.articleCount ?? null;
  }
  get whole(): boolean {
    return true;
  }
  get source(): Instrument['source'] {
    return { name: this.origin, checked: this.files[0].date };
  }
  get origin(): string {
    return this.files[0].origin;
  }
  get path(): string {
    return this.files[0].path;
  }
  get articles(): ReadonlyMap<string, Article> {
    this.read ??= articlesOf(this.files);
    return this.read;
  }
}
const { names: _, ...notStated } = NOT_STATED;
Object.assign(PackInstrument.prototype, notStated);

const STATE = '中华人民共和国';
const withoutState = (title: string): string => (title.startsWith(STATE) ? title.slice(STATE.length) : title);

function articlesOf(files: PackFiles): ReadonlyMap<string, Article> {
  const articles = new Map<string, Article>();
  for (const file of files) {
    try {
      for (const [number, article] of readOfficial(file.read()).articles)
        if (!articles.has(number)) articles.set(number, { ...article, path: file.path });
    } catch {
      // Told when packs are listed; a note that cites the text only misses it.
    }
  }
  return articles;
}

const kindOf = (title: string): InstrumentKind =>
  /解释|批复/.test(title)
    ? 'interpretation'
    : /条例/.test(title)
      ? 'regulation'
      : /(?:办法|规定|细则)$/.test(title)
        ? 'rule'
        : /(?:通知|意见|纪要)$/.test(title)
          ? 'notice'
          : 'law';
