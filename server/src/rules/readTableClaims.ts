import type { Block } from '../markdown/block';
import { isImposable, namesPenalty } from '../quantity/amounts';
import type { GradeFound } from '../quantity/grades';
import { gradesIn } from '../quantity/grades';
import { isCounter, isRound, isTime, measureOf } from '../quantity/measures';
import { measureNamed } from '../quantity/measureWords';
import type { Quantity } from '../quantity/quantity';
import { namesPeriod } from '../quantity/terms';
import { thingIn } from '../quantity/units';
import type { Citation } from '../resolution/citation';
import type { BlockMentions } from '../resolution/passageMentions';
import type { CitationsOfBlocks, Claim } from './claim';
import { isPenalty, madeClaim, quantitiesOf, UNTOLD } from './claim';
import { namesOthersLaw, setsFigure, speaksOfFacts } from './claimSignals';
import type { Scope } from './scope';
import { unreadIn } from './unread';

interface Cell {
  readonly block: Block;
  readonly index: number;
}

/**
 * Claims in the tables of a passage: a row that cites a provision says of it what its other cells count; the head
 * of a column names the measure or the grade, or the provision that the column is about; a table without any
 * citation is about what the note stands under. Tables whose heads speak of neither are taken for facts.
 */
export function readTableClaims(
  blocks: readonly BlockMentions[],
  byBlock: CitationsOfBlocks,
  ofBlocks: CitationsOfBlocks,
  over: ReadonlyMap<number, Scope>,
  language: Claim['language'],
): Claim[] {
  const tables = new Map<number, Cell[]>();
  blocks.forEach(({ block }, index) => {
    if (!block.cell) return;
    const cells = tables.get(block.cell.table) ?? [];
    cells.push({ block, index });
    tables.set(block.cell.table, cells);
  });
  return [...tables].flatMap(([table, cells]) =>
    cells.some(({ index }) => byBlock[index]) || over.has(table)
      ? claimsInTable(cells, byBlock, ofBlocks, over.get(table), language)
      : [],
  );
}

const OF_LAW =
  /serious|huge|large|tier|penalt|punish|sanction|imprison|sentence|\bfines?\b|threshold|standard|measure|grade|严重|标准|情节|法定刑|量刑|刑罚|最高刑|处罚|罚|门槛|衡量|档|起点|责任|后果|liabilit|exposure|consequence|期限|时限|保存|留存|retention|period|deadline|巨大|较大|主刑|附加刑|上限|下限|最高|custodial|\b(?:cap|ceiling|maximum|max\.?)\b/i;
/** Columns of what somebody has set for themselves. */
const OWN = /\bours?\b|我[司方们]|本公司|本所|内部/i;
/** Columns of a table of cases: what was done and imposed in them is no law. */
export const OF_CASES =
  /案|被告|当事人|法院|判决|(?<!\b(?:serious|ordinary|minor|normal|basic|graver?|aggravated|other) )\bcases?\b|defendant|\bcourt|judge?ment|outcome|\bresults?\b|\bdate/i;

function claimsInTable(
  cells: readonly Cell[],
  byBlock: CitationsOfBlocks,
  ofBlocks: CitationsOfBlocks,
  over: Scope | undefined,
  language: Claim['language'],
): Claim[] {
  const heads = new Map(
    cells
      .filter(({ block }) => block.cell?.row === 0)
      .map(({ block }) => [block.cell?.column ?? 0, block.text]),
  );
  const all = [...heads.values()];
  if (all.some((head) => OF_CASES.test(head))) return [];
  const ofColumns = new Map(
    cells
      .filter(({ block }) => block.cell?.row === 0)
      .map(({ block, index }) => [block.cell?.column ?? 0, byBlock[index] ?? []]),
  );
  // A table may stand on its side: provisions at the heads of its columns, measures at those of its rows.
  const isOnSide = [...ofColumns.values()].some(({ length }) => length > 0);
  const sides = isOnSide ? cells.flatMap(({ block }) => (block.cell?.column === 0 ? block.text : [])) : [];
  if (![...all, ...sides].some((head) => OF_LAW.test(head))) return [];
  const citing = cells.filter(({ index }) => byBlock[index]);
  const [only] = citing;
  // A table may say in one of its heads alone what all of it is of.
  const isInHead =
    citing.length === 1 && only?.block.cell?.row === 0 && (only.block.cell.column <= 1 || all.length <= 2);
  const ofTable =
    citing.length === 0 ? (over?.citations ?? []) : isInHead ? (byBlock[only.index] ?? []).slice(-1) : [];
  const ofFacts = new Set(
    cells.filter(({ block }) => quantitiesOf(block).some(isCounted)).map(({ block }) => block.cell?.column),
  );
  const isOfFines = cells.some(({ block }) => /\bfine[sd]?\b|罚款|罚金/i.test(block.text));
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    const row = cell.block.cell?.row ?? 0;
    if (row > 0) rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return [...rows.values()].flatMap((row) =>
    claimsInRow(row, { heads, ofColumns, ofTable, ofFacts, isOfFines, byBlock, ofBlocks, language }),
  );
}

interface Table {
  /** What stands at the head of a column, by its number, and what is cited there. */
  readonly heads: ReadonlyMap<number, string>;
  readonly ofColumns: ReadonlyMap<number, readonly Citation[]>;
  /** What a table stands under that cites nothing itself. */
  readonly ofTable: readonly Citation[];
  /** Columns in which something was counted: no cell of theirs tells the law. */
  readonly ofFacts: ReadonlySet<number | undefined>;
  /** Whether any cell of it speaks of a fine. */
  readonly isOfFines: boolean;
  /** The provisions that its cells cite, and all that they name. */
  readonly byBlock: CitationsOfBlocks;
  readonly ofBlocks: CitationsOfBlocks;
  readonly language: Claim['language'];
}

function claimsInRow(
  row: readonly Cell[],
  { heads, ofColumns, ofTable, ofFacts, isOfFines, byBlock, ofBlocks, language }: Table,
): Claim[] {
  const cited = row.flatMap(({ index }) => byBlock[index] ?? []);
  const [ofRow, ...further] = row
    .filter(({ block }) => quantitiesOf(block).length === 0)
    .flatMap(({ block }) => gradesIn(block.text));
  const rowGrade = further.length === 0 ? ofRow : undefined;
  const words = row.map(({ block }) => block.text).join(' | ');
  if (namesOthersLaw(row[0]?.block.text ?? '')) return [];
  return row.flatMap(({ block, index }) => {
    const own = byBlock[index] ?? [];
    const subject =
      own.at(-1) ??
      ofColumns.get(block.cell?.column ?? 0)?.at(-1) ??
      cited.filter((each) => each.block < index).at(-1) ??
      cited[0];
    const group = subject ? [subject] : ofTable;
    const head = heads.get(block.cell?.column ?? 0) ?? '';
    if (
      group.length === 0 ||
      ofFacts.has(block.cell?.column) ||
      (ofColumns.get(block.cell?.column ?? 0)?.length === 0 && namesOthersLaw(head)) ||
      OWN.test(head) ||
      speaksOfFacts(block.text, '') ||
      speaksOfFacts(head, '')
    )
      return [];
    const unread = unreadIn(block.text, own, ofBlocks[index] ?? [], own);
    const named = own.at(-1)?.mention.end ?? 0;
    return quantitiesOf(block).flatMap((quantity) => {
      if (unread.some((at) => at >= named && at < quantity.start)) return [];
      if (own.some(({ mention }) => mention.start < quantity.end && quantity.start < mention.end)) return [];
      const measure = measureIn(
        block,
        quantity,
        head,
        `${words} | ${[...heads.values()].join(' | ')}${isOfFines ? ' | fine' : ''}`,
      );
      const grade = (gradeIn(block.text, quantity) ?? gradesIn(head)[0] ?? rowGrade)?.grade ?? null;
      if (
        measure &&
        isPenalty(measure) &&
        quantity.bound === 'exactly' &&
        !setsFigure(`${head} ${block.text}`, true)
      )
        return [];
      const claim =
        measure &&
        madeClaim(block, group, {
          quantity,
          language,
          measure,
          grades: grade ? [[grade]] : [],
          ...UNTOLD,
          isInherited: measureOf(block.text, quantity, 0, block.text.length) === undefined,
          isHighest: isPenalty(measure) && HIGHEST.test(head),
          isNearest:
            own.length === 0 &&
            row.every((cell) => cell.index >= index || quantitiesOf(cell.block).length === 0),
        });
      return claim ? [claim] : [];
    });
  });
}

/** 14,250 yuan, 430 copies: no standard is so crooked. */
export const isCounted = (quantity: Quantity): boolean =>
  quantity.bound === 'exactly' && (quantity.unit === 'CNY' || isCounter(quantity.unit)) && !isRound(quantity);

const HIGHEST = /最高|\bmax(?:imum)?\b/i;

const IS_STORED = /保存|留存|保留|\bretention\b|\bperiods?\b/i;

/** The head of a column of nothing but the most that may be imposed. */
const IS_LIMIT = /^\s*(?:罚[款金])?(?:的?上限|最高额?|封顶)\s*$|^\s*(?:cap|ceiling|max(?:imum)?\.?)\s*$/i;

/** What a measure costs is not what the law imposes. */
const OF_SPENDING =
  /\b(?:budget|costs?|spend|spent|insur\w+|premium|revenue)\b|预算|费用|成本|保额|保费|投入|支出/i;

/** The grade that a cell gives to one of its figures: the last one before it, else the first. */
function gradeIn(text: string, { start }: Quantity): GradeFound | undefined {
  const grades = gradesIn(text);
  return grades.filter((grade) => grade.start < start).at(-1) ?? grades[0];
}

/** What a cell's quantity measures: by its own words, the head of its column, then the other cells of its row. */
function measureIn(block: Block, quantity: Quantity, head: string, row: string): string | undefined {
  const own = measureOf(block.text, quantity, 0, block.text.length);
  if (own === 'count-of-item') {
    const thing = thingIn(row) ?? (/对象|人/.test(row) ? 'person' : undefined);
    return thing ? `count-of-${thing}` : own;
  }
  if (own && !(own === 'fine' && quantity.unit === 'times')) return own;
  if (quantity.unit === 'CNY' && OF_SPENDING.test(`${head} ${block.text}`)) return undefined;
  const named = measureNamed(head) ?? measureNamed(row);
  const isTerm = quantity.unit === 'year' || quantity.unit === 'month';
  if (isTime(quantity) && (namesPeriod(head) || IS_STORED.test(head)))
    return measureNamed(row) === 'limitation' ? 'limitation' : 'time-limit';
  if (isTerm) return named && /detention|surveillance|imprisonment/.test(named) ? named : 'imprisonment';
  const isLimit = quantity.unit === 'CNY' && IS_LIMIT.test(head);
  if (
    named === undefined &&
    (isLimit || (isImposable(block.text, quantity) && namesPenalty(`${head} ${row}`)))
  )
    return 'fine';
  return named === 'fine' && quantity.unit === 'times' ? 'fine-multiple' : named;
}
