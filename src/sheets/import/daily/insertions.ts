import type { InsertLines, SeenCell } from '../../../workbook/change';
import { contentOf } from '../../../workbook/contents';
import type { LineMove } from '../../../workbook/lines';
import type { View } from '../../recognise/view';
import { cellIn } from '../fieldPlace';
import type { Band } from './band';
import type { NewDay } from './bandPlan';
import { lineAfter } from './lineFormulas';

/** A new day and the tables that share its line. */
export interface BandDay extends NewDay {
  readonly band: Band;
}

/** The insertions of one sheet, and where its lines are once all of them are made. */
export class Insertions {
  /** From the sheet's end to its beginning, so that each place is where it was. */
  readonly changes: readonly InsertLines[];
  private readonly moves: readonly LineMove[];
  private readonly lines = new Map<BandDay, number>();

  constructor(
    private readonly view: View,
    days: readonly BandDay[],
  ) {
    const groups = groupsOf(days);
    this.changes = groups.map((group) => insertion(view, group)).reverse();
    this.moves = this.changes.map((change) => ({ ...change, removed: false }));
    let before = 0;
    for (const group of groups) {
      for (const [i, day] of group.entries()) this.lines.set(day, (group[0]?.slot.at ?? 0) + before + i);
      before += group.length;
    }
    for (const day of days) if (day.slot.prepared !== null) this.lines.set(day, this.after(day.slot.prepared));
  }

  /** Where a line of the sheet will be. */
  after(line: number): number {
    return lineAfter(this.view, line, this.moves);
  }

  /** Where the line of a new day will be. */
  lineOf(day: BandDay): number {
    return this.lines.get(day) as number;
  }
}

/** Days that are inserted at one place, the places from the beginning to the end, the days in the sheet's order. */
function groupsOf(days: readonly BandDay[]): BandDay[][] {
  const groups = new Map<number, BandDay[]>();
  for (const day of days) {
    if (day.slot.prepared !== null) continue;
    const group = groups.get(day.slot.at);
    if (group) group.push(day);
    else groups.set(day.slot.at, [day]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

function insertion(view: View, group: readonly BandDay[]): InsertLines {
  const { slot, band } = group[0] as BandDay;
  const offset = view.across ? view.grid.left : view.grid.top;
  const like = slot.above ?? slot.below;
  return {
    kind: 'insertLines',
    sheet: view.grid.sheet,
    what: view.across ? 'columns' : 'rows',
    at: slot.at + offset,
    count: group.length,
    like: like === null ? null : like + offset,
    beside: [slot.above, slot.below].flatMap((line) => (line === null ? [] : seenDate(view, band, line))),
  };
}

/** The date of a neighbour, by which it is known that the place is still the right one. */
function seenDate(view: View, { tables }: Band, line: number): SeenCell[] {
  const dateAt = tables[0]?.table.dateAt ?? 0;
  const { row, column } = view.place(line, dateAt);
  return [{ row, column, was: contentOf(cellIn(view, line, dateAt)) }];
}
