import { isAbsolute, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Provision } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { placeOf } from '../corpus/provisionPlace';
import { filePath } from './filePath';
import { rangeOf } from './positions';

/** The law at hand, and where its files are. */
export interface PlacedLaw {
  readonly law: Law;
  /** Another for each law that has served. */
  readonly version: number;
  /** Address of a file of the law. */
  uriOf(path: string): string;
  /** Path of a document below the corpus folder; undefined where it lies elsewhere. */
  pathOf(uri: string): string | undefined;
  /** A file of the law as a document, for its positions. */
  documentOf(path: string): TextDocument;
  /** Where a provision stands. */
  locationOf(provision: Provision): Location | undefined;
  /** The same as an address, with the line as editors read it: …/criminal-law.md#L3210. */
  linkTo(provision: Provision): string | undefined;
}

/** Law whose own files are below a folder; those of packs have absolute paths. */
export function placedLaw(law: Law, folder: string, version: number): PlacedLaw {
  const documents = new Map<string, TextDocument>();
  const uriOf = (path: string) => pathToFileURL(isAbsolute(path) ? path : join(folder, path)).href;
  const documentOf = (path: string): TextDocument => {
    const known = documents.get(path);
    if (known) return known;
    const document = TextDocument.create(uriOf(path), 'markdown', 0, law.read(path));
    documents.set(path, document);
    return document;
  };
  const locationOf = (provision: Provision): Location | undefined => {
    const place = placeOf(law, provision);
    if (!place) return undefined;
    const document = documentOf(place.path);
    return { uri: document.uri, range: rangeOf(document, place.span) };
  };
  return {
    law,
    version,
    uriOf,
    documentOf,
    pathOf: (uri) => pathBelow(folder, uri),
    locationOf,
    linkTo: (provision) => {
      const found = locationOf(provision);
      // Brackets would end a link in Markdown.
      return found && `${found.uri.replace(/[()]/g, escaped)}#L${found.range.start.line + 1}`;
    },
  };
}

const escaped = (mark: string): string => (mark === '(' ? '%28' : '%29');

function pathBelow(folder: string, uri: string): string | undefined {
  const file = filePath(uri);
  if (file === undefined) return undefined;
  // Not a comparison of addresses: editors write the same address in several ways (C:, c%3A).
  const path = relative(folder, file);
  const outside = path === '' || path.startsWith('..') || path === file;
  return outside ? undefined : path.split(sep).join('/');
}
