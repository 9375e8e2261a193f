import type { ReadNote } from '../resolution/readNote';
import type { countsOf } from '../rules/checkNote';
import type { Finding } from '../rules/finding';

/** A note with all that is to be said of it. */
export interface CheckedNote {
  readonly path: string;
  readonly note: ReadNote;
  readonly findings: readonly Finding[];
  readonly counts: ReturnType<typeof countsOf>;
}
