/** Every string that VS Code shows is there in both languages, and none is kept that nothing shows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

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
  expect(written).toEqual(['statute-lens', 'Statute Lens']);
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
