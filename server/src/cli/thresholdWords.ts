import { provisionId } from '../corpus/instrument';
import type { Threshold } from '../corpus/threshold';
import type { Language } from '../markdown/words';
import { writeNumber } from '../quantity/writeNumber';
import { figureWords, gradeWords, measureWords } from '../rules/words';

/** A threshold or penalty as `--format json` gives it; a pair is "from-to". */
export const thresholdJson = (threshold: Threshold) => ({
  provision: provisionId(threshold.provision),
  kind: threshold.kind,
  measure: threshold.measure,
  bound: threshold.bound,
  value: threshold.upper === null ? threshold.value : [threshold.value, threshold.upper],
  unit: threshold.unit,
  grade: threshold.grade,
  appliesTo: threshold.appliesTo,
  derivedFrom: threshold.derivedFrom && {
    from: provisionId(threshold.derivedFrom.from),
    how: threshold.derivedFrom.how,
  },
});

/** The cells of a line for people: where, of what, how much, for which grade, for whom, whence. */
export function thresholdCells(threshold: Threshold, language: Language): string[] {
  const { provision, kind, measure, grade, appliesTo, derivedFrom } = threshold;
  if (language === 'zh')
    return [
      provisionId(provision),
      kind === 'penalty' ? '处罚' : '标准',
      measureWords(measure, language),
      figureWords(threshold, language),
      gradeWords(grade, language),
      appliesTo ?? '',
      derivedFrom ? `推算自 ${provisionId(derivedFrom.from)}` : '',
    ];
  return [
    provisionId(provision),
    kind,
    measure,
    amount(threshold),
    grade ?? '',
    appliesTo ?? '',
    derivedFrom ? `from ${provisionId(derivedFrom.from)}: ${derivedFrom.how}` : '',
  ];
}

function amount({ bound, value, upper, unit }: Threshold): string {
  const digits = (value: number) => writeNumber(value, 4);
  const last = upper ?? value;
  const counted = unit === 'CNY' ? 'yuan' : TIME.has(unit) && last !== 1 ? `${unit}s` : unit;
  if (upper !== null) return `${digits(value)} to ${digits(upper)} ${counted}`;
  return `${bound.replace('-', ' ')} ${digits(value)} ${counted}`;
}

const TIME: ReadonlySet<string> = new Set(['year', 'month', 'day', 'hour']);
