import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, test } from 'vitest';

const SOURCES = 'server/src';

/** Every pattern of the sources that is written as one, with its place. */
function* patterns(): Generator<{ readonly place: string; readonly source: string; readonly flags: string }> {
  for (const path of (readdirSync(SOURCES, { recursive: true }) as string[]).sort()) {
    if (!path.endsWith('.ts')) continue;
    const text = readFileSync(join(SOURCES, path), 'utf8');
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
    const found: ts.RegularExpressionLiteral[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.push(node);
      ts.forEachChild(node, visit);
    };
    visit(file);
    for (const node of found) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      yield { place: `${path}:${line}`, source, flags };
    }
  }
}

test('no pattern can be matched in several ways that grow with the text', () => {
  const all = [...patterns()];
  // Where a search may begin anew at each letter, windows and bounds keep it linear: hostile.test.ts runs that.
  const grown = all.filter(
    ({ source, flags }) => analyse({ source, flags }, { reportTypes: { Move: false } }).reports.length > 0,
  );
  expect(grown.map(({ place, source }) => `${place} ${source}`)).toEqual([]);
  expect(all.length).toBeGreaterThan(800);
}, 60_000);
