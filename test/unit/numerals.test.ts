import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readChineseNumeral,
  readEnglishNumeral,
  readRoman,
  writeChineseNumeral,
  writeEnglishNumeral,
} from '../../server/src/quantity/numerals';
import { writeNumber } from '../../server/src/quantity/writeNumber';

test.each([
  ['二百八十五', 285],
  ['五千', 5000],
  ['5千', 5000],
  ['0.5万', 5000],
  ['一百零八', 108],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['１，０００', 1000],
  ['50,000', 50000],
  ['两百', 200],
  ['一百五十万', 1500000],
  ['三亿', 3e8],
  ['万', 10000],
  ['二〇一一', 2011],
  ['一千零五', 1005],
  ['一百五十千', 150000],
  ['十千', 10000],
])('%s is %d', (words, value) => expect(readChineseNumeral(words)).toBe(value));

test.each([['五x'], [''], ['条']])('%s is no numeral', (words) =>
  expect(readChineseNumeral(words)).toBeUndefined(),
);

test.each([
  ['five thousand', 5000],
  ['twenty-five thousand', 25000],
  ['one hundred and five', 105],
  ['two million three hundred thousand', 2300000],
  ['seven', 7],
])('%s', (words, value) => expect(readEnglishNumeral(words)).toBe(value));

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), (value) => {
      expect(readChineseNumeral(writeChineseNumeral(value))).toBe(value);
      expect(readEnglishNumeral(writeEnglishNumeral(value))).toBe(value);
    }),
  );
});

test('Roman numerals', () => {
  expect(['IX', 'XII', 'IV', 'IIII', 'CL', ''].map(readRoman)).toEqual([
    9,
    12,
    4,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([0, 7, 999, 1000, 25_000, 1_234_567, 0.5, 25_000.5, 1234.5678, 0.0004, -5000, 1e15, 1e21])(
  '%d is written with commas, as English does',
  (value) => {
    expect(writeNumber(value)).toBe(value.toLocaleString('en-US'));
    expect(writeNumber(value, 4)).toBe(value.toLocaleString('en-US', { maximumFractionDigits: 4 }));
  },
);
