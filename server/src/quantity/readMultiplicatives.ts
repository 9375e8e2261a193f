import type { Quantity } from './quantity';

const MULTIPLICATIVES: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  doubled: 2,
  thrice: 3,
  triple: 3,
  treble: 3,
};

/** Of what the law sets multiples; "twice within two years" and a "double standard" are none. */
const MULTIPLE = new RegExp(
  String.raw`\b(${Object.keys(MULTIPLICATIVES).join('|')})(?=(?: (?:of|the|that|this|those|their|his|her|its|such|monthly|average|normal|local|statutory|punitive)){0,4} (?:amounts?|wages?|salar(?:y|ies)|pay\b|compensation|damages|standards?|rates?|sums?|prices?|economic compensation)\b)`,
  'gi',
);

/** "Double wages", "twice the average wage", "treble damages": multiples in one word. */
export function readMultiplicatives(text: string): Quantity[] {
  return [...text.matchAll(MULTIPLE)].map(({ index, 1: word = '' }) => {
    const figure = { start: index, end: index + word.length };
    const value = MULTIPLICATIVES[word.toLowerCase()] ?? 0;
    const before = text.slice(Math.max(0, index - 24), index);
    return {
      ...figure,
      value,
      upper: null,
      unit: 'times',
      bound: BOUNDS.find(([pattern]) => pattern.test(before))?.[1] ?? 'exactly',
      figure,
      upperFigure: null,
    };
  });
}

const BOUNDS: readonly (readonly [RegExp, Quantity['bound']])[] = [
  [/\b(?:up to|at most|not more than|no more than|not exceed(?:ing)?) (?:the )?$/i, 'at-most'],
  [/\b(?:at least|not less than|no less than) (?:the )?$/i, 'at-least'],
  [/\b(?:exceed(?:s|ed|ing)?|over|more than|above|higher than) (?:the )?$/i, 'more-than'],
];
