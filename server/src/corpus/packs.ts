import { isBuiltAlike } from './compareWithOfficial';
import { grouped } from './grouped';
import type { Instrument } from './instrument';
import type { Law } from './law';
import { lawBeside } from './lawBeside';
import { officialTexts } from './officialTexts';
import type { OfficialCopy, PackFile } from './packFile';
import { type PackFiles, PackInstrument } from './packInstrument';
import { inBoth, unreadable } from './problemWords';
import type { CorpusProblem } from './readInstrument';
import { readInstrument } from './readInstrument';
import { readOfficial } from './readOfficial';
import { isNameOnly } from './register';
import { titleKey } from './titleKey';

/**
 * The law with the texts of packs: what the corpus has, keeps its text and gets the official one beside it; what it
 * has by name only, or not at all, is served from the pack. Nothing is overridden. Of several texts of one title the
 * latest serves; undated ones of one title are parts of it.
 */
export function withPacks(law: Law, files: readonly PackFile[]): { law: Law; problems: CorpusProblem[] } {
  if (files.length === 0) return { law, problems: [] };
  const problems: CorpusProblem[] = [];
  const bundled = [...law.instruments.values()];
  const byTitle = grouped(bundled, ({ chinese }) => titleKey(chinese));
  const copies = new Map<string, PackFile[]>();
  const added = new Map<string, Instrument>();
  for (const file of files) if (file.isCorpusFile) addCorpusFile(file, law, added, problems);
  const texts = grouped(
    files.filter((file) => !file.isCorpusFile),
    ({ title }) => titleKey(title),
  );
  for (const [key, same] of texts) {
    const there = byTitle.get(key);
    const first = there?.[0];
    if (there && first && !isNameOnly(first)) {
      for (const { id } of there) copies.set(id, same);
      continue;
    }
    const made = new PackInstrument(latest(same), first);
    const { id } = made;
    if (!added.has(id)) added.set(id, made);
  }
  let byPath: ReadonlyMap<string, PackFile> | undefined;
  const joined = lawBeside(law, added, (path) => {
    byPath ??= new Map(files.map((file) => [file.path, file]));
    return byPath.get(path)?.read() ?? law.read(path);
  });
  return { law: { ...joined, officialOf: officialFinder(joined, copies) }, problems };
}

/** The files of the latest text: one, or the parts of one that bears no date. */
function latest(files: readonly PackFile[]): PackFiles {
  if (files.length === 1) return files as readonly PackFile[] as PackFiles;
  const dated = files.filter((file) => file.isDated).sort((a, b) => (a.date < b.date ? 1 : -1));
  return (dated.length > 0 ? dated.slice(0, 1) : files) as readonly PackFile[] as PackFiles;
}

function addCorpusFile(
  file: PackFile,
  law: Law,
  added: Map<string, Instrument>,
  problems: CorpusProblem[],
): void {
  const { instrument, problems: own } = readInstrument(file.path, file.read());
  problems.push(...own);
  if (!instrument) return;
  if (law.instruments.get(instrument.id)?.articles.size || added.has(instrument.id))
    problems.push({
      path: file.path,
      line: 1,
      message: inBoth((words) => words.isThere(instrument.id)),
    });
  else added.set(instrument.id, { ...instrument, origin: file.origin });
}

/** Of several texts with the title of an instrument, the one whose articles are most like its own. */
function officialFinder(law: Law, copies: ReadonlyMap<string, readonly PackFile[]>): Law['officialOf'] {
  const found = new Map<string, OfficialCopy | undefined>();
  return (id) => {
    if (!found.has(id)) found.set(id, bestCopy(law.instruments.get(id), copies.get(id) ?? []));
    return found.get(id);
  };
}

function bestCopy(instrument: Instrument | undefined, files: readonly PackFile[]): OfficialCopy | undefined {
  if (!instrument) return undefined;
  const rated = officialTexts(files).map((copy) => {
    const alike = [...instrument.articles].filter(([number, article]) => {
      const other = copy.text.articles.get(number);
      return other !== undefined && isBuiltAlike(article, other);
    });
    return { copy, likeness: alike.length / Math.max(1, instrument.articles.size) };
  });
  const [best] = rated.sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness >= LEAST_LIKENESS ? best.copy : undefined;
}

/** Another version of the law has other articles: it is not shown beside this one. */
const LEAST_LIKENESS = 0.7;

/** What is wrong in the files of packs, with path and line; reads them all. */
export const faultsOf = (files: readonly PackFile[]): CorpusProblem[] =>
  files
    .filter(({ isCorpusFile }) => !isCorpusFile)
    .flatMap((file) => {
      try {
        const { articles, problems } = readOfficial(file.read());
        const none = articles.size === 0 ? [{ line: 1, message: inBoth((words) => words.noArticles) }] : [];
        return [...none, ...problems].map((problem) => ({ path: file.path, ...problem }));
      } catch (why) {
        return [
          {
            path: file.path,
            line: 1,
            message: unreadable(why),
          },
        ];
      }
    });
