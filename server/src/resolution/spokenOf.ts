import { crimeKey } from '../citation/crimeNames';
import type { Mention, Name } from '../citation/mention';
import { citedBy } from '../corpus/citedBy';
import type { Instrument, Provision } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { standingOn } from '../corpus/standing';
import { interpretationsOf, sharingSubject } from './matchSubject';
import { only } from './only';
import type { Slot } from './passageMentions';

/**
 * The interpretation that a short name means by what its sentence is about: "(2017 Interpretation, Article 5)" behind
 * personal information or an article that it interprets, 司法解释第十条 behind the crime in whose name one is issued. Undefined where more than one may be.
 *
 * @param cited what was cited before in the section, the last first
 */
export function interpretationSpokenOf(
  law: Law,
  name: Name,
  text: string,
  slots: readonly Slot[],
  asOf: string,
  cited: readonly Provision[],
): Instrument | undefined {
  const year = yearOfInterpretation(name);
  if (year !== undefined) {
    const all = interpretationsOf(law).get(year) ?? [];
    const sentence = text.slice(Math.max(0, name.start - LONGEST), name.start).replace(EARLIER, '');
    return only(sharingSubject(all, sentence)) ?? interpreting(law, all, cited);
  }
  if (!/^(?:司法)?解释$/.test(name.words)) return undefined;
  const crime = lastCrime(slots, name.start, text);
  if (crime === undefined) return undefined;
  const all = [...interpretationsOf(law).values()].flat();
  return only(
    all.filter((each) => each.chinese.includes(crime) && standingOn(each, asOf).state === 'in force'),
  );
}

/** The year of an interpretation that is named by no more than that. */
const yearOfInterpretation = ({ words }: Name): number | undefined => {
  const [, year] = /^((?:19|20)\d\d) interpretation$/i.exec(words) ?? [];
  return year === undefined ? undefined : Number(year);
};

/** Whether a name says no more than that. */
export const isOnlyYear = (name: Name): boolean => yearOfInterpretation(name) !== undefined;

/** The one of some interpretations that speaks of the article that was cited last, of which just one of them does. */
function interpreting(
  law: Law,
  all: readonly Instrument[],
  cited: readonly Provision[],
): Instrument | undefined {
  for (const { instrument, article } of cited) {
    const place = { instrument, article, paragraph: null, item: null, subItem: null };
    const speaking = new Set(citedBy(law, place).map(({ from }) => from.instrument));
    const found = only(all.filter(({ id }) => speaking.has(id)));
    if (found) return found;
  }
  return undefined;
}

/** The crime named last before an offset in its sentence, without 罪. */
function lastCrime(slots: readonly Slot[], before: number, text: string): string | undefined {
  const crime = slots.findLast(({ mention }) => isCrime(mention) && mention.end <= before)?.mention;
  return crime && !/[。！？]/.test(text.slice(crime.end, before))
    ? text.slice(crime.start, crime.end).replace(/罪$/, '')
    : undefined;
}

const isCrime = ({ kind }: Mention): boolean => kind === 'crime-name';

/**
 * The law of the article that stands in brackets right behind the name of a crime, where the crime is set out in an
 * article of that very number: 敲诈勒索罪（第二百七十四条）, 罪（286）, extortion (art. 274).
 */
export function articleOfCrime(
  law: Law,
  mention: Mention,
  slots: readonly Slot[],
  text: string,
): Instrument | undefined {
  const crime = slots.findLast(
    ({ mention: each }) =>
      isCrime(each) && each.end <= mention.start && IN_BRACKET.test(text.slice(each.end, mention.start)),
  )?.mention;
  const keys = crime?.number ? [crime.number] : namedBefore(text, mention.start);
  const place = keys
    .flatMap((key) => law.crime(key))
    .find(({ article }) => article !== null && article === mention.pinpoint?.article);
  return place && law.instruments.get(place.instrument);
}

/** The names that a crime may have in English before "(art. 274)" or "under Article 274", which no "crime of" announces. */
function namedBefore(text: string, end: number): string[] {
  if (!MAY_NAME.test(text.slice(Math.max(0, end - 8), end))) return [];
  const before = BEFORE_ARTICLE.exec(text.slice(Math.max(0, end - LONGEST_CRIME), end))?.[1];
  const words = before?.split(/\s+/) ?? [];
  return words.map((_, from) => crimeKey(words.slice(from).join(' '))).filter(Boolean);
}
/** How such a name ends: a quick look. */
const MAY_NAME = /(?:[([]|,\s|\s(?:under|in)\s)$/;
const BEFORE_ARTICLE =
  /((?:[A-Za-z][A-Za-z’'-]*\s+){0,11}[A-Za-z][A-Za-z’'-]*)["”]?(?:\s?[([]|,\s|\s(?:under|in)\s)$/;
const LONGEST_CRIME = 120;
const IN_BRACKET = /^[”"』」】]?\s?(?:[（(]|[,，]\s?)\s?$/;

const LONGEST = 300;
/** Everything up to the end of the sentence before. */
const EARLIER = /^[\s\S]*[.;!?]\s+(?=[A-Z“"(])/;
