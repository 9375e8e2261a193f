import type { Span } from '../markdown/span';
import { overlaps } from '../markdown/span';
import type { Finding, Fix } from '../rules/finding';

/** A change that is offered at a place, and the findings that it mends. */
export interface OfferedFix extends Fix {
  readonly findings: readonly Finding[];
  /** There is no other right answer: it may be taken unread. */
  readonly isCertain: boolean;
}

/** The fixes of the findings that touch a stretch of a note; behind them one for all certain ones, if one is there. */
export function codeActions(
  findings: readonly Finding[],
  span: Span,
  language: 'en' | 'zh',
): readonly OfferedFix[] {
  const here = findings.filter((finding) => finding.start <= span.end && span.start <= finding.end);
  const fixes = here.flatMap((finding) =>
    finding.fixes.map((fix) => ({ ...fix, findings: [finding], isCertain: isCertain(finding) })),
  );
  const all = here.some(isCertain) ? fixAll(findings, language) : undefined;
  return all && all.findings.length > 1 ? [...fixes, all] : fixes;
}

/** Puts right every figure of a note for which the law has exactly one; undefined where there is none. */
export function fixAll(findings: readonly Finding[], language: 'en' | 'zh'): OfferedFix | undefined {
  const mended: Finding[] = [];
  const edits: Fix['edits'][number][] = [];
  for (const finding of findings.filter(isCertain)) {
    const own = finding.fixes[0]?.edits ?? [];
    if (own.some((edit) => edits.some((other) => overlaps(edit, other)))) continue;
    mended.push(finding);
    edits.push(...own);
  }
  if (mended.length === 0) return undefined;
  const count = mended.length;
  const figures = count === 1 ? 'the misquoted figure' : `all ${count} misquoted figures`;
  const title = language === 'zh' ? `改正本文全部${count}处误引数字` : `Fix ${figures} in this note`;
  return { title, edits, findings: mended, isCertain: false };
}

/** A misquoted figure for which the law has exactly one. Which law is in force, or meant, is the reader's to say. */
const isCertain = ({ code, fixes }: Finding): boolean =>
  (code === 'threshold-mismatch' || code === 'penalty-mismatch') && fixes.length === 1;
