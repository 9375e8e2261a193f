import { type Instrument, wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { isNameOnly } from '../corpus/register';
import { shortTitle } from '../corpus/shortTitle';
import type { ReadNote } from '../resolution/readNote';
import { type Completions, capped } from './completionItem';

/** In front matter, behind `law:`, the ids of instruments: first what the corpus holds, then its earlier texts. */
export function completeInstrumentId(note: ReadNote, law: Law, offset: number): Completions | undefined {
  const line = note.text.slice(note.text.lastIndexOf('\n', offset - 1) + 1, offset);
  const typed = /^law:\s+(["']?)([\w-]*)$/.exec(line)?.[2];
  if (typed === undefined) return undefined;
  const found = [...law.instruments.values()]
    .filter(({ id, kind }) => kind !== 'case' && kind !== 'judgment' && id.includes(typed))
    .sort((one, other) => rank(one) - rank(other));
  const items = found.map((instrument) => ({
    kind: 'instrument' as const,
    label: instrument.id,
    detail: shortTitle(instrument, note.language),
    of: '',
    newText: instrument.id,
    filterText: instrument.id,
    provision: wholeOf(instrument.id),
  }));
  return { replaced: { start: offset - typed.length, end: offset }, ...capped(items) };
}

const rank = (instrument: Instrument): number =>
  isNameOnly(instrument) ? 2 : instrument.became === null ? 0 : 1;
