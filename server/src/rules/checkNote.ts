import type { Law } from '../corpus/law';
import type { ReadNote } from '../resolution/readNote';
import type { Code, Finding, Severity } from './finding';
import { notInForce } from './notInForce';
import { penaltyMismatch } from './penaltyMismatch';
import { readClaims } from './readClaims';
import type { Rule } from './rule';
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
  const matter = { note, law };
  const claims = readClaims(note);
  const isSilenced = silencer(note);
  const findings = RULES.filter((rule) => levels[rule.code] !== 'off').flatMap((rule) => {
    const complaints =
      'checkClaim' in rule
        ? claims.map((claim) => rule.checkClaim(claim, matter))
        : note.citations.map((citation) => rule.checkCitation(citation, matter));
    return complaints.flatMap((complaint) => {
      if (!complaint) return [];
      return [
        {
          ...complaint,
          code: rule.code,
          severity: (levels[rule.code] as Severity | undefined) ?? complaint.severity ?? rule.severity,
        },
      ];
    });
  });
  return findings
    .filter((finding) => !isSilenced(finding))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

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
