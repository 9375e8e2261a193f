import type { Span } from '../markdown/span';
import type { Grade, GradeFound } from '../quantity/grades';
import { gradesIn } from '../quantity/grades';
import { isBoundedAmount, isBoundedTime, isTime, measureOf } from '../quantity/measures';
import type { Quantity } from '../quantity/quantity';
import { readQuantities } from '../quantity/readQuantities';
import { breachPenalties } from './breachPenalties';
import { derivedThresholds } from './derivedThresholds';
import { filledThresholds } from './filledProvisions';
import type { Article, Instrument, Item, Provision } from './instrument';
import { isWithin, wholeOf } from './instrument';
import type { Law } from './law';
import type { Threshold } from './threshold';

const PENALTIES = new Set([
  'imprisonment',
  'criminal-detention',
  'administrative-detention',
  'public-surveillance',
  'fine',
  'fine-multiple',
]);

const known = new WeakMap<Instrument, Map<string, readonly Threshold[]>>();
const written = new WeakMap<Instrument, (number: string) => readonly Threshold[]>();

/** Tells where the thresholds of an instrument's articles can be had, so that its text need not be read for them. */
export const knowThresholds = (
  instrument: Instrument,
  read: (number: string) => readonly Threshold[],
): void => {
  written.set(instrument, read);
};

/** The thresholds and penalties of an article, with those that follow from it alone; read when first asked for. */
export function ofArticle(instrument: Instrument, number: string): readonly Threshold[] {
  const ofInstrument = known.get(instrument) ?? new Map<string, readonly Threshold[]>();
  known.set(instrument, ofInstrument);
  const kept = ofInstrument.get(number);
  if (kept) return kept;
  const all = (written.get(instrument) ?? ((each) => readArticle(instrument, each)))(number);
  ofInstrument.set(number, all);
  return all;
}

function readArticle(instrument: Instrument, number: string): readonly Threshold[] {
  const article = instrument.articles.get(number);
  if (!article) return [];
  const own = ownThresholds(instrument.id, article);
  return [...own, ...derivedThresholds(instrument, article, own)];
}

/** The same, with those that other articles and interpretations set for it. */
const allOfArticle = (law: Law, instrument: Instrument, number: string): readonly Threshold[] => [
  ...ofArticle(instrument, number),
  ...filledThresholds(law, instrument, number, ofArticle),
  ...breachPenalties(instrument, number, (of, other) => [
    ...ofArticle(of, other),
    ...filledThresholds(law, of, other, ofArticle),
  ]),
];

/** The thresholds of a provision and of what stands below it. */
export function thresholdsOf(law: Law, provision: Provision): readonly Threshold[] {
  const instrument = law.instruments.get(provision.instrument);
  if (!instrument) return [];
  if (provision.article === null)
    return [...instrument.articles.keys()].flatMap((number) => allOfArticle(law, instrument, number));
  const place = asKept(instrument, provision);
  return allOfArticle(law, instrument, provision.article).filter((threshold) =>
    isWithin(threshold.provision, place),
  );
}

/** A place as thresholds have it: the only paragraph of an article is not counted. */
export function asKept(instrument: Instrument | undefined, provision: Provision): Provision {
  const article = provision.article === null ? undefined : instrument?.articles.get(provision.article);
  return article?.paragraphs.length === 1 ? { ...provision, paragraph: null } : provision;
}

function ownThresholds(instrument: string, article: Article): Threshold[] {
  const single = article.paragraphs.length === 1;
  return article.paragraphs.flatMap((paragraph, index) => {
    const place = { ...wholeOf(instrument), article: article.number, paragraph: single ? null : index + 1 };
    const grade = gradesIn(paragraph.text).at(-1)?.grade ?? null;
    const ofItem = (item: Item, at: Provision, outer: string): Threshold[] => [
      ...ofText(item.text, at, grade, outer),
      ...item.items.flatMap((each) =>
        ofItem(each, { ...at, subItem: at.subItem ?? each.number }, `${outer} ${item.text}`),
      ),
    ];
    return [
      ...ofText(paragraph.text, place, null, ''),
      ...paragraph.items.flatMap((item) => ofItem(item, { ...place, item: item.number }, paragraph.text)),
    ];
  });
}

/** The thresholds that a stretch of the law's text sets; `inherited` is the grade that the words around it give. */
function ofText(text: string, provision: Provision, inherited: Grade | null, outer: string): Threshold[] {
  const quantities = readQuantities(text);
  const grades = gradesIn(text);
  return quantities.flatMap((quantity, index) => {
    if (GRAVITY.test(text.slice(0, quantity.start))) return [];
    const clause = clauseOf(text, quantity, quantities[index - 1]?.end ?? 0);
    const measure =
      (isTime(quantity) && LIMITATION.test(outer) ? 'limitation' : undefined) ??
      measureOf(text, quantity, clause.start, clause.end) ??
      measureOf(text, quantity, 0, text.length) ??
      (isBoundedTime(quantity) ? 'time-limit' : isBoundedAmount(quantity) ? 'amount' : undefined);
    if (measure === undefined) return [];
    const part = lastBreak(text, quantity.start);
    const kind =
      PENALTIES.has(measure) && !/received|receiving|imposed/.test(outer) ? 'penalty' : 'threshold';
    const before = grades.filter((grade) => grade.start < quantity.start).at(-1);
    const next = grades.find((grade) => grade.start > quantity.end);
    const after = next && isOfAnother(text, next, quantity, quantities) ? undefined : next;
    const inSentence = before && text.lastIndexOf('. ', quantity.start) < before.start ? before : undefined;
    const respective = quantities.length === grades.length && /\brespectively\b/.test(text);
    const grade =
      (respective
        ? grades[index]?.grade
        : kind === 'penalty' || isShareFined(text, quantity)
          ? inSentence?.grade
          : (inherited ?? nearestGrade(quantity, before, after, part, clause.end))) ?? null;
    const named = grades.filter((each) => each.start >= part && each.end <= quantity.start);
    return [
      {
        provision,
        kind,
        measure,
        bound: quantity.bound,
        value: quantity.value,
        upper: quantity.upper,
        unit: quantity.unit,
        grade,
        grades: kind === 'penalty' ? named.map((each) => each.grade) : grade ? [grade] : [],
        appliesTo: appliesTo(text, quantity, kind),
        derivedFrom: null,
      },
    ];
  });
}

const NEXT_TIER = /; (?:where|if|when)\b[^;]*$/;

/** "where the statutory maximum punishment is less than five years": how grave a crime is, which nobody serves. */
const GRAVITY =
  /\bstatutory maximum (?:punishment|penalty) is\b[^,;]*$|法定最高刑为[^，；]*$|\bmaximum penalty is [^,;]*$/;
/** "a fine of not less than 5 percent of the amount", 百分之五以上百分之十五以下的罚款: what is imposed as a share. */
const isShareFined = (text: string, { unit, start, end }: Quantity): boolean =>
  unit === 'percent' &&
  (/\bfine of\b[^.;,]*$/.test(text.slice(0, start)) ||
    /^[^，。；]{0,16}罚款/.test(text.slice(end, end + 20)));
/** The words before a list of periods of limitation. */
const LIMITATION = /\bno longer prosecuted\b|不再追诉/;

/** The grade of a figure: the one that follows in its own part of the sentence, else the one before it there, else any. */
function nearestGrade(
  quantity: Quantity,
  before: GradeFound | undefined,
  after: GradeFound | undefined,
  start: number,
  end: number,
): Grade | undefined {
  const own = [after, before].find((each) => each && each.start >= start && each.end <= end);
  // "5,000 yuan or more is relatively large" names its tier at once, wherever the part ends.
  const isSaid = after && after.start - quantity.end <= CLOSE;
  return (isSaid ? after : (own ?? after ?? before))?.grade;
}
const CLOSE = 12;

/** "…; where the circumstances are serious, …" and "…; 500,000 yuan or more is huge" grade the figures behind them. */
function isOfAnother(
  text: string,
  grade: GradeFound,
  quantity: Quantity,
  quantities: readonly Quantity[],
): boolean {
  if (NEXT_TIER.test(text.slice(quantity.end, grade.start))) return true;
  const part = lastBreak(text, grade.start);
  return (
    part > quantity.end &&
    quantities.some(({ unit, start }) => unit === quantity.unit && start > part && start < grade.start)
  );
}

/** From the quantity before, or the last full stop or semicolon, to the next one. */
function clauseOf(text: string, quantity: Quantity, previousEnd: number): Span {
  const start = Math.max(previousEnd, lastBreak(text, quantity.start));
  const end = /[;；.。](?!\d)/.exec(text.slice(quantity.end))?.index;
  return { start, end: end === undefined ? text.length : quantity.end + end };
}

const lastBreak = (text: string, before: number): number =>
  Math.max(text.lastIndexOf(';', before), text.lastIndexOf('；', before), text.lastIndexOf('. ', before), 0);

/** "Where an organisation or individual …": whoever it is. */
const ANYBODY =
  /\b(?:organi[sz]ations?|entit(?:y|ies)) (?:or|and) (?:an )?individuals?|\bindividuals? (?:or|and) (?:an )?(?:organi[sz]ations?|entit(?:y|ies))/g;

/** Whom a figure is set for: a standard for whoever was named last, a fine for whoever its own part of the sentence names. */
function appliesTo(text: string, quantity: Quantity, kind: Threshold['kind']): Threshold['appliesTo'] {
  const from = kind === 'penalty' ? lastBreak(text, quantity.start) : 0;
  const before = text.slice(from, quantity.start).toLowerCase().replace(ANYBODY, '');
  if (
    /^[^;.]{0,16}imposed on the (?:persons|other persons|individuals)/.test(
      text.slice(quantity.end, quantity.end + 60),
    )
  )
    return 'individual';
  const [, behind] =
    /^\s*for an? (individual|entity)\b/.exec(text.slice(quantity.end, quantity.end + 24)) ?? [];
  if (behind) return behind as 'individual' | 'entity';
  const entity = before.search(/\bentit(?:y|ies)\b(?!.*\bentit(?:y|ies)\b)/s);
  const individual = Math.max(before.lastIndexOf('individual'), before.lastIndexOf('persons in charge'));
  if (entity < 0 && individual < 0) return null;
  return entity > individual ? 'entity' : 'individual';
}
