import type { Name } from '../citation/mention';
import type { Instrument } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { NoteContext } from './context';
import { ANY_GENUS, genusOf, isOfGenus } from './genus';
import { ofEdition } from './resolveName';

/**
 * The text that a pronoun stands for which tells texts of one law apart: 新法, 现行条例, 旧法. 'none' where the law is
 * known and that text of it is not at hand, undefined where the note does not tell the law.
 *
 * @param frontLaw the law that the note is about, as its front matter says
 */
export function versionMeant(
  law: Law,
  context: NoteContext,
  frontLaw: Instrument | undefined,
  { words }: Name,
): Instrument | 'none' | undefined {
  const ofGenus = (each: Instrument | null | undefined) =>
    each && isOfGenus(each, genusOf(words) ?? ANY_GENUS) ? laterText(law, each) : undefined;
  const told = context.alias(VERSIONED);
  const called = ofGenus(told);
  const front = ofGenus(frontLaw);
  if (called && front && called !== front) return undefined;
  const meant = called ?? front ?? (told === null ? undefined : onlyOneOfSeveralTexts(context, ofGenus));
  if (!meant) return undefined;
  if (!isEarlier(words)) return meant.ended ? 'none' : meant;
  const answer = formerText(law, meant, 'replaced');
  return answer === meant ? 'none' : answer;
}

/** Whether a pronoun is such a one. */
export const tellsVersions = (name: string): boolean => /^[新旧原现]/.test(name);
const isEarlier = (name: string): boolean => /^[旧原]/.test(name);

/**
 * The note calls a law new or old where it names it: 新《公司法》, 修订前的《网络安全法》. If it does so of two, 新法 may
 * be either.
 */
export function noteVersion(
  law: Law,
  context: NoteContext,
  text: string,
  name: Name,
  named: Instrument,
): void {
  const before = text.slice(Math.max(0, name.start - LONGEST_CALL), name.start);
  if (!name.former && !CALLED.test(before)) return;
  const current = laterText(law, named);
  const called = context.alias(VERSIONED);
  if (called === undefined) context.define(VERSIONED, current);
  else if (called !== null && called !== current) context.define(VERSIONED, null);
}
/** Kept among the names that the note gives, under a key that no name has. */
const VERSIONED = '\n';
const CALLED = /(?:新|现行|修[订正改]后?)的?《?$/;
const LONGEST_CALL = 8;

/** 修正前第四十六条: the law as it was before; 'none' where that text is not at hand. */
export function formerText(
  law: Law,
  instrument: Instrument,
  former: NonNullable<Name['former']>,
): Instrument | 'none' {
  const answer = ofEdition(law, { instrument, how: 'name' }, { year: null, former });
  return answer !== undefined && answer !== 'none' && 'found' in answer ? answer.found.instrument : 'none';
}

const laterText = (law: Law, instrument: Instrument): Instrument =>
  law.instruments.get(instrument.became?.instrument ?? '') ?? instrument;

/** The one law named in the note of which the corpus has more texts than one. */
function onlyOneOfSeveralTexts(
  context: NoteContext,
  ofGenus: (each: Instrument) => Instrument | undefined,
): Instrument | undefined {
  if (context.isBlocked) return undefined;
  const several = context.counts.all((each) => each.earlier.length > 0 || each.became !== null);
  const [only, ...others] = new Set(several.flatMap((each) => ofGenus(each) ?? []));
  return others.length === 0 ? only : undefined;
}
