import { contradiction } from './compare';
import { fineInOtherTerms } from './fineInOtherTerms';
import { fineWithoutAmount } from './fineWithoutAmount';
import { notInArticle } from './notInArticle';
import { nowhereInLaw } from './nowhereInLaw';
import { punishmentNotAllowed } from './punishmentNotAllowed';
import type { ClaimRule } from './rule';
import { saysInstead, saysNowhere } from './saysInstead';
import { shareNowhere } from './shareNowhere';

/** A term, a fine or a kind of punishment in the note that the cited provision, or the whole law, does not carry. */
export const penaltyMismatch: ClaimRule = {
  code: 'penalty-mismatch',
  severity: 'warning',

  checkClaim(claim, law) {
    const found = contradiction(claim, law, 'penalty');
    if (found) return saysInstead(claim, found, law);
    const inLaw = nowhereInLaw(claim, law);
    return inLaw
      ? saysNowhere(claim, inLaw, law)
      : (shareNowhere(claim, law) ??
          punishmentNotAllowed(claim, law) ??
          fineWithoutAmount(claim, law) ??
          fineInOtherTerms(claim, law) ??
          notInArticle(claim, law, true));
  },
};
