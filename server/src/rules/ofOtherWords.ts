import type { Law } from '../corpus/law';
import { wordsOf } from '../corpus/provisionPlace';
import type { Threshold } from '../corpus/threshold';
import type { Unit } from '../quantity/quantity';
import { readQuantities } from '../quantity/readQuantities';
import { bilingualStems } from './bilingualStems';
import type { Claim } from './claim';

/**
 * The figures of the law that a claim's own words speak of, where its figure is one that the law sets for something
 * else: "bail may not exceed six months", where bail may last twelve and residential surveillance six. Empty where the
 * words do not decide. The law is in English: of Chinese words those count whose English is known.
 */
export function ofOtherWords(
  { words, language, grades, quantity, quoted }: Claim,
  agreeing: readonly Threshold[],
  comparable: readonly Threshold[],
  law: Law,
): readonly Threshold[] {
  if (grades.length > 0 || agreeing.length === comparable.length) return [];
  if (quoted || PIECES.has(quantity.unit)) return [];
  const said = language === 'zh' ? bilingualStems(words) : stemsIn(words);
  if (said.size === 0 || agreeing.some((each) => shares(said, each, law))) return [];
  const isOfTier = ({ grades: own, provision }: Threshold): boolean =>
    agreeing.some((each) => each.grades.join() === own.join()) ||
    (own.length === 0 && agreeing.every((each) => each.provision.paragraph !== provision.paragraph));
  const meant = comparable.filter(
    (each) =>
      each.unit === quantity.unit &&
      !agreeing.includes(each) &&
      isOfTier(each) &&
      sharesMost(said, each, law),
  );
  return new Set(meant.map(({ value, upper }) => `${value}..${upper}`)).size === 1 ? meant : [];
}

/** What is counted in pieces is named by the pieces, in too many ways. */
const PIECES: ReadonlySet<Unit> = new Set(['item', 'copy', 'file', 'group']);

const shares = (said: ReadonlySet<string>, each: Threshold, law: Law): boolean =>
  [...stemsOf(each, law)].some((stem) => said.has(stem));

/** One word may be chance. */
const sharesMost = (said: ReadonlySet<string>, each: Threshold, law: Law): boolean =>
  [...stemsOf(each, law)].filter((stem) => said.has(stem)).length >= FEWEST;
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
            .replace(/(?:[.,;]|\band\b)[\s\S]*$/, ''),
        ]
      : [],
  );
  const stems = stemsIn(parts.join(' '));
  known.set(threshold, stems);
  return stems;
}
const REACH = 120;

const stemsIn = (words: string): ReadonlySet<string> =>
  new Set(
    (words.toLowerCase().match(/[a-z]{4,}/g) ?? [])
      .filter((word) => !COMMON.test(word))
      .map((word) => word.slice(0, STEM)),
  );
const STEM = 5;
const COMMON =
  /^(?:(?:this|that|with|from|than|more|less|most|least|such|shall|must|have|been|where|which|there|under|article|paragraph|item|items|number|amount|amounts|reach|reaches|exceed|exceeds|within|after|before|person|persons|case|cases|year|years|month|months|days|yuan|fine|fined|term|fixed|imprisonment|sentenced|punish\w*|criminal|law|provision\w*|period|limit|time|also|only|each|other|another|total|basis|upon|over|into|their|them|they|will|would|does|done|made|make|makes|being|when|what|whose|those|these|about|above|below|between|however|while|because|order|rules?|interpretation|pursuant|according|accordance|circumstances?|serious|especially|relatively|large|huge|consequences?))$/;
