import { contradiction, figureOfAnotherItem } from './compare';
import { keptInLaw } from './keptInLaw';
import { notInArticle } from './notInArticle';
import { ofWordsInLaw } from './ofWordsInLaw';
import type { ClaimRule } from './rule';
import { saysInstead, saysOfAnotherItem } from './saysInstead';

/** A number in the note that no threshold of the cited provision has for the same measure, or only another item. */
export const thresholdMismatch: ClaimRule = {
  code: 'threshold-mismatch',
  severity: 'warning',

  checkClaim(claim, law) {
    const found = contradiction(claim, law, 'threshold') ?? keptInLaw(claim, law) ?? ofWordsInLaw(claim, law);
    if (found) return saysInstead(claim, found, law);
    const elsewhere = figureOfAnotherItem(claim, law);
    return elsewhere ? saysOfAnotherItem(claim, elsewhere, law) : notInArticle(claim, law, false);
  },
};
