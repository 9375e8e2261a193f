import { shiftOfGrade } from './compare';
import type { ClaimRule } from './rule';
import { saysForAnotherGrade } from './saysInstead';

/** A figure that the cited provision has, but for another grade than the note says. */
export const gradeMismatch: ClaimRule = {
  code: 'grade-mismatch',
  severity: 'warning',

  checkClaim(claim, law) {
    const found = shiftOfGrade(claim, law, 'penalty') ?? shiftOfGrade(claim, law, 'threshold');
    return found && saysForAnotherGrade(claim, found, law);
  },
};
