import type { Article, Instrument } from './instrument';
import { REGISTER } from './register';

/** An instrument that is known by name only, as the index has it. */
export type WrittenEntry = Omit<Instrument, 'articles' | 'path'>;

/**
 * An instrument that is known by name only. There are hundreds, of which a note names a few: what the register says of
 * them is read when something asks for more than their ids.
 */
export class RegisteredInstrument {
  constructor(
    readonly id: string,
    private readonly place: number,
    private readonly read: () => readonly WrittenEntry[],
  ) {}

  get path(): string {
    return REGISTER;
  }

  get articles(): ReadonlyMap<string, Article> {
    return NO_ARTICLES;
  }

  /** What the register says. */
  get entry(): WrittenEntry {
    return this.read()[this.place] as WrittenEntry;
  }
}

const NO_ARTICLES: ReadonlyMap<string, Article> = new Map();

const SAID = [
  'title',
  'chinese',
  'names',
  'kind',
  'number',
  'issuer',
  'promulgated',
  'effective',
  'status',
  'ended',
  'amended',
  'earlier',
  'implements',
  'became',
  'parties',
  'itemed',
  'crimes',
  'batch',
  'articleCount',
  'whole',
  'source',
] as const satisfies readonly (keyof WrittenEntry)[];

for (const key of SAID)
  Object.defineProperty(RegisteredInstrument.prototype, key, {
    get(this: RegisteredInstrument) {
      return this.entry[key];
    },
  });

/** As an instrument, which it is. */
export const registered = (...given: ConstructorParameters<typeof RegisteredInstrument>): Instrument =>
  new RegisteredInstrument(...given) as RegisteredInstrument & WrittenEntry;
