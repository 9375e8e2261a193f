import { isAbsolute, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Provision } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { inMemory, loadLaw } from '../corpus/loadLaw';
import { placeOf } from '../corpus/provisionPlace';
import { loadCorpus } from '../disk/bundledCorpus';
import { loadPacks } from '../disk/loadPacks';
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

  const { law, files, problems: faults, unlisted } = await loadPacks(bundled, packs);
  if (files.length > 0) log.info(`Packs: ${files.length} texts.`);
  for (const { path, line, message } of faults) log.warn(`${path}:${line}: ${message}`);
  for (const { folder: pack, why } of unlisted) log.error(`The pack ${pack} cannot be read: ${why}`);

  const documents = new Map<string, TextDocument>();
  const uriOf = (path: string) => pathToFileURL(isAbsolute(path) ? path : join(folder, path)).href;
  const documentOf = (path: string): TextDocument => {
    const known = documents.get(path);
    if (known) return known;
    const document = TextDocument.create(uriOf(path), 'markdown', 0, law.read(path));
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

function pathBelow(folder: string, uri: string): string | undefined {
  const file = filePath(uri);
  if (file === undefined) return undefined;
  // Not a comparison of addresses: editors write the same address in several ways (C:, c%3A).
  const path = relative(folder, file);
  const outside = path === '' || path.startsWith('..') || path === file;
  return outside ? undefined : path.split(sep).join('/');
}
