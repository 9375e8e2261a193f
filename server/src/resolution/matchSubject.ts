import type { Instrument } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { standingOn } from '../corpus/standing';
import { wordingsOf } from '../corpus/wordings';
import { yearOf } from '../corpus/years';
import { distinctive } from './matchTitle';

/**
 * The one interpretation that is about a subject, of a year ("2011 fraud interpretation", 2013年网络诽谤解释) or, where the
 * words say whose it is ("the Two Highs' interpretation on theft", "the SPC's Illegal Fund-raising Interpretation"), of
 * those in force. Undefined where none or several may be meant.
 */
export function matchSubject(
  law: Law,
  words: string,
  year: number | null,
  asOf: string,
): Instrument | undefined {
  const onSubject = year === null ? ON_SUBJECT.exec(words) : null;
  if (onSubject) return ofSubject(law, onSubject[1] ?? '', onSubject[2] ?? onSubject[3] ?? '', asOf);
  const all = year === null ? issuedOnes(law, words, asOf) : (interpretationsOf(law).get(year) ?? []);
  if (all.length === 0) return undefined;
  const subject = SUBJECT_ZH.exec(words)?.[1];
  const found =
    subject === undefined
      ? bestOf(all, distinctive(words.replace(NO_SUBJECT, ' ').replaceAll('-', ' ')), year === null ? 1 : 0.5)
      : all.filter(({ chinese }) => isWithin(subject, chinese));
  return found.length === 1 ? found[0] : undefined;
}

/** 劳动争议司法解释四, 民间借贷司法解释. */
const ON_SUBJECT =
  /^([\u4e00-\u9fff]{2,14})司法解释(?:[（(]([一二三四五六七八九])[)）]|([一二三四五六七八九]))?$/;

/** The one interpretation whose title has a subject, and the number if one is given; else one of those in force. */
function ofSubject(law: Law, subject: string, number: string, asOf: string): Instrument | undefined {
  const found = [...interpretationsOf(law).values()]
    .flat()
    .filter(
      (each) =>
        each.chinese.includes(subject) &&
        (number === ''
          ? standingOn(each, asOf).state === 'in force'
          : each.chinese.endsWith(`（${number}）`)),
    );
  return found.length === 1 ? found[0] : undefined;
}

const SUBJECT_ZH =
  /(?:年(?:两高)?|两高)的?《?(?:关于)?(?:办理)?([\u4e00-\u9fff]{1,40}?)(?:刑事案件|案件|的){0,3}(?:司法)?解释/;
const NO_SUBJECT =
  /\b(?:19|20)\d\d\b|\b[Tt]wo (?:Supreme )?Highs?['’]?s?|\bSPC\b|\bSPP\b|\b[Cc]rim(?:es?|inal)\b/g;

const JOINT = /\b[Tt]wo (?:Supreme )?Highs?\b|\bSPC\b.*\bSPP\b|两高/;
const OF_COURT = /^(?:the )?SPC(?:['’]s)? (?:[A-Z][\w-]* ){2,6}(?:Judicial )?Interpretation$/;

/** What the Supreme People's Court issued, and what it issued together with the Supreme People's Procuratorate. */
function issuedOnes(law: Law, words: string, asOf: string): Instrument[] {
  const issuer = JOINT.test(words) ? /Court.*Procuratorate/ : OF_COURT.test(words) ? /Court/ : undefined;
  return issuer === undefined
    ? []
    : [...interpretationsOf(law).values()]
        .flat()
        .filter((each) => issuer.test(each.issuer ?? '') && standingOn(each, asOf).state === 'in force');
}

/** Those that share the most words of the subject, if these are a given share of it. */
function bestOf(all: readonly Instrument[], subject: ReadonlySet<string>, share: number): Instrument[] {
  const rated = all.map((instrument) => {
    const { stems } = wordsOfNames(instrument);
    return { instrument, shared: [...subject].filter((word) => stems.has(word)).length };
  });
  const most = Math.max(0, ...rated.map(({ shared }) => shared));
  if (most === 0 || most < subject.size * share) return [];
  const best = rated.filter(({ shared }) => shared === most).map(({ instrument }) => instrument);
  // "The interpretation on theft" is not the one on theft and robbery of motor vehicles.
  const [first, second] = [...best].sort((one, other) => wordCount(one) - wordCount(other));
  return first && second && wordCount(second) >= wordCount(first) + MORE ? [first] : best;
}

/** How many distinctive words the shortest of an instrument's English names has. */
const wordCount = (instrument: Instrument): number =>
  Math.min(...wordsOfNames(instrument).each.map(({ size }) => size || Number.POSITIVE_INFINITY));
const MORE = 2;

/** Those of some interpretations whose subject words speak of: of two things that its title names, and of half of all. */
export function sharingSubject(all: readonly Instrument[], words: string): Instrument[] {
  const spoken = distinctive(words.replaceAll('-', ' '));
  return all.filter((instrument) =>
    wordsOfNames(instrument).each.some((own) => {
      const shared = [...own].filter((word) => spoken.has(word)).length;
      return shared >= 2 && shared * 2 >= own.size;
    }),
  );
}

/** The distinctive words of an instrument's names: of each of them, and of all, those in parts as well. */
interface WordsOfNames {
  readonly each: readonly ReadonlySet<string>[];
  readonly stems: ReadonlySet<string>;
}

function wordsOfNames(instrument: Instrument): WordsOfNames {
  const kept = ofNames.get(instrument);
  if (kept) return kept;
  const wordings = wordingsOf(instrument);
  const each = wordings.map(distinctive);
  const inParts = wordings
    .filter((wording) => wording.includes('-'))
    .map((wording) => distinctive(wording.replaceAll('-', ' ')));
  const made = { each, stems: new Set([...each, ...inParts].flatMap((words) => [...words])) };
  ofNames.set(instrument, made);
  return made;
}

const ofNames = new WeakMap<Instrument, WordsOfNames>();

/** Whether characters stand in a title, in their order: 网络诽谤 in 利用信息网络实施诽谤. */
function isWithin(subject: string, title: string): boolean {
  let at = 0;
  for (const letter of subject) {
    at = title.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const known = new WeakMap<Law, ReadonlyMap<number, readonly Instrument[]>>();

/** The interpretations by their years. */
export function interpretationsOf(law: Law): ReadonlyMap<number, readonly Instrument[]> {
  const kept = known.get(law);
  if (kept) return kept;
  const made = new Map<number, Instrument[]>();
  for (const instrument of law.instruments.values()) {
    if (instrument.kind !== 'interpretation') continue;
    const year = yearOf(instrument);
    if (year === undefined) continue;
    made.set(year, [...(made.get(year) ?? []), instrument]);
  }
  known.set(law, made);
  return made;
}
