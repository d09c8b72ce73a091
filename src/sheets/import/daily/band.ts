import type { Day } from '../../../domain/time/calendar';
import type { View } from '../../recognise/view';
import { positionsOf, type DayTable } from './dayTable';

/**
 * Tables that stand side by side with the same days in the same lines. A new day of one of them is a new line of all;
 * mostly it is one table alone.
 */
export interface Band {
  readonly tables: readonly DayTable[];
  readonly view: View;
  readonly positions: { readonly from: number; readonly to: number };
}

/** The bands of tables, each with the tables that share its lines. */
export function bandsOf(tables: readonly DayTable[]): Band[] {
  const bands: DayTable[][] = [];
  for (const table of tables) {
    const band = bands.find(([first]) => first && isAligned(first, table));
    if (band) band.push(table);
    else bands.push([table]);
  }
  return bands.map((of) => {
    const ranges = of.map(positionsOf);
    return {
      tables: of,
      view: (of[0] as DayTable).view,
      positions: { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) },
    };
  });
}

function isAligned(one: DayTable, other: DayTable): boolean {
  const same = one.view.grid === other.view.grid && one.view.across === other.view.across;
  if (!same || one.table.days.length !== other.table.days.length || one.table.days.length === 0) return false;
  return one.table.days.every(({ line, day }, i) => isSame(other.table.days[i], line, day));
}

function isSame(other: { readonly line: number; readonly day: Day } | undefined, line: number, day: Day): boolean {
  return other?.line === line && other.day === day;
}
