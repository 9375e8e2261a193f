import { asCalledHere } from '../citation/ownTitles';
import type { Instrument } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { standingOn } from '../corpus/standing';
import { withoutIssuers, wordingsOf } from '../corpus/wordings';

/**
 * The one instrument of which a name in English has the very words, in whatever order and form: "Invoice
 * Administration Measures" for "Measures for the Administration of Invoices", "Telecommunication Regulation" for
 * "Telecommunications Regulations". Of several the one in force; undefined where that leaves more than one.
 */
export function matchLoosely(law: Law, words: string, asOf: string): Instrument | undefined {
  const key = looseKey(words);
  if (key.split(' ').length < FEWEST && !asCalledHere(words)) return undefined;
  const found = keysOf(law).get(key) ?? keysOf(law).get(withoutCrimes(key)) ?? [];
  const standing = found.filter((each) => standingOn(each, asOf).state === 'in force');
  const [only, ...others] = standing.length > 0 ? standing : found;
  return others.length === 0 ? only : undefined;
}

/**
 * Whether a name has no other words than the title of an instrument, of the same kind: "Network Data Regulations". A
 * "Criminal Code" every state has.
 */
export function isShortFor(words: string, instrument: Instrument): boolean {
  if (words.length > LONGEST_SHORT || instrument.kind === 'law') return false;
  const own = looseKey(words).split(' ');
  return own.length > 1 && stemsOf(instrument).some((stems) => own.every((stem) => stems.has(stem)));
}
const LONGEST_SHORT = 60;

const stems = new WeakMap<Instrument, readonly ReadonlySet<string>[]>();

/** The words of each name of an instrument. */
function stemsOf(instrument: Instrument): readonly ReadonlySet<string>[] {
  const kept = stems.get(instrument);
  if (kept) return kept;
  const made = wordingsOf(instrument).map((wording) => new Set(looseKey(wording).split(' ')));
  stems.set(instrument, made);
  return made;
}

/** The words of a name without the state, the issuers, small words and endings, in the order of the alphabet. */
function looseKey(words: string): string {
  const stems = withoutIssuers(words)
    .toLowerCase()
    .replace(STATE, ' ')
    .match(/[a-z]+|\d+/g)
    ?.filter((word) => !SMALL.has(word))
    .map((word) => SAME[word] ?? singular(word));
  const all = [...new Set(stems)];
  // Translators call one text regulations or provisions; where a title is short, that may be another text.
  const isLong = all.length >= LONG;
  return all
    .map((word) => (isLong && word === 'provision' ? 'regulation' : word))
    .sort()
    .join(' ');
}

const STATE = /\b(?:people['’]?s republic(?: of china)?|prc|china(?:['’]s)?|chinese)\b/g;
const SMALL = new Set(
  'the a an of on in for to and or by with s concerning regarding relating governing'.split(' '),
);
const LONG = 5;
/** A "Law of Property" every state has. */
const FEWEST = 3;
/** An interpretation on network crimes is one on networks. */
const withoutCrimes = (key: string): string => key.replace(/\b(?:crime|case) /g, '');

/** Words that translators choose between, and spellings. */
const SAME: Readonly<Record<string, string>> = {
  telecommunications: 'telecom',
  telecommunication: 'telecom',
  administration: 'administrat',
  administrative: 'administrat',
  management: 'administrat',
  implementation: 'implement',
  implementing: 'implement',
  procedural: 'procedure',
  interim: 'provisional',
  temporary: 'provisional',
  networking: 'network',
  cyber: 'network',
  online: 'network',
  internet: 'network',
  combating: 'anti',
  combatting: 'anti',
  countering: 'anti',
  counter: 'anti',
  fighting: 'anti',
  against: 'anti',
  labour: 'labor',
  licence: 'license',
  licensing: 'license',
  defence: 'defense',
  labelling: 'labeling',
  programme: 'program',
  organisation: 'organization',
};

const singular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^aisu])s$/, '')
    .replace(/sses$/, 'ss');

const made = new WeakMap<Law, ReadonlyMap<string, readonly Instrument[]>>();

function keysOf(law: Law): ReadonlyMap<string, readonly Instrument[]> {
  const kept = made.get(law);
  if (kept) return kept;
  const keys = new Map<string, Instrument[]>();
  for (const instrument of law.instruments.values())
    for (const wording of wordingsOf(instrument)) {
      if (!/^[\x21-\x7e’–]+ [\x20-\x7e’–]+$/.test(wording)) continue;
      const key = looseKey(wording);
      for (const each of instrument.kind === 'interpretation' ? [key, withoutCrimes(key)] : [key]) {
        const others = keys.get(each) ?? [];
        if (!others.includes(instrument)) keys.set(each, [...others, instrument]);
      }
    }
  made.set(law, keys);
  return keys;
}
