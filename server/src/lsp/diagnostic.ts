import type { Diagnostic } from 'vscode-languageserver/node';
import type { Finding, Severity } from '../rules/finding';
import type { Client } from './client';
import { codePage } from './codePage';
import { DiagnosticSeverity } from './languageServer';
import type { OpenNote } from './notes';
import { rangeOf } from './positions';

const SOURCE = 'Statute Lens';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as the editor shows it. */
export function diagnosticOf(
  finding: Finding,
  { document, law, note }: Pick<OpenNote, 'document' | 'law' | 'note'>,
  client: Client,
): Diagnostic {
  const related = finding.related.flatMap(({ provision, message }) => {
    const location = law.locationOf(provision);
    return location ? [{ location, message }] : [];
  });
  return {
    source: SOURCE,
    code: finding.code,
    severity: severities[finding.severity],
    range: rangeOf(document, finding),
    message: finding.message,
    ...(client.showsCodePage && { codeDescription: { href: codePage(finding.code, note.language) } }),
    ...(client.showsRelated && related.length > 0 && { relatedInformation: related }),
  };
}
