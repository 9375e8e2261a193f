import { SERIES } from '../citation/numbers';
import type { Instrument } from './instrument';
import { NOT_STATED } from './instrument';
import { REGISTER } from './register';

/** 法释 is "fa shi", as citations in English write it. */
const LATIN = new Map(
  Object.entries(SERIES).map(([latin, chinese]) => [chinese, latin.replaceAll(' ', '-')]),
);

const made = new Map<string, Instrument | undefined>();
const MOST_MADE = 5000;

/**
 * A document that the corpus does not have, as its number alone names it: 法释〔2018〕16号 is fa-shi-2018-16. So what
 * a note says of it is never taken for another's. Undefined for a series that has no id.
 */
export function namedByNumber(number: string): Instrument | undefined {
  if (made.size > MOST_MADE) made.clear();
  if (!made.has(number)) made.set(number, instrumentOf(number));
  return made.get(number);
}

function instrumentOf(number: string): Instrument | undefined {
  const [, series = '', year, count] = /^([\u4e00-\u9fff]+)〔(\d{4})〕(\d+)号$/.exec(number) ?? [];
  const name = LATIN.get(series);
  if (!name) return undefined;
  return {
    ...NOT_STATED,
    id: `${name}-${year}-${count}`,
    title: number,
    chinese: number,
    kind: series === '法释' ? 'interpretation' : 'notice',
    number,
    articleCount: null,
    whole: false,
    source: { name: '', checked: '' },
    path: REGISTER,
    articles: new Map(),
  };
}
