import { type Provision, provisionId } from '../corpus/instrument';
import { thresholdsOf } from '../corpus/thresholds';
import { readClaims } from '../rules/readClaims';
import { NOWHERE } from '../rules/scope';
import type { CitationHere } from './citationHere';

/**
 * The place below a cited article or paragraph that is the only one of which the words around it can speak: its crime
 * is named in the same paragraph of the note, or its figure. Undefined where several may be meant, or none is told.
 */
export function missingLevel(here: CitationHere): Provision | undefined {
  return only(placesOfCrimes(here)) ?? only(placesOfFigures(here));
}

function only(places: readonly Provision[]): Provision | undefined {
  const ids = new Set(places.map(provisionId));
  return ids.size === 1 ? places[0] : undefined;
}

/** Paragraphs that set out the crimes which the block names. */
function placesOfCrimes({ citation, passage, provision }: CitationHere): Provision[] {
  if (provision.paragraph !== null) return [];
  return passage.citations
    .filter(({ kind, block }) => kind === 'crime-name' && block === citation.block)
    .flatMap(({ targets }) => targets)
    .flatMap(({ provision: place }) =>
      place?.instrument === provision.instrument &&
      place.article === provision.article &&
      place.paragraph !== null
        ? [place]
        : [],
    );
}

/** Places that set the figures which the passage gives for the citation. */
function placesOfFigures({ law, citation, passage, provision }: CitationHere): Provision[] {
  const { claims } = readClaims(passage, NOWHERE, citation.language);
  const own = provisionId(provision);
  const below = thresholdsOf(law, provision).filter(
    (each) => each.derivedFrom === null && provisionId(each.provision) !== own,
  );
  return claims
    .filter(({ provisions }) => provisions.some((each) => provisionId(each) === own))
    .flatMap(({ quantity: { value, unit }, measure }) =>
      below.filter((each) => each.value === value && each.unit === unit && each.measure === measure),
    )
    .map(({ provision: place }) => place);
}
