import { type Diagnostic, DiagnosticSeverity, type TextEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Fix, Severity } from '../rules/finding';
import type { Client } from './client';
import { codePage } from './codePage';
import type { OpenNote } from './notes';
import { rangeOf } from './positions';

export const SOURCE = 'Statute Lens';

/** What a diagnostic carries along: its fixes, for as long as the note has not changed. */
export interface DiagnosticData {
  readonly version: number;
  readonly fixes: readonly { readonly title: string; readonly edits: readonly TextEdit[] }[];
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as the editor shows it. */
export function diagnosticOf(finding: Finding, { document, law }: OpenNote, client: Client): Diagnostic {
  const related = finding.related.flatMap(({ provision, message }) => {
    const location = law.locationOf(provision);
    return location ? [{ location, message }] : [];
  });
  const data: DiagnosticData = {
    version: document.version,
    fixes: finding.fixes.map(({ title, edits }) => ({ title, edits: editsIn(document, edits) })),
  };
  return {
    source: SOURCE,
    code: finding.code,
    severity: severities[finding.severity],
    range: rangeOf(document, finding),
    message: finding.message,
    ...(client.showsCodePage && { codeDescription: { href: codePage(finding.code) } }),
    ...(client.showsRelated && related.length > 0 && { relatedInformation: related }),
    ...(client.keepsData && { data }),
  };
}

/** Edits of a fix, in lines and characters. */
export const editsIn = (document: TextDocument, edits: Fix['edits']): TextEdit[] =>
  edits.map(({ newText, ...span }) => ({ range: rangeOf(document, span), newText }));
