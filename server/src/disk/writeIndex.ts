import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLawIndex } from '../corpus/lawIndex';
import { loadLaw } from '../corpus/loadLaw';
import { INDEX_FILE, SOURCES_FILE, TEXTS_FILE } from './bundledCorpus';
import { corpusFolder } from './corpusFolder';

/** Run by the build: makes the index of a corpus folder. A corpus with faults gets none; they are told at start. */
async function writeIndex(folder: string, bundles: string): Promise<void> {
  const { law, problems } = await loadLaw(corpusFolder(folder));
  if (problems.length > 0) return;
  const paths = [...new Set([...law.instruments.values()].map(({ path }) => path))];
  const files = paths.map((path) => [path, statSync(join(folder, path)).size] as const);
  const { index, texts } = writeLawIndex(law, Object.fromEntries(files));
  const written = paths.filter((path) => path.endsWith('.md'));
  const sources = written.map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
  writeFileSync(join(bundles, SOURCES_FILE), JSON.stringify(Object.fromEntries(sources)));
  writeFileSync(join(bundles, TEXTS_FILE), texts);
  writeFileSync(join(bundles, INDEX_FILE), index);
}

void writeIndex('server/corpus', 'dist');
