import type {
  Diagnostic,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  Position,
  Range,
} from 'vscode-languageserver/node';
import { provisionId } from '../corpus/instrument';
import { countsOf } from '../rules/checkNote';
import type { Finding } from '../rules/finding';
import type { Desk } from './desk';
import { diagnosticOf } from './diagnostic';
import { guarded } from './guarded';
import { tellStatus } from './noteStatus';
import type { OpenNote } from './notes';
import type { PlacedLaw } from './placedLaw';
import { rangeOf } from './positions';

/** Says what the law does not bear out, when the editor asks; "unchanged" where that is what it shows already. */
export function answerDiagnostics(desk: Desk): void {
  if (!desk.client.pullsDiagnostics) return;
  const told = new Map<string, Told>();
  desk.documents.onDidClose(({ document }) => told.delete(document.uri));

  const nothing = (): DocumentDiagnosticReport => ({ kind: 'full', items: [] });
  desk.connection.languages.diagnostics.on(
    guarded<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      desk,
      nothing,
      async ({ textDocument: { uri }, previousResultId }, token) => {
        const last = told.get(uri);
        const shown = last && last.resultId === previousResultId ? last : undefined;
        if (shown && (await desk.notes.edition(uri, token)) === shown.edition)
          return { kind: 'unchanged', resultId: shown.resultId };
        const open = await desk.notes.read(uri, token);
        if (!open) return;
        const now = toldOf(desk, open, last?.counts);
        // Most keystrokes leave all findings as they are: they need not be sent again.
        const isSame = shown !== undefined && looksAlike(now, shown);
        const resultId = isSame ? shown.resultId : now.edition;
        told.set(uri, { ...now, resultId });
        return isSame
          ? { kind: 'unchanged', resultId }
          : { kind: 'full', resultId, items: diagnosticsOf(desk, open) };
      },
    ),
  );
}

/** What the editor was last told of a note. */
interface Told {
  readonly edition: string;
  /** The edition for which it was sent; later ones may have been the same. */
  readonly resultId: string;
  readonly law: PlacedLaw;
  readonly findings: readonly Finding[];
  readonly ranges: readonly Range[];
  readonly counts: Counts;
}

/** What there is to tell of a note; its counts are told at once, where they are others than before. */
function toldOf(desk: Desk, open: OpenNote, before: Counts | undefined): Omit<Told, 'resultId'> {
  const { edition, law, document, note } = open;
  const findings = open.findings();
  const ranges = findings.map((finding) => rangeOf(document, finding));
  const counts = countsOf(note, findings);
  if (!before || !isSameCount(counts, before)) tellStatus(desk, { uri: document.uri, ...counts });
  return { edition, law, findings, ranges, counts };
}

type Counts = ReturnType<typeof countsOf>;

/** Whether diagnostics would say the same. What a finding relates to is one object as long as its passage is one. */
function looksAlike(one: Omit<Told, 'resultId'>, other: Told): boolean {
  return (
    one.law === other.law &&
    one.findings.length === other.findings.length &&
    one.findings.every((finding, index) => {
      const last = other.findings[index] as Finding;
      return (
        finding.code === last.code &&
        finding.severity === last.severity &&
        finding.message === last.message &&
        isSameRelated(finding.related, last.related) &&
        isSameRange(one.ranges[index] as Range, other.ranges[index] as Range)
      );
    })
  );
}

const isSameCount = (one: Counts, other: Counts): boolean =>
  one.citations === other.citations &&
  one.checked === other.checked &&
  one.notChecked === other.notChecked &&
  one.flagged === other.flagged;

const isSameRelated = (one: Finding['related'], other: Finding['related']): boolean =>
  one === other ||
  (one.length === other.length &&
    one.every(({ message, provision }, index) => {
      const last = other[index];
      return last?.message === message && provisionId(last.provision) === provisionId(provision);
    }));

const isSameRange = (one: Range, other: Range): boolean =>
  isSamePosition(one.start, other.start) && isSamePosition(one.end, other.end);

const isSamePosition = (one: Position, other: Position): boolean =>
  one.line === other.line && one.character === other.character;

/** The diagnostics of a note. */
export const diagnosticsOf = ({ client }: Desk, open: OpenNote): Diagnostic[] =>
  open.findings().map((finding) => diagnosticOf(finding, open, client));
