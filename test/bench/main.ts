import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Law } from '../../server/src/corpus/law';
import { loadLaw } from '../../server/src/corpus/loadLaw';
import { definition } from '../../server/src/features/definition';
import { hover } from '../../server/src/features/hover';
import { markdownParser } from '../../server/src/markdown/readWithRemark';
import type { ReadNote } from '../../server/src/resolution/readNote';
import { NoteReader } from '../../server/src/resolution/readNote';
import { checkNote } from '../../server/src/rules/checkNote';
import { citations } from './citations';
import { lookup } from './lookup';
import { HOSTILE, memoOf, withoutHeadings } from './notes';
import { packs } from './packs';
import { coldServer, keystrokesOverProtocol } from './server';
import { median, ms, quantile, type Row, timeOf, times } from './time';

const OPTIONS = {
  plainText: false,
  asOf: null,
  today: '2026-11-23',
  defaultInstrument: 'criminal-law',
} as const;
/** Edits before those that count: nobody types into a server that has just begun. */
const WARM_UP = 100;

const rows: string[][] = [];
const row: Row = (what, measured, against, ratio, bound) => {
  rows.push([what, measured, against, Number.isNaN(ratio) ? '' : ratio.toPrecision(2), bound]);
};

/**
 * Each part runs in a process of its own, as a server does for an editor, and with the flag that it sets: what one
 * leaves behind slows no other.
 */
const PARTS: Readonly<Record<string, (law: Law) => void | Promise<void>>> = {
  citations: (law) => citations(law, row),
  readings(law) {
    fullReading('500 KB with headings', memoOf(500_000), law, '< 0.5');
    fullReading('500 KB without headings', withoutHeadings(memoOf(500_000)), law, '< 1');
  },
  keystrokes(law) {
    const note = memoOf(100_000);
    const parse = median(times(5, () => markdownParser.parse(note)));
    keystrokes(note, law);
    warm(note, parse, law);
  },
  protocol: () => overProtocol(memoOf(100_000)),
  packs: () => packs(row),
  lookup: (law) => lookup(law, row),
  hostile,
};

/** Runs the part that is named, and prints its rows as JSON; else all, and prints a table. */
async function main(): Promise<void> {
  const [, program = '', named] = process.argv;
  const part = PARTS[named ?? ''];
  if (part) {
    await part(await bundledLaw());
    return console.log(JSON.stringify(rows));
  }
  for (const name of Object.keys(PARTS)) {
    const { stdout } = spawnSync(process.execPath, ['--expose-gc', '--no-regexp-tier-up', program, name], {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    });
    rows.push(...(JSON.parse(stdout) as string[][]));
  }
  print();
}

async function bundledLaw(): Promise<Law> {
  const folder = 'server/corpus/';
  const { law } = await loadLaw({
    list: async () =>
      (readdirSync(folder, { recursive: true }) as string[]).filter((path) => path.endsWith('.md')),
    read: async (path) => readFileSync(folder + path, 'utf8'),
  });
  return law;
}

function fullReading(what: string, text: string, law: Law, bound: string): void {
  const parse = () => markdownParser.parse(text);
  const [read, parsed] = pairs(5, () => new NoteReader(law).read(text, OPTIONS), parse);
  row(`first reading, ${what}`, ms(read), `one parse ${ms(parsed)}`, read / parsed, bound);
  const [both, again] = pairs(5, () => checkNote(new NoteReader(law).read(text, OPTIONS), law, {}), parse);
  row('the same with all rules', ms(both), `one parse ${ms(again)}`, both / again, '');
  const [alone, reading] = rulesAlone(text, law);
  row('all rules alone', ms(alone), `the reading before them ${ms(reading)}`, alone / reading, '< 1');
}

/** Medians of what the rules take with a note that was just read, and of the readings. */
function rulesAlone(text: string, law: Law): [number, number] {
  const taken = Array.from({ length: 6 }, () => {
    let note: ReadNote | undefined;
    const reading = timeOf(() => {
      note = new NoteReader(law).read(text, OPTIONS);
    });
    return [timeOf(() => note && checkNote(note, law, {})), reading] as const;
  }).slice(1);
  const of = (i: 0 | 1) => median(sorted(taken.map((pair) => pair[i])));
  return [of(0), of(1)];
}

/** Medians of two runs that take turns, so that a slow moment of the machine hits both. */
function pairs(runs: number, a: () => unknown, b: () => unknown): [number, number] {
  for (let i = 0; i < ROUNDS_BEFORE; i++) {
    a();
    b();
  }
  const both = Array.from({ length: runs }, () => [timeOf(a), timeOf(b)] as const);
  const of = (i: 0 | 1) => median(both.map((pair) => pair[i]).sort((x, y) => x - y));
  return [of(0), of(1)];
}

/** Rounds until V8 has compiled what runs: before that one measures its compiler. */
const ROUNDS_BEFORE = 5;

/** Pseudo-random, so that every run edits alike. */
function randomEdits(text: string, count: number): (readonly [number, string])[] {
  let seed = 42;
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  return Array.from(
    { length: count },
    () => [Math.floor(next() * text.length), 'e 第1'[Math.floor(next() * 4)] ?? 'e'] as const,
  );
}

function keystrokes(text: string, law: Law): void {
  const reader = new NoteReader(law);
  let now = text;
  checkNote(reader.read(now, OPTIONS), law, {});
  const parses: number[] = [];
  const taken: number[] = [];
  for (const [i, [at, letter]] of randomEdits(text, WARM_UP + 200).entries()) {
    now = now.slice(0, at) + letter + now.slice(at);
    taken.push(timeOf(() => checkNote(reader.read(now, OPTIONS), law, {})));
    // In turns, so that a slow stretch of the machine hits both.
    if (i >= WARM_UP && i % 10 === 0) parses.push(timeOf(() => markdownParser.parse(now)));
  }
  keystrokeRow('a keystroke in 100 KB, read and checked, 95th of 200', taken, parses);
}

function keystrokeRow(what: string, taken: readonly number[], parses: readonly number[]): void {
  const p95 = quantile(sorted(taken.slice(WARM_UP)), 0.95);
  const parse = median(sorted(parses));
  row(what, ms(p95), `one parse ${ms(parse)}`, p95 / parse, '< 0.05');
}

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

function warm(text: string, parse: number, law: Law): void {
  const note = new NoteReader(law).read(text, OPTIONS);
  const places = note.citations.map(({ start }) => start + 1);
  let i = 0;
  const next = () => places[i++ % places.length] ?? 0;
  const hovers = quantile(
    times(300, () => hover(note, law, next())),
    0.95,
  );
  const jumps = quantile(
    times(300, () => definition(note, law, next())),
    0.95,
  );
  row(
    'hover on a warm note of 100 KB, 95th of 300',
    ms(hovers),
    `one parse ${ms(parse)}`,
    hovers / parse,
    '< 0.01',
  );
  row('definition on the same, 95th of 300', ms(jumps), `one parse ${ms(parse)}`, jumps / parse, '< 0.01');
}

async function overProtocol(text: string): Promise<void> {
  const parses: number[] = [];
  const taken = await keystrokesOverProtocol(text, randomEdits(text, WARM_UP + 200), (now, i) => {
    if (i >= WARM_UP && i % 10 === 0) parses.push(timeOf(() => markdownParser.parse(now)));
  });
  keystrokeRow('the same keystroke over JSON-RPC, to new diagnostics', taken, parses);
  const cache = mkdtempSync(join(tmpdir(), 'statute-lens-bench-'));
  const first = await coldServer(memoOf(20_000), cache, true);
  const cold = [];
  for (let i = 0; i < 5; i++) cold.push(await coldServer(memoOf(20_000), cache));
  rmSync(cache, { recursive: true });
  const time = median(sorted(cold.map((each) => each.time)));
  const memory = median(sorted(cold.map((each) => each.memory)));
  const ever = `the first ever ${ms(first.time)}`;
  row('cold server: initialize to first diagnostics, 20 KB', ms(time), ever, Number.NaN, '< 250 ms');
  row('its memory', `${memory.toFixed(0)} MB`, '', Number.NaN, '< 100 MB');
}

function hostile(law: Law): void {
  const read = (text: string) => checkNote(new NoteReader(law).read(text, OPTIONS), law, {});
  for (const [what, text] of HOSTILE) {
    const ordinary = memoOf(Math.max(text.length, 4000));
    const [taken, usual] = pairs(
      2,
      () => read(text),
      () => read(ordinary),
    );
    row(`hostile: ${what}`, ms(taken), `ordinary note of that size ${ms(usual)}`, taken / usual, '< 5');
  }
}

function print(): void {
  const all = [['what', 'measured', 'against', 'ratio', 'bound'], ...rows];
  const widths = (all[0] ?? []).map((_, column) =>
    Math.max(...all.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  console.log(
    [line(all[0] ?? []), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'),
  );
}

void main();
