import { existsSync, readFileSync } from 'node:fs';
import type { Provision } from '../../../server/src/corpus/instrument';
import { numbersIn } from './figures';

/** The facts stand beside the repository, not in it. */
const file = new URL('../../../../shared/law/facts.json', import.meta.url);
export const areFactsThere = existsSync(file);

/** A threshold or penalty that was verified in an official text. */
export interface Fact {
  readonly provision: Provision;
  /** criminal-law/225/-/4 */
  readonly place: string;
  /**
   * The numbers that its words say or that follow from them. Left out are those that another provision gives (the
   * least term of detention), so a fact may have none.
   */
  readonly values: readonly number[];
  /** Whether they follow from the words (five times a standard) and do not stand in them. */
  readonly isDerived: boolean;
}

/** A threshold or penalty as the file has it. */
interface Row {
  readonly value?: number;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly paragraph?: number | null;
  readonly item?: number | null;
  readonly quote_zh?: string;
  readonly derivation?: string;
  readonly confidence: string;
}

interface Facts {
  readonly instruments: readonly {
    readonly id: string;
    readonly provisions?: readonly {
      readonly article: string;
      readonly thresholds?: readonly Row[];
      readonly penalties?: readonly Row[];
    }[];
  }[];
}

/** The verified facts; none where the file is not there. */
export function verifiedFacts(): Fact[] {
  if (!areFactsThere) return [];
  const { instruments }: Facts = JSON.parse(readFileSync(file, 'utf8'));
  return instruments.flatMap(({ id, provisions = [] }) =>
    provisions.flatMap(({ article, thresholds = [], penalties = [] }) =>
      [...thresholds, ...penalties]
        .filter(({ confidence }) => confidence === 'verified')
        .map((row) => factOf(id, article, row)),
    ),
  );
}

function factOf(instrument: string, article: string, row: Row): Fact {
  const { value, min, max, quote_zh: quote = '', paragraph = null, item = null } = row;
  const isDerived = row.derivation !== undefined;
  const said = new Set(numbersIn(quote, 'zh'));
  const all = [value, min, max].filter((each) => typeof each === 'number');
  return {
    provision: { instrument, article, paragraph, item, subItem: null },
    place: [instrument, article, paragraph ?? '-', ...(item === null ? [] : [item])].join('/'),
    values: isDerived ? all : all.filter((each) => said.has(String(each))),
    isDerived,
  };
}
