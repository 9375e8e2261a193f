import { citedBy } from '../corpus/citedBy';
import { articleOf, wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { wordsOf } from '../corpus/provisionPlace';
import { thresholdsOf } from '../corpus/thresholds';
import type { Claim } from './claim';
import { noFigureThere } from './noFigureThere';
import type { Complaint } from './rule';
import { wordingOf } from './standsUnmeasured';

/**
 * The finding for a range of a fine that is said of a crime whose article leaves the amount to the court. Old copies of
 * the Criminal Law go on giving the ranges that its amendments took away.
 */
export function fineWithoutAmount(claim: Claim, law: Law): Complaint | undefined {
  const { provisions, quantity } = claim;
  const [provision, ...more] = provisions;
  if (!provision?.article || more.length > 0 || claim.measure !== 'fine' || claim.amendment !== null)
    return undefined;
  if (quantity.bound !== 'from-to' || quantity.unit !== 'CNY' || provision.instrument !== CRIMINAL_LAW)
    return undefined;
  const article = articleOf(provision);
  if (
    !FINED.test(wordsOf(law, article)) ||
    thresholdsOf(law, article).some(({ measure }) => FINES.test(measure))
  )
    return undefined;
  if (saysInterpretation(claim, law)) return undefined;
  return noFigureThere(claim, provision, law, {
    zh: (place, said) => `${place}的罚金没有数额规定；本文写作“${said}”。`,
    en: (place, said) => `${place} sets no amount for the fine; the note says “${said}”.`,
  });
}

const CRIMINAL_LAW = 'criminal-law';
const FINED = /\bfined?\b/;
const FINES = /^fine/;

/** Whether what speaks of the article, as an interpretation that sets the range of its fines does, gives such a figure. */
function saysInterpretation({ provisions, quantity }: Claim, law: Law): boolean {
  const speaking = new Set(
    provisions.flatMap((place) => citedBy(law, articleOf(place))).map(({ from }) => from.instrument),
  );
  return [...speaking].some((id) => {
    const text = law.instruments.get(id);
    return (
      text?.kind === 'interpretation' &&
      [...text.articles.keys()].some((article) =>
        wordingOf([{ ...wholeOf(id), article }], law).quantities.some(
          (each) => each.unit === 'CNY' && each.value === quantity.value && each.upper === quantity.upper,
        ),
      )
    );
  });
}
