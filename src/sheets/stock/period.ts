import type { CellValue } from '../../domain/cells';
import type { Day, Period } from '../../domain/time/calendar';
import { parseCellDate } from '../recognise/cellDate';
import { plainText } from '../recognise/cellText';
import type { ItemTable } from '../recognise/items/itemTable';

const DATE = '(?:\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}日?|\\d{8})';
const RANGE = new RegExp(`(${DATE})[^\\d]{0,12}?(?:~|～|至|到|-|—|–|_)[^\\d]{0,12}?(${DATE})`);
const LONGEST = 200;

/** `2026-10-27 ~ 2026-11-25`, wherever it stands in a text; null where no two days do. */
export function periodIn(value: CellValue): Period | null {
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const match = RANGE.exec(plainText(value));
  if (!match) return null;
  const [from, to] = [dayIn(match[1] as string), dayIn(match[2] as string)];
  return from === null || to === null || from > to ? null : { from, to };
}

function dayIn(text: string): Day | null {
  return parseCellDate(text.replace(/\s/g, ''))?.day ?? null;
}

/** The days that a table's title, or the name of its sheet, says that it is of. */
export function periodOfTable({ grid, header }: ItemTable): Period | null {
  for (const row of grid.values.slice(0, header.from)) {
    for (const cell of row) {
      const period = periodIn(cell);
      if (period) return period;
    }
  }
  return periodIn(grid.sheet);
}
