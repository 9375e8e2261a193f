import { wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Claim } from './claim';
import { figureOf } from './figure';
import type { Complaint } from './rule';
import { NOTHING_MORE } from './rule';
import { nameOfLaw } from './saysInstead';
import { wordingOf } from './standsUnmeasured';

/** The finding for a fine in percent of a turnover that is said of a law as a whole, none of whose fines is a share of one. */
export function shareNowhere(claim: Claim, law: Law): Complaint | undefined {
  const { provisions, quantity, measure, words, language, said, start, end, isOfOneLaw } = claim;
  const [place, ...more] = provisions;
  const instrument = law.instruments.get(place?.instrument ?? '');
  if (!place || more.length > 0 || place.article !== null || !isOfOneLaw || instrument?.kind !== 'law')
    return undefined;
  if (measure !== 'percentage' || quantity.bound !== 'at-most' || !OF_TURNOVER.test(words)) return undefined;
  const texts = [instrument, ...instrument.earlier.flatMap((id) => law.instruments.get(id) ?? [])];
  const hasShares = texts.some(({ id, articles }) =>
    [...articles.keys()].some((article) =>
      wordingOf([{ ...wholeOf(id), article }], law).quantities.some(({ unit }) => unit === 'percent'),
    ),
  );
  if (hasShares) return undefined;
  const name = nameOfLaw(claim, law);
  return {
    ...NOTHING_MORE,
    start,
    end,
    message:
      language === 'zh'
        ? `${name}的罚款都不按营业额的比例计算；本文写作“${said}”。`
        : `No fine of the ${name} is a share of turnover; the note says “${said}”.`,
    provision: place,
    claim: figureOf({ ...quantity, measure, grade: null }),
  };
}

const OF_TURNOVER = /营业额|销售额|\b(?:turnover|revenue)\b/i;
