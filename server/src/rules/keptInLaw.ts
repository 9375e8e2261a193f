import type { Law } from '../corpus/law';
import { wordsOf } from '../corpus/provisionPlace';
import { thresholdsOf } from '../corpus/thresholds';
import { isTime } from '../quantity/timeUnits';
import { agrees } from './agrees';
import type { Claim } from './claim';
import type { Contradiction } from './compare';
import { against } from './compare';
import { setsKeeping, speaksOfKeeping } from './kept';

/**
 * How long a law has things kept, for a claim about the law as a whole that says otherwise: "logs ≥ 3 months
 * (Cybersecurity Law)". A law has one such figure or few, and no other time in it is a least one for keeping.
 */
export function keptInLaw(claim: Claim, law: Law): Contradiction | undefined {
  const [place, ...more] = claim.provisions;
  const { bound, unit } = claim.quantity;
  if (!place || more.length > 0 || place.article !== null || bound !== 'at-least' || !isTime(unit))
    return undefined;
  const kind = law.instruments.get(place.instrument)?.kind ?? '';
  if (!/^(?:law|regulation)$/.test(kind) || !(speaksOfKeeping(claim.words) || THINGS.test(claim.words)))
    return undefined;
  const figures = thresholdsOf(law, place).filter(
    (each) => each.bound === 'at-least' && isTime(each.unit) && setsKeeping(wordsOf(law, each.provision)),
  );
  return figures.some((each) => agrees(each, claim)) ? undefined : against(figures);
}

/** What is kept, where no verb says that it is: "logs ≥ 3 months". */
const THINGS = /\b(?:logs?|records?)\b|日志|记录/i;
