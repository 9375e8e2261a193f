import type { NoteStatus } from './protocol';

/** What the status item says about a note. */
export interface StatusWords {
  readonly text: string;
  readonly detail: string;
  /** Whether something in the note should be looked at. */
  readonly warns: boolean;
}

/** Puts the counts of a note into words; without counts, says that the note has not been read. */
export function statusWords(status: NoteStatus | undefined): StatusWords {
  if (!status) return { text: 'Statute Lens', detail: 'This note has not been read yet', warns: false };
  if (status.citations === 0) {
    return {
      text: 'No citations',
      detail: 'No citation of Chinese law was found in this note',
      warns: false,
    };
  }
  const counts = [
    status.citations === 1 ? '1 citation' : `${status.citations} citations`,
    `${status.checked} checked`,
    ...(status.flagged > 0 ? [`${status.flagged} flagged`] : []),
  ];
  return { text: counts.join(' · '), detail: whatWasChecked(status), warns: status.flagged > 0 };
}

/** "Not checked" must never read as "right". */
function whatWasChecked({ notChecked }: NoteStatus): string {
  if (notChecked === 0) return 'All were compared with the bundled law';
  const those = notChecked === 1 ? '1 was not checked' : `${notChecked} were not checked`;
  return `${those}: this says nothing about whether ${notChecked === 1 ? 'it is' : 'they are'} right`;
}
