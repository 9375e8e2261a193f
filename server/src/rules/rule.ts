import type { Law } from '../corpus/law';
import type { Citation } from '../resolution/citation';
import type { CitingPassage } from '../resolution/readNote';
import type { Claim } from './claim';
import type { Code, Finding, Severity } from './finding';

/** What a rule holds a citation against. */
export interface Matter {
  readonly law: Law;
  /** ISO dates: for which the note speaks, and of today. */
  readonly asOf: string;
  readonly today: string;
  /** The language to speak in. */
  readonly language: 'en' | 'zh';
}

/**
 * What a rule answers: a finding but for its code, and for its severity where that is the rule's own. Its places
 * count, as the citation's or the claim's do, from the start of the passage.
 */
export type Complaint = Omit<Finding, 'code' | 'severity'> & {
  readonly severity?: Severity;
  /** Id of an instrument: a note that tells itself that it is no longer in force is only informed of it. */
  readonly milderIfTold?: string;
  /** What is said only once in a note, the first time. */
  readonly once?: string;
};

/** What stands around a citation: the prose of its passage, and the other citations there. */
export type Surroundings = Pick<CitingPassage, 'blocks' | 'citations'>;

/** Checks each citation of a note. */
export interface CitationRule {
  readonly code: Code;
  readonly severity: Severity;
  checkCitation(citation: Citation, matter: Matter, around: Surroundings): Complaint | undefined;
}

/** Checks each claim of a note by itself. */
export interface ClaimRule {
  readonly code: Code;
  readonly severity: Severity;
  checkClaim(claim: Claim, law: Law): Complaint | undefined;
}

export type Rule = CitationRule | ClaimRule;

/** The parts of a complaint that most rules leave empty. */
export const NOTHING_MORE = { provision: null, claim: null, expected: null, related: [], fixes: [] } as const;
