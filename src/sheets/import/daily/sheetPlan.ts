import type { CellWrite } from '../../../workbook/change';
import type { View } from '../../recognise/view';
import type { NewLine, PlannedCell, PlannedSheet, Writing } from '../planned';
import { seenIn, type BandPlan } from './bandPlan';
import { Insertions, type BandDay } from './insertions';
import type { CopiedFormula, Growth } from './lineFormulas';
import { offeredFormats, preparedFormats } from './newFormats';

type Told = Pick<PlannedSheet, 'offered' | 'refused' | 'unclear' | 'inParts'>;

/** All bands of one sheet as one plan: where lines come in, and where everything is once they have. */
export function sheetPlan(plans: readonly BandPlan[], told: Told): PlannedSheet {
  const { view } = (plans[0] as BandPlan).band;
  const days = plans.flatMap(({ band, newDays }) => newDays.map((day): BandDay => ({ ...day, band })));
  const insertions = new Insertions(view, days);
  return {
    ...told,
    target: 'daily',
    sheet: view.grid.sheet,
    status: 'present',
    month: null,
    across: view.across,
    cells: cellsOf(plans, view, days, insertions),
    newLines: linesOf(days),
    newColumns: [],
    writing: writingOf(plans, view, days, insertions, told),
  };
}

function linesOf(days: readonly BandDay[]): NewLine[] {
  const byKey = new Map(days.map(({ key, slot: { day } }) => [key, { key, day }]));
  return [...byKey.values()];
}

/** Cells day by day, those of new days where their line will be. */
function cellsOf(
  plans: readonly BandPlan[],
  view: View,
  days: readonly BandDay[],
  insertions: Insertions,
): PlannedCell[] {
  const cells: PlannedCell[] = [];
  for (const { band, tasks } of plans) {
    const inserted = new Map(days.filter((day) => day.band === band).map((day) => [day.slot.day, day]));
    for (const { task, cell } of tasks) {
      const day = cell.place === null ? inserted.get(task.day) : undefined;
      if (!day) cells.push(cell);
      else {
        const { row, column } = view.place(insertions.lineOf(day), task.at.position);
        cells.push({ ...cell, place: { row, column, inserted: true } });
      }
    }
  }
  // Bands hold their days one after the other; a day of two of them is one day.
  return cells.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function writingOf(
  plans: readonly BandPlan[],
  view: View,
  days: readonly BandDay[],
  insertions: Insertions,
  told: Told,
): Writing {
  const growths: Growth[] = [];
  const copies: CopiedFormula[] = [];
  const now: CellWrite[] = headers(told);
  const later: CellWrite[] = [];
  for (const day of days) {
    const { slot, contents } = day;
    const line = insertions.lineOf(day);
    growths.push(...growthOf(day, insertions));
    for (const { table, contents: own } of contents) {
      for (const { position, value } of own.values) {
        const { prepared } = slot;
        if (prepared === null) later.push({ ...cellAt(view, line, position), value, was: '' });
        else now.push({ ...cellAt(view, prepared, position), value, was: seenIn(table, prepared, position) });
      }
      for (const position of own.formulas) copies.push({ position, like: own.like as number, to: line });
    }
  }
  const dayLines = plans.flatMap(({ band }) => band.tables.flatMap(({ table }) => table.days.map(({ line }) => line)));
  const prepared = days.flatMap(({ slot }) => slot.prepared ?? []);
  return {
    formats: [...offeredFormats(view, told.offered, last([...dayLines, ...prepared])), ...preparedFormats(days)],
    now,
    inserts: insertions.changes,
    later,
    formulas: { view, copies, growths, days: new Set(dayLines) },
  };
}

function last(lines: readonly number[]): number {
  return lines.reduce((most, line) => Math.max(most, line), 0);
}

function headers({ offered }: Told): CellWrite[] {
  return offered.flatMap(({ place, header }) => (place ? [{ ...place, value: header, was: '' }] : []));
}

function cellAt(view: View, line: number, position: number): { readonly row: number; readonly column: number } {
  const { row, column } = view.place(line, position);
  return { row, column };
}

/** Totals do not grow by themselves where a day comes in at the end, or at the beginning, of what they add up. */
function growthOf(day: BandDay, insertions: Insertions): Growth[] {
  const { slot, band } = day;
  if (slot.edge === 'inside' || slot.reach === null) return [];
  return [
    {
      line: insertions.lineOf(day),
      edge: slot.edge,
      reach: insertions.after(slot.reach),
      block: { from: insertions.after(slot.block.from), to: insertions.after(slot.block.to) },
      positions: band.positions,
    },
  ];
}
