import type { Crime, Provision } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Claim } from './claim';

/**
 * Claims about an article that sets out several crimes, each with the paragraph of the crime that its own words name:
 * 《刑法》第一百三十四条，重大责任事故罪，处……, 开设赌场的，处…….
 */
export const withParagraphs = (claims: readonly Claim[], law: Law): readonly Claim[] =>
  claims.map((claim) => {
    const [place, ...more] = claim.provisions;
    const paragraph =
      place && more.length === 0 && place.article !== null && place.paragraph === null
        ? paragraphNamed(claim.words, crimesOf(law, place))
        : undefined;
    return place && paragraph ? { ...claim, provisions: [{ ...place, paragraph }] } : claim;
  });

/** A crime as prose names it. */
interface Named {
  readonly name: RegExp;
  readonly paragraph: number;
}

const known = new WeakMap<readonly Crime[], Map<string | null, readonly Named[]>>();

/** The crimes of an article that has some in several paragraphs; else none. */
function crimesOf(law: Law, { instrument, article }: Provision): readonly Named[] {
  const crimes = law.instruments.get(instrument)?.crimes ?? NONE;
  if (crimes.length === 0) return NONE;
  const ofLaw = known.get(crimes) ?? new Map<string | null, readonly Named[]>();
  known.set(crimes, ofLaw);
  const kept = ofLaw.get(article);
  if (kept) return kept;
  const made = crimesIn(crimes, article);
  ofLaw.set(article, made);
  return made;
}

function crimesIn(crimes: readonly Crime[], article: string | null): readonly Named[] {
  const own = crimes.filter((each) => each.article === article);
  if (new Set(own.map(({ paragraph }) => paragraph)).size < 2) return [];
  return own.flatMap(({ names, paragraph }) =>
    paragraph === null ? [] : names.map((name) => ({ name: patternOf(name), paragraph })),
  );
}
const NONE: readonly never[] = [];

/** A crime is named, or what somebody does who commits it: 赌博罪; 开设赌场的，……. */
const patternOf = (name: string): RegExp =>
  /罪$/.test(name)
    ? new RegExp(`${escaped(name.slice(0, -1))}(?:罪|的[，,]?(?=[^、和]))`, 'g')
    : new RegExp(`(?<=\\b(?:crimes?|offen[cs]es?) of |[[【“"])${escaped(name)}\\b`, 'gi');

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The paragraph of the crime that is named last; undefined where it stands in a list with another one. */
function paragraphNamed(words: string, crimes: readonly Named[]): number | undefined {
  if (crimes.length === 0) return undefined;
  const found = crimes
    .flatMap(({ name, paragraph }) =>
      [...words.matchAll(name)].map((each) => ({
        paragraph,
        start: each.index,
        end: each.index + each[0].length,
      })),
    )
    // 传播淫秽物品罪 within a longer name is none.
    .filter((each, _, all) => !all.some((other) => isAround(other, each)))
    .sort((one, other) => one.start - other.start);
  const [last, before] = [found.at(-1), found.at(-2)];
  const isListed =
    last &&
    before &&
    before.paragraph !== last.paragraph &&
    BETWEEN.test(words.slice(before.end, last.start));
  return isListed ? undefined : last?.paragraph;
}

const isAround = (one: { start: number; end: number }, other: { start: number; end: number }): boolean =>
  one.start <= other.start && other.end <= one.end && one.end - one.start > other.end - other.start;

const BETWEEN = /^\s?(?:[、，,;；/]|和|与|或者?|及|and|or)\s?$/;
