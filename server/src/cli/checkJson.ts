import { provisionId } from '../corpus/instrument';
import type { Finding } from '../rules/finding';
import type { CheckedNote } from './checkedNote';
import { citationJson } from './citationJson';
import { linesOf, type Place } from './lines';

/** The result of `check` for other programs: citations, findings and counts of each note. */
export const checkJson = (checked: readonly CheckedNote[]) => ({
  files: checked.map(({ path, note, findings, counts: { citations, checked, notChecked } }) => {
    const placeOf = linesOf(note.text);
    return {
      path,
      citations: note.citations.map((each) => citationJson(each, note.language)),
      findings: findings.map((finding) => findingJson(finding, placeOf(finding.start))),
      counts: { citations, checked, notChecked },
    };
  }),
});

const findingJson = (finding: Finding, { line, column }: Place) => ({
  code: finding.code,
  severity: finding.severity,
  start: finding.start,
  end: finding.end,
  line,
  column,
  message: finding.message,
  provision: finding.provision && provisionId(finding.provision),
  claim: finding.claim,
  expected: finding.expected,
  fixes: finding.fixes,
});
