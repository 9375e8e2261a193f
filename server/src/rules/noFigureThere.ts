import { articleOf, type Provision } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Claim } from './claim';
import { figureOf } from './figure';
import { type Complaint, NOTHING_MORE } from './rule';
import { provisionWords } from './words';

/** The finding for a figure of a provision in whose article there is none that could be meant; nothing to correct it by. */
export function noFigureThere(
  { start, end, said, quantity, measure, language }: Claim,
  provision: Provision,
  law: Law,
  words: Readonly<Record<Claim['language'], (place: string, said: string) => string>>,
): Complaint {
  const article = articleOf(provision);
  const place = provisionWords(law, article, language);
  return {
    ...NOTHING_MORE,
    start,
    end,
    message: words[language](place, said),
    provision,
    claim: figureOf({ ...quantity, measure, grade: null }),
    related: [{ provision: article, message: place }],
  };
}
