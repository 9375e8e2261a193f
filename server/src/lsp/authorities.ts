import type { WorkDoneProgressParams } from 'vscode-languageserver/node';
import type { Provision } from '../corpus/instrument';
import { wholeOf } from '../corpus/instrument';
import type { Authority, CitedPlace, CitedProvision } from '../features/authorities';
import { authoritiesOf, citedIn } from '../features/authorities';
import {
  AUTHORITIES,
  type AuthoritiesAnswer,
  type AuthoritiesParams,
  type AuthorityPlace,
  type Walk,
} from '../features/clientProtocol';
import { wordsAround } from '../features/wordsAround';
import type { Desk } from './desk';
import { guarded } from './guarded';
import type { OpenNote } from './notes';
import type { PlacedLaw } from './placedLaw';
import { rangeOf } from './positions';
import { progressOf } from './walkProgress';
import { eachNote } from './workspaceNotes';

/** Places that are told of one provision; its count tells of all. */
const MOST_PLACES = 200;
/** In UTF-16 units of a note that is kept. */
const WEIGHT_OF_PLACE = 30;

/** Lists the law that a note cites, or that all notes of the workspace cite. */
export function answerAuthorities(desk: Desk): void {
  const { connection, documents, notes, settings, law } = desk;
  // A copy of the words alone: as parts of its text they would hold on to the note.
  const citing = eachNote(
    desk,
    (note) => ({ uri: note.uri, places: structuredClone(placesIn(note)) }),
    ({ note }) => note.citations.length * WEIGHT_OF_PLACE,
  );

  const ofNote = async (uri: string, token: Parameters<typeof notes.read>[1]): Promise<AuthoritiesAnswer> => {
    const document = documents.get(uri);
    if (!document) return nothing('closed');
    const placed = await law.now();
    if (placed.law.instruments.size === 0) return nothing('no law');
    if (placed.pathOf(uri) !== undefined) return nothing('law');
    const open = await notes.read(uri, token);
    if (open) return answerOf([uri], placesIn(open), open.law, open.note.language);
    const { maxNoteSize } = await settings.of(uri);
    return nothing(document.getText().length > maxNoteSize ? 'too long' : 'closed');
  };

  const ofWorkspace = async (
    { language, workDoneToken }: AuthoritiesParams & WorkDoneProgressParams,
    token: Parameters<typeof notes.read>[1],
  ): Promise<AuthoritiesAnswer> => {
    const progress = progressOf(connection, workDoneToken);
    const placed = await law.now();
    if (placed.law.instruments.size === 0) return nothing('no law');
    const addresses: string[] = [];
    const places: Placed[] = [];
    for await (const { uri, places: found } of citing(token, progress)) {
      // Not spread: a long note has more places than a call takes arguments.
      for (const place of found) places.push({ ...place, note: addresses.length });
      if (found.length > 0) addresses.push(uri);
    }
    progress.end();
    return answerOf(addresses, places, placed, language, progress.last());
  };

  connection.onRequest(
    AUTHORITIES,
    guarded<AuthoritiesParams, AuthoritiesAnswer>(
      desk,
      () => nothing('not read'),
      (params, token) => (params.note === null ? ofWorkspace(params, token) : ofNote(params.note, token)),
    ),
  );
}

const nothing = (state: AuthoritiesAnswer['state']): AuthoritiesAnswer => ({
  state,
  language: 'en',
  notes: [],
  authorities: [],
  walk: null,
});

type Placed = CitedPlace & AuthorityPlace;

/** The places of a note, with all that is told of them, so that the note itself need not be kept. */
function placesIn({ document, note, findings }: Omit<OpenNote, 'spoken'>): Placed[] {
  return citedIn({ note, findings: findings() }, 0).map(({ target, ...place }) => {
    const range = rangeOf(document, place);
    const words = wordsAround(note.text, place);
    const { provision, title, number } = target;
    return { ...place, target: { provision, title, number }, range, line: range.start.line, words };
  });
}

function answerOf(
  notes: readonly string[],
  places: readonly Placed[],
  law: PlacedLaw,
  language: 'en' | 'zh',
  walk: Walk | null = null,
): AuthoritiesAnswer {
  const authorities = authoritiesOf(places, law.law, language).map((authority) => told(authority, law));
  return { state: 'read', language, notes, authorities, walk };
}

const told = (authority: Authority<Placed>, law: PlacedLaw): AuthoritiesAnswer['authorities'][number] => ({
  ...authority,
  law: authority.instrument === null ? null : locationOf(wholeOf(authority.instrument), law),
  provisions: authority.provisions.map((cited: CitedProvision<Placed>) => ({
    ...cited,
    law: cited.provision && locationOf(cited.provision, law),
    count: cited.places.length,
    places: cited.places.slice(0, MOST_PLACES).map(({ note, range, line, words, verdict, why }) => ({
      note,
      range,
      line,
      words,
      verdict,
      why,
    })),
  })),
});

const locationOf = (provision: Provision, law: PlacedLaw) => law.locationOf(provision) ?? null;
