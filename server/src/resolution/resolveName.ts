import type { Name } from '../citation/mention';
import { asCalledHere, withoutCallings, withoutInForce } from '../citation/ownTitles';
import { nameKey } from '../citation/tokens';
import type { Instrument } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { normalisedNumber } from '../corpus/law';
import { namedByNumber } from '../corpus/namedByNumber';
import { textOn } from '../corpus/renumbering';
import { standingOn } from '../corpus/standing';
import { withoutIssuers } from '../corpus/wordings';
import { yearsOf } from '../corpus/years';
import { matchLoosely } from './matchLoosely';
import { matchSubject } from './matchSubject';
import { matchTitle } from './matchTitle';

/** How a name was understood. */
export interface Named {
  readonly instrument: Instrument;
  readonly how: 'name' | 'number' | 'near-title' | 'year';
}

/**
 * Instruments that a name may mean; undefined where the corpus does not know it, 'none' where it knows the law but not
 * the text of it that is meant.
 */
export type NameAnswer =
  | { readonly found: Named }
  | { readonly candidates: readonly Instrument[] }
  | 'none'
  | undefined;

/** Understands a name by the corpus alone: number, name, then the distinctive words of a full title. */
export function resolveName(law: Law, name: Name, asOf: string): NameAnswer {
  const last = answered.get(name);
  if (last && last.law === law && last.asOf === asOf) return last.answer;
  const answer = ofWords(law, name, asOf);
  answered.set(name, { law, asOf, answer });
  return answer;
}

const answered = new WeakMap<
  Name,
  { readonly law: Law; readonly asOf: string; readonly answer: NameAnswer }
>();

function ofWords(law: Law, name: Name, asOf: string): NameAnswer {
  const answers = known.get(law) ?? new Map<string, NameAnswer>();
  known.set(law, answers);
  const key = `${name.words}|${name.kind}|${name.year}|${name.former}|${name.draft}|${name.number}|${asOf}`;
  if (answers.has(key)) return answers.get(key);
  if (answers.size > MOST_ANSWERS) answers.clear();
  const answer = understand(law, name, asOf);
  answers.set(key, answer);
  return answer;
}

/** A note names the same few laws again and again. */
const known = new WeakMap<Law, Map<string, NameAnswer>>();
const MOST_ANSWERS = 5000;

function understand(law: Law, name: Name, asOf: string): NameAnswer {
  const found = understandWords(law, name, asOf);
  if (found === 'none') return found;
  if (found && 'found' in found) return asDraft(law, found.found, name);
  const byNumber = name.number ? law.byNumber.get(normalisedNumber(name.number)) : undefined;
  const instrument =
    byNumber ?? (found ? undefined : namedByNumber(normalisedNumber(name.number ?? name.words)));
  return instrument ? { found: { instrument, how: 'number' } } : found;
}

/** A title that calls itself a draft is not the law that came of it. */
function asDraft(law: Law, named: Named, { words, draft: isDraft }: Name): NameAnswer {
  if (named.instrument.status === 'draft' || !(isDraft || /\bdraft\b|征求意见稿|草案/i.test(words)))
    return { found: named };
  const draft = law.drafts.find(({ ended }) => ended?.by === named.instrument.id);
  return draft && { found: { instrument: draft, how: 'name' } };
}

function understandWords(law: Law, name: Name, asOf: string): NameAnswer {
  const byNumber = law.byNumber.get(normalisedNumber(name.words));
  if (byNumber) return { found: { instrument: byNumber, how: 'number' } };
  for (const key of keysOf(name)) {
    const known = law.byName.get(key);
    if (known) return chosen(known, name, asOf, law);
  }
  if (name.kind !== 'title') return undefined;
  const words = withoutInForce(name.words);
  const loosely = matchLoosely(law, words.replace(YEAR_BEHIND, ''), asOf);
  if (loosely) return ofEdition(law, { instrument: loosely, how: 'near-title' }, name);
  const ofSubject = matchSubject(law, words, name.year, asOf);
  if (ofSubject) return { found: { instrument: ofSubject, how: name.year === null ? 'near-title' : 'year' } };
  const near = matchTitle(law, words);
  return near && ofEdition(law, { instrument: near, how: 'near-title' }, name);
}

const YEAR_BEHIND = / (?:(?:19|20)\d\d|\([^()\d]{0,30}(?:19|20)\d\d[^()]{0,30}\))$/;

/** The name as written, then with less and less of what names leave out. */
function keysOf(name: Name): string[] {
  const bare = name.words
    .replace(/ (?:of )?(?:19|20)\d\d$/, '')
    .replace(/\s*[（(](?:exposure )?draft(?: for comments?)?[)）]$|（征求意见稿）$/i, '')
    .replace(/\s*[（([](?:[^（）()[\]]* )?(?:19|20)\d\d年?[^（）()[\]]*[)）\]]$/, '');
  const short = withoutCallings(
    bare.replace(/ of (?:the )?(?:People['’]s Republic of China|PRC|China)| (?:PRC|China)$/, ''),
  )
    .replace(/ of (?:the )?People(?:['’]?s)? Republic(?: of China)?$/, '')
    .replace(/^中华人民共和国/, '');
  const usual = short.replace(/\bProcedural\b/, 'Procedure').replace(/^Penal\b/, 'Criminal');
  // Every state has a Constitution.
  const own = short === 'Constitution' && short !== bare ? 'PRC Constitution' : '';
  const called = asCalledHere(bare) ?? '';
  // "the PIPL law"
  const letters = /^([A-Z]{3,6}) Law$/.exec(short)?.[1] ?? '';
  const small = /[a-z]/.test(short) ? '' : short.toLowerCase();
  const titles = [name.words, bare, short, usual, called, small, letters];
  titles.push(withoutChineseIssuers(bare), withoutIssuers(bare), own);
  return [...new Set(titles.map(nameKey))].filter((key) => key !== '');
}

/** 两高《关于…的解释》, 最高人民法院关于…的解释: the title alone. */
const withoutChineseIssuers = (title: string): string => title.replace(/^[^《〈]{0,60}?(?=关于)/, '');

function chosen(known: readonly Instrument[], name: Name, asOf: string, law: Law): NameAnswer {
  const [only] = known;
  if (known.length === 1 && only) return ofEdition(law, { instrument: only, how: 'name' }, name);
  const ofYear = known.filter((each) => name.year !== null && yearsOf(each).has(name.year));
  if (ofYear.length === 1 && ofYear[0]) return { found: { instrument: ofYear[0], how: 'year' } };
  const standing = known.filter((each) => standingOn(each, asOf).state === 'in force');
  if (standing.length === 1 && standing[0]) return { found: { instrument: standing[0], how: 'name' } };
  return { candidates: known };
}

/**
 * "(Revised in 1997)", 2016年 and "the former …" lead to the earlier text that is meant; to none where the law at hand is
 * certainly not that text.
 */
export function ofEdition(
  law: Law,
  named: Named,
  { year, former }: Pick<Name, 'year' | 'former'>,
): NameAnswer {
  const { instrument } = named;
  const earlier = instrument.earlier.flatMap((id) => law.instruments.get(id) ?? []);
  if (former) {
    // "The former Tort Liability Law": one that is no more has no text that replaced it.
    if (instrument.ended && earlier.length === 0) return { found: named };
    const [only] = earlier;
    if (only && earlier.length === 1) return { found: { instrument: only, how: 'year' } };
    // What was changed in places kept its numbers.
    return former === 'amended' && !instrument.amended.some(({ renumbered }) => renumbered)
      ? { found: named }
      : 'none';
  }
  if (year === null) return { found: named };
  const exact = earlier.find((each) => yearsOf(each).has(year));
  if (exact) return { found: { instrument: exact, how: 'year' } };
  const isOfName = (name: string) => law.byName.get(nameKey(name))?.includes(instrument) ?? false;
  const replaced = replacedBy(law, instrument, year, isOfName);
  if (replaced) return { found: { instrument: replaced, how: 'year' } };
  if (instrument.amended.some(({ by, renumbered }) => renumbered && by.startsWith(String(year))))
    return { found: named };
  const then = textOn(law, instrument, `${year}-12-31`);
  if (year < Number(then.effective?.slice(0, 4) ?? 0) - 1) return 'none';
  return { found: then === instrument ? named : { instrument: then, how: 'year' } };
}

/**
 * The document of a year that an instrument took the place of: "the 2010 Standards for Filing and Prosecution (II)".
 *
 * @param isMeant whether one of its names, without the year, may be the one that was said
 */
export function replacedBy(
  law: Law,
  { id, kind }: Instrument,
  year: number | null,
  isMeant: (name: string) => boolean,
): Instrument | undefined {
  for (const each of law.instruments.values())
    if (year !== null && each.ended?.by === id && each.kind === kind && yearsOf(each).has(year))
      if (each.names.some((name) => isMeant(name.replace(YEAR_BEHIND, '')))) return each;
  return undefined;
}
