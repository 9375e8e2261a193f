import { authorityBefore, readChineseNames } from './chineseNames';
import { countsAsProvision } from './countsAsProvision';
import { CrimeNames } from './crimeNames';
import { definitionsOf } from './definitions';
import { readEnglishNames } from './englishNames';
import { FOREIGN_PLACE } from './englishWords';
import type { Mention, Name, Pinpoint } from './mention';
import type { NameIndex } from './nameIndex';
import type { Numbered } from './numbers';
import { readNumbers } from './numbers';
import type { PinpointGroup } from './pinpoints';
import { readBarePinpoints, readPinpoints } from './pinpoints';
import { isOfMainland, isTraditional, simplified } from './simplified';
import { firstEndingAfter, overlapping } from './sorted';
import { speaksOfOthers } from './speaksOfOthers';
import { startsSentence } from './startsSentence';
import { tokenize } from './tokens';

/**
 * What a run of prose cites: each provision with the name that it is said of, and the names that stand alone.
 * Offsets count from the start of the text. Linear in the text; it never throws.
 *
 * @param indexes the names to look for; which law a name means is not asked here
 * @param crimes the names of crimes to look for
 */
export function readMentions(text: string, indexes: readonly NameIndex[], crimes = NO_CRIMES): Mention[] {
  if (!WORTH_READING.test(text)) return [];
  return isTraditional(text)
    ? mentionsOf(simplified(text), indexes, crimes, true)
    : mentionsOf(text, indexes, crimes, false);
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
  const english = /[A-Z]/.test(text) ? readEnglishNames(text, tokens, indexes) : [];
  const chinese = /[\u3400-\u9fff《]/.test(text) ? readChineseNames(text, tokens, indexes) : [];
  const names = [...english, ...chinese]
    .filter((name) => !overlapping(numbers, name))
    .concat(numbers.filter((number) => number.kind === 'document-number').map(numberAsName))
    .sort((a, b) => a.start - b.start)
    .map((name, i, all) => withNumber(text, name, all[i + 1], numbers))
    .map((name) =>
      wasTraditional && !isOfMainland(text, name) ? { ...name, kind: 'foreign' as const } : name,
    );
  const groups = withBareOnes(text, names, readPinpoints(text)).filter((group) => !insideName(group, names));
  const bound = shareNames(
    text,
    groups.map((group) => ({ group, name: nameOf(text, group, names) })),
  );
  const taken = new Set(bound.flatMap(({ name }) => name ?? []));
  return [
    ...bound.flatMap(({ group, name }) =>
      group.pinpoints
        .filter((p) => countsAsProvision(text, p, name))
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
  startsSentence: startsSentence(text, bare.start),
  amongOthers: bare.name === null && speaksOfOthers(text, bare.start),
});

const WORTH_READING = /[A-Z]|[《第条款项法号罪]|article|paragraph|case|crime|offen[cs]e/;

const numberAsName = (number: Numbered): Name => ({
  start: number.start,
  end: number.end,
  words: number.number,
  kind: 'known',
  year: null,
});

/** A document number in brackets right behind a title says which instrument it is. */
function withNumber(text: string, name: Name, next: Name | undefined, numbers: readonly Numbered[]): Name {
  const number =
    next && next.start - name.end < 6 && /^["”’》]?\s*[（(]$/.test(text.slice(name.end, next.start))
      ? overlapping(numbers, next)
      : undefined;
  return number ? { ...name, number: number.number } : name;
}

/** "Article 5" within a title names no provision: the title does. */
function insideName({ pinpoints }: PinpointGroup, names: readonly Name[]): boolean {
  const name = names[firstEndingAfter(names, pinpoints[0].start)];
  return name !== undefined && name.start < pinpoints[0].start;
}

/** Adds the numbers that are provisions only because a name stands directly before them. */
function withBareOnes(
  text: string,
  names: readonly Name[],
  groups: readonly PinpointGroup[],
): PinpointGroup[] {
  const bare = names.flatMap((name) => {
    if (name.kind !== 'known') return [];
    const behind = /^[》”"]? ?/.exec(text.slice(name.end, name.end + 2))?.[0].length ?? 0;
    const next = text[name.end + behind] ?? '';
    if (!/[\d〇零一二三四五六七八九十百０-９]/.test(next)) return [];
    const language =
      /[\u3400-\u9fff]/.test(text[name.end - 1] ?? '') || text[name.end - 1] === '》' ? 'zh' : 'en';
    const at = name.end + behind;
    const group =
      readBarePinpoints(text, at, language) ??
      (language === 'zh' ? readBarePinpoints(text, at, 'en') : undefined);
    const runsOn =
      group &&
      group.language === 'en' &&
      /[\u4e00-\u9fff]/.test(text[group.pinpoints.at(-1)?.end ?? 0] ?? '');
    return group && !runsOn ? group : [];
  });
  const firsts = groups.map((group) => group.pinpoints[0]);
  const extra = bare.filter((group) => !overlapping(firsts, group.pinpoints[0]));
  return [...groups, ...extra].sort((a, b) => a.pinpoints[0].start - b.pinpoints[0].start);
}

const BEHIND_OF =
  /^["”]?\s*,?\s*(?:(?:Part|Chapter|Section) [\dIVXLC]+,?\s*)?(?:of|under|in|from)\s+(?:the\s+|an?\s+|our\s+|your\s+|its\s+|this\s+|that\s+|said\s+|same\s+)*["“'(]*/i;
const BEHIND_DIRECTLY = /^\s*[,，]?\s*[("“（[]?\s*(?:PRC\s+)?/;
const BEFORE =
  /(?:['’]s)?["”》）)」]?(?:(?:['’]s)|中的?|的|之|\s*[（(][^()（）]{0,60}[)）])?\s*[,，:：]?\s*(?:the\s)?\s*$/;
const SAME =
  /^["”]?\s*,?\s*(?:of|under|in)\s+(?:this|that|the\s+same|said|the\s+said|the\s+aforementioned|the)\s+(?:Law|Interpretation|Regulations?|Provisions|Measures|Code|Decision|Notice|Opinions?|Standards|law|code|statute|(?:judicial )?interpretation|regulations?|provisions|measures|rules|standards|opinions?|notice|circular|decree|document|instrument|text|enactment)\b/;

/** The name that a list of pinpoints is said of: behind it with "of", beside it, or before it. */
function nameOf(text: string, group: PinpointGroup, names: readonly Name[]): Name | null {
  const start = group.pinpoints[0].start;
  const end = group.pinpoints.at(-1)?.end ?? start;
  if (group.language === 'zh') return nameBefore(text, start, names) ?? authorityBefore(text, start) ?? null;
  const from = end + (GLOSS.exec(text.slice(end, end + 90))?.[0].length ?? 0);
  const rest = text.slice(from, from + 40);
  if (/^\s*,?\s*(?:of|in) (?:this|that|the same|the said|said) (?:Article|paragraph)\b/i.test(rest))
    return null;
  const of = BEHIND_OF.exec(rest)?.[0];
  if (of !== undefined) {
    const next = names[firstEndingAfter(names, from + of.length)];
    const name = next && next.start >= from && next.start - (from + of.length) <= 1 ? next : undefined;
    if (name && (name.kind !== 'title' || !SAME.test(rest))) return name;
    const same = SAME.exec(rest)?.[0];
    if (same) return name ?? authority(from, same, text, 'same');
    if (name) return name;
    if (/^["”]?\s*,?\s*(?:of|under)\b/i.test(of) || /^[A-Z]/.test(text[from + of.length] ?? ''))
      return authority(from, of, text, 'foreign');
  }
  const beside = from + (BEHIND_DIRECTLY.exec(rest)?.[0].length ?? 0);
  const direct = names[firstEndingAfter(names, from)];
  if (
    direct &&
    direct.kind !== 'title' &&
    direct.start >= from &&
    direct.start <= beside &&
    !startsOwn(text, direct)
  )
    return direct;
  const before = nameBefore(text, start, names);
  if (before && start - before.end <= 2) return before;
  const acronym = /^\s(?!PRC)[A-Z]{2,}\b/.exec(rest)?.[0];
  if (acronym) return authority(from, acronym, text, 'foreign');
  return before ?? foreignBefore(text, start);
}

/** What an article is about, before "of": Article 293 (picking quarrels) of the Criminal Law. */
const GLOSS = /^\s*\((?!here|the |an? |see |as |referred)[^()\n]{2,80}\)(?=,? (?:of|under|in) )/i;

/** A name behind which another provision follows is that one's: "Article 5, Criminal Law Article 6". */
const startsOwn = (text: string, name: Name): boolean =>
  /^["”》]?[,:]?\s*(?:Art|art|第|\d)/.test(text.slice(name.end, name.end + 8));

function nameBefore(text: string, start: number, names: readonly Name[]): Name | undefined {
  const last = names[firstEndingAfter(names, start) - 1];
  return last && start - last.end < 80 && BEFORE.exec(text.slice(last.end, start))?.index === 0
    ? last
    : undefined;
}

function foreignBefore(text: string, start: number): Name | null {
  const found = /\b(?:[A-Z]\.?){2,8}(?:\s\d{4})?['’s]{0,2},?\s$/.exec(
    text.slice(Math.max(0, start - 24), start),
  );
  if (!found || /^(?:PRC|VPN|AND|OR|THE|SPC|SPP|NPC|NPCSC|MPS|CN|OK|TL|DR|II|III|IV)\b/.test(found[0]))
    return null;
  const at = start - found[0].length;
  return { start: at, end: start, words: found[0].trim(), kind: 'foreign', year: null };
}

const authority = (end: number, words: string, text: string, kind: 'same' | 'foreign'): Name => ({
  start: end,
  end: end + words.length,
  words: text.slice(end, end + words.length).trim(),
  kind,
  year: null,
});

interface Bound {
  readonly group: PinpointGroup;
  readonly name: Name | null;
}

/** "Article 6 and Article 14 of the Provisions": the first takes the name of the second. */
function shareNames(text: string, bound: readonly Bound[]): Bound[] {
  const shared: Bound[] = [];
  for (const each of [...bound].reverse()) {
    const next = shared.at(-1);
    const between = next && text.slice(each.group.pinpoints.at(-1)?.end ?? 0, next.group.pinpoints[0].start);
    const joins =
      next?.name &&
      next.name.start > next.group.pinpoints[0].start &&
      /^\s*,?\s*(?:and|or|,)\s*(?:the\s)?$/.test(between ?? '');
    shared.push(each.name === null && joins ? { ...each, name: next.name } : each);
  }
  return shared.reverse();
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
type Bare = Omit<Mention, 'startsSentence' | 'amongOthers'>;

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
