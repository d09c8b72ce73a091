import type { Place } from '../../domain/cells';
import type { DefinitionProblem } from '../../domain/metrics/definition';
import type { CellWrite, Change } from '../../workbook/change';
import type { SheetGrid } from '../../workbook/grid';
import { parseCellNumber } from '../recognise/cellNumber';
import {
  blockCell,
  blockRows,
  CUSTOM_HEADERS,
  customBlock,
  type CustomBlock,
  type CustomHeader,
} from '../recognise/custom/block';
import { readCustomMetrics } from '../recognise/custom/readCustomMetrics';
import { SHEETS } from '../recognise/sheetNames';
import { CUSTOM_BLOCK_ROW, settingsChanges } from '../sample/settings';
import { freeSheetName } from '../../workbook/sheetNames';
import { columnsFrom, headerWrites, lineFormats, lineWrites, type Definition } from './definition';

/** A line of the block 自定义指标 to be written, or all that is wrong with it. */
export type PlannedDefinition =
  | { readonly kind: 'plan'; readonly changes: readonly Change[]; readonly place: Place }
  | { readonly kind: 'refused'; readonly problems: readonly DefinitionProblem[] };

/**
 * Writes a definition below the others of 设置; where that has no block yet, below all that it holds; where there is no 设置,
 * into a new one. It is read as if it stood there first: what the check would find fault with is not written.
 */
export function planDefinition(
  typed: Definition,
  settings: SheetGrid | null,
  sheets: readonly string[],
): PlannedDefinition {
  const parsed = parseCellNumber(typed.dayTarget);
  const definition = { ...typed, dayTarget: parsed.kind === 'number' ? parsed.value : typed.dayTarget };
  const grid = settings ?? { sheet: freeSheetName(SHEETS.settings, sheets), top: 0, left: 0, values: [] };
  const line = lineFor(grid, definition);
  const place = { sheet: grid.sheet, row: line.row, column: line.columns.get('自定义指标') as number };
  const problems = readCustomMetrics(written(grid, line.writes))
    .bad.filter((bad) => bad.place.row === line.row)
    .map(({ problem }) => problem);
  if (problems.length > 0) return { kind: 'refused', problems };
  const changes = settings
    ? [
        ...lineFormats(grid.sheet, line.row, line.columns, definition),
        { kind: 'write', sheet: grid.sheet, cells: line.writes } as const,
      ]
    : settingsChanges(grid.sheet, [definition]);
  return { kind: 'plan', changes, place };
}

interface PlannedLine {
  readonly row: number;
  readonly columns: ReadonlyMap<CustomHeader, number>;
  readonly writes: readonly CellWrite[];
}

function lineFor(grid: SheetGrid, definition: Definition): PlannedLine {
  const block = customBlock(grid);
  if (block) return belowOthers(block, definition);
  const top = grid.values.length > 0 ? grid.top + grid.values.length + 1 : CUSTOM_BLOCK_ROW;
  const columns = columnsFrom(grid.left);
  const writes = [...headerWrites(top, columns), ...lineWrites(top + 1, columns, definition)];
  return { row: top + 1, columns, writes };
}

/** In the first row behind all definitions in which nothing stands; a header that is missing comes behind the others. */
function belowOthers(block: CustomBlock, definition: Definition): PlannedLine {
  const columns = new Map(block.columns);
  const missing = CUSTOM_HEADERS.filter((header) => !columns.has(header) && header !== '简报');
  const behind = Math.max(...columns.values()) + 1;
  missing.forEach((header, i) => columns.set(header, behind + i));
  const added = headerWrites(block.row, new Map(missing.map((header, i) => [header, behind + i])));
  const whole: CustomBlock = { ...block, columns };
  const isFree = (row: number) => [...columns.keys()].every((header) => blockCell(whole, row, header) === '');
  let row = Math.max(block.row, ...blockRows(block)) + 1;
  while (!isFree(row)) row++;
  return { row, columns, writes: [...added, ...lineWrites(row, columns, definition)] };
}

/** The sheet as it would be. */
function written(grid: SheetGrid, writes: readonly CellWrite[]): SheetGrid {
  const rows = Math.max(grid.top + grid.values.length, ...writes.map(({ row }) => row + 1)) - grid.top;
  const width =
    Math.max(grid.left + (grid.values[0]?.length ?? 0), ...writes.map(({ column }) => column + 1)) - grid.left;
  const values = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: width }, (__, j) => grid.values[i]?.[j] ?? ''),
  );
  for (const { row, column, value = '' } of writes) {
    const line = values[row - grid.top];
    if (line) line[column - grid.left] = value;
  }
  return { sheet: grid.sheet, top: grid.top, left: grid.left, values };
}
