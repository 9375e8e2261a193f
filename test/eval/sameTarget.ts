import type { Provision } from '../../server/src/corpus/instrument';
import type { Law } from '../../server/src/corpus/law';
import { normalisedNumber } from '../../server/src/corpus/law';
import { namedByNumber } from '../../server/src/corpus/namedByNumber';
import type { Citation, Target } from '../../server/src/resolution/citation';
import type { GoldCitation, GoldPlace } from './gold';

/** Id that gold has for the judgment of any court. */
export const COURT_CASE = 'court-case';

/** Whether a citation leads where gold says, down to the item; a court case by its number. */
export function leadsTo(citation: Citation, gold: GoldCitation, law: Law): boolean {
  if (gold.instrument === COURT_CASE)
    return numberOf(citation) === normalisedNumber(gold.number ?? gold.quote);
  return citation.targets.some((target) => {
    const place = target.provision ?? target.edition;
    return (
      place !== null &&
      isOfInstrument(target, gold, law) &&
      isSamePlace(place, { ...gold, instrument: place.instrument }, law)
    );
  });
}

/** Whether a target lies in the instrument that gold wants: under its id, or under the id that its number makes. */
export function isOfInstrument(
  { provision, edition, number }: Target,
  gold: GoldCitation,
  law: Law,
): boolean {
  const place = provision ?? edition;
  if (place === null) return false;
  const ids = [gold.instrument, ...(gold.alt ?? [])];
  const said = number ?? law.instruments.get(place.instrument)?.number;
  return (
    ids.includes(place.instrument) ||
    (said ? ids.includes(namedByNumber(normalisedNumber(said))?.id ?? '') : false)
  );
}

/** Whether a citation leads into a range whose first end is gold: its other end, or what lies between. */
export function leadsIntoRange(citation: Citation, gold: GoldCitation, law: Law): boolean {
  const { range, range_items: items } = gold;
  return citation.targets.some((target) => {
    const { provision } = target;
    if (!provision?.article || !isOfInstrument(target, gold, law)) return false;
    if (range) return isBetween(articleOrder(provision.article), range.map(articleOrder));
    return items !== undefined && provision.article === gold.article && isBetween(provision.item ?? 0, items);
  });
}

/** Whether a citation says where it leads; a case number leads to the case that it names. */
export const isBound = (citation: Citation): boolean =>
  citation.kind === 'case-number' || citation.targets.some(({ provision }) => provision !== null);

/** Whether it names a document that has no id here, so that it cannot be told whether it is the right one. */
export const isNotComparable = (citation: Citation): boolean =>
  !isBound(citation) && citation.targets.some(isNamedOnly);

const isNamedOnly = ({ provision, verdict, title, number }: Target): boolean =>
  provision === null && verdict === 'outside-corpus' && (title ?? number) !== null;

const numberOf = ({ mention, targets }: Citation): string | null => {
  const number = mention.number ?? targets[0]?.number;
  return number ? normalisedNumber(number) : null;
};

function isSamePlace(provision: Provision, gold: GoldPlace, law: Law): boolean {
  const [a, b] = [plainest(provision, law), plainest(gold, law)];
  return a.article === b.article && a.paragraph === b.paragraph && a.item === b.item;
}

/** Without a paragraph that goes without saying: the only one, or the only one with items. */
function plainest(place: GoldPlace, law: Law): GoldPlace {
  const { article, paragraph = null, item = null } = place;
  const { paragraphs = [] } = law.instruments.get(place.instrument)?.articles.get(article ?? '') ?? {};
  const meant = item === null ? paragraphs : paragraphs.filter(({ items }) => items.length > 0);
  const goesUnsaid = meant.length === 1 && meant[0] === paragraphs[(paragraph ?? 1) - 1];
  return { ...place, paragraph: goesUnsaid ? null : paragraph, item };
}

/** 286-1 comes behind 286 and before 287. */
function articleOrder(article: string): number {
  const [base = '', inserted = '0'] = article.split('-');
  return Number(base) + Number(inserted) / 100;
}

const isBetween = (value: number, [from, to]: readonly number[]): boolean =>
  from !== undefined && to !== undefined && from <= value && value <= to;
