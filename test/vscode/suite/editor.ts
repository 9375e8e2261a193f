/** What the editor would show at a place of a note, asked through VS Code's own commands. */
import * as vscode from 'vscode';
import { until, within } from './note';

/** The text of the hover at the words, once there is one. */
export const hoverAt = (document: vscode.TextDocument, words: string): Promise<string> =>
  until(`a hover appears at "${words}"`, async () => (await hoverNow(document, words)) || undefined);

/** The text of the hover at the words as things stand, empty where there is none. */
export async function hoverNow(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await ask<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    within(document, words),
  );
  return (hovers ?? [])
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** A line that a jump or a list of references leads to. */
export type Target = { uri: vscode.Uri; line: number };

/** Where F12 leads from the words, once it leads anywhere. */
export const definitionsAt = (document: vscode.TextDocument, words: string): Promise<Target[]> =>
  targets('vscode.executeDefinitionProvider', document, words);

/** All references to what the words cite, once there are any. */
export const referencesAt = (document: vscode.TextDocument, words: string): Promise<Target[]> =>
  targets('vscode.executeReferenceProvider', document, words);

const targets = (command: string, document: vscode.TextDocument, words: string): Promise<Target[]> =>
  until(`${command} answers at "${words}"`, async () => {
    const places = await ask<(vscode.Location | vscode.LocationLink)[]>(
      command,
      document.uri,
      within(document, words),
    );
    return (places ?? []).length > 0 && (places ?? []).map(target);
  });

const target = (place: vscode.Location | vscode.LocationLink): Target =>
  'targetUri' in place
    ? { uri: place.targetUri, line: (place.targetSelectionRange ?? place.targetRange).start.line }
    : { uri: place.uri, line: place.range.start.line };

/** The words that are marked together with those at the place, once there are any. */
export const highlightsAt = (document: vscode.TextDocument, words: string): Promise<string[]> =>
  until(`highlights appear at "${words}"`, async () => {
    const marks = await ask<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      within(document, words),
    );
    return (marks ?? []).length > 0 && (marks ?? []).map(({ range }) => document.getText(range));
  });

/** Findings of this extension in the note. */
export const findingsIn = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code !== undefined);

/** The stable code of a finding, with or without a link to its page. */
export const codeOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' ? code.value : (code ?? ''));

/** The finding of this code, once it is there. */
export const findingOf = (document: vscode.TextDocument, code: string): Promise<vscode.Diagnostic> =>
  until(`${code} is found`, () => findingsIn(document).find((finding) => codeOf(finding) === code));

/** The quick fixes that are offered at a place. */
export async function fixesAt(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  return (
    (await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind)) ?? []
  );
}

const ask = <Answer>(command: string, ...args: unknown[]): Thenable<Answer | undefined> =>
  vscode.commands.executeCommand<Answer | undefined>(command, ...args);
