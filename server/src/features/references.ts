import type { Provision } from '../corpus/instrument';
import { isWithin } from '../corpus/instrument';
import type { Span } from '../markdown/span';
import type { ReadNote } from '../resolution/readNote';

/** Where a note cites a provision, or a place within it. */
export const referencesIn = (note: ReadNote, provision: Provision): Span[] =>
  note.citations
    .filter(({ targets }) =>
      targets.some((target) => target.provision !== null && isWithin(target.provision, provision)),
    )
    .map(({ start, end }) => ({ start, end }));
