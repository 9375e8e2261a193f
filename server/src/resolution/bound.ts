import type { Instrument } from '../corpus/instrument';
import type { Why } from './why';
import { why } from './why';

/** What a name leads to: an instrument and how it was found; or why to none. */
export type Bound =
  /** `aside`: the note goes on from what it named before. */
  | { readonly instrument: Instrument; readonly how: Why; readonly aside?: boolean }
  | {
      readonly instrument: null;
      readonly how: Why;
      readonly candidates: readonly Instrument[];
      readonly drop?: boolean;
      /** The law that is meant, of which the corpus does not hold the text of then. */
      readonly of?: Instrument | null;
    };

/** Nobody knows of which law: no citation at all. */
export const UNKNOWN: Bound = { instrument: null, how: why.unknown, candidates: [], drop: true };
