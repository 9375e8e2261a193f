import type { Law } from '../corpus/law';
import type { Threshold } from '../corpus/threshold';
import { haveGradeInCommon } from '../quantity/grades';
import { agrees } from './agrees';
import type { Claim } from './claim';
import { comparableInArticles, comparableTo, isOfGrade, preferring } from './comparable';
import type { Contradiction } from './compare';
import { against, isContested } from './compare';
import { standsUnmeasured } from './standsUnmeasured';

/** The figures that the law has at the grade of a claim, where the claim's own figure is the law's at another. */
export function shiftOfGrade(claim: Claim, law: Law, kind: Threshold['kind']): Contradiction | undefined {
  if (claim.grades.length === 0) return undefined;
  const comparable = comparableTo(claim, law, kind);
  const agreeing = comparable.filter((threshold) => agrees(threshold, claim));
  if (agreeing.length === 0 || agreeing.some((each) => isOfGrade(each, claim) !== false)) return undefined;
  if (claim.measure.startsWith('count-of-') && standsUnmeasured(claim, law)) return undefined;
  const others = comparable.filter((each) => !agreeing.includes(each));
  const near = others.filter(({ grades }) => claim.grades.some((said) => haveGradeInCommon(said, grades)));
  const meant = preferring(near, (each) => isOfGrade(each, claim) === true);
  return isContested(meant) ? undefined : against(meant);
}

/** The figures with which a claim agrees, where the law has them at another grade and none at the claim's. */
export function gradeUnknown(claim: Claim, law: Law, kind: Threshold['kind']): Contradiction | undefined {
  const [said, ...more] = claim.grades;
  if (!said || more.length > 0) return undefined;
  const comparable = comparableTo(claim, law, kind);
  const agreeing = comparable.filter((threshold) => agrees(threshold, claim));
  if (agreeing.length === 0 || agreeing.some((each) => isOfGrade(each, claim) !== false)) return undefined;
  if (claim.measure.startsWith('count-of-') && standsUnmeasured(claim, law)) return undefined;
  const inArticle = comparableInArticles(claim, law, kind);
  return inArticle.some((each) => isOfGrade(each, claim) === true) ? undefined : against(agreeing);
}
