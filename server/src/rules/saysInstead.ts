import type { Law } from '../corpus/law';
import type { Threshold } from '../corpus/threshold';
import { isConvertible } from '../quantity/timeUnits';
import { scaled } from '../quantity/units';
import type { Claim } from './claim';
import type { Contradiction } from './compare';
import { figureOf } from './figure';
import type { Fix } from './finding';
import { rewriteFigure } from './rewriteFigure';
import type { Complaint } from './rule';
import { figureWords, gradeWords, measureWords, nameInProse, provisionWords } from './words';

/** The finding for a claim that the law contradicts: what the law says, where, and what the note says. */
export function saysInstead(claim: Claim, found: Contradiction, law: Law): Complaint {
  const { measure, shown } = lawsWords(claim, found, law);
  return {
    ...told(claim, found.rivals),
    message:
      claim.language === 'zh'
        ? `法律规定的${measure}为${shown}；本文写作“${claim.said}”。`
        : `The law sets ${measure} at ${shown}; the note says “${claim.said}”.`,
    fixes: found.only ? fixesFor(claim, found.only) : [],
  };
}

/** The finding for a figure of another grade. Either the figure or the grade may be wrong: no fix is offered. */
export function saysForAnotherGrade(claim: Claim, found: Contradiction, law: Law): Complaint {
  const { measure, shown } = lawsWords(claim, found, law);
  return {
    ...told(claim, found.rivals),
    message:
      claim.language === 'zh'
        ? `在该情节下，法律规定的${measure}为${shown}；本文所写“${claim.said}”属于另一档。`
        : `At that grade the law sets ${measure} at ${shown}; the note's “${claim.said}” is of another.`,
    fixes: [],
  };
}

/** The finding for a figure that the law has at another grade only, and none at the grade that the note gives. */
export function saysOnlyAtGrade(claim: Claim, found: Contradiction, law: Law): Complaint {
  const { shown } = lawsWords(claim, found, law);
  const said = gradeWords(claim.grades[0]?.at(-1) ?? null, claim.language);
  return {
    ...told(claim, found.rivals),
    message:
      claim.language === 'zh'
        ? `法律在此未规定“${said}”一档；“${claim.said}”对应${shown}。`
        : `The law knows no tier “${said}” here; “${claim.said}” is ${shown}.`,
    fixes: [],
  };
}

/** The finding for a figure that stands in another item than the note cites. */
export function saysOfAnotherItem(claim: Claim, found: Contradiction, law: Law): Complaint {
  const { shown } = lawsWords(claim, found, law);
  const [cited] = claim.provisions;
  const place = cited ? provisionWords(law, cited, claim.language) : '';
  return {
    ...told(claim, found.rivals),
    message:
      claim.language === 'zh'
        ? `${place}未规定此项标准；“${claim.said}”见于${shown}。`
        : `${place} sets no such figure; “${claim.said}” is ${shown}.`,
    fixes: [],
  };
}

/** The finding for a figure that stands in no article of the law that the note speaks of as a whole. */
export function saysNowhere(claim: Claim, rivals: Contradiction['rivals'], law: Law): Complaint {
  const { measure, shown } = lawsWords(claim, { rivals, only: rivals[0] }, law);
  const name = nameOfLaw(claim, law);
  return {
    ...told(claim, [rivals[0]]),
    message:
      claim.language === 'zh'
        ? `${name}没有一条规定“${claim.said}”的${measure}；最高为${shown}。`
        : `No article of the ${name} sets ${measure} at “${claim.said}”; the highest is ${shown}.`,
    fixes: [],
  };
}

/** The name of the law that a claim is said of, in its note's language. */
export function nameOfLaw({ provisions: [place], language }: Claim, law: Law): string {
  const instrument = law.instruments.get(place?.instrument ?? '');
  return instrument ? nameInProse(instrument, language) : '';
}

/** The information that a right figure is worded more loosely than in the law. */
export function saysLoosely(claim: Claim, threshold: Threshold, law: Law): Complaint {
  const figure = figureWords(threshold, claim.language);
  const place = provisionWords(law, threshold.provision, claim.language);
  return {
    ...told(claim, [threshold]),
    message:
      claim.language === 'zh'
        ? `${place}为${figure}，包括本数；本文写作“${claim.said}”。`
        : `${place} has ${figure}, the number included; the note says “${claim.said}”.`,
    fixes: [],
  };
}

/** What the law measures, and its figures with their places. */
const lawsWords = ({ language }: Claim, { rivals, only }: Contradiction, law: Law) => ({
  measure: measureWords(rivals[0].measure, language),
  shown: (only ? [only] : rivals.slice(0, MOST_RIVALS))
    .map((rival) => rivalWords(rival, law, language))
    .join(language === 'zh' ? '，' : ', or '),
});

function rivalWords(rival: Threshold, law: Law, language: Claim['language']): string {
  const zh = language === 'zh';
  const grade = gradeWords(rival.grades[0] ?? rival.grade, language);
  const { derivedFrom } = rival;
  const elsewhere =
    derivedFrom !== null &&
    (derivedFrom.from.instrument !== rival.provision.instrument ||
      derivedFrom.from.article !== rival.provision.article);
  const place = provisionWords(law, elsewhere ? derivedFrom.from : rival.provision, language);
  const derived = derivedFrom && !elsewhere ? (zh ? '，推算所得' : ', derived') : '';
  const figure = figureWords(rival, language);
  return zh
    ? `${figure}（${grade ? `${grade}，` : ''}${place}${derived}）`
    : `${figure} (${grade ? `${grade}, ` : ''}${place}${derived})`;
}

/** What every finding on a claim tells: the place of the figure, the claim, the law's figures and where they stand. */
function told(claim: Claim, rivals: Contradiction['rivals']) {
  const measure = measureWords(rivals[0].measure, claim.language);
  return {
    start: claim.figure.start,
    end: (claim.upperFigure ?? claim.figure).end,
    provision: rivals[0].provision,
    claim: figureOf({ ...claim.quantity, measure: claim.measure, grade: claim.grades[0]?.at(-1) ?? null }),
    expected: rivals.map(figureOf),
    related: rivals.slice(0, MOST_RIVALS).map((rival) => ({
      provision: rival.derivedFrom?.from ?? rival.provision,
      message: `${measure}: ${figureWords(rival, claim.language)}`,
    })),
  };
}

const MOST_RIVALS = 3;

/** Replaces the number, or both ends of a range where they differ, each in its own style. */
function fixesFor(claim: Claim, rival: Contradiction['rivals'][number]): Fix[] {
  const wanted = wantedFigures(claim, rival);
  const edits = wanted.flatMap(({ span, words, value, now }) => {
    if (value === now) return [];
    const newText = rewriteFigure(words, scaled(value, 1 / (claim.quantity.scale ?? 1)));
    return newText === undefined ? [undefined] : [{ ...span, newText }];
  });
  if (edits.length === 0 || edits.includes(undefined)) return [];
  const done = edits.filter((edit) => edit !== undefined);
  const written = done.map((edit) => edit.newText).join(claim.language === 'zh' ? '、' : ' … ');
  return [
    {
      title: claim.language === 'zh' ? `改为“${written}”` : `Change to “${written}”`,
      edits: [...done, ...unitBehind(claim, wanted)],
    },
  ];
}

/** "two years" becomes "one year", "one day" five days: the unit goes with its number. */
function unitBehind({ said, quantity, end }: Claim, [wanted, ...more]: readonly Wanted[]): Fix['edits'] {
  const [, plural] = /^\w+\s(?:year|month|week|day|hour)(s?)$/.exec(said) ?? [];
  if (!wanted || more.length > 0 || plural === undefined || quantity.end - quantity.start !== said.length)
    return [];
  if (wanted.value === 1 && plural) return [{ start: end - 1, end, newText: '' }];
  return wanted.now === 1 && !plural ? [{ start: end, end, newText: 's' }] : [];
}

interface Wanted {
  readonly span: { readonly start: number; readonly end: number };
  readonly words: string;
  readonly value: number;
  readonly now: number;
}

/** Which number belongs where; none where the claim and the law are not built alike. */
function wantedFigures(
  claim: Claim,
  { value, upper, bound, unit }: Contradiction['rivals'][number],
): Wanted[] {
  const { quantity, figure, upperFigure } = claim;
  if (isConvertible(unit) && unit !== quantity.unit) return [];
  const first = (wanted: number): Wanted => ({
    span: figure,
    words: claim.figureWords,
    value: wanted,
    now: quantity.value,
  });
  if (quantity.upper !== null && upperFigure) {
    if (upper === null) return [];
    return [
      first(value),
      { span: upperFigure, words: claim.upperWords ?? '', value: upper, now: quantity.upper },
    ];
  }
  const isUpper = quantity.bound === 'at-most' || quantity.bound === 'less-than';
  const isLower = quantity.bound === 'at-least' || quantity.bound === 'more-than';
  if (upper !== null) return isUpper ? [first(upper)] : isLower ? [first(value)] : [];
  if ((isUpper && bound === 'at-least') || (isLower && bound === 'at-most')) return [];
  return [first(value)];
}
