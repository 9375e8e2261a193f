import type { Law } from '../corpus/law';
import { shift } from '../markdown/span';
import type { Target } from '../resolution/citation';
import type { ReadNote } from '../resolution/readNote';
import type { Claim, PlacedClaim } from './claim';
import type { Code, Finding, Severity } from './finding';
import { notInForce } from './notInForce';
import { penaltyMismatch } from './penaltyMismatch';
import { readClaims } from './readClaims';
import type { ClaimRule, Complaint, Rule } from './rule';
import { silencer } from './suppression';
import { thresholdMismatch } from './thresholdMismatch';
import { unknownProvision } from './unknownProvision';
import { wrongLevel } from './wrongLevel';

/** Every rule there is. A new one is a file and a line here. */
const RULES: readonly Rule[] = [thresholdMismatch, penaltyMismatch, unknownProvision, notInForce, wrongLevel];

/** How grave each code is taken; a code that is left out keeps its rule's own severity. */
export type RuleLevels = Readonly<Partial<Record<Code, Severity | 'off'>>>;

/** Holds a note against the law. Findings stand in the order of the text; comments and levels silence them. */
export function checkNote(note: ReadNote, law: Law, levels: RuleLevels): Finding[] {
  const claims = readClaims(note);
  const isSilenced = silencer(note);
  const unusual = note.citations.filter(({ targets }) => !isInOrder(targets));
  const findings = RULES.filter((rule) => levels[rule.code] !== 'off').flatMap((rule) => {
    const complaints =
      'checkClaim' in rule
        ? complaintsOn(claims, rule, law)
        : (rule.looksAtAll(note) ? note.citations : unusual).flatMap(
            (each) => rule.checkCitation(each, { note, law }) ?? [],
          );
    return complaints.map((complaint): Finding => {
      const severity = levels[rule.code] ?? complaint.severity ?? rule.severity;
      return { ...complaint, code: rule.code, severity: severity === 'off' ? rule.severity : severity };
    });
  });
  return findings
    .filter((finding) => !isSilenced(finding))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

const isInOrder = ([first, second]: readonly Target[]): boolean =>
  second === undefined && first?.verdict === 'ok' && !first.wrongLevel;

/** What each rule answered on a claim: as long as the claim is the same, so is the answer. */
const answered = new WeakMap<Claim, Map<Rule, Complaint | undefined>>();

function complaintsOn(claims: readonly PlacedClaim[], rule: ClaimRule, law: Law): Complaint[] {
  return claims.flatMap(({ claim, base }) => {
    const answers = answered.get(claim) ?? new Map<Rule, Complaint | undefined>();
    answered.set(claim, answers);
    if (!answers.has(rule)) answers.set(rule, rule.checkClaim(claim, law));
    const complaint = answers.get(rule);
    return complaint ? [placed(complaint, base)] : [];
  });
}

const placed = (complaint: Complaint, base: number): Complaint => ({
  ...complaint,
  ...shift(complaint, base),
  fixes: complaint.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, ...shift(edit, base) })),
  })),
});

/** How many citations were read, held against the law, left unchecked and flagged. */
export function countsOf(
  note: ReadNote,
  findings: readonly Finding[],
): { citations: number; checked: number; notChecked: number; flagged: number } {
  const unchecked = note.citations.filter(({ targets }) =>
    targets.every(({ verdict }) => verdict === 'outside-corpus' || verdict === 'ambiguous'),
  );
  return {
    citations: note.citations.length,
    checked: note.citations.length - unchecked.length,
    notChecked: unchecked.length,
    flagged: findings.length,
  };
}
