import { expect, test } from 'vitest';
import { readLawIndex, writeLawIndex } from '../../server/src/corpus/lawIndex';
import { inMemory, loadLaw } from '../../server/src/corpus/loadLaw';

const head = (id: string, extra = ''): string => `---
id: ${id}
title: Law on ${id}
chinese: ${id}法
kind: law
status: in force
extent: whole
source: { name: invented, checked: 2026-11-23 }
${extra}---

`;
const SOUND = `${head('sound')}## Article 1\n\nA person pays 500 yuan or more.\n`;

const load = async (files: Record<string, string>) => {
  const { law, problems } = await loadLaw(inMemory({ 'sound.md': SOUND, ...files }));
  return {
    ids: [...law.instruments.keys()],
    problems: problems.map(({ path, line, message }) => `${path}:${line} ${message.en}`),
  };
};

test.each<[string, string, string[]]>([
  ['no front matter', '## Article 1\n\nText.\n', ['bad.md:1 The file has no front matter.']],
  [
    'a missing key',
    head('bad').replace('kind: law\n', ''),
    ['bad.md:1 "kind" is missing from the front matter.'],
  ],
  [
    'a repeated article',
    `${head('bad')}## Article 1\n\nA.\n\n## Article 1\n\nB.\n`,
    ['bad.md:15 Article 1 stands here for a second time.'],
  ],
  [
    'a skipped item',
    `${head('bad')}## Article 1\n\nAny of:\n\n1. a;\n\n<!-- -->\n\n3. b.\n`,
    ['bad.md:19 Item 3 stands here where item 2 was due.'],
  ],
  [
    'a list without a paragraph',
    `${head('bad')}## Article 1\n\n1. a;\n`,
    ['bad.md:13 A list stands here without a paragraph before it.'],
  ],
  [
    'a dangling reference',
    head('bad', 'implements: nowhere\n'),
    ['bad.md:9 "nowhere" names an instrument that is not in the corpus.'],
  ],
])('%s is named with file and line, and the rest still loads', async (_, file, problems) => {
  const loaded = await load({ 'bad.md': file });
  expect(loaded.problems).toEqual(problems);
  expect(loaded.ids).toContain('sound');
});

test('broken YAML is named with its line, and the rest still loads', async () => {
  const loaded = await load({ 'bad.md': '---\nid: [bad\n---\n' });
  expect(loaded.problems[0]).toMatch(/^bad\.md:[23] /);
  expect(loaded.ids).toEqual(['sound']);
});

test('a second file with the same id is left out', async () => {
  const loaded = await load({ 'twin.md': SOUND });
  expect(loaded.problems).toEqual(['twin.md:1 Another file has the id "sound"; this one is left out.']);
});

test('the index gives the law that the files give, and is refused where it is not theirs', async () => {
  const { law } = await loadLaw(inMemory({ 'sound.md': SOUND }));
  const { index, texts } = writeLawIndex(law, { 'sound.md': SOUND.length });
  const readText = (start: number, length: number) =>
    Buffer.from(texts)
      .subarray(start, start + length)
      .toString();
  const again = readLawIndex(
    index,
    (_, bytes) => bytes === SOUND.length,
    () => SOUND,
    readText,
  );
  expect(again?.instruments).toEqual(law.instruments);
  expect(again?.source('sound')).toBe(SOUND);
  expect(
    readLawIndex(
      index,
      () => false,
      () => SOUND,
      readText,
    ),
  ).toBeUndefined();
  expect(
    readLawIndex(
      '{"half":',
      () => true,
      () => SOUND,
      readText,
    ),
  ).toBeUndefined();
  expect(
    readLawIndex(
      '{}',
      () => true,
      () => SOUND,
      readText,
    ),
  ).toBeUndefined();
});
