import type { Law } from '../corpus/law';
import type { Citation } from '../resolution/citation';
import type { ReadNote } from '../resolution/readNote';
import type { Claim } from './claim';
import type { Code, Finding, Severity } from './finding';

/** What a rule looks at. */
export interface Matter {
  readonly note: ReadNote;
  readonly law: Law;
}

/** What a rule answers: a finding but for its code, and for its severity where that is the rule's own. */
export type Complaint = Omit<Finding, 'code' | 'severity'> & { readonly severity?: Severity };

/** Checks each citation of a note by itself. */
export interface CitationRule {
  readonly code: Code;
  readonly severity: Severity;
  /** Whether it looks at citations that are in order too: found, in force, at the right level. Most rules do not. */
  looksAtAll(note: ReadNote): boolean;
  checkCitation(citation: Citation, matter: Matter): Complaint | undefined;
}

/** Checks each claim of a note by itself; its places count, as the claim's do, from the start of the passage. */
export interface ClaimRule {
  readonly code: Code;
  readonly severity: Severity;
  checkClaim(claim: Claim, law: Law): Complaint | undefined;
}

export type Rule = CitationRule | ClaimRule;

/** The parts of a complaint that most rules leave empty. */
export const NOTHING_MORE = { provision: null, claim: null, expected: null, related: [], fixes: [] } as const;
