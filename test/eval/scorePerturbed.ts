import type { Span } from '../../server/src/markdown/span';
import { overlaps } from '../../server/src/markdown/span';
import type { Finding } from '../../server/src/rules/finding';
import type { Perturbed } from './perturb';
import { perturb } from './perturb';
import { isAlarm, isWarning } from './scoreClaim';

/** A claim that is right, in its text. */
export interface RightClaim {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly span: Span;
}

/** What became of a right claim, and of what was made of it. */
export interface PerturbationScore {
  readonly claim: RightClaim;
  /** The claim as it stands is flagged: a false alarm, of which nothing wrong is made. */
  readonly isFlagged: boolean;
  readonly perturbed: readonly (Perturbed & { readonly isCaught: boolean })[];
}

/** Makes a claim wrong in every way and tells what is caught: flagged on the claim or the changed words. */
export function scorePerturbed(
  claim: RightClaim,
  check: (text: string) => readonly Finding[],
): PerturbationScore {
  const isFlagged = check(claim.text).some((each) => isAlarm(each) && overlaps(each, claim.span));
  const perturbed = isFlagged ? [] : perturb(claim.text, claim.span);
  return {
    claim,
    isFlagged,
    perturbed: perturbed.map((each) => ({ ...each, isCaught: isCaught(each, check(each.text)) })),
  };
}

/** An item that the law does not have is told of the citation, not of the figure. */
const isCaught = ({ kind, changed, claim }: Perturbed, findings: readonly Finding[]): boolean =>
  findings.some(
    (each) =>
      (isAlarm(each) && overlaps(each, claim)) ||
      (kind === 'item' && isWarning(each) && overlaps(each, changed)),
  );
