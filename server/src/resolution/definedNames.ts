import type { Instrument } from '../corpus/instrument';
import type { History } from './history';
import { numberOf } from './history';

interface Definition {
  readonly key: string;
  /** Null for one that is not in the corpus. */
  readonly instrument: Instrument | null;
}

/** The short names that a note has given, the last one last. */
export type Definitions = History<Definition>;

export const withDefinition = (defined: Definitions, definition: Definition): Definitions =>
  defined.after(definition, numberOf(`${definition.key}=${definition.instrument?.id ?? ''}`));

/**
 * What a name was last defined as: an instrument, null for one that is not in the corpus; undefined for none.
 *
 * @param since what was defined up to there is left out
 */
export function definedAs(
  key: string,
  defined: Definitions,
  since?: Definitions,
): Instrument | null | undefined {
  let each: Definitions | null = defined;
  for (let looked = 0; each?.last && each !== since && looked < LONGEST_LOOK; looked++, each = each.before)
    if (each.last.key === key) return each.last.instrument;
  return undefined;
}

/** How far back one looks: no reader goes further, and hostile notes must not cost a square. */
const LONGEST_LOOK = 200;

/** Another history that goes on as one did from `before` to `after`. */
export function goneOn(before: Definitions, after: Definitions, other: Definitions): Definitions {
  const definitions: Definition[] = [];
  for (let each: Definitions | null = after; each?.last && each !== before; each = each.before)
    definitions.push(each.last);
  return definitions.reduceRight(withDefinition, other);
}
