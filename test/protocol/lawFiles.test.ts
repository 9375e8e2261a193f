import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { CodeLens, DocumentLink, DocumentSymbol, FoldingRange } from 'vscode-languageserver/node';
import { lineOfLaw } from './lens/law';
import { openNote } from './lens/note';
import { corpus, folderWith } from './lens/places';
import { type Server, type Start, startServer } from './lens/server';

const addressOf = (name: string) => pathToFileURL(join(corpus, name)).href;

async function openLaw(name: string, start: Start = {}) {
  const server = await startServer(start);
  const text = await readFile(join(corpus, name), 'utf8');
  const file = await openNote(server, text, { uri: addressOf(name) });
  return { server, file, text };
}

const ask = <Answer>({ connection }: Server, method: string, uri: string): Promise<Answer> =>
  connection.sendRequest(`textDocument/${method}`, { textDocument: { uri } });

test('references in the text of the law lead on, relative ones, too', async () => {
  const { server, file, text } = await openLaw('criminal-law.md');
  const at = text.indexOf('the preceding three paragraphs', text.indexOf('### Article 285\n'));
  const position = { line: text.slice(0, at).split('\n').length - 1, character: 0 };
  position.character = at - text.lastIndexOf('\n', at) + 3;
  const targets = await file.definition(position);
  const lines = await Promise.all(
    targets.map((each) =>
      'targetUri' in each ? lineOfLaw(each.targetUri, each.targetRange) : lineOfLaw(each.uri, each.range),
    ),
  );
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/state affairs/);
  expect(JSON.stringify(await file.hover(position))).toMatch(/Article 285\(1\)/);
  expect((await file.highlights(position)).length).toBeGreaterThan(0);
  expect(await file.diagnostics()).toEqual([]);
  await server.stop();
});

test('what a reference leads to is what is searched for', async () => {
  const name = 'interp-2011-computer-system-security.md';
  const folder = await folderWith({ 'a.md': 'Article 285(3) of the Criminal Law.\n' });
  const { server, file } = await openLaw(name, { folders: [folder] });
  const [first] = await file.references('Article 285(3)');
  expect(first?.uri).toMatch(/a\.md$/);
  expect(JSON.stringify(await file.hover('Article 285(3)'))).toMatch(/Article 285\(3\) · Criminal Law/);
  await server.stop();
});

test('the outline of a law by part, chapter and article, and none of a note', async () => {
  const { server, file } = await openLaw('criminal-law.md');
  const [first, second, ...others] = await ask<DocumentSymbol[]>(server, 'documentSymbol', file.uri);
  expect([first?.name, second?.name, others.length]).toEqual(['Part One', 'Part Two', expect.any(Number)]);
  const chapter = first?.children?.[0];
  expect(chapter?.name).toMatch(/^Chapter I: /);
  expect(chapter?.children?.[0]).toMatchObject({ name: 'Article 1', detail: 'Purpose and basis of the Law' });
  const count = (symbols: DocumentSymbol[]): number =>
    symbols.reduce(
      (sum, { name, children }) => sum + Number(/^Article/.test(name)) + count(children ?? []),
      0,
    );
  expect(count([first, second, ...others].filter((each) => each !== undefined))).toBe(
    file.text.match(/^#+ Article [\d-]+$/gm)?.length,
  );
  const note = await openNote(server, '# Note\n\n## Article 285\n\nText.\n');
  for (const what of ['documentSymbol', 'foldingRange', 'documentLink', 'codeLens'])
    expect(await ask(server, what, note.uri)).toEqual([]);
  await server.stop();
});

test('articles fold from their heading to their last line', async () => {
  const { server, file } = await openLaw('data-security-law.md');
  const folds = await ask<FoldingRange[]>(server, 'foldingRange', file.uri);
  const lines = file.text.split('\n');
  const article = folds.find(({ startLine }) => / Article 27$/.test(lines[startLine] ?? ''));
  expect(lines[(article?.endLine ?? 0) + 2]).toMatch(/^#+ Article 28$/);
  expect(folds.some(({ startLine }) => / Chapter I:/.test(lines[startLine] ?? ''))).toBe(true);
  await server.stop();
});

test('links lead from provision to provision', async () => {
  const { server, file } = await openLaw('data-security-law.md');
  const links = await ask<DocumentLink[]>(server, 'documentLink', file.uri);
  const link = links.find(({ range }) => file.words(range) === 'Article 33');
  const line = Number(/#L(\d+)$/.exec(link?.target ?? '')?.[1]);
  expect(file.text.split('\n')[line - 1]).toMatch(/^#+ Article 33$/);
  await server.stop();
});

test('a lens over each article that notes cite', async () => {
  const files = {
    'a.md': 'Article 285(3) of the Criminal Law, and Article 285(2) of the Criminal Law.\n',
    'b.md': '《刑法》第二百八十五条第三款。\n',
    'c.md': 'Article 286 of the Criminal Law.\n',
    'd.md': 'Article 21 of the Data Security Law.\n',
  };
  const { server, file } = await openLaw('criminal-law.md', { folders: [await folderWith(files)] });
  const lenses = await ask<CodeLens[]>(server, 'codeLens', file.uri);
  expect(lenses.map(({ range, command }) => `${file.words(range)}: ${command?.title}`)).toEqual([
    'Article 285: cited in 2 notes',
    'Article 286: cited in 1 note',
  ]);
  expect(lenses[0]?.command?.arguments).toEqual([file.uri, lenses[0]?.range.start]);
  await server.change({ language: 'zh' });
  const chinese = await ask<CodeLens[]>(server, 'codeLens', file.uri);
  expect(chinese[0]?.command?.title).toBe('被2篇笔记引用');
  await server.stop();
});

test('a law that is being rewritten is left alone', async () => {
  const { server, file } = await openLaw('data-security-law.md');
  await file.replace('## Chapter I', '## A new chapter\n\n## Chapter I');
  for (const what of ['documentSymbol', 'foldingRange', 'documentLink', 'codeLens'])
    expect(await ask(server, what, file.uri)).toEqual([]);
  expect(await file.hover('Article 33')).toBeNull();
  expect(server.log).toEqual([]);
  await server.stop();
});

test('the hover says what interprets, amends and punishes, with links to the lines', async () => {
  const server = await startServer();
  const note = await openNote(
    server,
    'Article 285(3) of the Criminal Law. Article 27 of the Data Security Law.',
  );
  const shown = async (at: string) => JSON.stringify((await note.hover(at))?.contents);
  const target = /Interpreted by \[2011 Interpretation, art\. 3\]\((file:[^)\s]+)#L(\d+)\)/.exec(
    await shown('Article 285'),
  );
  const line = { line: Number(target?.[2]) - 1, character: 0 };
  expect(await lineOfLaw(target?.[1] ?? '', { start: line, end: line })).toMatch(/under Article 285\(3\)/);
  expect(await shown('Article 285')).toContain('Amended by [Amendment (VII)](');
  expect(await shown('Article 27')).toMatch(/Breach punished by \[art\. 45\]\(/);
  await note.replace(
    'Article 285(3) of the Criminal Law.',
    '《刑法》第二百八十五条第三款规定了提供工具的行为及其处罚，参见。',
  );
  await server.change({ language: 'zh' });
  expect(await shown('第二百八十五条')).toMatch(/司法解释：\[2011年计算机犯罪解释第3条\]\(/);
  await server.stop();
});
