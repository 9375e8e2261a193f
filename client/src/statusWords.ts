import { l10n } from 'vscode';
import type { NoteStatus } from '../../server/src/features/clientProtocol';

/** What the status item says about a note. */
export interface StatusWords {
  readonly text: string;
  readonly detail: string;
  /** Whether something in the note should be looked at. */
  readonly warns: boolean;
}

/** Puts the counts of a note into words; without counts, says that the note has not been read. */
export function statusWords(status: NoteStatus | undefined): StatusWords {
  if (!status)
    return { text: 'Statute Lens', detail: l10n.t('this note has not been read yet'), warns: false };
  if (status.citations === 0) {
    return {
      text: l10n.t('No citations'),
      detail: l10n.t('no Chinese law is cited in this note'),
      warns: false,
    };
  }
  const counts = [
    status.citations === 1 ? l10n.t('1 citation') : l10n.t('{0} citations', status.citations),
    l10n.t('{0} checked', status.checked),
    ...(status.flagged > 0 ? [l10n.t('{0} flagged', status.flagged)] : []),
  ];
  return { text: counts.join(' · '), detail: whatWasChecked(status), warns: status.flagged > 0 };
}

/** "Not checked" must never read as "right". */
function whatWasChecked({ notChecked }: NoteStatus): string {
  if (notChecked === 0) return l10n.t('all compared with the law');
  return l10n.t('{0} not checked: may be wrong', notChecked);
}
