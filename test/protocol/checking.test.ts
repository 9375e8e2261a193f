import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { lineOfLaw } from './lens/law';
import { applied, openNote } from './lens/note';
import { able, type Server, startServer, until } from './lens/server';

let server: Server;
beforeAll(async () => {
  server = await startServer({ settings: { asOf: '2026-11-01' } });
});
afterAll(() => server.stop());

const right = 'Article 3(1)(5) of the 2011 Interpretation sets illegal gains at 5,000 yuan or more.';
const wrong = right.replace('5,000', '50,000');
const withdrawn = 'See Article 4 of Fa Shi [2004] No. 19 for the amount.';

const codes = (diagnostics: Diagnostic[]) => diagnostics.map(({ code }) => code);

describe('diagnostics', () => {
  test.each<[string, string, string[]]>([
    ['a right number', right, []],
    ['a wrong number', wrong, ['threshold-mismatch']],
    ['a wrong number behind astral letters and CRLF', `# 🏛️\r\n\r\n𝒜 ${wrong}\r\n`, ['threshold-mismatch']],
    [
      'a paragraph that is not there, in Chinese',
      '《刑法》第二百八十五条第九款规定了另一种情形。',
      ['unknown-provision'],
    ],
    ['a repealed interpretation', withdrawn, ['not-in-force']],
    ['a silenced one', `<!-- statute-lens-disable-next-line -->\n${wrong}`, []],
    ['a fact', 'Under Article 285(3) of the Criminal Law he earned 14,000 yuan.', []],
    ['no citation', 'Nobody quotes anything here.', []],
  ])('%s', async (_, text, expected) => {
    expect(codes(await (await openNote(server, text)).diagnostics())).toEqual(expected);
  });

  test('name the figure, the place in the law, and the page of the code', async () => {
    const note = await openNote(server, `𝒜 "${wrong}"\n`);
    const [finding] = await note.diagnostics();
    expect(finding).toMatchObject({
      source: 'Statute Lens',
      severity: 2,
      codeDescription: {
        href: 'https://github.com/statute-lens/statute-lens/blob/main/docs/codes/threshold-mismatch.md',
      },
    });
    expect(finding && note.words(finding.range)).toContain('50,000');
    expect(finding?.message).toContain('5,000');
    const law = finding?.relatedInformation?.[0]?.location;
    expect(law && (await lineOfLaw(law.uri, law.range))).toMatch(/^5\. .*5,000 yuan/);
  });

  test('are "unchanged" as long as they are the same', async () => {
    const note = await openNote(server, wrong);
    const first = await note.report();
    expect(first.kind).toBe('full');
    expect(await note.report(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });

    await note.replace('50,000', '60,000');
    const second = await note.report(first.resultId);
    expect(second).toMatchObject({ kind: 'full', items: [{ code: 'threshold-mismatch' }] });

    await note.replace('.', '. So it says.');
    expect(await note.report(second.resultId)).toEqual({ kind: 'unchanged', resultId: second.resultId });
    expect((await note.report('another')).kind).toBe('full');

    await server.change({ language: 'zh' });
    expect((await note.report(second.resultId)).kind).toBe('full');
    await server.change({ asOf: '2026-11-01' });
  });

  test('are new for a note that is opened again', async () => {
    const uri = 'untitled:again.md';
    const first = await openNote(server, right, { uri });
    const { resultId } = await first.report();
    await first.close();
    const second = await openNote(server, wrong, { uri });
    expect(await second.report(resultId)).toMatchObject({ kind: 'full', items: [{}] });
  });

  test('follow each edit', async () => {
    const note = await openNote(server, `One.\r\n\r\n𠮷 ${right}\r\n\r\nLast.\r\n`);
    const steps: [string, string, number][] = [
      ['5,000', '7,000', 1],
      ['One.', 'One.\r\nTwo 🏛️.\r\nThree.', 1],
      ['7,000', '5,000', 0],
      ['Last.', `Last.\r\n\r\n${wrong}`, 1],
      [wrong, '', 0],
    ];
    for (const [words, by, count] of steps) {
      await note.replace(words, by);
      const found = await note.diagnostics();
      expect(found, `${words} -> ${by}`).toHaveLength(count);
      for (const { range } of found) expect(note.words(range)).toMatch(/[57]0?,000/);
    }
  });

  test('are the same after random edits as for a note that is opened with the result', async () => {
    const note = await openNote(
      server,
      `# One\n\n${right}\n\n# Two\n\n${wrong}\n\n- 《刑法》第二百八十五条第三款\n`,
    );
    const edits: [string, string][] = [
      ['# Two', ''],
      ['5,000', '5000'],
      ['- 《', '> - 《'],
      ['of the 2011', 'of\nthe 2011'],
      ['# One', '```\n# One'],
      ['```', '🏛️\n\n'],
    ];
    for (const [words, by] of edits) {
      await note.replace(words, by);
      const fresh = await openNote(server, note.text);
      const plain = (found: Diagnostic[]) =>
        found.map(({ code, range, message }) => ({ code, range, message }));
      expect(plain(await note.diagnostics()), note.text).toEqual(plain(await fresh.diagnostics()));
      expect(await note.tokens()).toEqual(await fresh.tokens());
      await fresh.close();
    }
  });

  test('tell what was counted', async () => {
    const note = await openNote(server, `${wrong}\n\nArticle 21 of the Export Control Law.\n`);
    await note.diagnostics();
    const status = await until('the counts are told', () =>
      server.statuses.find(({ uri }) => uri === note.uri),
    );
    expect(status).toMatchObject({ citations: 2, flagged: 1 });
    expect(status.checked + status.notChecked).toBe(status.citations);
  });
});

describe('quick fixes', () => {
  test.each([
    ['5,000 yuan', wrong, right],
    ['its style', wrong.replace('50,000', '50000'), right.replace('5,000', '5000')],
    ['the same behind astral letters and CRLF', `𝒜\r\n𠮷 ${wrong}\r\n`, `𝒜\r\n𠮷 ${right}\r\n`],
  ])('put %s right, and the finding is gone', async (_, before, after) => {
    const note = await openNote(server, before);
    const [finding] = await note.diagnostics();
    const [fix] = await note.fixes(finding as Diagnostic);
    expect(fix).toMatchObject({
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'threshold-mismatch' }],
    });
    expect(fix && applied(note, fix)).toBe(after);
    expect(await (await openNote(server, after)).diagnostics()).toEqual([]);
  });

  test('are for the text as it is now, not as it was when it was flagged', async () => {
    const note = await openNote(server, wrong);
    const [old] = await note.diagnostics();
    await note.replace('Article 3(1)(5)', 'As all know, Article 3(1)(5)');
    const range = note.rangeOf('50,000');
    const [fix] = await note.fixes({ ...(old as Diagnostic), range });
    expect(fix && applied(note, fix)).toBe(note.text.replace('50,000', '5,000'));
  });

  test('are only what is asked for', async () => {
    const note = await openNote(server, wrong);
    const [finding] = await note.diagnostics();
    const actions = await server.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: note.uri },
      range: finding?.range,
      context: { diagnostics: [finding], only: ['refactor'] },
    });
    expect(actions).toEqual([]);
  });

  test('mend all at once where more than one figure is wrong', async () => {
    const note = await openNote(server, `${wrong}\n\n${withdrawn}\n\n${wrong}\n`);
    const [first] = await note.diagnostics();
    const [one, all, ...others] = await note.fixes(first as Diagnostic);
    expect(one && applied(note, one)).toBe(`${right}\n\n${withdrawn}\n\n${wrong}\n`);
    expect(all).toMatchObject({ title: 'Fix all 2 misquoted figures in this note', kind: 'quickfix' });
    expect(all).not.toHaveProperty('isPreferred');
    expect(all && applied(note, all)).toBe(`${right}\n\n${withdrawn}\n\n${right}\n`);
    expect(others).toEqual([]);
  });

  test('put the whole note right on saving, but only what has one right answer', async () => {
    const fixAll = async (text: string, only: string) => {
      const note = await openNote(server, text);
      const start = { line: 0, character: 0 };
      const actions: CodeAction[] = await server.connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri: note.uri },
        range: { start, end: start },
        context: { diagnostics: [], only: [only] },
      });
      return actions.map((action) => [action.kind, applied(note, action)]);
    };
    const old = 'Article 27 of the Cybersecurity Law (2016).';
    const level = 'Article 225, paragraph 4, of the Criminal Law.';
    const mixed = (figure: string) => `${old} ${level}\n\n${figure}\n`;
    const kind = 'source.fixAll.statuteLens';
    for (const only of [kind, 'source.fixAll', 'source'])
      expect(await fixAll(mixed(wrong), only)).toEqual([[kind, mixed(right)]]);
    expect(await fixAll(mixed(right), kind)).toEqual([]);
    expect(await fixAll(mixed(wrong), 'source.organizeImports')).toEqual([]);
  });

  test('are none the favourite where a reader has to choose', async () => {
    const lead = 'The Data Security Law and the Personal Information Protection Law.\n\n# Duties\n\n';
    const note = await openNote(server, `# Sources\n\n${lead}Article 5 sets out the duty.`);
    const [finding] = await note.diagnostics();
    expect(finding).toMatchObject({ code: 'ambiguous-citation', severity: 3 });
    const offered = await note.fixes(finding as Diagnostic);
    expect(offered.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['Make it the Data Security Law', undefined],
      ['Make it the Personal Information Protection Law', undefined],
    ]);
  });

  test('need neither versions nor data of an editor', async () => {
    const textDocument = { ...able.textDocument, diagnostic: {}, publishDiagnostics: {} };
    const other = await startServer({ capabilities: { textDocument } });
    const note = await openNote(other, wrong);
    const [finding] = await note.diagnostics();
    expect(finding).not.toHaveProperty('data');
    expect(finding).not.toHaveProperty('relatedInformation');
    const [fix] = await note.fixes(finding as Diagnostic);
    expect(fix?.edit).toHaveProperty('changes');
    expect(fix && applied(note, fix)).toBe(right);
    await other.stop();
  });
});

test('are sent to an editor that does not ask, again after a change, and taken back at the end', async () => {
  const capabilities = { ...able, textDocument: { publishDiagnostics: { relatedInformation: true } } };
  const other = await startServer({ capabilities });
  const note = await openNote(other, wrong);
  await until('it is flagged', () => other.pushed.get(note.uri)?.length === 1);
  await note.replace('50,000', '5,000');
  await until('it is not flagged any more', () => other.pushed.get(note.uri)?.length === 0);
  await note.replace('5,000', '50,000');
  await until('it is flagged again', () => other.pushed.get(note.uri)?.length === 1);
  await other.change({ rules: { 'threshold-mismatch': 'off' } });
  await until('it is silenced', () => other.pushed.get(note.uri)?.length === 0);
  await other.change({});
  await until('it is flagged once more', () => other.pushed.get(note.uri)?.length === 1);
  await note.close();
  await until('all is taken back', () => other.pushed.get(note.uri)?.length === 0);
  await other.stop();
});
