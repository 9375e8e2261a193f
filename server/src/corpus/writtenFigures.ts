import type { Punishing } from './breachPenalties';
import { knowPunishing, punishingOf } from './breachPenalties';
import type { Instrument } from './instrument';
import { provisionId, provisionOf } from './instrument';
import type { Threshold } from './threshold';
import { knowThresholds, ofArticle } from './thresholds';

/** The figures of an instrument as they stand in the index, by article: what it sets, and what punishes its breach. */
export type WrittenFigures = Readonly<Record<string, WrittenArticle>>;

type WrittenArticle = readonly [thresholds: readonly WrittenThreshold[], punishing: readonly Punishing[]];

type WrittenThreshold = readonly [
  provision: string,
  kind: Threshold['kind'],
  measure: string,
  bound: Threshold['bound'],
  value: number,
  upper: number | null,
  unit: Threshold['unit'],
  grade: Threshold['grade'],
  grades: Threshold['grades'],
  appliesTo: Threshold['appliesTo'],
  from: string | null,
  how: string | null,
];

/** What the texts of an instrument set, to be written down; articles that set nothing are left out. */
export function writtenFigures(instrument: Instrument): WrittenFigures {
  const articles = [...instrument.articles.keys()].map((number): [string, WrittenArticle] => [
    number,
    [ofArticle(instrument, number).map(writtenThreshold), punishingOf(instrument, number)],
  ]);
  return Object.fromEntries(articles.filter(([, figures]) => figures.some((each) => each.length > 0)));
}

/** Figures that are written down need not be read from the text. */
export function knowFigures(instrument: Instrument, read: () => WrittenFigures): void {
  let kept: WrittenFigures | undefined;
  const of = (article: string): WrittenArticle | undefined => {
    kept ??= read();
    return Object.hasOwn(kept, article) ? kept[article] : undefined;
  };
  knowThresholds(instrument, (article) => of(article)?.[0].map(thresholdOf) ?? []);
  knowPunishing(instrument, (article) => of(article)?.[1] ?? []);
}

const writtenThreshold = (threshold: Threshold): WrittenThreshold => [
  provisionId(threshold.provision),
  threshold.kind,
  threshold.measure,
  threshold.bound,
  threshold.value,
  threshold.upper,
  threshold.unit,
  threshold.grade,
  threshold.grades,
  threshold.appliesTo,
  threshold.derivedFrom && provisionId(threshold.derivedFrom.from),
  threshold.derivedFrom?.how ?? null,
];

const thresholdOf = ([
  provision,
  kind,
  measure,
  bound,
  value,
  upper,
  unit,
  grade,
  grades,
  appliesTo,
  from,
  how,
]: WrittenThreshold): Threshold => ({
  provision: provisionOf(provision),
  kind,
  measure,
  bound,
  value,
  upper,
  unit,
  grade,
  grades,
  appliesTo,
  derivedFrom: from === null || how === null ? null : { from: provisionOf(from), how },
});
