import type { Instrument } from '../corpus/instrument';
import type { CellPlace } from '../markdown/block';
import type { NoteContext, Situation } from './context';

/**
 * What a cell of a table goes on from: what its row named before it, what its column is about, and what was named
 * before the table; never another column of a row above.
 */
export class TableContext {
  private row = -1;
  /** The law that each column is about: the one that its head, or the last cell in it, named first. */
  private readonly columns = new Map<number, Instrument | null>();
  private cell = '';

  constructor(
    readonly table: number,
    private readonly before: Situation,
  ) {}

  /** A cell begins. */
  enter({ row, column }: CellPlace, context: NoteContext): void {
    if (row !== this.row) context.now = this.before;
    this.row = row;
    const law = this.columns.get(column);
    if (law) context.add(law, null, true);
  }

  /** A cell names an instrument, or an authority that is not in the corpus. */
  named({ row, column }: CellPlace, instrument: Instrument | null): void {
    const cell = `${row}/${column}`;
    if (cell === this.cell) return;
    this.cell = cell;
    this.columns.set(column, instrument);
  }

  /** The table is over: the note goes on from where it began. */
  leave(context: NoteContext): undefined {
    context.now = this.before;
  }
}
