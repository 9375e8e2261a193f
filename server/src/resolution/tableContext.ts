import type { Instrument } from '../corpus/instrument';
import type { CellPlace } from '../markdown/block';
import type { NoteContext, Situation } from './context';

/**
 * What a cell of a table goes on from: the law at the head of its column, what its row named, what the cells above it
 * named, what was named before the table; never another column of another row.
 */
export class TableContext {
  private row = -1;
  private isRowNamed = false;
  /** What each column named, at its head and below; null for an authority that is not in the corpus. */
  private readonly heads = new Map<number, Instrument | null>();
  private readonly columns = new Map<number, Instrument | null>();
  private cell = '';
  /** The columns whose head says that they name laws: a DSL in them is one. */
  readonly ofLaws = new Set<number>();

  constructor(
    readonly table: number,
    private readonly before: Situation,
  ) {}

  /** A cell begins. */
  enter({ row, column }: CellPlace, context: NoteContext): void {
    if (row !== this.row) {
      context.now = this.before;
      this.row = row;
      this.isRowNamed = false;
    }
    const head = this.heads.get(column);
    const law = head !== undefined ? head : this.isRowNamed ? undefined : this.columns.get(column);
    if (law !== undefined) context.add(law, null, true);
  }

  /** A cell cites an article of which nobody knows the law: what it names behind that is not the column's. */
  unnamed({ row, column }: CellPlace): void {
    this.cell = `${row}/${column}`;
  }

  /** A cell names an instrument in so many words, or an authority that is not in the corpus. The first one tells. */
  named({ row, column }: CellPlace, instrument: Instrument | null): void {
    this.isRowNamed = true;
    const cell = `${row}/${column}`;
    if (cell === this.cell) return;
    this.cell = cell;
    (row === 0 ? this.heads : this.columns).set(column, instrument);
  }

  /** The table is over: the note goes on from where it began. */
  leave(context: NoteContext): undefined {
    context.now = this.before;
  }
}
