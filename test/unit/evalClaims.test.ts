import { expect, test } from 'vitest';
import type { Finding } from '../../server/src/rules/finding';
import type { GoldClaim } from '../eval/gold';
import { otherNumber, perturb } from '../eval/perturb';
import { falseAlarmsOf, scoreClaim } from '../eval/scoreClaim';
import { mark, unmark } from './lens/marks';

/** A text with its claim marked by kind and label, the findings in it marked by code and severity; what they count as. */
const claims: readonly (readonly [
  string,
  claim: string,
  findings: string,
  result: string,
  alarms: number,
])[] = [
  ['found', '⟦real wrong:six years⟧', '⟦penalty-mismatch warning:six⟧ years', 'found', 0],
  ['missed', '⟦real wrong:six years⟧', 'six years', 'missed', 0],
  ['not counted if only told', '⟦real wrong:six years⟧', '⟦loose-bound information:six⟧ years', 'missed', 0],
  ['not counted if of the date', '⟦real wrong:six years⟧', '⟦not-in-force warning:six⟧ years', 'missed', 0],
  ['a right one flagged', '⟦real correct:six years⟧', '⟦penalty-mismatch error:six⟧ years', 'false alarm', 1],
  [
    'a fact flagged',
    '⟦real not-checkable:six years⟧',
    '⟦penalty-mismatch warning:six⟧ years',
    'false alarm',
    1,
  ],
  [
    'flagged elsewhere, where nothing is labelled',
    '⟦real correct:six⟧ or ten',
    'six or ⟦penalty-mismatch warning:ten⟧',
    'quiet',
    0,
  ],
  [
    'flagged elsewhere in a synthetic row',
    '⟦synthetic wrong:six⟧ or ten',
    '⟦penalty-mismatch warning:six⟧ or ⟦penalty-mismatch warning:ten⟧',
    'found',
    1,
  ],
];

test.each(claims)('a claim: %s', (_, claim, findings, result, alarms) => {
  const { text, marks } = unmark(claim);
  const [{ start, end, says } = { start: 0, end: 0, says: '' }] = marks;
  const [kind, label] = says.split(' ');
  const gold = { id: 'c', lang: 'en', text, kind, label, claim: { quote: text.slice(start, end), start } };
  const found = unmark(findings).marks.map((each) => {
    const [code, severity] = each.says.split(' ');
    return { ...each, code, severity } as unknown as Finding;
  });
  const outcome = scoreClaim(gold as unknown as GoldClaim, found);
  expect(outcome.result).toBe(result);
  expect(falseAlarmsOf(outcome)).toHaveLength(alarms);
});

/** A text with its claim marked; each thing made wrong, marked by its kind. */
const perturbed: readonly (readonly [string, readonly string[]])[] = [
  [
    'Article 3(1)(5) of the Interpretation sets ⟦claim:illegal gains of 5,000 yuan or more⟧ as serious.',
    [
      'Article 3(1)(5) of the Interpretation sets illegal gains of ⟦amount:7,000⟧ yuan or more as serious.',
      'Article 3(1)(5) of the Interpretation sets illegal gains of 5,000 ⟦unit:ten thousand yuan⟧ or more as serious.',
      'Article 3(1)(⟦item:6⟧) of the Interpretation sets illegal gains of 5,000 yuan or more as serious.',
    ],
  ],
  [
    '第三条第（四）项：情节严重的，⟦claim:处三年以上七年以下有期徒刑⟧。',
    [
      '第三条第（四）项：情节严重的，处三年以上⟦years:九⟧年以下有期徒刑。',
      '第三条第（四）项：情节⟦grade:特别严重⟧的，处三年以上七年以下有期徒刑。',
      '第三条第（⟦item:五⟧）项：情节严重的，处三年以上七年以下有期徒刑。',
    ],
  ],
  [
    '数额巨大的标准是⟦claim:五十万元以上⟧',
    [
      '数额巨大的标准是⟦amount:七十⟧万元以上',
      '数额巨大的标准是五十⟦unit:元⟧以上',
      '数额⟦grade:特别巨大⟧的标准是五十万元以上',
    ],
  ],
  ['为⟦claim:三个以上对象⟧提供帮助', ['为⟦count:五⟧个以上对象提供帮助']],
  ['The note has ⟦claim:no figure⟧ here.', []],
];

test.each(perturbed)('made wrong: %s', (marked, expected) => {
  const { text, marks } = unmark(marked);
  const [claim = { start: 0, end: 0 }] = marks;
  expect(perturb(text, claim).map((each) => mark(each.text, [{ ...each.changed, says: each.kind }]))).toEqual(
    expected,
  );
});

test.each([
  ['5,000', '7,000'],
  ['10', '12'],
  ['0.5', '0.7'],
  ['900', '800'],
  ['ten', 'twelve'],
  ['十', '十二'],
  ['二十', '四十'],
  ['两千', '四千'],
  ['百', '三百'],
])('%s becomes %s', (number, other) => expect(otherNumber(number)).toBe(other));
