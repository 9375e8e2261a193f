import { expect, test } from 'vitest';
import { readQuantities } from '../../server/src/quantity/readQuantities';

const written = (text: string) =>
  readQuantities(text).map(
    (q) =>
      `${text.slice(q.figure.start, q.figure.end)}=${q.bound} ${q.upper === null ? q.value : `${q.value}..${q.upper}`} ${q.unit}`,
  );

test.each([
  ['illegal gains of more than 5000 yuan are', ['5000=more-than 5000 CNY']],
  ['5,000 yuan or more', ['5,000=at-least 5000 CNY']],
  ['five thousand yuan or more', ['five thousand=at-least 5000 CNY']],
  ['not more than 15,000 yuan', ['15,000=at-most 15000 CNY']],
  ['RMB 5,000', ['5,000=exactly 5000 CNY']],
  ['nearly 2 million yuan', ['2 million=exactly 2000000 CNY']],
  ['up to US$5,000', ['5,000=at-most 5000 USD']],
  ['not less than three years and not more than seven years', ['three=from-to 3..7 year']],
  ['three to ten years of imprisonment', ['three=from-to 3..10 year']],
  ['5 or more person-times', ['5=at-least 5 person-time']],
  ['10 person-times', ['10=exactly 10 person-time']],
  ['20 or more computer information systems', ['20=at-least 20 system']],
  ['helping three recipients or more', ['three=at-least 3 person']],
  ['50,000 actual clicks or more', ['50,000=at-least 50000 click']],
  ['one to five times the illegal gains', ['one=from-to 1..5 times']],
  ['80 percent or more', ['80=at-least 80 percent']],
  ['three years and two months', ['three years and two=exactly 38 month']],
  ['a nine-month jail sentence', ['nine=exactly 9 month']],
  ['Article 285 of the Criminal Law, 2019', []],
  ['53.85% of the cases', ['53.85=exactly 53.85 percent']],
  ['五千元以上', ['五千=at-least 5000 CNY']],
  ['违法所得5万元以上的', ['5万=at-least 50000 CNY']],
  ['0.5万元', ['0.5万=exactly 5000 CNY']],
  ['三年以上七年以下有期徒刑', ['三=from-to 3..7 year']],
  ['处三年以下有期徒刑', ['三=at-most 3 year']],
  ['五人次以上', ['五=at-least 5 person-time']],
  ['5人次以上', ['5=at-least 5 person-time']],
  ['为三个以上对象提供帮助', ['三=at-least 3 person']],
  ['五个以上', ['五=at-least 5 item']],
  ['一倍以上五倍以下罚金', ['一=from-to 1..5 times']],
  ['5万元以上不满10万元', ['5万=from-to 50000..100000 CNY']],
  ['2011年8月1日起', []],
  ['第三条第五项', []],
  ['二十台以上', ['二十=at-least 20 system']],
  ['13,957.57元', ['13,957.57=exactly 13957.57 CNY']],
  ['罚款上限为15000元', ['15000=at-most 15000 CNY']],
  ['起点为20,000元', ['20,000=at-least 20000 CNY']],
  ['5 000 yuan', ['5 000=exactly 5000 CNY']],
  ['not more than three (3) years', ['three (3)=at-most 3 year']],
  ['a maximum term of 7 years', ['7=at-most 7 year']],
  [
    'the number of registered accounts reaches a cumulative total of 2,000 or more',
    ['2,000=at-least 2000 account'],
  ],
  ['注册账号数累计达到二千以上', ['二千=at-least 2000 account']],
  ['最高可处七年', ['七=at-most 7 year']],
  ['三千元至一万元以上', ['三千=from-to 3000..10000 CNY']],
  ['百分之八十', ['八十=exactly 80 percent']],
])('%s', (text, expected) => expect(written(text)).toEqual(expected));
