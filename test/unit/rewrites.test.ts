import { describe, expect, test } from 'vitest';
import { rewrites } from '../../server/src/features/rewrites';
import { rewriteWords } from '../../server/src/features/rewriteWords';
import { law } from './lens/bundledLaw';
import { citationsIn, read } from './lens/marks';

type Form = 'full' | 'short' | 'level' | 'other' | 'define';
const FORMS: readonly Form[] = ['full', 'short', 'level', 'other', 'define'];

/** The note after its citation at `‸` was given another form; why not, where there is none. */
function rewritten(marked: string, form: Form): string | undefined {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const note = read(text);
  const all = rewrites(note, law, offset);
  const words = rewriteWords[note.language];
  const titles = {
    full: (title: string) => title === words.full,
    short: (title: string) => title === words.short,
    level: (title: string) => title === words.level || /^(?:Make it |改为第)/.test(title),
    other: (title: string) => title === words.chinese || title === words.english,
    define: (title: string) => title === words.defineAny || /define|定义/i.test(title),
  };
  const found = all.find(({ title }) => titles[form](title));
  if (!found) return undefined;
  if ('notBecause' in found) return found.notBecause;
  return [...found.edits]
    .sort((one, other) => other.start - one.start)
    .reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
}

const cases: [string, Form, string, string][] = [
  [
    'a full title',
    'full',
    'See Article ‸285(3) of the Criminal Law.',
    "See Article 285(3) of the Criminal Law of the People's Republic of China.",
  ],
  [
    'a full Chinese title',
    'full',
    '依照《刑法》第二百八十五条‸处罚。',
    '依照《中华人民共和国刑法》第二百八十五条处罚。',
  ],
  [
    'a short name',
    'short',
    "See Article ‸285(3) of the Criminal Law of the People's Republic of China.",
    'See Article 285(3) of the Criminal Law.',
  ],
  ['a short name of the title alone', 'short', '依照《中华人民共和国刑‸法》。', '依照《刑法》。'],
  [
    'a name where none stands',
    'short',
    'The Criminal Law is long. Article ‸286 is short.',
    'The Criminal Law is long. Article 286 of the Criminal Law is short.',
  ],
  [
    'a Chinese name where none stands',
    'short',
    '《刑法》很长。第二百八十六条‸很短。',
    '《刑法》很长。《刑法》第二百八十六条很短。',
  ],
  ['Chinese', 'other', 'See Article ‸285(3) of the Criminal Law.', 'See 《刑法》第二百八十五条第三款.'],
  [
    'Chinese, without the article of the name',
    'other',
    'See the Criminal ‸Law, Article 285.',
    'See 《刑法》第二百八十五条.',
  ],
  [
    'English',
    'other',
    '依照《刑法》第二百八十五条第三款‸处罚。',
    '依照Article 285(3) of the Criminal Law处罚。',
  ],
  [
    'the paragraph of the crime that is named',
    'level',
    '非法侵入计算机信息系统罪见《刑法》第二百八十五条‸。',
    '非法侵入计算机信息系统罪见《刑法》第二百八十五条第一款。',
  ],
  [
    'no paragraph where two crimes are named',
    'level',
    '非法侵入计算机信息系统罪和提供侵入、非法控制计算机信息系统程序、工具罪见《刑法》第二百八十五条‸。',
    rewriteWords.zh.noLevel,
  ],
  [
    'the item of the figure that is given',
    'level',
    'Article ‸3(1) of the 2011 Interpretation sets illegal gains at 5,000 yuan or more.',
    'Article 3(1)(5) of the 2011 Interpretation sets illegal gains at 5,000 yuan or more.',
  ],
  [
    'a short name in its section',
    'define',
    '# A\n\n《中华人民共和国刑‸法》如下。《中华人民共和国刑法》第一条。\n\n## B\n\n《刑法》第二条。\n\n# C\n\n《刑法》第三条。\n',
    '# A\n\n《中华人民共和国刑法》（以下简称《刑法》）如下。《刑法》第一条。\n\n## B\n\n《刑法》第二条。\n\n# C\n\n《刑法》第三条。\n',
  ],
  [
    'a short name beside a number',
    'define',
    '《最高人民法院、最高人民检察院关于办理诈骗刑事案件具体应用法律若干问题的解‸释》（法释〔2011〕7号）第一条',
    '《最高人民法院、最高人民检察院关于办理诈骗刑事案件具体应用法律若干问题的解释》（法释〔2011〕7号，以下简称《解释》）第一条',
  ],
  [
    'an English short name',
    'define',
    "The Personal Information Protection ‸Law of the People's Republic of China is new. Article 13 of the Personal Information Protection Law of the People's Republic of China.",
    "The Personal Information Protection Law of the People's Republic of China (hereinafter the “Personal Information Protection Law”) is new. Article 13 of the Personal Information Protection Law.",
  ],
  ['nothing that is there already', 'short', 'Article ‸285 of the Criminal Law', rewriteWords.en.already],
  ['no other language into emphasis', 'other', '*Article ‸285* of the Criminal Law', rewriteWords.en.inList],
  [
    'no other language into a list',
    'other',
    'Articles ‸285 and 286 of the Criminal Law',
    rewriteWords.en.inList,
  ],
];

test.each(cases)('writes %s', (_, form, marked, expected) => {
  expect(rewritten(marked, form)).toBe(expected);
});

describe('leads where it led', () => {
  const changed = cases.filter(
    ([, form, marked, after]) => form !== 'level' && after !== marked.replace('‸', ''),
  );
  test.each(changed)('%s, %s', (_, form, marked) => {
    const after = rewritten(marked, form) ?? '';
    const idsOf = (text: string) => [...citationsIn(text).matchAll(/⟦([^:]+):/g)].map(([, id]) => id);
    if (/[‸]/.test(after) || Object.values(rewriteWords.en).includes(after as never)) return;
    expect(new Set(idsOf(after))).toEqual(new Set(idsOf(marked.replace('‸', ''))));
  });
});

test.each([
  'The ‸defendant.',
  '`Article ‸285 of the Criminal Law`',
  'Article ‸19 of the ICCPR',
  'Article ‸999 of the Criminal Law',
])('offers nothing for %s', (marked) => {
  for (const form of FORMS) expect(rewritten(marked, form)).toBeUndefined();
});
