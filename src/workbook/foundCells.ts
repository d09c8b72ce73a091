import type { CellValue } from '../domain/cells';
import type { Change, Held } from './change';
import { cellKey } from './contents';
import { movedFormula } from './formulas/moved';
import { movedKey, type LineMove } from './lines';
import { sheetKey } from './sheetNames';

/** What the spreadsheet says that written cells hold, each where it is by now; later reports win. */
export class FoundCells {
  private readonly sheets = new Map<string, Map<number, CellValue>>();

  /** Contents (formula, else value) from (row, column) on. */
  note(sheet: string, row: number, column: number, contents: readonly (readonly CellValue[])[]): void {
    const cells = this.sheets.get(sheetKey(sheet)) ?? new Map<number, CellValue>();
    this.sheets.set(sheetKey(sheet), cells);
    for (const [r, line] of contents.entries()) {
      for (const [c, content] of line.entries()) cells.set(cellKey(row + r, column + c), content);
    }
  }

  /** Lines moved since: cells are elsewhere, and formulas spelled otherwise. */
  move(move: LineMove): void {
    for (const [sheet, cells] of this.sheets) {
      const entries = [...cells];
      if (sheet === sheetKey(move.sheet)) cells.clear();
      for (const [key, content] of entries) {
        const to = sheet === sheetKey(move.sheet) ? movedKey(key, move) : key;
        if (to !== null) cells.set(to, isFormula(content) ? movedFormula(content, sheet, move) : content);
      }
    }
  }

  forget(sheet: string, row: number, column: number): void {
    this.sheets.get(sheetKey(sheet))?.delete(cellKey(row, column));
  }

  at(sheet: string, row: number, column: number): CellValue | undefined {
    return this.sheets.get(sheetKey(sheet))?.get(cellKey(row, column));
  }
}

function isFormula(content: CellValue): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

/**
 * The inverse, guarded by what the spreadsheet reports after the writing instead of what was sent: it may spell a
 * formula its own way or turn a number into text. What was found goes all the way back with it.
 */
export function guardedBy(inverse: readonly Change[], found: FoundCells): Change[] {
  return inverse.map((change) => {
    switch (change.kind) {
      case 'removeSheet':
        return { ...change, holds: heldAsFound(change.sheet, change.holds, found) };
      case 'removeLines': {
        const holds = heldAsFound(change.sheet, change.holds, found);
        found.move({ ...change, removed: true });
        return { ...change, holds };
      }
      case 'insertLines':
        found.move({ ...change, removed: false });
        return change;
      case 'write': {
        const cells = change.cells.map((cell) => {
          if (cell.was === undefined) return cell;
          return { ...cell, was: found.at(change.sheet, cell.row, cell.column) ?? cell.was };
        });
        // What comes later in the inverse finds what this wrote.
        for (const { row, column } of cells) found.forget(change.sheet, row, column);
        return { ...change, cells };
      }
      default:
        return change;
    }
  });
}

function heldAsFound(sheet: string, holds: Held, found: FoundCells): Held {
  const values = holds.values.map((row, r) =>
    row.map((value, c) => found.at(sheet, holds.top + r, holds.left + c) ?? value),
  );
  return { ...holds, values };
}
