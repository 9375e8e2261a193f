import { looselyBound } from './compare';
import type { ClaimRule } from './rule';
import { saysLoosely } from './saysInstead';

/** A right figure in words that leave it out where the law takes it in: "more than 5,000" for 5,000 or more. */
export const looseBound: ClaimRule = {
  code: 'loose-bound',
  severity: 'information',

  checkClaim(claim, law) {
    const found = looselyBound(claim, law, 'penalty') ?? looselyBound(claim, law, 'threshold');
    return found && saysLoosely(claim, found, law);
  },
};
