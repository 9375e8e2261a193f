import { amountMeasure } from './amounts';
import { weightOf } from './measureWords';
import { multipleOf } from './multiples';
import type { Quantity, Unit } from './quantity';
import { termMeasure } from './terms';

/**
 * What a quantity measures: the nearest word of measure before it in its clause, else behind it; for things the
 * thing itself. Undefined where the words do not say. `from` and `to` bound the clause in the text.
 */
export function measureOf(text: string, quantity: Quantity, from: number, to: number): string | undefined {
  const { unit } = quantity;
  if (isCounter(unit)) return `count-of-${unit}`;
  if (unit === 'times') return multipleOf(text, quantity, from, to);
  if (unit === 'gram') return weightOf(text, quantity, from, to);
  if (unit === 'kilogram' || unit === 'ton') return weightOf(text, quantity, from, to) ?? 'weight';
  if (unit === 'percent') return isByDay(text, quantity, from, to) ? 'daily-rate' : 'percentage';
  if (unit === 'age') return 'age';
  if (isMoney(unit)) return amountMeasure(text, quantity, from, to);
  return isTime(quantity) ? termMeasure(text, quantity, from, to) : undefined;
}

/** "A late-payment surcharge of 0.05 percent a day", 按日加收滞纳税款万分之五的滞纳金: what is paid for each day is no share of anything. */
const isByDay = (text: string, { start, end }: Quantity, from: number, to: number): boolean => {
  const before = text.slice(from, start);
  return (
    (BY_DAY.test(before) || OF_DAY.test(text.slice(end, Math.min(to, end + 40)))) && !ANNUAL.test(before)
  );
};
const BY_DAY =
  /(?:按日(?:加收|计)?|每日|滞纳金(?:率|比例|标准)?[为是按])[^，。；、]{0,16}$|\b(?:per day|each day|daily (?:rate|surcharge|penalty|interest)|late[- ](?:payment )?(?:fees?|surcharges?|penalt(?:y|ies)|fines?))\b[^.;,]{0,40}$/i;
const OF_DAY = /^[^，。；、]{0,8}滞纳金|^[^.;,]{0,30}\b(?:per|a|each|every) day\b/i;
const ANNUAL = /(?:年化|annuali[sz]ed[^.;,]{0,12})\s?$/i;

/** Whether a unit counts things. */
export const isCounter = (unit: Unit): boolean => THINGS.has(unit);

/** Units that are counted as things: their measure is the thing itself. */
const THINGS: ReadonlySet<Unit> = new Set([
  'person-time',
  'group',
  'system',
  'item',
  'person',
  'click',
  'account',
  'file',
  'copy',
  'site',
  'occasion',
  'hour',
]);

const isMoney = (unit: Unit): boolean => unit === 'CNY' || unit === 'USD' || unit === 'other-currency';

/** Whether a quantity is a length of time. */
export const isTime = ({ unit }: Quantity): boolean =>
  unit === 'year' || unit === 'month' || unit === 'week' || unit === 'day';

/** Whether a quantity is a bounded length of time, which needs no word of measure: the time for doing something. */
export const isBoundedTime = (quantity: Quantity): boolean =>
  isTime(quantity) && quantity.bound !== 'exactly';

/** The same of money: an amount of something that no word names. */
export const isBoundedAmount = ({ unit, bound }: Quantity): boolean => isMoney(unit) && bound !== 'exactly';

/** Standards are round, and so are they where they are misquoted: 14,250 was counted, and 37 days were added up. */
export const isRound = ({ value, upper, unit }: Quantity): boolean =>
  !(unit === 'month' && value > 12 && value % 6 !== 0) &&
  [value, upper ?? value].every((each) =>
    /^(?:\d|[1-9]5|12|24|36|48|72)0*$/.test(
      String(unit === 'percent' && each < 1 ? Math.round(each * 1000) : each),
    ),
  );
