import type { Location } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Provision } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { placeOf } from '../corpus/provisionPlace';
import type { Ground } from './ground';
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

/** Law with its files where the ground has them. */
export function placedLaw(law: Law, { uriOf, pathOf }: Ground, version: number): PlacedLaw {
  const documents = new Map<string, TextDocument>();
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
    pathOf,
    locationOf,
    linkTo: (provision) => {
      const found = locationOf(provision);
      // Brackets would end a link in Markdown.
      return found && `${found.uri.replace(/[()]/g, escaped)}#L${found.range.start.line + 1}`;
    },
  };
}

const escaped = (mark: string): string => (mark === '(' ? '%28' : '%29');
