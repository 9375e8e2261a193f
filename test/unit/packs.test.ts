import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inMemory, loadLaw } from '../../server/src/corpus/loadLaw';
import type { PackFile } from '../../server/src/corpus/packFile';
import { faultsOf, withPacks } from '../../server/src/corpus/packs';
import { placeOf } from '../../server/src/corpus/provisionPlace';
import { packFolder } from '../../server/src/disk/packFolder';
import { hover } from '../../server/src/features/hover';
import { NoteReader } from '../../server/src/resolution/readNote';
import { checkNote } from '../../server/src/rules/checkNote';

const folder = fileURLToPath(new URL('../../fixtures/packs/invented', import.meta.url));
const OPTIONS = { plainText: false, asOf: null, today: '2026-11-23', defaultInstrument: '' } as const;
const BUNDLED = `---
id: payment-law
title: Invented Payment Law
chinese: 中华人民共和国虚构付款法
kind: law
status: in force
extent: whole
source: { name: invented, checked: 2026-11-23 }
---

## Article 1

This Law is invented in order to show how packs are read.

## Article 2

A buyer must pay within thirty days.

Where payment is late and the amount is 5,000 yuan or more, a fine of not less than 1,000 yuan and not more than 10,000 yuan is imposed.

## Article 3

A lighter punishment is given where any of the following is present:

1. payment is made of the buyer's own accord;
2. the amount is less than 500 yuan.
`;

const { files, problems: unread } = await packFolder(folder);
const law = async (corpus: Record<string, string> = {}) => {
  const { law: bundled } = await loadLaw(inMemory(corpus));
  return withPacks(bundled, files);
};
const cited = async (text: string, corpus = {}) => {
  const { law: all } = await law(corpus);
  const note = new NoteReader(all).read(text, OPTIONS);
  return { all, note, findings: checkNote(note, all, {}) };
};

describe('a pack', () => {
  test('is read in every encoding and layout, and what cannot be read is told with its file', () => {
    const titles = files.map(({ title, isCorpusFile }) => (isCorpusFile ? 'its own format' : title)).sort();
    expect(titles).toEqual(
      [
        'its own format',
        '中华人民共和国虚构付款法',
        '中华人民共和国虚构付款法',
        '虚构收款办法',
        '虚构退款规定',
        '虚构发货条例',
        '虚构保管条例',
        '虚构验货办法',
        '虚构空白条例',
      ].sort(),
    );
    expect(unread.map(({ path, line }) => `${path.split('/').at(-1)}:${line}`).sort()).toEqual([
      'entities.xml:1',
      '虚构损坏法.docx:1',
    ]);
    const faults = faultsOf(files).map(
      ({ path, line, message }) => `${path.split('/').at(-1)}:${line} ${message.en}`,
    );
    expect(faults).toEqual(
      expect.arrayContaining([
        '虚构退款规定.txt:5 Article 3 follows article 1: what stands between is missing.',
        '虚构空白条例.md:1 No articles were found in it.',
      ]),
    );
    expect(faults).toHaveLength(2);
  });

  test('serves a law that the corpus does not have, the latest text of it', async () => {
    const { all, note } = await cited('《虚构付款法》第三条第一款第（二）项和《虚构收款办法》第二条');
    expect(
      note.citations.map(({ targets }) => [targets[0]?.provision?.instrument, targets[0]?.verdict]),
    ).toEqual([
      ['虚构付款法', 'ok'],
      ['虚构收款办法', 'ok'],
    ]);
    const place = placeOf(all, {
      instrument: '虚构付款法',
      article: '3',
      paragraph: null,
      item: 2,
      subItem: null,
    });
    expect(place?.path).toMatch(/虚构付款法\(2020-01-01\)\.md$/);
    expect(all.read(place?.path ?? '').slice(place?.span.start, place?.span.end)).toContain(
      '数额不满五百元的',
    );
  });

  test('in Akoma Ntoso XML has its articles, paragraphs and items', async () => {
    const { all } = await cited('');
    const { articles } = all.instruments.get('虚构保管条例') ?? {};
    const shape = [...(articles ?? [])].map(([number, { paragraphs }]) => [
      number,
      paragraphs.map(({ text, items }) => [text, items.map((item) => item.text)]),
    ]);
    expect(shape).toEqual([
      [
        '1',
        [
          ['保管人应当保管物品三十日。', []],
          ['保管费不超过五百元。', []],
        ],
      ],
      ['2', [['有下列情形之一的，免收保管费：', ['物品当日取回的；', '保管人同意的。']]]],
    ]);
  });

  test('that comes in books lies whole beside the law that the corpus has', async () => {
    const book = (name: string, text: string): PackFile => ({
      path: `/pack/虚构付款法/${name}.md`,
      origin: 'books',
      title: '中华人民共和国虚构付款法',
      date: '2026-11-23',
      isDated: false,
      isCorpusFile: false,
      read: () => `# 中华人民共和国虚构付款法\n\n# ${name}\n\n${text}\n`,
    });
    const { law: bundled } = await loadLaw(inMemory({ 'payment-law.md': BUNDLED }));
    const { law: all } = withPacks(bundled, [
      book('付款编', '第二条 买受人应当在三十日内付款。\n\n逾期付款的，处罚款。'),
      book('总则编', '第一条 为了示范，制定本法。'),
      book('附则编', '第三条 有下列情形之一的，从轻处罚：\n\n（一）主动付款的；\n\n（二）数额不满五百元的。'),
    ]);
    const { text } = all.officialOf('payment-law') ?? {};
    expect([...(text?.articles.keys() ?? [])]).toEqual(['1', '2', '3']);
    expect(text?.articles.get('2')?.path).toBe('/pack/虚构付款法/付款编.md');
  });

  test('as a Word file has no line to jump to: its words stand elsewhere in the file', async () => {
    const { all, note } = await cited('《虚构发货条例》第一条');
    expect(note.citations[0]?.targets[0]?.verdict).toBe('ok');
    const provision = note.citations[0]?.targets[0]?.provision;
    expect(provision && placeOf(all, provision)).toBeUndefined();
  });

  test('says so in the hover', async () => {
    const { all, note } = await cited('《虚构收款办法》第二条');
    expect(hover(note, all, 9)?.markdown).toMatch(/收据保存三年[\s\S]*资料包“invented”/);
  });

  test('has its figures checked', async () => {
    const { findings } = await cited('《虚构付款法》第二条第二款规定，数额在五万元以上的，处罚款。');
    expect(findings.map(({ code, expected }) => [code, expected?.map(({ value }) => value)])).toEqual([
      ['threshold-mismatch', [5000]],
    ]);
  });

  test('lies beside a law that the corpus has, and replaces nothing', async () => {
    const { all, note } = await cited('Article 2 of the Invented Payment Law', { 'payment-law.md': BUNDLED });
    expect(note.citations[0]?.targets[0]?.provision?.instrument).toBe('payment-law');
    expect(all.instruments.has('虚构付款法')).toBe(false);
    expect(all.officialOf('payment-law')?.file.date).toBe('2020-01-01');
    expect(hover(note, all, 3)?.markdown).toMatch(
      /A buyer must pay[\s\S]*Official text \(invented, 2020-01-01\)[\s\S]*买受人应当在三十日内付款/,
    );
  });

  test('in the format of the corpus does not take the place of a bundled text', async () => {
    const own = BUNDLED.replace('id: payment-law', 'id: invented-rules').replace('虚构付款法', '另一个法');
    const { law: all, problems } = await law({ 'invented-rules.md': own });
    expect(all.instruments.get('invented-rules')?.title).toBe('Invented Payment Law');
    expect(problems.map(({ message }) => message.en)).toEqual([
      '"invented-rules" is there already; this text is not used.',
    ]);
  });
});
