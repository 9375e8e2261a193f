import type { Instrument } from './instrument';
import { REGISTER } from './register';

/** Series of documents as ids write them. */
const SERIES: Readonly<Record<string, string>> = {
  法释: 'fa-shi',
  法发: 'fa-fa',
  法: 'fa',
  法办: 'fa-ban',
  法释字: 'fa-shi-zi',
  公通字: 'gong-tong-zi',
  公交管: 'gong-jiao-guan',
  高检发: 'gao-jian-fa',
  高检发释字: 'gao-jian-fa-shi-zi',
  高检发研字: 'gao-jian-fa-yan-zi',
  国发: 'guo-fa',
  国办发: 'guo-ban-fa',
};

const made = new Map<string, Instrument | undefined>();

/**
 * A document that the corpus does not have, as its number alone names it: 法释〔2018〕16号 is fa-shi-2018-16. So what
 * a note says of it is never taken for another's. Undefined for a series that has no id.
 */
export function namedByNumber(number: string): Instrument | undefined {
  if (!made.has(number)) made.set(number, instrumentOf(number));
  return made.get(number);
}

function instrumentOf(number: string): Instrument | undefined {
  const [, series = '', year, count] = /^([\u4e00-\u9fff]+)〔(\d{4})〕(\d+)号$/.exec(number) ?? [];
  const name = SERIES[series];
  if (!name) return undefined;
  return {
    id: `${name}-${year}-${count}`,
    title: number,
    chinese: number,
    names: [],
    kind: series === '法释' ? 'interpretation' : 'notice',
    number,
    issuer: null,
    promulgated: null,
    effective: null,
    status: 'in force',
    ended: null,
    amended: [],
    earlier: [],
    implements: null,
    became: null,
    parties: [],
    batch: null,
    articleCount: null,
    whole: false,
    source: { name: '', checked: '' },
    path: REGISTER,
    articles: new Map(),
  };
}
