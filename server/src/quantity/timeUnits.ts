import type { Quantity, Unit } from './quantity';

/** Days in the shortest and the longest unit of time of its kind. */
const DAYS: Partial<Record<Unit, readonly [number, number]>> = {
  hour: [1 / 24, 1 / 24],
  day: [1, 1],
  week: [7, 7],
  month: [28, 31],
  year: [365, 366],
};

/** Grams in a unit of weight. */
const GRAMS: Partial<Record<Unit, number>> = { gram: 1, kilogram: 1000, ton: 1_000_000 };

/** Whether figures of a unit may be told in another: years in months, kilograms in grams. */
export const isConvertible = (unit: Unit): boolean => isTime(unit) || GRAMS[unit] !== undefined;

export const isTime = (unit: Unit): boolean => DAYS[unit] !== undefined;

/** Whether figures of two units can be compared: of the same one, both of time or both of weight. */
export const inOneUnit = (one: Unit, other: Unit): boolean =>
  one === other || (isConvertible(one) && isConvertible(other) && isTime(one) === isTime(other));

/** Whether two figures in different units may be the same: 36 months and three years, 30 days and a month, 1,000 grams and a kilogram. */
export function isAsMuch(
  one: Pick<Quantity, 'value' | 'upper' | 'unit'>,
  other: Pick<Quantity, 'value' | 'upper' | 'unit'>,
): boolean {
  const ends = (of: Pick<Quantity, 'value' | 'upper'>) =>
    of.upper === null ? [of.value] : [of.value, of.upper];
  return ends(one).some((a) =>
    ends(other).some((b) => overlap(rangeOf(a, one.unit), rangeOf(b, other.unit))),
  );
}

const rangeOf = (value: number, unit: Unit): readonly [number, number] => {
  const [least, most] = DAYS[unit] ?? [GRAMS[unit] ?? 1, GRAMS[unit] ?? 1];
  return unit === 'month' && value % 12 === 0
    ? [(value / 12) * 365, (value / 12) * 366]
    : [value * least, value * most];
};

const overlap = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[0] <= b[1] && b[0] <= a[1];
