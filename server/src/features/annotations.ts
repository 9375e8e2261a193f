import { overlapFinder } from '../citation/sorted';
import { provisionId } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Span } from '../markdown/span';
import type { Citation, Target } from '../resolution/citation';
import type { ReadNote } from '../resolution/readNote';
import type { Code, Finding } from '../rules/finding';
import { annotationWords } from './annotationWords';
import { type LawText, lawText } from './lawText';

/** What stands in the margin of a note under one number: the law that is cited, what is wrong with it, or both. */
export interface Annotation {
  /** Counts from 1 in the order of the text; places that cite the same provision share it. */
  readonly number: number;
  /** Where the note cites it or misquotes it, in the order of the text. */
  readonly places: readonly Span[];
  readonly laws: readonly LawText[];
  readonly objections: readonly Objection[];
}

/** What a finding says, under a word for how grave it is. */
export interface Objection {
  readonly code: Code;
  /** "Not what the law says", 请核对. */
  readonly label: string;
  readonly message: string;
  /** Of warning or above. */
  readonly grave: boolean;
}

/**
 * What the margin of a note says: each citation that leads somewhere and each finding. A provision is set out where it
 * is first cited. Crimes that are only named are left alone, and a law as a whole is told of once: a margin is narrow.
 */
export function annotations(note: ReadNote, findings: readonly Finding[], law: Law): Annotation[] {
  const citations = note.citations.filter(isAnnotated);
  const drafts = [
    ...citationDrafts(note, citations, findings.filter(isOnCitation), law),
    ...claimDrafts(note, citations, findings),
  ];
  return drafts
    .sort((a, b) => startOf(a) - startOf(b))
    .map((draft, index) => ({ number: index + 1, ...draft }));
}

interface Draft {
  readonly places: Span[];
  readonly laws: readonly LawText[];
  readonly objections: readonly Objection[];
}

const startOf = ({ places: [first] }: Draft): number => first?.start ?? 0;

function citationDrafts(
  note: ReadNote,
  citations: readonly Citation[],
  findings: readonly Finding[],
  law: Law,
): Draft[] {
  const findingsOn = overlapFinder(findings);
  const drafts: Draft[] = [];
  const shared = new Map<string, Draft>();
  const told = new Set<string>();
  for (const citation of citations) {
    const leads = citation.targets.filter((target) => leadsSomewhere(target, law));
    const own = findingsOn(citation);
    const place = { start: citation.start, end: citation.end };
    const key = leads.map(({ provision }) => provision && provisionId(provision)).join();
    const known = own.length === 0 ? shared.get(key) : undefined;
    const isWhole = leads.every(({ provision }) => provision?.article === null);
    const isTold = isWhole && own.length === 0 && leads.every((target) => told.has(instrumentOf(target)));
    if (leads.length + own.length === 0 || isTold) continue;
    if (known) known.places.push(place);
    else {
      const laws = leads.flatMap((target) => {
        const isFirst = !told.has(instrumentOf(target));
        told.add(instrumentOf(target));
        return lawText(target, note, law, isFirst) ?? [];
      });
      const draft = { places: [place], laws, objections: own.map((finding) => objection(finding, note)) };
      drafts.push(draft);
      if (own.length === 0) shared.set(key, draft);
    }
  }
  return drafts;
}

const isAnnotated = ({ kind, mention }: Citation): boolean => kind !== 'crime-name' && !mention.isNameToo;

const leadsSomewhere = ({ provision, verdict }: Target, law: Law): boolean =>
  provision !== null &&
  verdict !== 'outside-corpus' &&
  verdict !== 'ambiguous' &&
  law.instruments.has(provision.instrument);

const instrumentOf = ({ provision }: Target): string => provision?.instrument ?? '';

/** Findings on figures and quotations have a place and a number of their own. */
function claimDrafts(note: ReadNote, citations: readonly Citation[], findings: readonly Finding[]): Draft[] {
  const citationsAt = overlapFinder(citations);
  return findings
    .filter((finding) => !isOnCitation(finding) || citationsAt(finding).length === 0)
    .map((finding) => ({
      places: [{ start: finding.start, end: finding.end }],
      laws: [],
      objections: [objection(finding, note)],
    }));
}

const CLAIMS: ReadonlySet<Code> = new Set([
  'threshold-mismatch',
  'penalty-mismatch',
  'grade-mismatch',
  'loose-bound',
  'quotation-mismatch',
]);
const isOnCitation = ({ code }: Finding): boolean => !CLAIMS.has(code);

function objection({ code, severity, message }: Finding, { language }: ReadNote): Objection {
  const grave = severity === 'error' || severity === 'warning';
  const { misquoted, check, remark } = annotationWords[language];
  return { code, message, grave, label: grave ? (code.endsWith('-mismatch') ? misquoted : check) : remark };
}
