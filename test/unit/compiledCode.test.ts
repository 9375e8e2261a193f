import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { runCompiled } from '../../server/src/disk/compiledCode';

const folder = mkdtempSync(join(tmpdir(), 'statute-lens-'));
const bundle = join(folder, 'sum.js');
const cache = join(folder, 'cache', 'sum.js.compiled');
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = `exports.sum = (a, b) => a + b; exports.place = __filename; exports.near = require('./near.js');`;

beforeEach(() => {
  rmSync(join(folder, 'cache'), { recursive: true, force: true });
  writeFileSync(bundle, TEXT);
  writeFileSync(join(folder, 'near.js'), 'module.exports = 7;');
});

/** Runs the bundle, and lets so much time pass that it is kept; gives whether it was compiled anew. */
function run(): boolean {
  vi.useFakeTimers();
  try {
    const own = runCompiled(bundle, join(folder, 'cache'), createRequire(bundle)) as {
      sum(a: number, b: number): number;
    };
    expect(own.sum(2, 3)).toBe(5);
    expect(own).toMatchObject({ place: bundle, near: 7 });
    const isNew = vi.getTimerCount() > 0;
    vi.runAllTimers();
    return isNew;
  } finally {
    vi.useRealTimers();
  }
}

test('what was compiled is compiled once', () => {
  expect(run()).toBe(true);
  expect(run()).toBe(false);
});

test('another text is compiled anew, also one of the same length', () => {
  run();
  writeFileSync(bundle, TEXT.replace('(a, b) => a + b', '(a, b) => b + a'));
  expect(run()).toBe(true);
  expect(run()).toBe(false);
});

test.each<[string, (kept: Buffer) => Buffer]>([
  ['cut short', (kept) => kept.subarray(0, kept.length / 2)],
  ['changed in one bit', (kept) => kept.fill((kept.at(-9) ?? 0) ^ 4, kept.length - 9, kept.length - 8)],
  ['of another Node', (kept) => Buffer.concat([Buffer.from('["0'), kept.subarray(2)])],
  ['empty', () => Buffer.alloc(0)],
])('what was kept and is %s is thrown away', (_, damaged) => {
  run();
  writeFileSync(cache, damaged(readFileSync(cache)));
  expect(run()).toBe(true);
  expect(run()).toBe(false);
});

test.skipIf(process.platform === 'win32')('what others could have written is not run', () => {
  run();
  chmodSync(cache, 0o666);
  expect(run()).toBe(true);
});

test('where nothing can be kept, it runs all the same', () => {
  writeFileSync(join(folder, 'cache'), 'no folder');
  expect(run()).toBe(true);
  expect(run()).toBe(true);
});
