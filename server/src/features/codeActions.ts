import type { Span } from '../markdown/span';
import type { Finding, Fix } from '../rules/finding';

/** A change that is offered at a place, and the finding that it mends. */
export interface OfferedFix extends Fix {
  readonly finding: Finding;
}

/** The fixes of the findings that touch a stretch of a note. */
export const codeActions = (findings: readonly Finding[], span: Span): OfferedFix[] =>
  findings
    .filter((finding) => finding.start <= span.end && span.start <= finding.end)
    .flatMap((finding) => finding.fixes.map((fix) => ({ ...fix, finding })));
