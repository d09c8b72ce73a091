import type { ImportChoices } from '../choices';
import { nothingIn, type PlannedSheet } from '../planned';
import type { ImportTargets } from '../targets';
import type { DayTable } from './dayTable';
import { newMonth } from './newMonths';
import { planTables } from './planTables';
import type { Refusal, RefusalCode } from './refusal';
import type { DatedRow } from './sortedRows';
import { monthNumber } from './tableFor';

/** Sheets for months that have none: offered like the last month's, and filled where they are wanted. */
export function planMonths(
  rows: readonly DatedRow[],
  tables: readonly DayTable[],
  targets: ImportTargets,
  choices: ImportChoices,
): { readonly sheets: readonly PlannedSheet[]; readonly refused: readonly Refusal[] } {
  const byMonth = new Map<number, DatedRow[]>();
  for (const one of rows) {
    const month = monthNumber(one.day);
    byMonth.set(month, [...(byMonth.get(month) ?? []), one]);
  }
  const sheets: PlannedSheet[] = [];
  const refused: Refusal[] = [];
  const refuse = (code: RefusalCode, own: readonly DatedRow[], more: Pick<Refusal, 'sheet' | 'across' | 'cell'>) =>
    refused.push({ code, days: own.map(({ day }) => day), figures: placeable(own, tables), ...more });
  const left: DatedRow[] = [];
  for (const own of byMonth.values()) {
    const found = newMonth((own[0] as DatedRow).day, tables, targets);
    if (!found) {
      left.push(...own);
      continue;
    }
    const { table } = found;
    if ('bound' in found) {
      refuse('monthFormula', own, { ...whereIs(table), cell: found.bound });
      continue;
    }
    const { made } = found;
    const wanted = choices.months.has(made.sheet);
    const [planned] = planTables(wanted ? own.map(({ row }) => row) : [], [table], choices).sheets;
    const month = { from: made.from, wanted, figures: placeable(own, [table]), changes: made.changes };
    sheets.push({ ...(planned ?? nothingIn(made.sheet)), status: 'newMonth', month });
  }
  const [first] = tables;
  if (first && left.length > 0) refuse('otherMonth', left, whereIs(first));
  return { sheets, refused };
}

/** How many figures of days have a column somewhere. */
function placeable(rows: readonly DatedRow[], tables: readonly DayTable[]): number {
  const hasPlace = (field: string) => tables.some((table) => table.placeOf(field) !== null);
  return rows.reduce((sum, { row }) => sum + [...row.cells.keys()].filter(hasPlace).length, 0);
}

function whereIs({ view }: DayTable): Pick<Refusal, 'sheet' | 'across'> {
  return { sheet: view.grid.sheet, across: view.across };
}
