import type { Instrument, Provision } from './instrument';
import type { Law } from './law';

/** The same article in another text of its law. */
export interface Elsewhere {
  readonly instrument: Instrument;
  readonly article: string;
  /** `later`: it stands there now; `earlier`: it stood there before. */
  readonly is: 'later' | 'earlier';
  /** ISO date from which the later numbers hold. */
  readonly since: string;
}

/** Where the article of a provision stands in the later or the earlier text of its law; undefined where not proven. */
export function elsewhere(law: Law, { instrument: id, article }: Provision): Elsewhere | undefined {
  const instrument = law.instruments.get(id);
  if (!instrument || article === null) return undefined;
  const later = law.instruments.get(instrument.became?.instrument ?? '');
  const now = instrument.became?.articles[article];
  if (later && now !== undefined)
    return { instrument: later, article: now, is: 'later', since: since(later) };
  for (const earlier of instrument.earlier.flatMap((each) => law.instruments.get(each) ?? [])) {
    const [before] = Object.entries(earlier.became?.articles ?? {}).find(([, to]) => to === article) ?? [];
    if (before !== undefined)
      return { instrument: earlier, article: before, is: 'earlier', since: since(instrument) };
  }
  return undefined;
}

/** The place of the same number in the text that a law had before its articles were renumbered, if it was moved. */
export function beforeRenumbering(law: Law, provision: Provision): Provision | undefined {
  const { instrument, article } = provision;
  for (const id of law.instruments.get(instrument)?.earlier ?? []) {
    const became = law.instruments.get(id)?.became;
    if (became?.instrument !== instrument || article === null) continue;
    return became.articles[article] === article ? undefined : { ...provision, instrument: id };
  }
  return undefined;
}

/**
 * The text of a law whose article numbers held on an ISO date: the law itself, or an earlier text of it. The law itself,
 * too, where the corpus does not hold the text of that day.
 */
export function textOn(law: Law, instrument: Instrument, date: string): Instrument {
  const earlier = instrument.earlier
    .flatMap((id) => law.instruments.get(id) ?? [])
    .find(({ became }) => became?.instrument === instrument.id);
  return earlier && date < since(instrument) && !hadAnother(instrument, earlier, date) ? earlier : instrument;
}

/** Whether a law had yet another text before its earlier one took effect: in 2010 the Criminal Procedure Law was that of 1996. */
const hadAnother = (law: Instrument, { effective }: Instrument, date: string): boolean =>
  effective !== null && date < effective && (law.effective ?? effective) < effective;

const since = ({ amended, effective }: Instrument): string =>
  amended.findLast(({ renumbered }) => renumbered)?.on ?? effective ?? '';
