import { isAbsolute, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Provision } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { inMemory, loadLaw } from '../corpus/loadLaw';
import type { PackFile } from '../corpus/packFile';
import { withPacks } from '../corpus/packs';
import { placeOf } from '../corpus/provisionPlace';
import type { CorpusProblem } from '../corpus/readInstrument';
import { loadCorpus } from '../disk/bundledCorpus';
import { packFolder } from '../disk/packFolder';
import { filePath } from './filePath';
import type { Log } from './log';
import { rangeOf } from './positions';

/** The law that comes with the server, and where its files are. */
export interface BundledLaw {
  readonly law: Law;
  /** Address of a corpus file. */
  uriOf(path: string): string;
  /** Path of a document below the corpus folder; undefined where it lies elsewhere. */
  pathOf(uri: string): string | undefined;
  /** A corpus file as a document, for its positions. */
  documentOf(path: string): TextDocument;
  /** Where a provision stands. */
  locationOf(provision: Provision): Location | undefined;
}

/** Loads the law from a folder and from packs, once. Never rejects: what is wrong goes to the log, and the rest serves. */
export async function bundledLaw(folder: string, packs: readonly string[], log: Log): Promise<BundledLaw> {
  const { law: bundled, problems } = await loadCorpus(folder, __dirname).catch((why) => {
    log.error(`The law could not be loaded from ${folder}: ${why}`);
    return loadLaw(inMemory({}));
  });
  for (const { path, line, message } of problems) log.warn(`${join(folder, path)}:${line}: ${message}`);

  const law = await joined(bundled, packs, log);

  const documents = new Map<string, TextDocument>();
  const uriOf = (path: string) => pathToFileURL(isAbsolute(path) ? path : join(folder, path)).href;
  const documentOf = (path: string): TextDocument => {
    const known = documents.get(path);
    if (known) return known;
    const text = law.source(law.byPath.get(path)?.id ?? '');
    const document = TextDocument.create(uriOf(path), 'markdown', 0, text);
    documents.set(path, document);
    return document;
  };
  return {
    law,
    uriOf,
    documentOf,
    pathOf: (uri) => pathBelow(folder, uri),
    locationOf: (provision) => {
      const place = placeOf(law, provision);
      if (!place) return undefined;
      const document = documentOf(place.path);
      return { uri: document.uri, range: rangeOf(document, place.span) };
    },
  };
}

/** The law with the texts of packs; a pack that cannot be listed is told, and the rest serves. */
async function joined(law: Law, packs: readonly string[], log: Log): Promise<Law> {
  const files: PackFile[] = [];
  const tell = ({ path, line, message }: CorpusProblem) => log.warn(`${path}:${line}: ${message}`);
  for (const pack of packs) {
    const read = await packFolder(pack).catch((why) => {
      log.error(`The pack ${pack} cannot be read: ${why instanceof Error ? why.message : why}`);
      return { files: [], problems: [] };
    });
    log.info(`${pack}: ${read.files.length} texts.`);
    files.push(...read.files);
    read.problems.forEach(tell);
  }
  const { law: all, problems } = withPacks(law, files);
  problems.forEach(tell);
  return all;
}

function pathBelow(folder: string, uri: string): string | undefined {
  const file = filePath(uri);
  if (file === undefined) return undefined;
  // Not a comparison of addresses: editors write the same address in several ways (C:, c%3A).
  const path = relative(folder, file);
  const outside = path === '' || path.startsWith('..') || path === file;
  return outside ? undefined : path.split(sep).join('/');
}
