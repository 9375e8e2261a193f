import type { Citation } from '../resolution/citation';
import type { Surroundings } from './rule';

/** The citations that are named together with one, itself among them: "Articles 5 and 6", 第三款、第四款. */
export function listAround(citation: Citation, { blocks, citations }: Surroundings): Citation[] {
  const text = blocks[citation.block]?.block.text ?? '';
  const goesOn = (one: Citation | undefined, other: Citation | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    one.block === other.block &&
    one.kind === other.kind &&
    JOINT.test(text.slice(one.mention.end, other.mention.start));
  let first = citations.indexOf(citation);
  let last = first;
  while (goesOn(citations[first - 1], citations[first])) first--;
  while (goesOn(citations[last], citations[last + 1])) last++;
  return citations.slice(first, last + 1);
}

const JOINT = /^\s*(?:[,，、和与及至或&–—~～-]\s*)?(?:(?:and|or|to|through)\s+)?$/;
