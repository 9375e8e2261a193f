import { articleOf, provisionId } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { inOneUnit } from '../quantity/timeUnits';
import { agrees } from './agrees';
import { articlesByWords } from './articlesByWords';
import { bilingualStems } from './bilingualStems';
import type { Claim } from './claim';
import { stemsIn } from './ofOtherWords';

/**
 * Whether a figure may be of an article's number from before a renumbering whose text is not at hand: another article
 * of today's text has it, and the claim's words are that one's and not those of the article that is cited.
 */
export function isOfOldNumber(claim: Claim, law: Law): boolean {
  const [place, ...more] = claim.provisions;
  if (!place?.article || more.length > 0) return false;
  const instrument = law.instruments.get(place.instrument);
  if (!instrument?.amended.some(({ renumbered }) => renumbered) || instrument.earlier.length > 0)
    return false;
  const { articles, weight } = articlesByWords(law, place.instrument);
  const said = claim.language === 'zh' ? bilingualStems(claim.words) : stemsIn(claim.words);
  const own = provisionId(articleOf(place));
  const rated = articles.map(({ provision, stems, figures }) => ({
    isOwn: provisionId(provision) === own,
    score: [...said].reduce((sum, stem) => sum + (stems.has(stem) ? weight(stem) : 0), 0),
    hasFigure: figures.some((each) => inOneUnit(each.unit, claim.quantity.unit) && agrees(each, claim)),
  }));
  const ofCited = rated.find(({ isOwn }) => isOwn)?.score ?? 0;
  return rated.some(
    ({ isOwn, hasFigure, score }) => !isOwn && hasFigure && score >= LEAST && score >= ofCited * MORE,
  );
}

/** What the words that are shared weigh at least, and how many times as much as those shared with the cited article. */
const LEAST = 3;
const MORE = 2;
