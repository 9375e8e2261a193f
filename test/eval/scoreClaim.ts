import { overlaps } from '../../server/src/markdown/span';
import type { Code, Finding } from '../../server/src/rules/finding';
import type { GoldClaim } from './gold';
import { spanOf } from './gold';

/** What became of a gold claim. */
export interface ClaimOutcome {
  readonly claim: GoldClaim;
  /** Warnings on the claim itself. */
  readonly on: readonly Finding[];
  /** Warnings on the rest of the text, which counts where gold knows the rest to be right. */
  readonly elsewhere: readonly Finding[];
  readonly result: 'found' | 'missed' | 'quiet' | 'false alarm';
}

/** Codes that speak of the citation and its date, not of what is said of the law. */
const OF_THE_CITATION: readonly Code[] = ['not-in-force', 'unknown-provision', 'wrong-level', 'renumbered'];

/** Whether a finding warns that the law is misquoted. */
export const isAlarm = (finding: Finding): boolean =>
  isWarning(finding) && !OF_THE_CITATION.includes(finding.code);

/** Whether a finding is shown as a warning or more. */
export const isWarning = ({ severity }: Finding): boolean => severity === 'warning' || severity === 'error';

/** Holds the findings in the text of a claim against its label. */
export function scoreClaim(claim: GoldClaim, findings: readonly Finding[]): ClaimOutcome {
  const alarms = findings.filter(isAlarm);
  const on = alarms.filter((each) => overlaps(each, spanOf(claim.claim)));
  const elsewhere = alarms.filter((each) => !on.includes(each));
  const flagged = on.length > 0;
  const result = claim.label === 'wrong' ? (flagged ? 'found' : 'missed') : flagged ? 'false alarm' : 'quiet';
  return { claim, on, elsewhere, result };
}

/** The false alarms of a claim's text: on a claim that is not wrong, and beside the change of a synthetic row. */
export const falseAlarmsOf = ({ claim, on, elsewhere }: ClaimOutcome): readonly Finding[] => [
  ...(claim.label === 'wrong' ? [] : on),
  ...(claim.kind === 'synthetic' ? elsewhere : []),
];
