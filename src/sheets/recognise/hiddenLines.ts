import { columnName } from '../../domain/cells';
import type { SheetGrid } from '../../workbook/grid';
import type { DaysTable } from './daily/table';

/** Lines of days that nobody sees: hidden or filtered out, and counted all the same. */
export interface HiddenLines {
  readonly count: number;
  /** Whether they are columns. */
  readonly across: boolean;
  /** As the sheet names them, in its order, neighbours together: `3`, `5–7`, or `C`, `E–G`. */
  readonly ranges: readonly string[];
}

/** null where every day of a table is seen. `grid`: its sheet, read with what is hidden. */
export function hiddenLines({ view, days, dateAt }: DaysTable, grid: SheetGrid | undefined): HiddenLines | null {
  const { across } = view;
  const unseen = new Set(across ? grid?.hidden?.columns : grid?.hidden?.rows);
  const lines = days
    .map(({ line }) => {
      const { row, column } = view.place(line, dateAt);
      return across ? column : row;
    })
    .filter((line) => unseen.has(line))
    .sort((a, b) => a - b);
  return lines.length > 0 ? { count: lines.length, across, ranges: rangesOf(lines, across) } : null;
}

function rangesOf(lines: readonly number[], across: boolean): string[] {
  const name = (line: number): string => (across ? columnName(line) : String(line + 1));
  const runs: { readonly from: number; to: number }[] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (last && line <= last.to + 1) last.to = line;
    else runs.push({ from: line, to: line });
  }
  return runs.map(({ from, to }) => (from === to ? name(from) : `${name(from)}–${name(to)}`));
}
