import { contradiction } from './compare';
import { punishmentNotAllowed } from './punishmentNotAllowed';
import type { ClaimRule } from './rule';
import { saysInstead } from './saysInstead';

/** A term, a fine or a kind of punishment in the note that the cited provision does not carry. */
export const penaltyMismatch: ClaimRule = {
  code: 'penalty-mismatch',
  severity: 'warning',

  checkClaim(claim, law) {
    const found = contradiction(claim, law, 'penalty');
    return found ? saysInstead(claim, found, law) : punishmentNotAllowed(claim, law);
  },
};
