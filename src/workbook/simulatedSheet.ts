import type { Cell, Cells } from './contents';
import { cellKey, contentOf, positionOf } from './contents';
import { movedFormula } from './formulas/moved';
import type { LineMove } from './lines';
import { LineTrack, movedKey } from './lines';
import { sheetKey } from './sheetNames';

/** Every move of lines of a simulation so far, whichever sheet it was in: formulas look into other sheets. */
export type MoveLog = LineMove[];

/** A sheet while changes are tried out: what it held, what has been written over it, and how its lines moved. */
export class SimulatedSheet {
  readonly written = new Map<number, Cell>();
  /** How its lines moved since the beginning. */
  readonly track = new LineTrack();
  /** Moves in the log that its base knows already. */
  private readonly since: number;

  constructor(
    readonly name: string,
    readonly visible: boolean,
    /** Name of the sheet whose protection forbids writing here: a copy of a protected sheet is protected too. */
    readonly protectedBy: string | null,
    /** Whether the sheet was there before the changes. */
    readonly original: boolean,
    /** Read only when it is looked at: most sheets of a workbook are not touched. */
    private readonly read: () => Cells,
    private readonly log: MoveLog,
    since = log.length,
  ) {
    this.since = since;
  }

  /** A new sheet that holds the same. Costs only what was written, unless lines were moved before. */
  copy(name: string): SimulatedSheet {
    if (!this.track.isUnmoved) {
      const cells = this.cells();
      return new SimulatedSheet(name, true, this.protectedBy, false, () => cells, this.log);
    }
    const copy = new SimulatedSheet(name, true, this.protectedBy, false, this.read, this.log, this.since);
    for (const [key, cell] of this.written) copy.written.set(key, cell);
    return copy;
  }

  /** What a cell holds by now. */
  at(row: number, column: number): Cell | undefined {
    return this.written.get(cellKey(row, column)) ?? this.unwritten(row, column);
  }

  /** Whether a cell was there at the beginning, and not in a line that was inserted. */
  wasThere(row: number, column: number): boolean {
    return this.track.origin('rows', row) !== null && this.track.origin('columns', column) !== null;
  }

  /** Takes back what was written to a cell. */
  forget(row: number, column: number): void {
    this.written.delete(cellKey(row, column));
  }

  /** What a cell would hold if nothing had been written, but lines had moved. */
  unwritten(row: number, column: number): Cell | undefined {
    const [fromRow, fromColumn] = [this.track.origin('rows', row), this.track.origin('columns', column)];
    if (fromRow === null || fromColumn === null) return undefined;
    return this.respelled(this.read().get(cellKey(fromRow, fromColumn)));
  }

  /** Everything that the sheet holds by now. */
  cells(): Map<number, Cell> {
    const cells = this.unwrittenCells();
    for (const [key, cell] of this.written) {
      if (contentOf(cell) === '') cells.delete(key);
      else cells.set(key, cell);
    }
    return cells;
  }

  /** Everything that the sheet would hold if nothing had been written, but lines had moved. */
  unwrittenCells(): Map<number, Cell> {
    const cells = new Map<number, Cell>();
    for (const [key, cell] of this.read()) {
      const { row, column } = positionOf(key);
      const [toRow, toColumn] = [this.track.now('rows', row), this.track.now('columns', column)];
      if (toRow === null || toColumn === null || contentOf(cell) === '') continue;
      cells.set(cellKey(toRow, toColumn), this.respelled(cell) as Cell);
    }
    return cells;
  }

  /** What the sheet held at the beginning, spelled for the lines that moved in other sheets since. */
  beginning(): Map<number, Cell> {
    const others = this.log.slice(this.since).filter(({ sheet }) => sheetKey(sheet) !== sheetKey(this.name));
    return new Map([...this.read()].map(([key, cell]) => [key, this.respelled(cell, others) as Cell]));
  }

  /** Its own lines moved. */
  moveLines(move: LineMove): void {
    this.track.add(move);
    const written = [...this.written];
    this.written.clear();
    for (const [key, cell] of written) {
      const to = movedKey(key, move);
      if (to !== null) this.written.set(to, cell);
    }
  }

  /** Lines moved somewhere in the workbook: what was written here may look there. */
  respell(move: LineMove): void {
    for (const [key, cell] of this.written) {
      if (cell.formula === undefined) continue;
      const formula = movedFormula(cell.formula, this.name, move);
      if (formula !== cell.formula) this.written.set(key, { ...cell, formula });
    }
  }

  private respelled(cell: Cell | undefined, moves = this.log.slice(this.since)): Cell | undefined {
    if (cell?.formula === undefined || moves.length === 0) return cell;
    const formula = moves.reduce((text, move) => movedFormula(text, this.name, move), cell.formula);
    return formula === cell.formula ? cell : { ...cell, formula };
  }
}
