import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { statuteLens } from './lens/cli';
import { folderWith } from './lens/places';
import { positionAt } from './lens/positions';

const right = 'Article 3(1)(5) of the 2011 Interpretation sets illegal gains at 5,000 yuan or more.\n';
const wrong = right.replace('5,000', '50,000');
const repealed = 'See Article 4 of Fa Shi [2004] No. 19.\n';
const json = (out: string) => JSON.parse(out);

describe('the language of messages', () => {
  test.each<[string, string[], NodeJS.ProcessEnv, RegExp]>([
    ['is English', ['check'], {}, /^PATH… is missing\./],
    ['is Chinese on demand', ['check', '--lang', 'zh'], {}, /^缺少 PATH…。[\s\S]*用法： statute-lens check/],
    ['is Chinese on demand, said first', ['--lang', 'zh', 'check'], {}, /^缺少 PATH…。/],
    ['is Chinese where LC_ALL is', ['check'], { LC_ALL: 'zh_CN.UTF-8' }, /^缺少 PATH…。/],
    ['is English on demand there', ['check', '--lang=en'], { LC_ALL: 'zh_CN.UTF-8' }, /^PATH… is missing/],
    ['has to be one of the two', ['check', '--lang', 'fr', '.'], {}, /--lang is en or zh, not "fr"/],
    [
      'is that of files that cannot be read',
      ['check', 'nix.md', '--lang', 'zh'],
      {},
      /^nix\.md: 没有这一文件/,
    ],
  ])('%s', async (_, words, env, said) => {
    const { code, err } = await statuteLens(words, { env });
    expect(code).toBe(2);
    expect(err).toMatch(said);
  });

  test('leaves findings, and results for programs, as they are', async () => {
    const check = (...more: string[]) => statuteLens(['check', '-', ...more], { input: wrong });
    const chinese = await check('--lang', 'zh');
    expect(chinese.out).toMatch(/1:\d+ +警告 +The law sets illegal gains/);
    expect(chinese.out).toMatch(/引注1处：已核对1处，未核对0处/);
    expect((await check('--format', 'json', '--lang', 'zh')).out).toBe((await check('--format', 'json')).out);
    const show = (...more: string[]) => statuteLens(['show', 'Criminal Law 285(2)', ...more]);
    expect((await show('--lang', 'zh')).out).toMatch(/现行有效[\s\S]*有期徒刑 +3年以上7年以下/);
    expect((await show('--format', 'json', '--lang', 'zh')).out).toBe((await show('--format', 'json')).out);
  });
});

describe('usage', () => {
  test.each<[string, string[], number, RegExp]>([
    ['no command', [], 2, /A command is needed/],
    ['an unknown command', ['verify'], 2, /no command "verify"/],
    ['half a command', ['corpus', 'lst'], 2, /no command "corpus lst"/],
    ['no path', ['check'], 2, /PATH.* missing/],
    ['an unknown option', ['check', '--loud', '.'], 2, /Unknown option '--loud'/],
    ['an option of another command', ['show', '--as-of', '2022-01-01', 'x'], 2, /takes no --as-of/],
    ['a format that is none', ['check', '--format', 'xml', '.'], 2, /pretty, json, sarif, not "xml"/],
    ['a format of another command', ['cite', '--format', 'sarif', '.'], 2, /pretty, json, not "sarif"/],
    ['a date that is none', ['check', '--as-of', '2022-13-01', '.'], 2, /YYYY-MM-DD, not "2022-13-01"/],
    ['corpus verify without the texts', ['corpus', 'verify'], 2, /--official DIR is missing/],
    ['a pack for a command that takes none', ['corpus', 'verify', '--pack', 'x'], 2, /takes no --pack/],
    ['words that name nothing', ['show', 'hello'], 2, /"hello" names no provision/],
    ['an instrument that is none', ['corpus', 'thresholds', 'criminal-laws'], 2, /Did you mean criminal-law/],
  ])('%s', async (_, words, code, said) => {
    const ran = await statuteLens(words);
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toMatch(said);
    expect(ran.err).toContain('Usage: statute-lens');
    expect(ran.err).not.toContain('    at ');
  });

  test.each([
    [['--help']],
    [['check', '--help']],
    [['check', '-h', 'x', '--format', 'xml']],
    [['corpus', 'list', '--help']],
  ])('%s', async (words) => {
    expect(await statuteLens(words)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^Usage: statute-lens/),
    });
  });

  test('--version', async () => {
    expect((await statuteLens(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('notes', () => {
  const files = {
    'a.md': right,
    'b.markdown': wrong,
    'c.TXT': right,
    'd.docx': wrong,
    'deep/(2018) [e].md': right,
    'node_modules/f.md': wrong,
    '.hidden/g.md': wrong,
  };
  test.each<[string, string[], string[]]>([
    ['a file', ['a.md'], ['a.md']],
    ['a folder', ['.'], ['a.md', 'b.markdown', 'c.TXT', 'deep/(2018) [e].md']],
    ['a folder below', ['deep'], ['deep/(2018) [e].md']],
    ['a glob', ['*.m*'], ['a.md', 'b.markdown']],
    ['a glob through folders', ['**/*.md'], ['a.md', 'deep/(2018) [e].md']],
    ['a name with brackets', ['deep/(2018) [e].md'], ['deep/(2018) [e].md']],
    [
      'several, each once',
      ['b.markdown', '.', './a.md'],
      ['b.markdown', 'a.md', 'c.TXT', 'deep/(2018) [e].md'],
    ],
  ])('%s', async (_, words, expected) => {
    const { out, code, err } = await statuteLens(['cite', ...words, '--format', 'json'], {
      cwd: await folderWith(files),
    });
    expect(json(out).files.map(({ path }: { path: string }) => path)).toEqual(expected);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test.each<[string, string, RegExp]>([
    ['a file that is not there', 'none.md', /^none\.md: there is no such file/],
    ['a glob that finds nothing', 'x*.md', /^x\*\.md: no note/],
    ['a folder without notes', 'empty', /^empty: no note/],
    ['a file of another kind', 'd.docx', /^d\.docx: not a note/],
    ['a file that is not UTF-8', 'gb.md', /^gb\.md: not text in UTF-8/],
  ])('%s is named, and the others are checked', async (_, path, said) => {
    const gb = Buffer.from([0xd0, 0xcc, 0xb7, 0xa8]);
    const cwd = await folderWith({ 'a.md': wrong, 'd.docx': '', 'empty/x.json': '', 'gb.md': gb });
    const { code, out, err } = await statuteLens(['check', path, 'a.md', '--format', 'json'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(said);
    expect(json(out).files).toMatchObject([{ path: 'a.md', findings: [{ code: 'threshold-mismatch' }] }]);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read is named', async () => {
    const cwd = await folderWith({ 'a.md': right });
    await chmod(join(cwd, 'a.md'), 0);
    expect(await statuteLens(['check', 'a.md'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^a\.md: .*permission/),
    });
  });

  test('broken front matter is named with its line, and the note is read', async () => {
    const cwd = await folderWith({ 'a.md': `---\nas-of: [\n---\n${wrong}` });
    const { code, err } = await statuteLens(['check', 'a.md'], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(/^a\.md:\d: /);
  });

  test('standard input is read', async () => {
    const { out, code } = await statuteLens(['check', '-', '--format', 'json'], { input: wrong });
    expect(code).toBe(1);
    expect(json(out).files[0]).toMatchObject({ path: '-', findings: [{ line: 1 }] });
  });
});

describe('check', () => {
  test.each<[string, string, string[], number]>([
    ['a right note', right, [], 0],
    ['a wrong note', wrong, [], 1],
    ['what is only information', repealed, ['--as-of', '2022-11-14'], 0],
    ['what is a warning today', repealed, [], 1],
    [
      'a note with a date of its own',
      `---\nas-of: 2022-11-14\n---\n${repealed}`,
      ['--as-of', '2026-11-01'],
      0,
    ],
    ['a note without citations', 'Nothing.\n', [], 0],
  ])('%s', async (_, input, words, code) => {
    expect(await statuteLens(['check', '-', ...words], { input })).toMatchObject({ code, err: '' });
  });

  test('prints what is wrong and where, and that the rest is not verified', async () => {
    const cwd = await folderWith({ 'a.md': `# 🏛️\r\n\r\n𝒜 ${wrong}`, 'b.md': 'Nothing.' });
    const { out } = await statuteLens(['check', 'a.md', 'b.md'], { cwd });
    expect(out).toMatch(/^a\.md\n {2}3:\d+ {2}warning {2}.*5,000 yuan.* {2}threshold-mismatch\n/);
    expect(out).toMatch(/1 citation: 1 checked, 0 not checked/);
    expect(out).toContain('b.md\n  no citation of Chinese law');
    expect(out).toMatch(/2 notes, 1 citation, 1 checked, 0 not checked, 1 finding \(1 warning\)/);
    expect(out).toContain('Nothing flagged is not verified');
    expect(out).not.toContain('\u001b');
  });

  test('json: places, claim, what is expected, fixes, counts', async () => {
    const text = `# 🏛️\r\n\r\n𝒜 ${wrong}`;
    const cwd = await folderWith({ 'a.md': text });
    const [file] = json((await statuteLens(['check', 'a.md', '--format', 'json'], { cwd })).out).files;
    expect(Object.keys(file)).toEqual(['path', 'citations', 'findings', 'counts']);
    expect(file.counts).toEqual({ citations: 1, checked: 1, notChecked: 0 });
    const [finding] = file.findings;
    const { line, character } = positionAt(text, finding.start);
    expect(finding).toMatchObject({
      code: 'threshold-mismatch',
      severity: 'warning',
      line: line + 1,
      column: character + 1,
      provision: 'interp-2011-computer-system-security/3/1/5',
      claim: { measure: 'illegal-gains', bound: 'at-least', value: 50000, unit: 'CNY' },
    });
    expect(finding.expected).toContainEqual(expect.objectContaining({ value: 5000, unit: 'CNY' }));
    expect(text.slice(finding.start, finding.end)).toContain('50,000');
    const [{ start, end, newText }] = finding.fixes[0].edits;
    expect(text.slice(0, start) + newText + text.slice(end)).toBe(text.replace('50,000', '5,000'));
  });

  test('sarif: one run with rules, regions that agree with the offsets, fixes', async () => {
    const text = `# 🏛️\r\n\r\n𝒜 ${wrong}`;
    const cwd = await folderWith({ '备忘 录.md': text });
    const { out, code } = await statuteLens(['check', '.', '--format', 'sarif'], { cwd });
    expect(code).toBe(1);
    const log: Log = json(out);
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif') });
    const [run] = log.runs;
    const [result] = run?.results ?? [];
    const rules = run?.tool.driver.rules ?? [];
    expect(rules[result?.ruleIndex ?? -1]).toMatchObject({
      id: 'threshold-mismatch',
      helpUri: expect.stringMatching(/^https:.*\/docs\/codes\/threshold-mismatch\.md$/),
    });
    expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', invocations: [{ executionSuccessful: true }] });
    expect(result).toMatchObject({ ruleId: 'threshold-mismatch', level: 'warning' });
    const { artifactLocation, region } = result?.locations?.[0]?.physicalLocation ?? {};
    expect(decodeURIComponent(artifactLocation?.uri ?? '')).toBe('备忘 录.md');
    const { charOffset = -1, charLength = 0 } = region ?? {};
    expect(text.slice(charOffset, charOffset + charLength)).toContain('50,000');
    const { line, character } = positionAt(text, charOffset);
    expect(region).toMatchObject({ startLine: line + 1, startColumn: character + 1 });
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]).toMatchObject({
      insertedContent: { text: expect.stringContaining('5,000') },
    });
  });

  test('sarif tells of what was not read', async () => {
    const cwd = await folderWith({ 'a.md': right });
    const { out, code } = await statuteLens(['check', 'a.md', 'none.md', '--format', 'sarif'], { cwd });
    expect(code).toBe(2);
    expect(json(out).runs[0].invocations).toEqual([{ executionSuccessful: false }]);
  });

  test('the whole result comes through a pipe', async () => {
    const input = `${wrong}\n`.repeat(2000);
    const { out } = await statuteLens(['check', '-', '--format', 'json'], { input });
    expect(json(out).files[0].findings).toHaveLength(2000);
  });
});

describe('cite', () => {
  test('json: every provision of a list by itself, with its own range', async () => {
    const input = '𠮷 See Articles 285 and 286-1(1) of the Criminal Law; 《刑法》第二百八十五条第三款。';
    const [file] = json((await statuteLens(['cite', '-', '--format', 'json'], { input })).out).files;
    expect(Object.keys(file)).toEqual(['path', 'citations']);
    const provisions = file.citations.flatMap(({ targets }: { targets: { provision: string }[] }) =>
      targets.map(({ provision }) => provision),
    );
    expect(provisions).toEqual(['criminal-law/285', 'criminal-law/286-1/1', 'criminal-law/285/3']);
    for (const { start, end, text } of file.citations) expect(input.slice(start, end)).toBe(text);
    const [first] = file.citations;
    expect(Object.keys(first)).toEqual(['start', 'end', 'text', 'name', 'kind', 'targets']);
    expect(Object.keys(first.targets[0])).toEqual([
      'instrument',
      'title',
      'number',
      'article',
      'paragraph',
      'item',
      'provision',
      'verdict',
      'why',
    ]);
    expect(first.name && input.slice(first.name.start, first.name.end)).toContain('Criminal Law');
    expect(first).toMatchObject({
      kind: 'article',
      targets: [{ instrument: 'criminal-law', article: '285', paragraph: null, item: null, verdict: 'ok' }],
    });
  });

  test('prints a line for each', async () => {
    const { out, code } = await statuteLens(['cite', '-'], { input: right });
    expect(code).toBe(0);
    expect(out).toMatch(/^-\n {2}1:1 {2}Article 3\(1\)\(5\) .*interp-2011-computer-system-security\/3\/1\/5/);
  });

  test('findings are not its business', async () => {
    expect((await statuteLens(['cite', '-'], { input: wrong })).code).toBe(0);
  });
});

describe('show', () => {
  test.each([
    ['English', ['Criminal Law 285(3)']],
    ['a whole citation', ['Article 285(3) of the Criminal Law']],
    ['several words', ['Criminal', 'Law', '285(3)']],
    ['Chinese', ['刑法第二百八十五条第三款']],
  ])('%s', async (_, words) => {
    const { out, code } = await statuteLens(['show', ...words]);
    expect(code).toBe(0);
    expect(out).toMatch(/criminal-law\/285\/3/);
    expect(out).toMatch(/programs or tools/);
    expect(out).toMatch(/^in force$/m);
    expect(out).not.toMatch(/^\(2\)/m);
  });

  test('thresholds, of the item alone', async () => {
    const { out } = await statuteLens(['show', 'Article 3(1)(5) of the 2011 Interpretation']);
    expect(out).toMatch(/Thresholds and penalties\n.*illegal-gains.*at least 5,000 yuan/);
    expect(out).not.toContain('20 person-times');
  });

  test('a repealed instrument is shown, and said to be', async () => {
    const { out, code } = await statuteLens(['show', 'Article 4 of Fa Shi [2004] No. 19']);
    expect(code).toBe(1);
    expect(out).toMatch(/no longer in force since 2025-04-26; now interp-2025-ip-crimes/);
  });

  test('a provision that is not there', async () => {
    const { out, code } = await statuteLens(['show', 'Article 285(9) of the Criminal Law']);
    expect(code).toBe(1);
    expect(out).toMatch(/no-such-provision/);
  });

  test('json', async () => {
    const [shown] = json((await statuteLens(['show', 'Criminal Law 285(3)', '--format', 'json'])).out);
    expect(shown).toMatchObject({
      provision: 'criminal-law/285/3',
      verdict: 'ok',
      status: 'in force',
      text: expect.stringContaining('programs or tools'),
      thresholds: expect.any(Array),
    });
  });
});

describe('corpus', () => {
  test('list', async () => {
    const { out, code } = await statuteLens(['corpus', 'list']);
    expect(code).toBe(0);
    expect(out).toMatch(/^interp-2004-ip-crimes +法释〔2004〕19号 +repealed 2025-04-26/m);
    const listed = json((await statuteLens(['corpus', 'list', '--format', 'json'])).out);
    expect(listed).toContainEqual(
      expect.objectContaining({
        id: 'interp-2011-computer-system-security',
        number: '法释〔2011〕19号',
        whole: true,
      }),
    );
    const [table = '', counts] = out.trim().split('\n\n');
    expect(listed).toHaveLength(table.split('\n').length);
    expect(counts).toMatch(/^\d+ with their text, \d+ more by name only\.$/);
  });

  const pack = 'fixtures/packs/invented';

  test('list with a pack: its texts, and its faults with file and line', async () => {
    const { out, err, code } = await statuteLens(['corpus', 'list', '--pack', pack]);
    expect(code).toBe(0);
    expect(out).toMatch(/^虚构付款法 +in force +中华人民共和国虚构付款法 +invented/m);
    expect(out).toMatch(/虚构退款规定\.txt:5: Article 3 follows article 1/);
    expect(err).toMatch(/虚构损坏法\.docx:1: It cannot be read/);
  });

  test('show and check with a pack', async () => {
    const { out } = await statuteLens(['show', '《虚构收款办法》第二条', '--pack', pack]);
    expect(out).toMatch(/text of the pack "invented"[\s\S]*收据保存三年/);
    const absent = await statuteLens(['check', 'fixtures/notes', '--pack', 'no-such-folder']);
    expect(absent).toMatchObject({ code: 2, err: expect.stringMatching(/^no-such-folder cannot be read/) });
  });

  test('verify: texts that are not there are no proof', async () => {
    const { out, code } = await statuteLens(['corpus', 'verify', '--official', pack]);
    expect(code).toBe(0);
    expect(out).toMatch(/^0 articles of 0 instruments compared: 0 differences/);
    expect(await statuteLens(['corpus', 'verify', '--official', 'no-such-folder'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^no-such-folder cannot be read/),
    });
  });

  test('thresholds of an instrument, derived ones with their derivation', async () => {
    const id = 'interp-2011-computer-system-security';
    const found = json((await statuteLens(['corpus', 'thresholds', id, '--format', 'json'])).out);
    expect(Object.keys(found[0])).toEqual([
      'provision',
      'kind',
      'measure',
      'bound',
      'value',
      'unit',
      'grade',
      'appliesTo',
      'derivedFrom',
    ]);
    expect(found).toContainEqual(
      expect.objectContaining({
        provision: `${id}/3/1/5`,
        kind: 'threshold',
        measure: 'illegal-gains',
        bound: 'at-least',
        value: 5000,
        unit: 'CNY',
        derivedFrom: null,
      }),
    );
    const derived = found.find(
      ({ value, measure }: { value: number; measure: string }) =>
        value === 25000 && measure === 'illegal-gains',
    );
    expect(derived).toMatchObject({
      derivedFrom: { from: expect.stringContaining(id), how: expect.stringContaining('five times') },
    });
  });

  test('thresholds of one provision', async () => {
    const { out, code } = await statuteLens(['corpus', 'thresholds', 'criminal-law/285/2']);
    expect(code).toBe(0);
    expect(out).toMatch(/^criminal-law\/285\/2 +penalty +imprisonment/m);
    expect(out).not.toMatch(/criminal-law\/285\/[134]/m);
  });
});
