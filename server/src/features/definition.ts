import type { Law } from '../corpus/law';
import { placeOf } from '../corpus/provisionPlace';
import type { Span } from '../markdown/span';
import type { ReadNote } from '../resolution/readNote';
import { citationAt } from './citationAt';

/** A place in a corpus file: path below the corpus folder, offsets in the file. */
export interface CorpusPlace {
  readonly path: string;
  readonly span: Span;
  readonly selection: Span;
}

/** Where the citation at an offset leads: the very paragraph or item. Undefined where it leads nowhere. */
export function definition(
  note: ReadNote,
  law: Law,
  offset: number,
): { origin: Span; targets: CorpusPlace[] } | undefined {
  const citation = citationAt(note, offset);
  const targets = (citation?.targets ?? []).flatMap(({ provision }) => {
    const place = provision && placeOf(law, provision);
    return place ? [{ path: place.path, span: place.span, selection: place.span }] : [];
  });
  if (!citation || targets.length === 0) return undefined;
  const onName = citation.name !== null && !(citation.start <= offset && offset <= citation.end);
  const origin = onName && citation.name ? citation.name : citation;
  return { origin: { start: origin.start, end: origin.end }, targets };
}
