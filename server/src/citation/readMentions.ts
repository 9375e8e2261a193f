import type { Span } from '../markdown/span';
import { readChineseNames } from './chineseNames';
import { countsAsProvision } from './countsAsProvision';
import { CrimeNames } from './crimeNames';
import { definitionsOf } from './definitions';
import { withEdition } from './editions';
import { readEnglishNames } from './englishNames';
import { FOREIGN_PLACE } from './englishWords';
import { readLoneNumbers } from './loneNumbers';
import type { Mention, Name, Pinpoint } from './mention';
import type { NameIndex } from './nameIndex';
import { apartBetweenNames, nameOf, shareNames } from './nameOf';
import type { Numbered } from './numbers';
import { readNumbers } from './numbers';
import { readOrders } from './orders';
import { finesInOthersMoney, isInOthersScript, isJapanese } from './otherScripts';
import type { PinpointGroup } from './pinpoints';
import { readBarePinpoints, readPinpoints } from './pinpoints';
import { inPlainLetters, isOfMainland, isTraditional, simplified } from './simplified';
import { firstEndingAfter, overlapFinder, overlapping } from './sorted';
import { speaksOfOthers } from './speaksOfOthers';
import { startsSentence } from './startsSentence';
import { readSubjectNames } from './subjectNames';
import type { Token } from './tokens';
import { tokenize } from './tokens';
import { withBareOnes, withRepeatedOnes } from './unannounced';

/**
 * What a run of prose cites: each provision with the name that it is said of, and the names that stand alone.
 * Offsets count from the start of the text. Linear in the text; it never throws.
 *
 * @param indexes the names to look for; which law a name means is not asked here
 * @param crimes the names of crimes to look for
 * @param isOfArticles whether a number alone is one of an article: in a table's column of articles
 */
export function readMentions(
  text: string,
  indexes: readonly NameIndex[],
  crimes = NO_CRIMES,
  isOfArticles = false,
): Mention[] {
  if (isOfArticles && /^\d/.test(text)) return wholly(text);
  const letters = inPlainLetters(text);
  if (!WORTH_READING.test(letters)) return [];
  return isTraditional(letters)
    ? mentionsOf(simplified(letters), indexes, crimes, true)
    : mentionsOf(letters, indexes, crimes, false);
}

/** The articles of a text that is nothing but their numbers. */
function wholly(text: string): Mention[] {
  const group = readBarePinpoints(text, 0, 'en') ?? readBarePinpoints(text, 0, 'zh');
  if (!group || group.pinpoints.at(-1)?.end !== text.trimEnd().length) return [];
  return group.pinpoints.map((pinpoint) => completed(text, provision(text, pinpoint, null, group)));
}

const NO_CRIMES = new CrimeNames([]);

function mentionsOf(
  text: string,
  indexes: readonly NameIndex[],
  crimes: CrimeNames,
  wasTraditional: boolean,
): Mention[] {
  const tokens = tokenize(text);
  const numbers = readNumbers(text);
  const english = /[A-Za-z]/.test(text) ? englishNames(text, tokens, indexes) : [];
  const chinese = /[\u3400-\u9fff《]/.test(text) ? readChineseNames(text, tokens, indexes) : [];
  const isInJapanese = chinese.length > 0 && (isJapanese(text) || finesInOthersMoney(text));
  const named = withSubjects(readSubjectNames(text), [...english, ...chinese]).filter(
    (name) => !overlapping(numbers, name),
  );
  const names = [...named, ...readOrders(text).filter((order) => !overlapping(numbers, order))]
    .map((name) => withEdition(text, name))
    .concat(numbers.filter((number) => number.kind === 'document-number').map(numberAsName))
    .sort((a, b) => a.start - b.start)
    .map((name, i, all) => withNumber(text, name, all[i + 1], numbers))
    .map((name) =>
      (wasTraditional && !isOfMainland(text, name)) ||
      (isInJapanese && HAN.test(name.words)) ||
      (name.year !== null && name.year < FOUNDED)
        ? { ...name, kind: 'foreign' as const }
        : name,
    );
  const groups = withBareOnes(text, names, readPinpoints(text))
    .filter((group) => !insideName(group, names))
    .flatMap((group) => apartBetweenNames(text, group, names));
  const bound = withRepeatedOnes(
    text,
    shareNames(
      text,
      groups.map((group) => ({ group, name: nameOf(text, group, names) })),
      names,
    ),
  );
  const lone = apartFrom(readLoneNumbers(text), [
    ...bound.flatMap(({ group: { pinpoints } }) => pinpoints),
    ...names,
    ...numbers,
  ]);
  const taken = new Set(bound.flatMap(({ name }) => name ?? []));
  return [
    ...[...bound, ...lone.map((group) => ({ group, name: null }))].flatMap(({ group, name }) =>
      group.pinpoints
        .filter((p) => countsAsProvision(text, p, name, group.pinpoints))
        .map((p) => provision(text, p, name, group)),
    ),
    ...names
      .filter((name) => standsAlone(name) && (!taken.has(name) || overlapping(numbers, name)))
      .map((name) => alone(text, name, numbers, taken.has(name))),
    ...numbers.filter((number) => number.kind !== 'document-number').map(asMention),
    ...crimes
      .read(text)
      .filter((crime) => !overlapping(names, crime))
      .map(({ crime, ...rest }) => asMention({ ...rest, kind: 'crime-name', number: crime })),
  ]
    .map((mention) => completed(text, mention))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** 1933 年证券法 is no law of the People's Republic. */
const FOUNDED = 1949;
const HAN = /[\u4e00-\u9fff]/;

/** Names in English: among words of another people those that do not say they are Chinese are that people's. */
function englishNames(text: string, tokens: readonly Token[], indexes: readonly NameIndex[]): Name[] {
  const names = readEnglishNames(text, tokens, indexes);
  return names.length > 0 && isInOthersScript(text)
    ? names.map((name) => ({ ...name, kind: 'foreign' as const }))
    : names;
}

/** A mention with what its surroundings add. Written out: of all that is made here there are most of these. */
const completed = (text: string, bare: Bare): Mention => ({
  kind: bare.kind,
  start: bare.start,
  end: bare.end,
  name: bare.name,
  pinpoint: bare.pinpoint,
  number: bare.number,
  definitions: bare.definitions,
  language: bare.language,
  isNameToo: bare.isNameToo,
  startsSentence: startsSentence(text, Math.min(bare.start, bare.name?.start ?? bare.start)),
  amongOthers:
    bare.name === null &&
    speaksOfOthers(
      text,
      bare.listStart ?? bare.start,
      Number.parseInt(bare.pinpoint?.article ?? '', 10) || 0,
    ),
});

const WORTH_READING = /[A-Z]|[《第条條款项項法号號罪]|art|paragraph|case|crime|offen[cs]e|\d[-‐‑(]\d/;

/** The lists of which no number lies in one of the spans. */
function apartFrom(groups: readonly PinpointGroup[], spans: readonly Span[]): readonly PinpointGroup[] {
  if (groups.length === 0) return groups;
  const near = overlapFinder([...spans].sort((a, b) => a.start - b.start));
  return groups.filter(({ pinpoints }) => pinpoints.every((each) => near(each).length === 0));
}

const numberAsName = (number: Numbered): Name => ({
  start: number.start,
  end: number.end,
  words: number.number,
  kind: 'known',
  year: null,
});

/** With the names that a year and a subject make, but where a name that is known goes as far. */
function withSubjects(bySubject: readonly Name[], names: readonly Name[]): readonly Name[] {
  if (bySubject.length === 0) return names;
  const namesAt = overlapFinder([...names].sort((a, b) => a.start - b.start));
  const added = bySubject.filter(
    (name) =>
      !namesAt(name).some(
        (other) => other.kind === 'known' && other.end >= name.end - 2 && !isBareWord(other.words),
      ),
  );
  const addedAt = overlapFinder(added);
  return [...names.filter((name) => addedAt(name).length === 0), ...added];
}

/** 解释 alone, of which the year before it tells which one it is. */
const isBareWord = (words: string): boolean => /^《?(?:司法)?解释》?$/.test(words);

/** A document number in brackets right behind a title says which instrument it is. */
function withNumber(text: string, name: Name, next: Name | undefined, numbers: readonly Numbered[]): Name {
  const number =
    next && next.start - name.end < FARTHEST_NUMBER && BEFORE_NUMBER.test(text.slice(name.end, next.start))
      ? overlapping(numbers, next)
      : undefined;
  return number ? { ...name, number: number.number } : name;
}

const FARTHEST_NUMBER = 90;
/** (法释〔2019〕15号), and what the title is about in small letters: "Interpretation on network crimes (Fa Shi …)". */
const BEFORE_NUMBER =
  /^(?:["”’》]?\s*[（(]?|\s(?:on|concerning|regarding)\s[a-z][\w’'-]*(?: [\w’'-]+){0,9}\s\()$/;

/** "Article 5" within a title names no provision: the title does. */
function insideName({ pinpoints }: PinpointGroup, names: readonly Name[]): boolean {
  const name = names[firstEndingAfter(names, pinpoints[0].start)];
  return name !== undefined && name.start < pinpoints[0].start;
}

function provision(text: string, pinpoint: Pinpoint, name: Name | null, group: PinpointGroup): Bare {
  const own = name && name.kind !== 'same' && name.kind !== 'foreign' ? definitionsOf(text, name) : [];
  return {
    kind: 'provision',
    start: pinpoint.start,
    end: pinpoint.end,
    name,
    pinpoint,
    number: null,
    definitions: own,
    language: group.language,
    isNameToo: false,
    listStart: group.pinpoints[0].start,
  };
}

/** Names in running prose. A bare "Law" or "Interpretation" among them counts where the note defines it. */
const standsAlone = ({ kind, words }: Name): boolean =>
  kind === 'known' || kind === 'title' || (kind === 'foreign' && OTHER_STATE.test(words));
/** Another state's law, which ends what went before: a "Privacy Policy" does not. */
const OTHER_STATE = new RegExp(
  `\\b(?:Act|Convention|Covenant|Treaty|Ordinance|Directive|Statute)\\b|[\\u4e00-\\u9fff]|${FOREIGN_PLACE.source}`,
);

function alone(text: string, name: Name, numbers: readonly Numbered[], isNameToo: boolean): Bare {
  const number = overlapping(numbers, name);
  return {
    kind: number ? 'document-number' : 'instrument',
    start: name.start,
    end: name.end,
    name,
    pinpoint: null,
    number: number?.number ?? null,
    definitions: definitionsOf(text, name),
    language: /[\u3400-\u9fff]/.test(text.slice(name.start, name.end)) ? 'zh' : 'en',
    isNameToo,
  };
}

/** A mention without what its surroundings add. */
type Bare = Omit<Mention, 'startsSentence' | 'amongOthers'> & {
  /** Where the list of provisions begins that it stands in. */
  readonly listStart?: number;
};

const asMention = (number: Pick<Mention, 'start' | 'end' | 'kind' | 'number' | 'language'>): Bare => ({
  kind: number.kind,
  start: number.start,
  end: number.end,
  name: null,
  pinpoint: null,
  number: number.number,
  definitions: [],
  language: number.language,
  isNameToo: false,
});
