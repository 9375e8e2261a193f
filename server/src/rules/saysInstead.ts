import type { Law } from '../corpus/law';
import type { Claim } from './claim';
import type { Contradiction } from './compare';
import { figureOf } from './compare';
import type { Fix } from './finding';
import { rewriteFigure } from './rewriteFigure';
import type { Complaint } from './rule';
import { figureWords, gradeWords, measureWords, provisionWords } from './words';

/** The finding for a claim that the law contradicts: what the law says, where, and what the note says. */
export function saysInstead(claim: Claim, { rivals, only }: Contradiction, law: Law): Complaint {
  const language = claim.language;
  const zh = language === 'zh';
  const measure = measureWords(claim.measure, language);
  const shown = (only ? [only] : rivals.slice(0, MOST_RIVALS)).map((rival) => {
    const grade = gradeWords(rival.grade, language);
    const derived = rival.derivedFrom ? (zh ? '，推算所得' : ', derived') : '';
    const place = provisionWords(law, rival.provision, language);
    const figure = figureWords(rival, language);
    return zh
      ? `${figure}（${grade ? `${grade}，` : ''}${place}${derived}）`
      : `${figure} (${grade ? `${grade}, ` : ''}${place}${derived})`;
  });
  const message = zh
    ? `法律规定的${measure}为${shown.join('，')}；本文写作“${claim.said}”。`
    : `The law sets ${measure} at ${shown.join(', or ')}; the note says “${claim.said}”.`;
  return {
    start: claim.figure.start,
    end: (claim.upperFigure ?? claim.figure).end,
    message,
    provision: rivals[0].provision,
    claim: figureOf({ ...claim.quantity, measure: claim.measure, grade: claim.grade }),
    expected: rivals.map(figureOf),
    related: rivals.slice(0, MOST_RIVALS).map((rival) => ({
      provision: rival.provision,
      message: `${measure}: ${figureWords(rival, language)}`,
    })),
    fixes: only ? fixesFor(claim, only) : [],
  };
}

const MOST_RIVALS = 3;

/** Replaces the number, or both ends of a range where they differ, each in its own style. */
function fixesFor(claim: Claim, rival: Contradiction['rivals'][number]): Fix[] {
  const wanted = wantedFigures(claim, rival);
  const edits = wanted.flatMap(({ span, words, value, now }) => {
    if (value === now) return [];
    const newText = rewriteFigure(words, value);
    return newText === undefined ? [undefined] : [{ ...span, newText }];
  });
  if (edits.length === 0 || edits.includes(undefined)) return [];
  const done = edits.filter((edit) => edit !== undefined);
  const written = done.map((edit) => edit.newText).join(claim.language === 'zh' ? '、' : ' … ');
  return [{ title: claim.language === 'zh' ? `改为“${written}”` : `Change to “${written}”`, edits: done }];
}

interface Wanted {
  readonly span: { readonly start: number; readonly end: number };
  readonly words: string;
  readonly value: number;
  readonly now: number;
}

/** Which number belongs where; none where the claim and the law are not built alike. */
function wantedFigures(claim: Claim, { value, upper, bound }: Contradiction['rivals'][number]): Wanted[] {
  const { quantity, figure, upperFigure } = claim;
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
