import { nameKey } from '../citation/tokens';
import type { Instrument, InstrumentKind } from './instrument';
import { NOT_STATED } from './instrument';
import { inBoth } from './problemWords';
import type { CorpusProblem } from './readInstrument';
import { wordingsOf } from './wordings';

/** Path of the register, below the corpus folder. */
export const REGISTER = 'register.tsv';

/**
 * Reads the register: laws by name only, one a line, whose texts the corpus does not hold. Columns, between tabs: id,
 * English title, Chinese title, other names and numbers (between " | "), number of the last article, date of the text
 * that the facts were read from, document number, when it was repealed and by what ("2021-01-01 civil-code"), source,
 * the articles that have one paragraph with items (between blanks). What is not proven is left empty. Lines with #
 * are remarks. A faulty line is told and left out.
 */
export function readRegister(file: string): { instruments: Instrument[]; problems: CorpusProblem[] } {
  const problems: CorpusProblem[] = [];
  const instruments = file.split('\n').flatMap((line, index): Instrument[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const cells = line.trimEnd().split('\t');
    const [id = '', title = '', chinese = '', , count = '', , , repealed = ''] = cells;
    const isEntry = /^[a-z0-9-]+$/.test(id) && title !== '' && chinese !== '' && /^\d*$/.test(count);
    if (isEntry && /^(?:\d{4}-\d\d-\d\d(?: [a-z0-9-]+)?)?$/.test(repealed)) return [entry(cells)];
    problems.push({ path: REGISTER, line: index + 1, message: inBoth((words) => words.noEntry) });
    return [];
  });
  return { instruments, problems };
}

function entry(cells: readonly string[]): Instrument {
  const [
    id = '',
    title = '',
    chinese = '',
    names = '',
    count = '',
    date = '',
    number = '',
    repealed = '',
    source = '',
    itemed = '',
  ] = cells;
  const [on = '', by] = repealed.split(' ');
  return {
    ...NOT_STATED,
    id,
    title,
    chinese,
    names: [title, ...names.split(' | ').filter(Boolean)],
    kind: kindOf(chinese, number),
    number: number || null,
    status: on === '' ? 'in force' : 'repealed',
    ended: on === '' ? null : { on, by: by ?? null },
    articleCount: count === '' ? null : Number(count),
    itemed: itemed.split(' ').filter(Boolean),
    whole: false,
    source: { name: source || 'LawRefBook/Laws, 2025-04-19', checked: date || '2025-04-19' },
    path: REGISTER,
    articles: new Map(),
  };
}

function kindOf(chinese: string, number: string): InstrumentKind {
  if (number.startsWith('法释') || /(?:解释|批复)(?:（[^）]+）)?$/.test(chinese)) return 'interpretation';
  if (/修正案（/.test(chinese)) return 'amendment';
  if (number !== '' && !number.startsWith('国务院令')) return 'notice';
  return /(?:法|法典|宪法|通则|总则|基本法)$/.test(chinese) && !/(?:办法|规定)$/.test(chinese)
    ? 'law'
    : 'regulation';
}

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
