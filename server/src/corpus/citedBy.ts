import { referencesIn } from './crossReferences';
import type { Instrument, Link, Provision } from './instrument';
import { isWithin, provisionId, provisionOf } from './instrument';
import type { Law } from './law';

/**
 * What of the law speaks of a provision, or of a place within it. Packs are too large to be read for this: of a text
 * from a pack it is what the text says of itself.
 */
export function citedBy(law: Law, provision: Provision): readonly Link[] {
  const instrument = law.instruments.get(provision.instrument);
  if (!instrument) return [];
  const links = linksTo(law, instrument);
  const near = provision.article === null ? [...links.values()].flat() : (links.get(provision.article) ?? []);
  return near.filter(({ to }) => isWithin(to, provision));
}

/** Links by the article that they lead to; of those to an instrument as a whole the key is empty. */
type Links = ReadonlyMap<string, readonly Link[]>;

/** All that speaks of an instrument; found when first asked for. */
function linksTo(law: Law, instrument: Instrument): Links {
  const kept = known.get(instrument);
  if (kept && 'links' in kept) return kept.links;
  const found =
    kept?.read() ??
    (instrument.origin === undefined ? linksOf(law).get(instrument.id) : ofItself(law, instrument)) ??
    [];
  const links = new Map<string, Link[]>();
  for (const link of found) {
    const same = links.get(link.to.article ?? '');
    if (same) same.push(link);
    else links.set(link.to.article ?? '', [link]);
  }
  known.set(instrument, { links });
  return links;
}

/** Tells where the links to an instrument can be read, so that the law need not be read for them. */
export const knowLinks = (instrument: Instrument, read: () => readonly Link[]): void => {
  known.set(instrument, { read });
};

/** Tells that there are none. */
export const knowNoLinks = (instrument: Instrument): void => {
  known.set(instrument, NO_LINKS);
};
const NO_LINKS: { readonly links: Links } = { links: new Map() };

const known = new WeakMap<Instrument, { readonly links: Links } | { readonly read: () => readonly Link[] }>();

const ofItself = (law: Law, instrument: Instrument): Link[] =>
  instrument.articles.size > MOST_ARTICLES
    ? []
    : linksFrom(law, instrument).filter(({ to }) => to.instrument === instrument.id);

/** The Civil Code has 1,260. Whoever hovers waits for it to be read. */
const MOST_ARTICLES = 2000;

/** What the instruments of the corpus say of each instrument. */
export function linksOf(law: Law): ReadonlyMap<string, readonly Link[]> {
  const kept = ofLaws.get(law);
  if (kept) return kept;
  const links = new Map<string, Link[]>();
  for (const instrument of law.instruments.values())
    for (const link of instrument.origin === undefined ? linksFrom(law, instrument) : []) {
      const known = links.get(link.to.instrument);
      if (known) known.push(link);
      else links.set(link.to.instrument, [link]);
    }
  ofLaws.set(law, links);
  return links;
}

const ofLaws = new WeakMap<Law, ReadonlyMap<string, readonly Link[]>>();

const linksFrom = (law: Law, instrument: Instrument): Link[] =>
  [...instrument.articles.values()].flatMap((article) =>
    referencesIn(law, instrument, article).map(({ from, to, kind }) => ({ from, to, kind })),
  );

/** Links as they stand in the index. */
export type WrittenLink = readonly [kind: Link['kind'], to: string, from: string];

export const writtenLink = ({ kind, to, from }: Link): WrittenLink => [
  kind,
  provisionId(to),
  provisionId(from),
];

export const linkOf = ([kind, to, from]: WrittenLink): Link => ({
  kind,
  to: provisionOf(to),
  from: provisionOf(from),
});
