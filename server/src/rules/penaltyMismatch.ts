import { contradiction } from './compare';
import type { ClaimRule } from './rule';
import { saysInstead } from './saysInstead';

/** A term or fine in the note that the cited provision does not carry. */
export const penaltyMismatch: ClaimRule = {
  code: 'penalty-mismatch',
  severity: 'warning',

  checkClaim(claim, law) {
    const found = contradiction(claim, law, 'penalty');
    return found && saysInstead(claim, found, law);
  },
};
