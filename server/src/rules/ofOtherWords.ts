import type { Law } from '../corpus/law';
import { wordsOf } from '../corpus/provisionPlace';
import type { Threshold } from '../corpus/threshold';
import type { Unit } from '../quantity/quantity';
import { readQuantities } from '../quantity/readQuantities';
import { bilingualStems } from './bilingualStems';
import type { Claim } from './claim';
import { isOfGrade } from './comparable';

/**
 * The figures of the law that a claim's own words speak of, where its figure is one that the law sets for something
 * else: "bail may not exceed six months", where bail may last twelve and residential surveillance six. Empty where the
 * words do not decide. The law is in English: of Chinese words those count whose English is known.
 */
export function ofOtherWords(
  claim: Claim,
  agreeing: readonly Threshold[],
  comparable: readonly Threshold[],
  law: Law,
): readonly Threshold[] {
  if (claim.quoted || agreeing.length === comparable.length) return [];
  const isOfTier = ({ grades: own, provision }: Threshold): boolean =>
    agreeing.some((each) => each.grades.join() === own.join()) ||
    (own.length === 0 && agreeing.every((each) => each.provision.paragraph !== provision.paragraph));
  const others = comparable.filter(
    (each) => each.unit === claim.quantity.unit && !agreeing.includes(each) && isOfTier(each),
  );
  if (others.length === 0) return [];
  const meant =
    claim.language === 'zh'
      ? byMostWords(claim, agreeing, others, law)
      : byOwnWords(claim, agreeing, others, law);
  return new Set(meant.map(({ value, upper }) => `${value}..${upper}`)).size === 1 ? meant : [];
}

/** In English: those that share two words with the claim, where what agrees with it shares none. */
function byOwnWords(
  { words, grades, quantity }: Claim,
  agreeing: readonly Threshold[],
  others: readonly Threshold[],
  law: Law,
): readonly Threshold[] {
  if (grades.length > 0 || PIECES.has(quantity.unit)) return [];
  const said = stemsIn(words);
  const shared = (each: Threshold): number => sharedWith(said, each, law);
  return said.size === 0 || agreeing.some((each) => shared(each) > 0)
    ? []
    : others.filter((each) => shared(each) >= FEWEST);
}

/** In Chinese, where one term gives several stems: those that share the most, by two more than what agrees. */
function byMostWords(
  claim: Claim,
  agreeing: readonly Threshold[],
  others: readonly Threshold[],
  law: Law,
): readonly Threshold[] {
  const said = bilingualStems(claim.words);
  if (said.size < FEWEST) return [];
  const shared = (each: Threshold): number => sharedWith(said, each, law);
  const rivals = others.filter((each) => isOfGrade(each, claim) !== false);
  const most = Math.max(0, ...rivals.map(shared));
  return most < FEWEST + Math.max(0, ...agreeing.map(shared))
    ? []
    : rivals.filter((each) => shared(each) === most);
}

/** What is counted in pieces is named by the pieces, in too many ways. */
const PIECES: ReadonlySet<Unit> = new Set(['item', 'copy', 'file', 'group']);

const sharedWith = (said: ReadonlySet<string>, each: Threshold, law: Law): number =>
  [...stemsOf(each, law)].filter((stem) => said.has(stem)).length;
/** One word may be chance. */
const FEWEST = 2;

const known = new WeakMap<Threshold, ReadonlySet<string>>();

/** The telling words of the parts of sentences in which the law sets such a figure. */
function stemsOf(threshold: Threshold, law: Law): ReadonlySet<string> {
  const kept = known.get(threshold);
  if (kept) return kept;
  const text = wordsOf(law, threshold.derivedFrom?.from ?? threshold.provision);
  const all = readQuantities(text);
  const parts = all.flatMap(({ value, upper, unit, start, end }, i) =>
    value === threshold.value && upper === threshold.upper && unit === threshold.unit
      ? [
          text.slice(Math.max(all[i - 1]?.end ?? 0, start - REACH), start),
          text
            .slice(end, Math.min(all[i + 1]?.start ?? text.length, end + REACH))
            .replace(PIECES.has(unit) ? /[.;][\s\S]*$/ : /(?:[.,;]|\band\b)[\s\S]*$/, ''),
        ]
      : [],
  );
  const stems = stemsIn(parts.join(' '));
  known.set(threshold, stems);
  return stems;
}
const REACH = 120;

/** The telling words of a text, by their first letters. */
export const stemsIn = (words: string): ReadonlySet<string> =>
  new Set(
    (words.toLowerCase().match(/[a-z]{4,}/g) ?? [])
      .filter((word) => !COMMON.test(word))
      .map((word) => word.slice(0, STEM)),
  );
const STEM = 5;
const COMMON =
  /^(?:(?:this|that|with|from|than|more|less|most|least|such|shall|must|have|been|where|which|there|under|article|paragraph|item|items|number|amount|amounts|reach|reaches|exceed|exceeds|within|after|before|person|persons|case|cases|year|years|month|months|days|yuan|fine|fined|term|fixed|imprisonment|sentenced|punish\w*|criminal|law|provision\w*|period|limit|time|also|only|each|other|another|total|basis|upon|over|into|their|them|they|will|would|does|done|made|make|makes|being|when|what|whose|those|these|about|above|below|between|however|while|because|order|rules?|interpretation|pursuant|according|accordance|circumstances?|serious|especially|relatively|large|huge|consequences?))$/;
