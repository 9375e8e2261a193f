import type { Instrument } from './instrument';

/** Whether an instrument stands on a date. */
export type Standing =
  | { readonly state: 'in force' }
  | { readonly state: 'not yet'; readonly from: string }
  | { readonly state: 'draft'; readonly ended: string | null }
  | { readonly state: 'ended'; readonly on: string; readonly by: string | null };

const IN_FORCE: Standing = { state: 'in force' };

/** Where an instrument stands on an ISO date: repealed is not invented, and a draft is no law. */
export function standingOn(instrument: Instrument, date: string): Standing {
  const { status, ended, effective } = instrument;
  if (status === 'draft') return { state: 'draft', ended: ended && ended.on <= date ? ended.on : null };
  if (ended && ended.on <= date) return { state: 'ended', on: ended.on, by: ended.by };
  const begins = effective ?? instrument.promulgated;
  if (begins && begins > date && !(instrument.earlier.length > 0)) return { state: 'not yet', from: begins };
  return IN_FORCE;
}

/** A change between two dates that touches an article, or the instrument as a whole. */
export interface Change {
  readonly on: string;
  readonly by: string;
  readonly kind: 'ended' | 'renumbered' | 'amended';
}

/** The first change after `from` and up to `to` that touches the article (null: the instrument as a whole). */
export function changeBetween(
  instrument: Instrument,
  article: string | null,
  from: string,
  to: string,
): Change | undefined {
  const { ended, amended } = instrument;
  if (ended && ended.on > from && ended.on <= to) return { on: ended.on, by: ended.by ?? '', kind: 'ended' };
  const touching = amended.find(
    (change) =>
      change.on > from &&
      change.on <= to &&
      (change.articles === null || (article !== null && change.articles.includes(article))),
  );
  return (
    touching && { on: touching.on, by: touching.by, kind: touching.renumbered ? 'renumbered' : 'amended' }
  );
}
