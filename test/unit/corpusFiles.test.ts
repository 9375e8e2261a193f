import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { loadLaw } from '../../server/src/corpus/loadLaw';

const folder = new URL('../../server/corpus/', import.meta.url);
const reader = {
  list: async () =>
    (await readdir(folder, { recursive: true }))
      .filter((path) => path.endsWith('.md'))
      .map((path) => path.replaceAll('\\', '/')),
  read: (path: string) => readFile(new URL(path, folder), 'utf8'),
};

test('the bundled corpus loads without a fault', async () => {
  const { law, problems } = await loadLaw(reader);
  expect(problems).toEqual([]);
  const shape = (id: string, article: string) =>
    law.instruments
      .get(id)
      ?.articles.get(article)
      ?.paragraphs.map((p) => p.items.length);
  expect(shape('criminal-law', '285')).toEqual([0, 0, 0, 0]);
  expect(shape('criminal-law', '225')).toEqual([4]);
  expect(shape('interp-2011-computer-system-security', '3')).toEqual([6, 2]);
  expect(shape('filing-standards-2-2022', '71')).toEqual([12, 0]);
});
