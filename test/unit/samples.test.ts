import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../server/src/markdown/span';
import { checkNote } from '../../server/src/rules/checkNote';
import type { Finding } from '../../server/src/rules/finding';
import { law } from './lens/bundledLaw';
import { applied } from './lens/fixes';
import { read } from './lens/marks';

const folder = new URL('../../fixtures/notes/', import.meta.url);
const planted = new URL('../../fixtures/planted/', import.meta.url);

interface Planted {
  readonly code: string;
  readonly quote: string;
  readonly start: number;
  readonly provision: string;
}

const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

const textOf = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const plantedIn = (path: string): readonly Planted[] => {
  const name = path.replace(/^.*\//, '').replace(/md$/, 'json');
  return JSON.parse(readFileSync(new URL(name, planted), 'utf8')).planted;
};

const check = (text: string): Finding[] => checkNote(read(text), law, {});
const isGrave = ({ severity }: Finding): boolean => severity === 'warning' || severity === 'error';

/** A finding by what it says of which words, wherever these stand by now. */
const told = (text: string, { code, severity, start, end, message }: Finding): string =>
  `${code} (${severity}) “${text.slice(start, end)}”: ${message}`;

describe.each(samples)('%s', (path) => {
  const text = textOf(path);
  const planted = plantedIn(path);
  const findings = check(text);

  test('every planted misquote stands where it is said to', () => {
    for (const { start, quote } of planted) expect(text.slice(start, start + quote.length)).toBe(quote);
  });

  test.each(planted.map((each) => [each.code, each.quote, each] as const))('%s: %s', (code, _quote, each) => {
    const span = { start: each.start, end: each.start + each.quote.length };
    const found = findings.filter((finding) => isGrave(finding) && overlaps(finding, span));
    expect(found.map((finding) => finding.code)).toEqual([code]);
  });

  test('nothing else is flagged', () => {
    const others = findings.filter(
      (finding) =>
        isGrave(finding) &&
        !planted.some(
          ({ code, start, quote }) =>
            code === finding.code && overlaps(finding, { start, end: start + quote.length }),
        ),
    );
    expect(others.map((finding) => told(text, finding))).toEqual([]);
  });

  test('each fix takes its finding away and makes no new one', () => {
    for (const finding of findings)
      for (const fix of finding.fixes) {
        const fixed = applied(text, [fix]);
        const left = check(fixed).map((each) => told(fixed, each));
        const expected = findings.filter((each) => each !== finding).map((each) => told(text, each));
        expect(left, fix.title).toEqual(expected);
      }
  });

  test('all fixes at once take all of theirs away', () => {
    const fixed = applied(
      text,
      findings.flatMap(({ fixes }) => fixes[0] ?? []),
    );
    const left = check(fixed).map((each) => told(fixed, each));
    expect(left).toEqual(findings.filter(({ fixes }) => fixes.length === 0).map((each) => told(text, each)));
    expect(check(fixed).flatMap(({ fixes }) => fixes)).toEqual([]);
  });
});

test('there are misquotes that can be put right', () => {
  const fixes = samples.flatMap((path) => check(textOf(path)).flatMap(({ fixes: own }) => own));
  expect(fixes.length).toBeGreaterThanOrEqual(10);
});
