import type { Day } from '../../../domain/time/calendar';
import { contentOf, type Cell } from '../../../workbook/contents';
import type { ImportChoices } from '../choices';
import { cellIn, type FieldPlace } from '../fieldPlace';
import type { JoinedRow } from '../join';
import type { PlannedCell } from '../planned';
import { plannedCell } from '../plannedCell';
import type { Band } from './band';
import type { DayTable } from './dayTable';
import { contentsFor, patternFor, type LineContents } from './newLine';
import { isOutsideTable, obstacleAt } from './obstacle';
import type { RefusalCode } from './refusal';
import { slotsFor, type Slot } from './slots';

/** A figure of a day, and where it goes. */
export interface Task {
  readonly row: JoinedRow;
  readonly day: Day;
  readonly field: string;
  readonly table: DayTable;
  readonly at: FieldPlace;
}

/** A day that gets a line, in the band that it belongs to. */
export interface NewDay {
  readonly key: string;
  readonly slot: Slot;
  readonly contents: readonly { readonly table: DayTable; readonly contents: LineContents }[];
}

interface PlannedTask {
  readonly task: Task;
  readonly cell: PlannedCell;
  /** The line of the sheet as it is; null where the day is new, or gets none. */
  readonly line: number | null;
}

export interface BandPlan {
  readonly band: Band;
  readonly tasks: readonly PlannedTask[];
  readonly newDays: readonly NewDay[];
  readonly refused: ReadonlyMap<Day, RefusalCode>;
}

/** What happens to the cells of days in tables that share their lines; days that get something and have no line get one. */
export function planBand(band: Band, tasks: readonly Task[], choices: ImportChoices): BandPlan {
  const first = tasks.map((task) => planTask(task, lineFor(task), choices));
  const wanted = new Map<Day, string>();
  for (const { task, cell, line } of first) if (line === null && cell.chosen) wanted.set(task.day, task.row.key);
  const newDays: NewDay[] = [];
  const refused = new Map<Day, RefusalCode>();
  for (const [day, slot] of slotsFor(band, [...wanted.keys()])) {
    const found = typeof slot === 'string' ? slot : newDay(band, slot, wanted.get(day) as string);
    if (typeof found === 'string') refused.set(day, found);
    else newDays.push(found);
  }
  const prepared = new Map(newDays.map(({ slot }) => [slot.day, slot.prepared]));
  const planned = first.map((one) => {
    const line = prepared.get(one.task.day) ?? null;
    return one.line !== null || line === null ? one : planTask(one.task, line, choices);
  });
  return { band, tasks: planned, newDays, refused };
}

function lineFor({ table, day }: Task): number | null {
  return table.lineOf.get(day) ?? null;
}

function planTask(task: Task, line: number | null, choices: ImportChoices): PlannedTask {
  const { row, field, table, at } = task;
  const joined = row.cells.get(field);
  if (!joined) throw new Error(`no ${field} on ${row.key}`);
  const before = line === null ? patternCell(table, task.day, at) : cellIn(table.view, line, at.position);
  const place = line === null ? null : { ...table.view.place(line, at.position), inserted: false };
  return {
    task,
    line,
    cell: plannedCell({ target: 'daily', key: row.key, field, at, place, before, joined }, choices),
  };
}

/** A new line takes over the formulas of its neighbour; else its cells are blank. */
function patternCell(table: DayTable, day: Day, { position }: FieldPlace): Cell {
  const near = nearestLine(table, day);
  const pattern = near === null ? null : patternFor(table, near);
  const cell = pattern === null ? undefined : cellIn(table.view, pattern, position);
  return cell?.formula === undefined ? { value: '' } : cell;
}

function nearestLine({ table: { days } }: DayTable, day: Day): number | null {
  let best: { readonly line: number; readonly day: Day } | null = null;
  for (const one of days) if (best === null || Math.abs(one.day - day) < Math.abs(best.day - day)) best = one;
  return best && best.line;
}

function newDay(band: Band, slot: Slot, key: string): NewDay | RefusalCode {
  const obstacle =
    slot.prepared === null ? obstacleAt(band, slot.at) : isOutsideTable(band, slot.prepared) ? 'excelTable' : null;
  if (obstacle !== null) return obstacle;
  const contents: { table: DayTable; contents: LineContents }[] = [];
  for (const table of band.tables) {
    const own = contentsFor(table, slot);
    if (typeof own === 'string') return own;
    contents.push({ table, contents: own });
  }
  return { key, slot, contents };
}

/** What a line's cell holds already, for guarding what is written there. */
export function seenIn(table: DayTable, line: number, position: number) {
  return contentOf(cellIn(table.view, line, position));
}
