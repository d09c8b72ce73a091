import type { CellValue } from '../../../domain/cells';
import type { Day } from '../../../domain/time/calendar';
import { parseCellDate } from '../cellDate';
import { plainText } from '../cellText';

/** 2000-01-01 … 2099-12-31 as Excel counts: other whole numbers are no dates of a header. */
const [FIRST_LIKELY, LAST_LIKELY] = [36526, 73050];
const LONGEST = 16;
const BEGINS_LIKE_DATE = /^[\s'="]*[\d０-９]/;
/** 11-20, 11/20, 11.20, 11月20日, 11-20(五): a day of a year that is not named. */
const MONTH_DAY =
  /^(1[0-2]|0?[1-9])\s*(?:[-/.]|月)\s*([12]\d|3[01]|0?[1-9])\s*[日号]?\s*(?:\(?(?:周|星期)?[一二三四五六日天]\)?)?$/;

/** Days of each month in a leap year. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a header is a day. Of which year need not be found out: a sheet may have 16,384 of them. */
export function isDate(cell: CellValue): boolean {
  if (typeof cell === 'number' && cell >= FIRST_LIKELY && cell <= LAST_LIKELY) return cell % 1 === 0;
  if (typeof cell === 'string' && cell.length <= LONGEST && BEGINS_LIKE_DATE.test(cell)) {
    const spelled = MONTH_DAY.exec(plainText(cell));
    if (spelled) return Number(spelled[2]) <= (LENGTHS[Number(spelled[1]) - 1] as number);
  }
  return dayOfHeader(cell, 46000) !== null;
}

/** The day of a header; one without a year is the one nearest to `near`. */
export function dayOfHeader(cell: CellValue, near: Day): Day | null {
  if (typeof cell === 'number') {
    return cell % 1 === 0 && ((cell >= FIRST_LIKELY && cell <= LAST_LIKELY) || (cell >= 20000101 && cell <= 20991231))
      ? (parseCellDate(cell)?.day ?? null)
      : null;
  }
  if (typeof cell !== 'string' || cell.length > LONGEST || !BEGINS_LIKE_DATE.test(cell)) return null;
  const text = plainText(cell);
  const spelled = MONTH_DAY.exec(text);
  if (spelled) return parseCellDate(`${spelled[1]}月${spelled[2]}日`, near)?.day ?? null;
  return parseCellDate(text, near)?.day ?? null;
}
