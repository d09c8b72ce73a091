import type { Day } from '../../../domain/time/calendar';
import type { ImportChoices } from '../choices';
import type { JoinedRow } from '../join';
import type { LeftHeaders, PlannedSheet } from '../planned';
import type { Band } from './band';
import type { Task } from './bandPlan';
import type { DayTable } from './dayTable';
import { Fields } from './fields';
import { tableFor } from './tableFor';

export interface DatedRow {
  readonly row: JoinedRow;
  readonly day: Day;
}

/** What files say, sorted by where it goes. */
export interface SortedRows {
  readonly tasks: readonly Task[];
  /** Headers that may be one of several metrics, so that nothing is written under them. */
  readonly unclear: LeftHeaders;
  /** Headers that add up to one figure, which has no cell of its own. */
  readonly inParts: LeftHeaders;
  /** Days for which no sheet is there. */
  readonly elsewhere: readonly DatedRow[];
  readonly offered: (bands: readonly Band[]) => PlannedSheet['offered'];
}

export function sortedRows(
  rows: readonly JoinedRow[],
  tables: readonly DayTable[],
  choices: ImportChoices,
): SortedRows {
  const fields = new Fields(tables, choices);
  const tasks: Task[] = [];
  const unclear: string[] = [];
  const inParts: (readonly string[])[] = [];
  const elsewhere: DatedRow[] = [];
  for (const row of rows) {
    const { day } = row;
    if (day === null) continue;
    if (tableFor(day, tables) === null) {
      elsewhere.push({ row, day });
      continue;
    }
    for (const field of row.cells.keys()) {
      const target = fields.target(day, field);
      if (target === null) continue;
      if ('open' in target) unclear.push(target.open);
      else if ('parts' in target) inParts.push(target.parts);
      else tasks.push({ row, day, field, ...target });
    }
  }
  return {
    tasks,
    unclear: { headers: [...new Set(unclear)], figures: unclear.length },
    inParts: { headers: [...new Set(inParts.flat())], figures: inParts.length },
    elsewhere,
    offered: (bands) => fields.offered(bands.flatMap((band) => band.tables)),
  };
}
