import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { provisionId } from '../../server/src/corpus/instrument';
import { overlaps } from '../../server/src/markdown/span';
import type { Citation } from '../../server/src/resolution/citation';
import type { ReadNote } from '../../server/src/resolution/readNote';
import { checkNote } from '../../server/src/rules/checkNote';
import { law } from './lens/bundledLaw';
import { read } from './lens/marks';

/** The real notes stand beside the repository, not in it. */
const folder = new URL('../../../shared/notes/', import.meta.url);
const isThere = existsSync(new URL('citations.json', folder));

interface Row {
  readonly n: number;
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly instrument: string | null;
  readonly provision: string;
}

const WRITTEN = '2022-11-14';
const TODAY = '2026-11-23';
const CITED = new Set(['citation', 'citation+alias', 'case']);

const rows: readonly Row[] = isThere
  ? JSON.parse(readFileSync(new URL('citations.json', folder), 'utf8'))
  : [];
const documents = [
  '000_ba2de8142a849592',
  '001_ade2851ed868df38',
  '002_ded835d2915b31ba',
  '003_fbc940383e5a379d',
].map((name) => `${name}.txt`);

const notes = new Map<string, ReadNote>();
function noteOf(document: string, asOf: string): ReadNote {
  const key = `${document} ${asOf}`;
  const note =
    notes.get(key) ??
    read(readFileSync(new URL(document, folder), 'utf8'), { plainText: true, asOf, today: TODAY });
  notes.set(key, note);
  return note;
}

/** Rows that know more than the note says: it names only the article there, or only the instrument. */
const ONLY_ARTICLE = new Set([7, 30, 36, 62, 66, 68, 70]);
const ONLY_INSTRUMENT = new Set([12, 27, 51]);

/** The ids that a row's note must lead to: "art. 285(3)", "art. 225 items (1)-(3)", "B13", "point 三", "whole". */
function idsOf({ n, instrument, provision }: Row): string[] {
  if (ONLY_INSTRUMENT.has(n)) return [`${instrument}`];
  const words = provision.replace('三', '3');
  const entry = /^(?:point )?([A-Z]?\d+)$/.exec(words)?.[1];
  if (entry) return [`${instrument}/${entry}`];
  const [, article, paragraph, first, last] =
    /^arts?\. (\d+(?:-\d+)?)(?:\((\d+)\))?[^i]*(?:items? \(?(\d+)\)?(?:-\((\d+)\))?)?/.exec(words) ?? [];
  if (!article) return [`${instrument}`];
  if (ONLY_ARTICLE.has(n)) return [`${instrument}/${article}`];
  const outer = `${instrument}/${article}${paragraph ? `/${paragraph}` : ''}`;
  if (!first) return [outer];
  const items = Array.from(
    { length: Number(last ?? first) - Number(first) + 1 },
    (_, i) => Number(first) + i,
  );
  return items.map((item) => `${paragraph ? outer : `${outer}/-`}/${item}`);
}

/** A row leaves out the paragraph where only one of an article has items: 71 item (6) is 71(1)(6). */
const shortened = (id: string): string =>
  id.replace('filing-standards-2-2022/71/1/', 'filing-standards-2-2022/71/-/');

const around = (row: Row, asOf: string): Citation[] =>
  noteOf(row.doc, asOf).citations.filter(
    (citation) => overlaps(citation, row) || (citation.name !== null && overlaps(citation.name, row)),
  );

const boundIn = (row: Row): string[] =>
  around(row, WRITTEN).flatMap(({ targets }) =>
    targets.flatMap(({ provision }) => (provision ? [shortened(provisionId(provision))] : [])),
  );

describe.skipIf(!isThere)('the real notes (../shared/notes)', () => {
  const cited = rows.filter(({ kind }) => CITED.has(kind));

  test.each(cited.map((row) => [row.n, row.provision, row.text, row] as const))(
    'row %i leads to %s: %s',
    (_n, _provision, _text, row) => expect(boundIn(row)).toEqual(expect.arrayContaining(idsOf(row))),
  );

  test('a note without citations has none', () => {
    const { citations } = noteOf('002_ded835d2915b31ba.txt', WRITTEN);
    expect(citations.filter(({ targets }) => targets.some(({ provision }) => provision))).toEqual([]);
  });

  test('the citations of a text without markup are its own words', () => {
    for (const document of documents) {
      const { text, citations } = noteOf(document, WRITTEN);
      for (const { start, end, text: words } of citations) expect(text.slice(start, end)).toBe(words);
    }
  });

  describe.each([WRITTEN, TODAY])('read as of %s', (asOf) => {
    test.each(documents)('nothing in %s misquotes the law', (document) => {
      const misquotes = checkNote(noteOf(document, asOf), law, {}).filter(({ code }) =>
        /mismatch/.test(code),
      );
      expect(misquotes.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    });
  });

  test.each([
    [WRITTEN, { 1: 'information', 2: 'information', 6: 'information', 12: 'information', 70: 'information' }],
    [TODAY, { 1: 'warning', 6: 'warning', 70: 'warning' }],
  ] as const)('as of %s the law that is not in force is told', (asOf, expected) => {
    const told = cited.flatMap((row) => {
      const citations = around(row, asOf);
      const findings = checkNote(noteOf(row.doc, asOf), law, {}).filter(
        ({ code, start, end }) =>
          code === 'not-in-force' && citations.some((each) => each.start === start && each.end === end),
      );
      return findings.map(({ severity }) => [row.n, severity]);
    });
    expect(Object.fromEntries(told)).toEqual(expected);
  });
});
