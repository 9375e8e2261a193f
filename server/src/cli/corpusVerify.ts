import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Difference } from '../corpus/compareWithOfficial';
import { readGlossary } from '../corpus/glossary';
import { grouped } from '../corpus/grouped';
import type { Law } from '../corpus/law';
import { officialTexts } from '../corpus/officialTexts';
import type { OfficialFile, Pair } from '../corpus/pairWithOfficial';
import { pairWithOfficial } from '../corpus/pairWithOfficial';
import { isNameOnly } from '../corpus/register';
import { packFolder } from '../disk/packFolder';
import { type Command, UsageError } from './command';
import { EXIT, type Terminal } from './terminal';
import type { CliWords } from './words';

/** Compares the corpus with official Chinese texts: articles, paragraphs, items, numbers, bounds, references. */
export const corpusVerify: Command = {
  name: ['corpus', 'verify'],
  takes: '--official DIR',
  formats: ['pretty', 'json'],
  options: ['official'],
  words: [0, 0],

  async run({ format, official }, { terminal, law }) {
    if (official === null) throw new UsageError(terminal.words.missing('--official DIR'));
    const files = await officialFiles(official, terminal);
    if (files === undefined) return EXIT.failed;
    const corpus = await law();
    const pairs = pairWithOfficial(
      [...corpus.instruments.values()].filter((each) => !isNameOnly(each)),
      files,
      readGlossary(corpusFile('glossary.tsv')),
    );
    const exceptions = readExceptions();
    const found = pairs.flatMap((pair) =>
      pair.differences.map((difference) => ({
        pair,
        difference,
        reason: reasonFor(pair, difference, exceptions),
      })),
    );
    const open = found.filter(({ reason }) => reason === null);
    if (format === 'json') terminal.print(JSON.stringify(asJson(corpus, pairs, found), null, 2));
    else {
      for (const { pair, difference } of open) terminal.print(asLine(pair, difference));
      terminal.print(summary(corpus, pairs, open.length, found.length - open.length, terminal.words));
    }
    return open.length > 0 ? EXIT.findings : EXIT.nothing;
  },
};

interface Found {
  readonly pair: Pair;
  readonly difference: Difference;
  readonly reason: string | null;
}

/** Read as a pack is: in the same layouts, encodings and kinds of file. */
async function officialFiles(folder: string, terminal: Terminal): Promise<OfficialFile[] | undefined> {
  try {
    const { files, problems } = await packFolder(folder);
    for (const { path, line, message } of problems)
      terminal.complain(`${path}:${line}: ${message[terminal.language]}`);
    return [...grouped(files, ({ title }) => title).values()]
      .flatMap(officialTexts)
      .map(({ file, text }) => ({
        path: relative(folder, file.path),
        title: file.title,
        text,
      }));
  } catch (why) {
    terminal.complain(terminal.words.cannotBeRead(folder, why instanceof Error ? why.message : String(why)));
    return undefined;
  }
}

const EXCEPTIONS = v.array(
  v.object({ instrument: v.string(), article: v.string(), kind: v.string(), reason: v.string() }),
);
type Exceptions = v.InferOutput<typeof EXCEPTIONS>;

/** A file that stands beside the texts of the corpus. */
const corpusFile = (name: string): string => readFileSync(join(__dirname, '../server/corpus', name), 'utf8');

/** The reasoned list beside the corpus. */
const readExceptions = (): Exceptions => v.parse(EXCEPTIONS, parse(corpusFile('verify-exceptions.yaml')));

const reasonFor = (
  { instrument }: Pair,
  { article, kind }: Difference,
  exceptions: Exceptions,
): string | null =>
  exceptions.find(
    (each) => each.instrument === instrument.id && each.article === article && each.kind === kind,
  )?.reason ?? null;

const asLine = ({ instrument, official }: Pair, { article, kind, message }: Difference): string =>
  `${instrument.id}${article === null ? '' : `/${article}`}  ${kind}  ${message}  (${official.path})`;

const articlesOf = (pairs: readonly Pair[]): number =>
  pairs.reduce(
    (sum, { instrument, official }) =>
      sum + [...instrument.articles.keys()].filter((number) => official.text.articles.has(number)).length,
    0,
  );

const unproven = (law: Law, pairs: readonly Pair[]): string[] =>
  [...law.instruments.values()]
    .filter((each) => !isNameOnly(each))
    .map(({ id }) => id)
    .filter((id) => !pairs.some(({ instrument }) => instrument.id === id))
    .sort();

function summary(law: Law, pairs: readonly Pair[], open: number, excepted: number, words: CliWords): string {
  const without = unproven(law, pairs);
  return [
    words.compared(articlesOf(pairs), pairs.length, open, excepted),
    words.unproven(without.length, without.join(', ')),
  ].join('\n');
}

const asJson = (law: Law, pairs: readonly Pair[], found: readonly Found[]) => ({
  compared: pairs.map(({ instrument, official }) => ({
    instrument: instrument.id,
    official: official.path,
    articles: [...instrument.articles.keys()].filter((number) => official.text.articles.has(number)).length,
    faults: official.text.problems.map(({ line, message }) => ({ line, message: message.en })),
  })),
  differences: found.map(({ pair, difference, reason }) => ({
    instrument: pair.instrument.id,
    ...difference,
    excepted: reason,
  })),
  withoutOfficialText: unproven(law, pairs),
});
