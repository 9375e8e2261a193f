/** How grave the law takes an act to be. */
export type Grade =
  | 'serious'
  | 'especially-serious'
  | 'minor'
  | 'serious-consequences'
  | 'especially-serious-consequences'
  | 'relatively-large'
  | 'huge'
  | 'especially-huge'
  | 'serious-injury'
  | 'death';

const GRADES: readonly (readonly [Grade, RegExp])[] = [
  [
    'serious-injury',
    /\b(?:serious|severe|grievous)(?:ly)? (?:bodily )?(?:injur(?:y|ies|es|ed|ing)|harm)|重伤/gi,
  ],
  [
    'death',
    /\bcaus(?:es|ed|ing) (?:the )?deaths?\b|\bdeath (?:is|was) caused|\b(?:results?|resulting|resulted) in (?:the )?deaths?\b|\b(?:injury|disability) or death\b|(?:致|造成|引起)[^，。；、]{0,6}死亡|重伤或者?死亡|重伤、死亡/gi,
  ],
  [
    'especially-serious-consequences',
    /consequences (?:is |are |were )?(?:especially|particularly|extremely|exceptionally) serious|(?:especially|particularly|extremely) serious consequences|后果特别严重|特别严重后果/gi,
  ],
  [
    'especially-serious',
    /(?:circumstances? |tier )?(?:is |are |were )?["“”'(]*(?:especially|particularly|extremely|exceptionally|very) serious(?: circumstances?)?|(?:情节)?特别严重(?:情节)?(?!后果|的后果)/gi,
  ],
  [
    'serious-consequences',
    /consequences (?:is |are |were )?serious|serious consequences|后果严重|严重后果/gi,
  ],
  ['especially-huge', /(?:especially|particularly|extremely) (?:huge|large|great)|数额特别巨大/gi],
  ['huge', /amount (?:is |are )?huge|huge amount|["“]huge["”]|\b(?:if|where|when) huge\b|数额巨大/gi],
  ['relatively-large', /relatively large|comparatively large|数额较大|数量较大/gi],
  [
    'serious',
    /(?:circumstances? )?(?:is |are |were )?["“”'(]*(?<!\bnot )\bserious(?: circumstances?)?|(?<!不属于|未达到|尚未)情节(?:严重|较重)|严重情节/gi,
  ],
  ['minor', /(?:circumstances? (?:is |are )?)(?:relatively )?minor|情节较轻/gi],
];

/** A grade that words name, and where. */
export interface GradeFound {
  readonly grade: Grade;
  readonly start: number;
  readonly end: number;
}

/** The grades that a text names, in order; of overlapping ones the longer. */
export function gradesIn(text: string): GradeFound[] {
  if (!/serious|severe|grievous|huge|large|minor|death|严重|巨大|较大|较轻|较重|重伤|死亡/i.test(text))
    return [];
  const found: GradeFound[] = [];
  for (const [grade, pattern] of GRADES)
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!found.some((other) => other.start < span.end && span.start < other.end))
        found.push({ grade, ...span });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Grades of one family exclude one another: an amount, the circumstances, the consequences. */
const FAMILIES: readonly ReadonlySet<Grade>[] = [
  new Set(['relatively-large', 'huge', 'especially-huge']),
  new Set(['minor', 'serious', 'especially-serious']),
  new Set(['serious-consequences', 'especially-serious-consequences']),
  new Set(['serious-injury', 'death']),
];

/**
 * Whether two sets of grades may be of one tier; undefined where they have no family in common. "Huge or otherwise
 * serious" is no tier of "relatively large or otherwise serious".
 */
export function haveOneGrade(one: readonly Grade[], other: readonly Grade[]): boolean | undefined {
  const shared = FAMILIES.filter((family) =>
    [one, other].every((set) => set.some((each) => family.has(each))),
  );
  if (shared.length === 0) return undefined;
  return shared.every((family) => one.some((each) => family.has(each) && other.includes(each)));
}

/** Whether two sets of grades share one. */
export const haveGradeInCommon = (one: readonly Grade[], other: readonly Grade[]): boolean =>
  one.some((each) => other.includes(each));
