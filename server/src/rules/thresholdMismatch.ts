import { contradiction } from './compare';
import type { ClaimRule } from './rule';
import { saysInstead } from './saysInstead';

/** A number in the note that no threshold of the cited provision has for the same measure. */
export const thresholdMismatch: ClaimRule = {
  code: 'threshold-mismatch',
  severity: 'warning',

  checkClaim(claim, law) {
    const found = contradiction(claim, law, 'threshold');
    return found && saysInstead(claim, found, law);
  },
};
