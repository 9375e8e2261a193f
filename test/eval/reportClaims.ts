import { overlaps } from '../../server/src/markdown/span';
import type { Finding } from '../../server/src/rules/finding';
import { spanOf } from './gold';
import type { PerturbationKind } from './perturb';
import { KINDS } from './perturb';
import type { ClaimOutcome } from './scoreClaim';
import { falseAlarmsOf } from './scoreClaim';
import type { PerturbationScore } from './scorePerturbed';
import { around, share, table } from './table';

/** How many wrong claims are found, by language and by what is wrong, and how many warnings are false. */
export function claimTable(outcomes: readonly ClaimOutcome[]): string {
  const languages = [...new Set(outcomes.map(({ claim }) => claim.lang))].sort();
  const rows = [...languages, 'all'].flatMap((lang) => {
    const own = outcomes.filter(({ claim }) => lang === 'all' || claim.lang === lang);
    const faults = [...new Set(own.filter(isWrong).map(faultOf))].sort();
    return [
      row(lang, 'all', own),
      ...faults.map((fault) =>
        row(
          lang,
          fault,
          own.filter((each) => isWrong(each) && faultOf(each) === fault),
        ),
      ),
    ];
  });
  return table([
    ['language', 'wrong by', 'wrong', 'found', 'R', 'right or no claim', 'false alarms', 'P'],
    ...rows,
  ]);
}

const isWrong = ({ claim }: ClaimOutcome): boolean => claim.label === 'wrong';
const faultOf = ({ claim }: ClaimOutcome): string => claim.perturbation ?? claim.kind;

function row(lang: string, fault: string, outcomes: readonly ClaimOutcome[]): string[] {
  const wrong = outcomes.filter(isWrong);
  const found = wrong.filter(({ result }) => result === 'found').length;
  const alarms = outcomes.flatMap(falseAlarmsOf).length;
  return [
    lang,
    fault,
    String(wrong.length),
    String(found),
    share(found / wrong.length),
    String(outcomes.length - wrong.length),
    String(alarms),
    share(found / (found + alarms)),
  ];
}

/** Each wrong claim that is missed, each false alarm, and the warnings on what gold does not label. */
export function claimMisses(outcomes: readonly ClaimOutcome[]): string[] {
  return outcomes.flatMap((outcome) => {
    const { claim, elsewhere, result } = outcome;
    const says = (what: string) => (finding: Finding) =>
      `${what} ${claim.id}: ${finding.message} | ${around(claim.text, finding)}`;
    const isLabelled = (finding: Finding) =>
      outcomes.some(
        (other) => other.claim.text === claim.text && overlaps(finding, spanOf(other.claim.claim)),
      );
    const open = claim.kind === 'synthetic' ? [] : elsewhere.filter((each) => !isLabelled(each));
    return [
      ...(result === 'missed' ? [`missed ${claim.id}: ${around(claim.text, spanOf(claim.claim))}`] : []),
      ...falseAlarmsOf(outcome).map(says('false alarm')),
      ...open.map(says('not labelled')),
    ];
  });
}

/** What is caught of right claims that were made wrong, by kind. */
export function perturbationTable(scores: readonly PerturbationScore[]): string {
  const languages = [...new Set(scores.map(({ claim }) => claim.lang))].sort();
  const rows = KINDS.map((kind) => [
    kind,
    ...[...languages, 'all'].map((lang) => caught(scores, kind, lang)),
  ]);
  const flagged = (lang: string) => {
    const own = scores.filter(({ claim }) => lang === 'all' || claim.lang === lang);
    return `${own.filter(({ isFlagged }) => isFlagged).length} of ${own.length}`;
  };
  return table([
    ['caught of what was changed', ...languages, 'all'],
    ...rows,
    ['flagged as it stands', ...[...languages, 'all'].map(flagged)],
  ]);
}

function caught(scores: readonly PerturbationScore[], kind: PerturbationKind, lang: string): string {
  const made = scores
    .filter(({ claim }) => lang === 'all' || claim.lang === lang)
    .flatMap(({ perturbed }) => perturbed.filter((each) => each.kind === kind));
  const count = made.filter(({ isCaught }) => isCaught).length;
  return `${share(count / made.length)} (${count} of ${made.length})`;
}

/** Each change that is not caught, and each right claim that is flagged. */
export const perturbationMisses = (scores: readonly PerturbationScore[]): string[] =>
  scores.flatMap(({ claim, isFlagged, perturbed }) => [
    ...(isFlagged ? [`flagged as it stands ${claim.id}: ${around(claim.text, claim.span)}`] : []),
    ...perturbed
      .filter(({ isCaught }) => !isCaught)
      .map(({ kind, text, changed }) => `not caught, ${kind}, ${claim.id}: ${around(text, changed)}`),
  ]);
