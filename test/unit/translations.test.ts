/** Every string that VS Code shows is there in both languages, and none is kept that nothing shows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cliWords } from '../../server/src/cli/words';
import { inBoth } from '../../server/src/corpus/problemWords';
import { hoverWords } from '../../server/src/features/hoverWords';
import { serverWords } from '../../server/src/lsp/serverWords';
import { why } from '../../server/src/resolution/why';
import { CODES } from '../../server/src/rules/finding';
import { law } from './lens/bundledLaw';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const json = (path: string): Record<string, unknown> => JSON.parse(read(path));

const manifest = read('package.json');
const english = json('package.nls.json');
const chinese = json('package.nls.zh-cn.json');

test('the manifest has its words in both languages, and no others', () => {
  const asked = [...manifest.matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key).toSorted();
  expect([...new Set(asked)]).toEqual(Object.keys(english).toSorted());
  expect(Object.keys(chinese)).toEqual(Object.keys(english));
});

test('what the manifest shows is never written into it', () => {
  const shown =
    /"(?:title|(?:markdown)?[dD]escription|label|patternErrorMessage|contents|name)": "([^%"][^"]*)"/g;
  const written = [...manifest.matchAll(shown)].map(([, words]) => words);
  expect(written).toEqual(['statute-lens']);
});

test('what the client says has its Chinese, and no Chinese is left over', () => {
  const sources = readdirSync(join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(join('client/src', name)));
  expect(sources.length).toBeGreaterThan(3);
  const calls = sources.flatMap((source) => [
    ...source.matchAll(/\bl10n\.t\(\s*(['`])((?:\\.|(?!\1).)*)\1/gs),
  ]);
  const asked = calls.map(([, , words = '']) => words.replace(/\\(.)/g, '$1'));
  expect(sources.join('').split(/\bl10n\.t\(/).length - 1).toBe(asked.length);
  expect(Object.keys(json('client/l10n/bundle.l10n.zh-cn.json')).toSorted()).toEqual(
    [...new Set(asked)].toSorted(),
  );
});

test('Chinese words are Chinese, and keep the places that are filled in', () => {
  const both = { ...json('client/l10n/bundle.l10n.zh-cn.json') };
  for (const [key, words] of Object.entries({ ...both, ...chinese })) {
    expect(words, key).toMatch(/[\u4e00-\u9fff]/);
    const places = (text: unknown) =>
      String(text)
        .match(/\{\w+\}/g)
        ?.toSorted() ?? [];
    expect(places(words), key).toEqual(places(key in english ? english[key] : key));
  }
});

/** A sentence of a table, with marks where something is filled in. */
type Filled = { readonly path: string; readonly words: string };

/** Every sentence of a table; what takes parameters is given a mark for each, so that a lost one is missed. */
function sentences(table: unknown, path = ''): Filled[] {
  if (typeof table === 'string') return [{ path, words: table }];
  if (typeof table === 'function') {
    const marks = Array.from({ length: table.length }, (_, index) =>
      path.endsWith('level') ? ['⟦0⟧'] : `⟦${index}⟧`,
    );
    return [{ path: `${path}/${table.length}`, words: String(table(...marks)) }];
  }
  return Object.entries(table as object).flatMap(([key, part]) => sentences(part, `${path}.${key}`));
}

const marks = (words: string): string[] => [...new Set(words.match(/⟦\d⟧/g))].toSorted();

describe.each(
  Object.entries({
    cliWords,
    hoverWords,
    serverWords,
    problemWords: { en: tableOf('en'), zh: tableOf('zh') },
  }),
)('%s', (_, { en, zh }) => {
  const [english_, chinese_] = [sentences(en), sentences(zh)];

  test('has the same sentences in both languages, with the same places to fill', () => {
    expect(chinese_.map(({ path }) => path)).toEqual(english_.map(({ path }) => path));
    expect(chinese_.map(({ words }) => marks(words))).toEqual(english_.map(({ words }) => marks(words)));
  });

  test('speaks Chinese in Chinese, and English in English', () => {
    for (const { path, words } of chinese_)
      if (/[a-z]{2}/i.test(words.replace(/⟦\d⟧|"[^"]*"|YYYY-MM-DD/g, '')))
        expect(words, path).toMatch(/[\u4e00-\u9fff]/);
    for (const { path, words } of english_)
      expect(words.replace(/刑法第二百八十五条第三款/, ''), path).not.toMatch(/[\u4e00-\u9fff，。：；]/);
  });
});

/** The table behind `inBoth`, which gives sentences in pairs. */
function tableOf(language: 'en' | 'zh'): object {
  let table: object = {};
  inBoth((words) => {
    if (words.noEntry.startsWith('This') === (language === 'en')) table = words;
    return '';
  });
  return table;
}

test('why a citation leads where it does is told in the language that is asked for', () => {
  const [instrument] = law.instruments.values();
  if (!instrument) throw new Error('The corpus is empty');
  const reasons = Object.values(why).map((reason) =>
    reason === why.alias || reason === why.article
      ? (reason as (subject: string) => (language: 'en' | 'zh') => string)('286-1')
      : reason.length === 1 && typeof (reason as (of: unknown) => unknown)(instrument) === 'function'
        ? (reason as (of: typeof instrument) => (language: 'en' | 'zh') => string)(instrument)
        : (reason as (language: 'en' | 'zh') => string),
  );
  expect(reasons.length).toBeGreaterThan(15);
  for (const reason of reasons) {
    expect(reason('zh')).toMatch(/[\u4e00-\u9fff]/);
    expect(reason('en')).not.toMatch(/[\u4e00-\u9fff]/);
  }
});

/**
 * Sentences that stand in the code itself. A sentence begins with a capital and has a blank in it; those of tables
 * are in tables, and those that l10n has are translated.
 */
const WORDS = /(['`])([A-Z][a-z]+ (?:(?!\1)[^\n])*)\1/g;
const ownWords = (folder: string, tables: readonly string[]): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !tables.includes(name))
    .flatMap((name) => {
      const code = read(join(folder, name))
        .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
        .replace(/\bl10n\.t\(\s*(['`])(?:\\.|(?!\1).)*\1/gs, '');
      return [...code.matchAll(WORDS)].flatMap(([, , words]) =>
        words === 'Statute Lens' ? [] : [`${name}: ${words}`],
      );
    });

test.each([
  ['client/src', []],
  ['server/src/disk', []],
  ['server/src/lsp', ['serverWords.ts']],
  ['server/src/cli', ['words.ts']],
])('in %s nothing is said past the tables', (folder, tables) => {
  expect(ownWords(folder, tables)).toEqual([]);
});

describe('the pages of the codes', () => {
  const headings = (page: string) => [...page.matchAll(/^(#+) /gm)].map(([, depth]) => depth);
  const rowsOf = (page: string) => [...page.matchAll(/\]\(([\w-]+)\.md\)/g)].map(([, code]) => code);

  test.each([...CODES])('%s has one in each language, built alike', (code) => {
    const page = read(`docs/codes/${code}.md`);
    const pageChinese = read(`docs/codes/zh/${code}.md`);
    expect(pageChinese.startsWith(`# ${code}\n`)).toBe(true);
    expect(headings(pageChinese)).toEqual(headings(page));
    const silencing = (text: string) => text.match(/statute-lens-\w[\w-]*/g)?.toSorted();
    expect(silencing(pageChinese)).toEqual(silencing(page));
    expect(pageChinese).toMatch(/[\u4e00-\u9fff]{10}/);
  });

  test('are listed in both languages', () => {
    const [list, listChinese] = [read('docs/codes/README.md'), read('docs/codes/zh/README.md')];
    expect(rowsOf(list).toSorted()).toEqual([...CODES].toSorted());
    expect(rowsOf(listChinese)).toEqual(rowsOf(list));
  });
});
