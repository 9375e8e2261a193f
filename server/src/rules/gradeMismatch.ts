import { gradeUnknown, shiftOfGrade } from './compareGrades';
import type { ClaimRule } from './rule';
import { saysForAnotherGrade, saysOnlyAtGrade } from './saysInstead';

/** A figure that the cited provision has, but for another grade than the note says, or than the law knows there. */
export const gradeMismatch: ClaimRule = {
  code: 'grade-mismatch',
  severity: 'warning',

  checkClaim(claim, law) {
    const found = shiftOfGrade(claim, law, 'penalty') ?? shiftOfGrade(claim, law, 'threshold');
    if (found) return saysForAnotherGrade(claim, found, law);
    const only = gradeUnknown(claim, law, 'penalty') ?? gradeUnknown(claim, law, 'threshold');
    return only && saysOnlyAtGrade(claim, only, law);
  },
};
