import { nameKey } from '../citation/tokens';
import type { Instrument, InstrumentKind } from './instrument';
import { NOT_STATED } from './instrument';
import type { CorpusProblem } from './readInstrument';
import { wordingsOf } from './wordings';

/** Path of the register, below the corpus folder. */
export const REGISTER = 'register.tsv';

/**
 * Reads the register: laws by name only, one a line, whose texts the corpus does not hold. Columns, between tabs: id,
 * English title, Chinese title, other names (between " | "), number of the last article, date of the text that
 * the facts were read from. Lines with # are remarks. A faulty line is told and left out.
 */
export function readRegister(file: string): { instruments: Instrument[]; problems: CorpusProblem[] } {
  const problems: CorpusProblem[] = [];
  const instruments = file.split('\n').flatMap((line, index): Instrument[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [id = '', title = '', chinese = '', names = '', count = '', date = ''] = line.trimEnd().split('\t');
    if (!/^[a-z0-9-]+$/.test(id) || title === '' || chinese === '' || !/^\d+$/.test(count)) {
      problems.push({ path: REGISTER, line: index + 1, message: 'This line is no entry of the register.' });
      return [];
    }
    return [entry(id, title, chinese, names.split(' | ').filter(Boolean), Number(count), date)];
  });
  return { instruments, problems };
}

const entry = (
  id: string,
  title: string,
  chinese: string,
  names: readonly string[],
  articleCount: number,
  date: string,
): Instrument => ({
  ...NOT_STATED,
  id,
  title,
  chinese,
  names: [title, ...names],
  kind: kindOf(chinese),
  articleCount,
  whole: false,
  source: { name: 'LawRefBook/Laws, 2025-04-19', checked: date === '' ? '2025-04-19' : date },
  path: REGISTER,
  articles: new Map(),
});

const kindOf = (chinese: string): InstrumentKind =>
  /(?:法|法典|宪法|基本法)$/.test(chinese) && !/(?:办法|规定)$/.test(chinese) ? 'law' : 'regulation';

/** Whether an instrument is known by its name or number alone. */
export const isNameOnly = ({ path }: Pick<Instrument, 'path'>): boolean => path === REGISTER;

/** The entries that the corpus has no text of, without the names that belong to a text of the corpus. */
export function besideCorpus(corpus: readonly Instrument[], register: readonly Instrument[]): Instrument[] {
  const ids = new Set(corpus.map(({ id }) => id));
  const taken = new Set(corpus.flatMap((each) => wordingsOf(each).map(nameKey)));
  return register
    .filter(({ id, chinese }) => !ids.has(id) && !taken.has(nameKey(chinese)))
    .map((each) => ({ ...each, names: each.names.filter((name) => !taken.has(nameKey(name))) }));
}
