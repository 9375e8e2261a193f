import { articleOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { thresholdsOf } from '../corpus/thresholds';
import type { Unit } from '../quantity/quantity';
import type { Claim } from './claim';
import { onEarlierText } from './comparable';
import { noFigureThere } from './noFigureThere';
import type { Complaint } from './rule';
import { wordingOf } from './standsUnmeasured';

/**
 * The finding for a fine in multiples that is said of an article whose fines are amounts, or the other way round, where
 * the article has no figure in such terms at all: "a fine of one to ten times the illegal gains".
 */
export function fineInOtherTerms(claim: Claim, law: Law): Complaint | undefined {
  const [provision, ...more] = claim.provisions;
  const { bound, unit } = claim.quantity;
  const other = IN_OTHER_TERMS[claim.measure];
  if (!provision?.article || more.length > 0 || !other || (bound !== 'from-to' && bound !== 'at-most'))
    return undefined;
  if (claim.amendment !== null || citesMore(claim)) return undefined;
  const article = articleOf(provision);
  const earlier = onEarlierText(claim, law)?.provisions ?? [];
  const isIn = (unit: Unit): boolean =>
    [[article], ...(earlier.length > 0 ? [earlier.map(articleOf)] : [])].some((places) =>
      wordingOf(places, law).quantities.some((each) => each.unit === unit),
    );
  const fines = thresholdsOf(law, article).filter(({ kind }) => kind === 'penalty');
  if (isIn(unit) || !fines.some(({ measure }) => measure === other)) return undefined;
  if (fines.some(({ measure }) => measure === claim.measure)) return undefined;
  return noFigureThere(claim, provision, law, unit === 'times' ? NO_MULTIPLE : NO_AMOUNT);
}

const IN_OTHER_TERMS: Readonly<Record<string, string>> = { 'fine-multiple': 'fine', fine: 'fine-multiple' };

/** Whether its block cites another article: the figure may be of that. */
const citesMore = ({ nearby, provisions: [own] }: Claim): boolean =>
  nearby.some(({ targets }) =>
    targets.some(
      ({ provision }) =>
        provision?.article != null &&
        (provision.article !== own?.article || provision.instrument !== own.instrument),
    ),
  );

const NO_MULTIPLE = {
  zh: (place: string, said: string) => `${place}的罚款是定额，不按倍数；本文写作“${said}”。`,
  en: (place: string, said: string) =>
    `The fines of ${place} are amounts, none a multiple; the note says “${said}”.`,
};
const NO_AMOUNT = {
  zh: (place: string, said: string) => `${place}的罚款按倍数计，没有定额；本文写作“${said}”。`,
  en: (place: string, said: string) =>
    `The fines of ${place} are multiples, none an amount; the note says “${said}”.`,
};
