import { describe, expect, test } from 'vitest';
import { provisionId } from '../../server/src/corpus/instrument';
import { checkNote } from '../../server/src/rules/checkNote';
import { law } from './lens/bundledLaw';
import { applied } from './lens/fixes';
import { read } from './lens/marks';

const told = (text: string) =>
  checkNote(read(text), law, {}).filter(({ code }) => code === 'ambiguous-citation');

const ENGLISH =
  '# Sources\n\nThe Data Security Law and the Personal Information Protection Law.\n\n# Duties\n\n';
const CHINESE = '# 依据\n\n《数据安全法》与《个人信息保护法》。\n\n# 义务\n\n';

describe('a citation that two laws would fit', () => {
  test.each([
    [
      ENGLISH,
      'Article 5 sets out the duty.',
      'Article 5 of the Data Security Law sets out the duty.',
      'data-security-law/5',
    ],
    [
      ENGLISH,
      'See Article 21, and **Article 6**.',
      'See Article 21, and **Article 6 of the Data Security Law**.',
      'data-security-law/21 data-security-law/6',
    ],
    [
      ENGLISH,
      'Articles 5 and 6 are the basis.',
      'Articles 5 and 6 of the Data Security Law are the basis.',
      'data-security-law/5 data-security-law/6',
    ],
    [
      ENGLISH,
      'Articles 21–23 are the basis.',
      'Articles 21–23 of the Data Security Law are the basis.',
      'data-security-law/21 data-security-law/23',
    ],
    [
      ENGLISH,
      'Paragraph 2 of Article 21 is the basis.',
      'Paragraph 2 of Article 21 of the Data Security Law is the basis.',
      'data-security-law/21/2',
    ],
    [CHINESE, '第二十一条是依据。', '《数据安全法》第二十一条是依据。', 'data-security-law/21'],
    [
      CHINESE,
      '依照第二十一条第二款和第二十二条处理。',
      '依照《数据安全法》第二十一条第二款和第二十二条处理。',
      'data-security-law/21/2 data-security-law/22',
    ],
  ])('%#', (lead, before, after, places) => {
    const text = lead + before;
    const findings = told(text);
    expect(findings.every(({ severity, fixes }) => severity === 'information' && fixes.length === 2)).toBe(
      true,
    );
    const fixed = applied(
      text,
      findings.flatMap(({ fixes }) => fixes[0] ?? []),
    );
    expect(fixed).toBe(lead + after);
    const cited = read(fixed).citations.filter(
      ({ start, kind }) => start >= lead.length && kind === 'article',
    );
    expect(
      cited.map(({ targets }) => targets[0]?.provision && provisionId(targets[0].provision)).join(' '),
    ).toBe(places);
    expect(told(fixed)).toEqual([]);
  });
});

test('names its candidates in the language of the note', () => {
  expect(told(`${ENGLISH}Article 5 sets out the duty.`)[0]?.message).toBe(
    'This may be of the Data Security Law or the Personal Information Protection Law, so it was not checked.',
  );
  expect(told(`${CHINESE}第二十一条是依据。`)[0]?.message).toBe(
    '此处可能指《数据安全法》或者《个人信息保护法》，故未核对。',
  );
});

test.each([
  'Article 285 of the Criminal Law',
  `${CHINESE}第五条 国家机关依照规定处理。`,
  'Article 5 of the Export Control Law',
  'Article 19 of the ICCPR',
  '# Sources\n\nThe Data Security Law.\n\n# Duties\n\nArticle 5 sets out the duty.',
  '---\nlaw: data-security-law\n---\n\n# Sources\n\nThe Data Security Law and the Personal Information Protection Law.\n\n# Duties\n\nArticle 5.',
])('is not said of %j', (text) => expect(told(text)).toEqual([]));
