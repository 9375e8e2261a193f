import { wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Threshold } from '../corpus/threshold';
import { thresholdsOf } from '../corpus/thresholds';
import type { Claim } from './claim';
import type { Contradiction } from './compare';
import { standsInText } from './standsInText';

/**
 * The figures of a law for a claim about the law as a whole, "fines under the PIPL go up to RMB 500 million", whose
 * own figure stands in none of its articles, nor in an earlier text of it. The highest is first. At least one.
 */
export function nowhereInLaw(claim: Claim, law: Law): Contradiction['rivals'] | undefined {
  const [place, ...more] = claim.provisions;
  const instrument = law.instruments.get(place?.instrument ?? '');
  if (!place || more.length > 0 || place.article !== null || !claim.isOfOneLaw || !instrument)
    return undefined;
  if (!/^(?:law|regulation)$/.test(instrument.kind) || !isLimited(claim)) return undefined;
  const { bound } = claim.quantity;
  if ((bound !== 'at-most' && bound !== 'from-to') || claim.quantity.unit === 'USD') return undefined;
  const texts = [instrument, ...instrument.earlier.flatMap((id) => law.instruments.get(id) ?? [])];
  if (texts.some((each) => standsInText(claim.quantity, each, law))) return undefined;
  const figures = thresholdsOf(law, wholeOf(instrument.id))
    .filter((each) => each.measure === claim.measure && each.derivedFrom === null)
    .sort((one, other) => highest(other) - highest(one));
  const [first, ...rest] = figures;
  return first && [first, ...rest];
}

/** Measures of which a law has few figures: of terms, the Criminal Law has every one. */
const LIMITED = /^(?:fine|administrative-detention)$/;
/** … and shares of a turnover. */
const isLimited = ({ measure, words }: Claim): boolean =>
  LIMITED.test(measure) ||
  (measure === 'percentage' && /营业额|销售额|\b(?:turnover|revenue)\b/i.test(words));

const highest = ({ value, upper }: Threshold): number => upper ?? value;
