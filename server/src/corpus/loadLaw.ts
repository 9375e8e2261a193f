import type { Instrument } from './instrument';
import type { Law } from './law';
import { lawOf } from './law';
import { inBoth } from './problemWords';
import type { CorpusProblem } from './readInstrument';
import { readInstrument } from './readInstrument';
import { besideCorpus, REGISTER, readRegister } from './register';

/** Where corpus files come from: a folder, or a map in tests. */
export interface CorpusReader {
  /** Paths of the Markdown files, below the corpus folder, with `/`. */
  list(): Promise<readonly string[]>;
  read(path: string): Promise<string>;
}

/** The files of a map, for tests. */
export const inMemory = (files: Readonly<Record<string, string>>): CorpusReader => ({
  list: async () => Object.keys(files),
  read: async (path) => files[path] ?? '',
});

/** Loads every file that can be read; what cannot is named, with its line, and the rest still serves. */
export async function loadLaw(reader: CorpusReader): Promise<{ law: Law; problems: CorpusProblem[] }> {
  const problems: CorpusProblem[] = [];
  const loaded: { instrument: Instrument; file: string }[] = [];
  const paths = [...(await reader.list())].sort();
  for (const path of paths) {
    const file = await reader.read(path).catch(() => undefined);
    if (file === undefined) {
      problems.push({ path, line: 1, message: inBoth((words) => words.unread) });
      continue;
    }
    const { instrument, problems: own } = readInstrument(path, file);
    problems.push(...own);
    if (!instrument) continue;
    if (loaded.some((other) => other.instrument.id === instrument.id))
      problems.push({
        path,
        line: 1,
        message: inBoth((words) => words.sameId(instrument.id)),
      });
    else loaded.push({ instrument, file });
  }
  const register = await reader.read(REGISTER).catch(() => '');
  const { instruments: named, problems: faults } = readRegister(register);
  problems.push(...faults);
  const texts = loaded.map(({ instrument }) => instrument);
  const files = new Map(loaded.map(({ instrument, file }) => [instrument.path, file]));
  const law = lawOf([...texts, ...besideCorpus(texts, named)], (path) =>
    path === REGISTER ? register : (files.get(path) ?? ''),
  );
  problems.push(...loaded.flatMap(({ instrument, file }) => danglingReferences(instrument, file, law)));
  return { law, problems };
}

/** Ids in the front matter that lead nowhere. */
function danglingReferences(instrument: Instrument, file: string, law: Law): CorpusProblem[] {
  const named = [
    instrument.ended?.by,
    instrument.implements,
    instrument.became?.instrument,
    ...instrument.earlier,
  ].filter((id): id is string => Boolean(id));
  return named
    .filter((id) => !law.instruments.has(id))
    .map((id) => ({
      path: instrument.path,
      line: file.slice(0, Math.max(0, file.indexOf(id))).split('\n').length,
      message: inBoth((words) => words.namesNone(id)),
    }));
}
