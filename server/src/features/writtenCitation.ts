import type { Provision } from '../corpus/instrument';
import { wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { ReadNote } from '../resolution/readNote';
import { writeCitation } from '../rules/writeCitation';
import { habitsOf, nameAt } from './citationHabits';
import { proseAt } from './proseAt';

/** A whole citation of a provision as the note would write it at an offset; undefined for an unknown instrument. */
export function writtenCitation(
  note: ReadNote,
  law: Law,
  offset: number,
  provision: Provision,
): string | undefined {
  const instrument = law.instruments.get(provision.instrument);
  if (!instrument) return undefined;
  const style = habitsOf(note, languageAt(note, offset), offset);
  const name = nameAt(note, law, instrument, style, offset);
  // A case is cited as a whole, by whichever of its parts was found.
  const place = instrument.kind === 'case' ? wholeOf(instrument.id) : provision;
  return name === undefined ? undefined : writeCitation(place, name, style);
}

/** The language that is written at an offset: that of the words before it, else the note's. */
export function languageAt(note: ReadNote, offset: number): 'en' | 'zh' {
  const words = proseAt(note, offset)?.before.slice(-NEAR) ?? '';
  const chinese = words.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const latin = words.match(/[A-Za-z]+/g)?.length ?? 0;
  return chinese === latin ? note.language : chinese > latin ? 'zh' : 'en';
}

const NEAR = 60;
