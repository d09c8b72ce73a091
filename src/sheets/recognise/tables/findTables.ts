import { TABLES } from '../../../domain/tables';
import type { TableId } from '../../../domain/tables/rows';
import type { Table } from '../../../domain/tables/table';
import type { SheetGrid } from '../../../workbook/grid';
import { kept, SKIP, type Answers } from '../question';
import { nameBonus, roleKey } from '../roleKey';
import { foundTable, TABLE_IDS, type FoundTable } from './foundTable';

/** The tables beside the daily figures that a workbook has. */
export interface FoundTables {
  /** Of a table that several sheets make up, all of them. */
  readonly used: Readonly<Partial<Record<TableId, readonly FoundTable[]>>>;
  /** Names of all sheets that could be a table, the best first. */
  readonly fitting: Readonly<Record<TableId, readonly string[]>>;
}

/**
 * Finds the tables among sheets that have no other role. A sheet is one table: that of its name if it fits, else that of
 * which it has most columns; unless somebody chose another for it.
 */
export function findTables(grids: readonly SheetGrid[], answers: Answers): FoundTables {
  const found = TABLE_IDS.map((id) => ({ id, tables: bestFirst(id, grids) }));
  const mine = new Map<SheetGrid, { readonly id: TableId; readonly score: number }>();
  for (const { id, tables } of found) {
    for (const table of tables) {
      const score = scoreOf(table);
      if (score > (mine.get(table.grid)?.score ?? 0)) mine.set(table.grid, { id, score });
    }
  }
  const used: Partial<Record<TableId, readonly FoundTable[]>> = {};
  for (const { id, tables } of found) {
    const answer = kept(answers, roleKey(id));
    if (answer === SKIP) continue;
    const chosen = tables.find(({ grid }) => grid.sheet === answer);
    const own = chosen ? [chosen] : tables.filter(({ grid }) => mine.get(grid)?.id === id);
    const { several = false }: Table<string> = TABLES[id];
    if (own.length > 0) used[id] = several ? own : own.slice(0, 1);
  }
  const fitting = Object.fromEntries(found.map(({ id, tables }) => [id, tables.map(({ grid }) => grid.sheet)]));
  return { used, fitting: fitting as unknown as FoundTables['fitting'] };
}

function bestFirst(id: TableId, grids: readonly SheetGrid[]): readonly FoundTable[] {
  return grids
    .map((grid) => foundTable(id, grid))
    .filter((table) => table !== null)
    .sort((a, b) => scoreOf(b) - scoreOf(a));
}

function scoreOf({ id, grid, columns }: FoundTable): number {
  return columns.size + nameBonus(grid.sheet, TABLES[id].sheet);
}
