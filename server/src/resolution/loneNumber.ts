import type { Pinpoint } from '../citation/mention';
import type { Instrument, Provision } from '../corpus/instrument';
import type { NoteContext } from './context';
import { holds } from './holds';

/**
 * The law that "285(2)" alone is of, among laws in scope: one that certainly has it; where the number tells nothing, only
 * one of which that article was just cited.
 *
 * @param nearest the nearest law that passes a test, if any may be meant
 * @param wasCited whether a provision that passes a test was cited just before
 */
export function lawOfLoneNumber(
  pinpoint: Pinpoint,
  nearest: (passes: (each: Instrument) => boolean) => Instrument | undefined,
  wasCited: (passes: (each: Provision) => boolean) => boolean,
): Instrument | undefined {
  const { article } = pinpoint;
  const law = nearest((each) => holds(each, pinpoint));
  const isTelling = Number.parseInt(article ?? '', 10) >= LEAST_TELLING || article?.includes('-');
  if (!law || isTelling) return law;
  return wasCited((each) => each.instrument === law.id && each.article === article) ? law : undefined;
}

/** The law of "(§8(1))": that which the note is about, else one of which this article was just cited. */
export function lawOfSection(
  { article }: Pinpoint,
  own: Instrument | undefined,
  context: NoteContext,
  passes: (each: Instrument) => boolean,
): Instrument | undefined {
  if (own && passes(own)) return own;
  const cited = context.nearestProvision((each) => each.article === article)?.instrument;
  return context.nearest(false, ({ id }) => id === cited);
}

/** Article numbers below this are in many texts: such a one says nothing by itself. */
export const LEAST_TELLING = 100;
