import type { ShopMetrics } from '../../../domain/metrics/shopMetrics';
import type { SheetGrid } from '../../../workbook/grid';

/**
 * What a sheet of a workbook can be for, as data. A new role is one file here and its cases; daily figures, which have a
 * shape of their own, are recognised in `../daily`.
 */
export interface Role<Id extends string = string> {
  /** Equal to the file's name. */
  readonly id: Id;
  /** Name of the sheet that 店报 makes where the shop has none, and a hint where several sheets fit. */
  readonly sheet: string;
  /** Whether every sheet that fits has the role: one for each month. Else it is the one that fits best. */
  readonly several?: true;
  /** How clearly a sheet is this: 0 for not at all, else what speaks for it, higher where more does. */
  score(grid: SheetGrid, metrics: ShopMetrics): number;
}

/** Keeps the literal id while the compiler checks the record. */
export function defineRole<const Id extends string>(role: Role<Id>): Role<Id> {
  return role;
}
