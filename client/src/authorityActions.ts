import { commands, env, l10n, Range, Uri, window } from 'vscode';
import { authoritiesTable } from '../../server/src/features/authoritiesTable';
import type { AuthoritiesAnswer, ListedAuthority } from '../../server/src/features/clientProtocol';
import { noteName, type Row } from './authorityItems';

const SHOWN_MS = 4000;

/** Opens the text of the law that a row stands for. */
export async function openLaw(row: Row | undefined): Promise<void> {
  const law = row && (row.type === 'authority' ? row.authority.law : row.type !== 'more' && row.cited.law);
  if (!law) {
    window.setStatusBarMessage(l10n.t('Statute Lens has no text of this'), SHOWN_MS);
    return;
  }
  const { line, character } = law.range.start;
  const selection = new Range(line, character, line, character);
  await commands.executeCommand('vscode.open', Uri.parse(law.uri), { selection });
}

/** Copies authorities as a table in Markdown, in the language of the note. */
export async function copyAuthorities(
  { notes, language }: AuthoritiesAnswer,
  authorities: readonly ListedAuthority[],
): Promise<void> {
  if (authorities.length === 0) {
    window.setStatusBarMessage(l10n.t('There are no authorities to copy'), SHOWN_MS);
    return;
  }
  await env.clipboard.writeText(authoritiesTable(authorities, notes.map(noteName), language));
  window.setStatusBarMessage(l10n.t('Table of authorities copied'), SHOWN_MS);
}
