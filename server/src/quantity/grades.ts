/** How grave the law takes an act to be. */
export type Grade =
  | 'serious'
  | 'especially-serious'
  | 'relatively-serious'
  | 'minor'
  | 'serious-consequences'
  | 'especially-serious-consequences'
  | 'relatively-large'
  | 'huge'
  | 'especially-huge'
  | 'heavy-losses'
  | 'especially-heavy-losses'
  | 'serious-injury'
  | 'death'
  | 'ringleader'
  | 'active-participant'
  | 'other-participant';

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
  [
    'especially-heavy-losses',
    /\b(?:especially|particularly|extremely|exceptionally) (?:heavy|major|serious|severe|great) (?:\w+ ){0,2}loss(?:es)?|特别重大(?:\p{sc=Han}{1,3})?损失/giu,
  ],
  [
    'heavy-losses',
    /\b(?:heavy|major|serious|severe|great|significant) (?:\w+ ){0,2}loss(?:es)?\b|重大(?:\p{sc=Han}{1,3})?损失/giu,
  ],
  [
    'especially-huge',
    /(?:especially|particularly|extremely|exceptionally) (?:huge|large|great)|(?:[数金差]额|数量)特别巨大/gi,
  ],
  [
    'huge',
    /\b(?:amount|quantity|sum|is|are|was|were) huge\b|\bhuge (?:amount|quantity|sum)|["“]huge["”]|\b(?:if|where|when) huge\b|(?:[数金差]额|数量)巨大/gi,
  ],
  ['relatively-large', /relatively large|comparatively large|(?:[数金差]额|数量)较大/gi],
  [
    'relatively-serious',
    /(?:circumstances? )?(?:is |are |were )?["“”'(]*\b(?:relatively|comparatively|fairly) (?:serious|grave)\b(?: circumstances?)?|(?:其他)?(?:较重情节|情节较重)/gi,
  ],
  [
    'serious',
    /(?:circumstances? )?(?:is |are |were )?["“”'(]*(?<!\bnot )\bserious\b(?! (?:\w+ )?(?:illness|disease|disability|disorder|pollution|violation|breach|danger|threat|impact|infringement|interference|obstruction)s?\b)(?: circumstances?)?|(?<!不属于|未达到|尚未)情节严重|严重情节/gi,
  ],
  ['minor', /(?:circumstances? (?:is |are )?)(?:relatively )?minor|情节较轻/gi],
  [
    'other-participant',
    /\bother (?:participants?|members?|(?:defendants?|persons?|people|offenders?|those)? ?who (?:\w+ )?participate\w*)\b|其他参加(?:者|的)/gi,
  ],
  ['active-participant', /\bactive(?:ly)? (?:participa(?:nts?|tes?|ting)|members?)\b|积极参加(?:者|的)/gi],
  ['ringleader', /\bringleaders?\b|首要分子/gi],
];

/** A grade that words name, and where. */
export interface GradeFound {
  readonly grade: Grade;
  readonly start: number;
  readonly end: number;
}

/** The grades that a text names, in order; of overlapping ones the longer. */
export function gradesIn(text: string): GradeFound[] {
  if (
    !/serious|severe|grievous|huge|great|large|heavy|grave|major|minor|significant|death|leader|participa|active|member|严重|巨大|重大|较大|较轻|较重|重伤|死亡|首要分子|参加/i.test(
      text,
    )
  )
    return [];
  const found: GradeFound[] = [];
  for (const [grade, pattern] of GRADES) {
    // Most texts name one grade, and to ask that is cheaper than to gather.
    if (text.search(pattern) < 0) continue;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => other.start < end && start < other.end)) found.push({ grade, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Grades of one family exclude one another: an amount, the circumstances, the consequences, the part that one had. */
const FAMILIES: readonly ReadonlySet<Grade>[] = [
  new Set(['relatively-large', 'huge', 'especially-huge']),
  new Set(['minor', 'relatively-serious', 'serious', 'especially-serious']),
  new Set(['serious-consequences', 'especially-serious-consequences']),
  new Set(['heavy-losses', 'especially-heavy-losses']),
  new Set(['serious-injury', 'death']),
  new Set(['ringleader', 'active-participant', 'other-participant']),
];

/**
 * Whether two sets of grades may be of one tier; undefined where they have no family in common, and where one of them
 * says "serious" and the other 情节较重, which many call so. "Huge or otherwise serious" is no tier of "relatively large
 * or otherwise serious".
 */
export function haveOneGrade(one: readonly Grade[], other: readonly Grade[]): boolean | undefined {
  const shared = FAMILIES.filter((family) =>
    [one, other].every((set) => set.some((each) => family.has(each))),
  );
  const judged = shared.map((family) =>
    one.some((each) => family.has(each) && other.includes(each))
      ? true
      : isLoose(one, other) || isLoose(other, one)
        ? undefined
        : false,
  );
  if (judged.includes(false)) return false;
  return judged.includes(true) ? true : undefined;
}

const isLoose = (one: readonly Grade[], other: readonly Grade[]): boolean =>
  one.includes('serious') && other.includes('relatively-serious');

/** Whether two sets of grades share one. */
export const haveGradeInCommon = (one: readonly Grade[], other: readonly Grade[]): boolean =>
  one.some((each) => other.includes(each));
