import type { Threshold } from '../corpus/threshold';
import type { Grade } from '../quantity/grades';
import type { Claim } from './claim';

/**
 * The figures that a claim is of, where those that it agrees with are of something else by its own words: what
 * responsible persons pay at most is no ceiling for the one who is fined, and 5,000 clicks are no 5,000 reposts.
 * Empty where the words do not tell.
 */
export function agreesByChance(
  claim: Claim,
  agreeing: readonly Threshold[],
  comparable: readonly Threshold[],
): readonly Threshold[] {
  if (ofPersons(claim, agreeing)) return ceilings(claim, agreeing, comparable);
  const ofPart = ofOtherPart(claim, agreeing, comparable);
  return ofPart.length > 0 ? ofPart : ofOtherThing(claim, agreeing, comparable);
}

/** "any other participant: five years", which the law has for what has no parts: of who takes part it says three. */
function ofOtherPart(
  { grades }: Claim,
  agreeing: readonly Threshold[],
  comparable: readonly Threshold[],
): readonly Threshold[] {
  const [[part, ...more] = [], ...others] = grades;
  if (!part || more.length > 0 || others.length > 0 || !PARTS.has(part)) return [];
  if (agreeing.some((each) => each.grades.some((own) => PARTS.has(own)))) return [];
  return comparable.filter((each) => each.grades.includes(part));
}
const PARTS: ReadonlySet<Grade> = new Set(['ringleader', 'active-participant', 'other-participant']);

/** 拒不改正的，处十万元以下罚款, where the law has a range up to that for those who are responsible. */
const ofPersons = (
  { language, measure, quantity: { bound, upper }, appliesTo, words, isInherited }: Claim,
  agreeing: readonly Threshold[],
): boolean =>
  language === 'zh' &&
  measure === 'fine' &&
  bound === 'at-most' &&
  upper === null &&
  appliesTo !== 'individual' &&
  !isInherited &&
  /处/.test(words) &&
  !/最高|人员|责任人|个人(?!信息)|主管|负责人/.test(words) &&
  agreeing.every((each) => each.upper !== null && each.kind === 'penalty');

/** What the law lets be imposed at most in the same paragraphs, with no lower end. */
const ceilings = (
  { grades }: Claim,
  agreeing: readonly Threshold[],
  comparable: readonly Threshold[],
): readonly Threshold[] =>
  grades.length > 0
    ? []
    : comparable.filter(
        (each) =>
          each.upper === null &&
          each.bound === 'at-most' &&
          each.grades.length === 0 &&
          agreeing.some(
            ({ provision, grades: own }) =>
              own.length === 0 && provision.paragraph === each.provision.paragraph,
          ),
      );

/** 转发五千次, where 5,000 is of clicks and the law counts reposts, too; 视频文件二千个, where 2,000 is of other items. */
function ofOtherThing(
  { quantity: { unit }, grades, words }: Claim,
  agreeing: readonly Threshold[],
  comparable: readonly Threshold[],
): readonly Threshold[] {
  const isCertain = unit === 'file' || (unit === 'occasion' && REPOSTS.test(words));
  if (!isCertain || agreeing.some((each) => each.unit === unit)) return [];
  return comparable.filter(
    (each) =>
      each.unit === unit && (grades.length === 0 || each.grades.some((own) => grades.flat().includes(own))),
  );
}
const REPOSTS = /转发|转载|\b(?:forward|repost|shar(?:e|ed|ing))/i;
