import type { Provision } from '../corpus/instrument';
import { wholeOf } from '../corpus/instrument';
import { citedProvisions } from '../features/citedProvisions';
import {
  type FoundLaw,
  type LawQuery,
  QUOTATION,
  type Quotation,
  type QuotationWanted,
  SEARCH_LAW,
} from '../features/clientProtocol';
import { citedInstruments } from '../features/completeNames';
import { lawLabel } from '../features/lawLabel';
import { provisionUnder } from '../features/provisionUnder';
import { quotation } from '../features/quotation';
import { searchLaw } from '../features/searchLaw';
import { writtenCitation } from '../features/writtenCitation';
import type { Desk } from './desk';
import { guarded, none } from './guarded';
import type { OpenNote } from './notes';
import { placeInNote } from './place';

/** Answers the commands that write: citations to choose from, and quotations. */
export function answerWriting(desk: Desk): void {
  desk.connection.onRequest(
    SEARCH_LAW,
    guarded<LawQuery, FoundLaw[]>(desk, none<FoundLaw>, async ({ uri, position, query }, token) => {
      const place = await placeInNote(desk, { textDocument: { uri }, position }, token);
      if (!place) return;
      const { defaultInstrument } = await desk.settings.of(uri);
      return foundLaw(place.open, place.offset, String(query), defaultInstrument);
    }),
  );
  const nothing = () => null;
  desk.connection.onRequest(
    QUOTATION,
    guarded<QuotationWanted, Quotation | null>(
      desk,
      nothing,
      async ({ uri, position, provision: given }, token) => {
        const place = await placeInNote(desk, { textDocument: { uri }, position }, token);
        if (!place) return;
        const { open, offset } = place;
        const provision = given === undefined ? provisionUnder(open.note, offset) : provisionOf(given);
        const written = provision && quotation(open.note, open.law.law, offset, provision);
        return written && { position: open.document.positionAt(written.offset), newText: written.newText };
      },
    ),
  );
}

function foundLaw(
  { note, law: placed }: OpenNote,
  offset: number,
  query: string,
  defaultInstrument: string,
): FoundLaw[] {
  const { law } = placed;
  const cited = citedInstruments(note, law, offset).map(({ id }) => id);
  const preferred = cited.length > 0 ? cited : [defaultInstrument];
  const found =
    query.trim() === ''
      ? citedProvisions(note, offset).slice(0, MOST_FOUND)
      : searchLaw(law, query, { preferred, most: MOST_FOUND });
  return found.flatMap((provision) => {
    const citation = writtenCitation(note, law, offset, provision);
    if (citation === undefined) return [];
    const { name, caption, text } = lawLabel(law, provision, query, note.language);
    const place = placed.locationOf(provision) ?? null;
    return [{ provision, label: name, caption, text, citation, place }];
  });
}

const MOST_FOUND = 50;

/** A provision that the client gives back; what is none leads nowhere. */
function provisionOf(given: unknown): Provision | undefined {
  if (typeof given !== 'object' || given === null || !('instrument' in given)) return undefined;
  return { ...wholeOf(''), ...(given as Partial<Provision>) };
}
