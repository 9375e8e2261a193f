import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeChineseNumeral } from '../../server/src/quantity/numerals';
import { type ColdHover, coldHover, coldServer } from './server';
import { median, ms, type Row } from './time';

/** What a pack costs a cold server: as many texts as a collection of national law has, and ten times that. */
export async function packs(row: Row): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'statute-lens-bench-'));
  try {
    const cache = join(folder, 'cache');
    await coldServer('Article 285 of the Criminal Law.', cache, true);
    for (const count of [1560, 15_600]) await withPack(count, join(folder, String(count)), cache, row);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const RUNS = 5;

/** Starts without the pack, with it for the first time and with it again take turns. */
async function withPack(count: number, folder: string, cache: string, row: Row): Promise<void> {
  const pack = writePack(count, join(folder, 'pack'));
  const runs: Record<'without' | 'first' | 'again', ColdHover[]> = { without: [], first: [], again: [] };
  for (let i = 0; i < RUNS; i++) {
    const storage = join(folder, `cache-${i}`);
    runs.without.push(await coldHover([], storage, cache));
    runs.first.push(await coldHover([pack], storage, cache));
    runs.again.push(await coldHover([pack], storage, cache));
  }
  const of = (when: keyof typeof runs, what: keyof ColdHover) =>
    median(runs[when].map((run) => run[what]).sort((a, b) => a - b));
  const texts = `${count.toLocaleString('en')} texts`;
  const without = of('without', 'hover');
  for (const [when, words] of [
    ['first', 'for the first time'],
    ['again', 'again'],
  ] as const) {
    const hover = of(when, 'hover');
    const serve = of(when, 'listed') - without;
    row(
      `initialize to first hover, ${texts}, ${words}`,
      ms(hover),
      `without ${ms(without)}`,
      hover / without,
      '< 250 ms',
    );
    const bound = when === 'again' ? '< 300 ms' : '';
    row(`its texts serve later than the bundled law by, ${words}`, ms(serve), '', Number.NaN, bound);
  }
  const added = of('again', 'memory') - of('without', 'memory');
  row(`memory added by ${texts}`, `${added.toFixed(0)} MB`, '', Number.NaN, '< 60 MB');
}

/** Writes a pack of invented texts, as long as real ones are. */
function writePack(count: number, folder: string): string {
  for (let i = 0; i < count; i++) {
    const shelf = join(folder, `${i % 20}`);
    if (i < 20) mkdirSync(shelf, { recursive: true });
    writeFileSync(join(shelf, `虚构第${i}号办法(2020-01-01).md`), textOf(i, count));
  }
  return folder;
}

/** Tenths of the lengths of 1,560 national texts, in bytes: half are below ten thousand, one in ten above thirty. */
const LENGTHS = [300, 3000, 4700, 6400, 8300, 10_500, 13_200, 17_300, 22_100, 30_800, 313_000];

function textOf(i: number, count: number): string {
  const place = (10 * ((i * 7919) % count)) / count;
  const [below = 0, above = 0] = LENGTHS.slice(Math.floor(place), Math.floor(place) + 2);
  const length = below + (above - below) * (place % 1) ** (place > 9 ? 8 : 1);
  let text = `# 中华人民共和国虚构第${writeChineseNumeral(i + 1)}号办法\n\n2020年1月1日公布\n`;
  for (let article = 1; 3 * text.length < length; article++)
    text += `\n第${writeChineseNumeral(article)}条　本条为虚构，期限为${i}日；${'不生任何效力。'.repeat(10)}\n`;
  return text;
}
