import type { Law } from '../corpus/law';
import { inOneUnit } from '../quantity/timeUnits';
import { agrees } from './agrees';
import { articlesByWords } from './articlesByWords';
import { bilingualStems } from './bilingualStems';
import type { Claim } from './claim';
import { isPenalty } from './claim';
import type { Contradiction } from './compare';
import { against } from './compare';
import { stemsIn } from './ofOtherWords';

/**
 * The figures of a law for a claim about the law as a whole whose words are plainly those of one of its articles, and
 * whose figure is another: "under the Company Law, shareholders pay up their subscribed capital within ten years".
 * Undefined where the words point to no article, or where one to which they may point has the claim's figure.
 */
export function ofWordsInLaw(claim: Claim, law: Law): Contradiction | undefined {
  const [place, ...more] = claim.provisions;
  const { words, quantity, language, isOfOneLaw, measure, nearby } = claim;
  if (!place || more.length > 0 || place.article !== null || !isOfOneLaw || isPenalty(measure))
    return undefined;
  const instrument = law.instruments.get(place.instrument);
  if (!instrument || !/^(?:law|regulation)$/.test(instrument.kind)) return undefined;
  if (!nearby.some(({ mention }) => mention.end <= quantity.start)) return undefined;
  const { articles, weight } = articlesByWords(law, place.instrument);
  const title = stemsIn(instrument.title);
  const all = language === 'zh' ? bilingualStems(words) : stemsIn(words);
  const said = [...all].filter((stem) => !title.has(stem) && weight(stem) > 0);
  const total = said.reduce((sum, stem) => sum + weight(stem), 0);
  const ranked = articles
    .map(({ stems, figures: all }) => {
      const figures = all.filter(({ kind, measure: each }) => kind === 'threshold' && each !== 'age');
      const shared = said.filter((stem) => stems.has(stem));
      return {
        figures: figures.filter(({ unit }) => inOneUnit(unit, quantity.unit)),
        telling: shared.filter((stem) => weight(stem) >= TELLING).length,
        score: shared.reduce((sum, stem) => sum + weight(stem), 0),
      };
    })
    .filter(({ figures }) => figures.length > 0)
    .sort((one, other) => other.score - one.score);
  const [best] = ranked;
  if (!best || best.telling < FEWEST || best.score < LEAST || best.score < total * COVERED) return undefined;
  const near = ranked.filter(({ score }) => score >= best.score * NEAR).flatMap(({ figures }) => figures);
  return near.some((each) => agrees(each, claim)) ? undefined : against(best.figures);
}

/** A word that one article in four has, or more, tells nothing. */
const TELLING = Math.log(4);
/** How many telling words an article shares at least, what all that are shared weigh, and how much that is of what was said. */
const FEWEST = 2;
const LEAST = 4;
const COVERED = 0.6;
/** What comes so near to the best may be meant as well. */
const NEAR = 0.6;
