import { expect, test } from 'vitest';
import { readMentions } from '../../server/src/citation/readMentions';
import { lawOf, nameKeysOf } from '../../server/src/corpus/law';
import type { PackFile } from '../../server/src/corpus/packFile';
import { withPacks } from '../../server/src/corpus/packs';
import { isNameOnly } from '../../server/src/corpus/register';
import { law } from './lens/bundledLaw';

const file = (title: string, text = `# ${title}\n\n第一条　虚构。\n`): PackFile => ({
  path: `/pack/${title}.md`,
  origin: 'pack',
  title,
  date: '2020-01-01',
  isDated: false,
  isCorpusFile: false,
  read: () => text,
});

const nameOnly = [...law.instruments.values()].filter(isNameOnly).slice(0, 40);
const TITLES = [
  ...nameOnly.map(({ chinese }) => chinese),
  '中华人民共和国刑法',
  '中华人民共和国虚构付款法',
  '虚构收款办法',
  '虚构收款办法（试行）',
  '最高人民法院关于审理《虚构付款法》案件若干问题的解释（二）',
  '虚构WTO规则解释',
  '2020年虚构办法',
];
const { law: joined } = withPacks(
  law,
  TITLES.map((title) => file(title)),
);
const all = [...joined.instruments.values()];
/** The same instruments, laid out anew. */
const anew = lawOf(
  all,
  () => '',
  (each) => nameKeysOf(each.origin === undefined ? each : (law.instruments.get(each.id) ?? each)),
);

test('texts of packs stand in the place of laws that are known by name, and beside the others', () => {
  expect(all.filter(({ origin }) => origin).length).toBe(TITLES.length - 1);
  expect(all.length).toBe(law.instruments.size + 6);
});

test('laid beside the law or together with it, names lead to the same instruments', () => {
  const ids = (of: typeof law, key: string) => of.byName.get(key)?.map(({ id }) => id);
  for (const key of all.flatMap(nameKeysOf)) expect([key, ids(joined, key)]).toEqual([key, ids(anew, key)]);
  for (const { path, number } of all) {
    expect(joined.byPath.get(path)?.path).toBe(path);
    if (number) expect(joined.byNumber.get(number)?.id).toBe(anew.byNumber.get(number)?.id);
  }
});

test('and they are found in prose alike', () => {
  const prose = all
    .flatMap(({ chinese, title, names }) => [chinese, title, ...names])
    .map(
      (name) =>
        `依照《${name}》第一条，${name}第二条和${name.replace(/^中华人民共和国/, '')}。See ${name}, Article 3.`,
    )
    .join('\n');
  const mentions = (of: typeof law) => readMentions(prose, [of.names], of.crimeNames);
  expect(mentions(joined)).toEqual(mentions(anew));
  expect(mentions(joined).length).toBeGreaterThan(all.length);
});
