import type { Day } from '../../domain/time/calendar';
import type { CellValue } from '../../domain/cells';
import { parseCellDate } from '../../sheets/recognise/cellDate';
import { parseCellNumber } from '../../sheets/recognise/cellNumber';
import { plainText } from '../../sheets/recognise/cellText';

const ZERO = 48;
const POINT = 46;

/**
 * An amount in whole 分; null for missing, NaN for what is no amount. Plain decimals, which is nearly every cell of a
 * file with tens of thousands of orders, are read digit by digit without making anything.
 */
export function fenOf(cell: CellValue | undefined): number | null {
  if (typeof cell === 'number') return Math.round(cell * 100);
  if (typeof cell !== 'string' || cell === '') return cell === '' || cell === undefined ? null : NaN;
  let value = 0;
  let decimals = -1;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if (code === POINT && decimals < 0 && i > 0) decimals = 0;
    else if (code >= ZERO && code <= ZERO + 9 && decimals < 2 && i < 15) {
      value = value * 10 + (code - ZERO);
      if (decimals >= 0) decimals++;
    } else return fenOfText(cell);
  }
  return decimals === 2 ? value : decimals === 1 ? value * 10 : value * 100;
}

function fenOfText(cell: string): number | null {
  const parsed = parseCellNumber(cell);
  return parsed.kind === 'number' ? Math.round(parsed.value * 100) : parsed.kind === 'missing' ? null : NaN;
}

/** An order's number as text, without Excel's armour `="…"` and `'…`. */
export function idOf(cell: CellValue | undefined): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell !== 'string') return String(cell);
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return first >= ZERO && first <= ZERO + 9 && last >= ZERO && last <= ZERO + 9 ? cell : plainText(cell);
}

/** Days of cells with a time. Files are sorted by time, so mostly a cell begins with the day of the one before. */
export class DayCache {
  private prefix = '\0';
  private day: Day | null = null;
  private readonly known = new Map<string, Day | null>();

  private date = 0;
  private dateDay: Day = NaN;
  private readonly byDate = new Map<number, Day>();

  /** The day of a date such as 20200217; undefined until a cell that begins with it was read as a whole. */
  ofDate(date: number): Day | undefined {
    if (date === this.date) return this.dateDay;
    const day = this.byDate.get(date);
    if (day === undefined) return undefined;
    this.date = date;
    this.dateDay = day;
    return day;
  }

  /** null for blank, NaN for what is no date. `date`: the one with which the cell begins, if that is known. */
  of(cell: CellValue | undefined, date = 0): Day | null {
    const day = this.read(cell);
    if (date > 0 && day !== null && day === day) this.byDate.set(date, day);
    return day;
  }

  private read(cell: CellValue | undefined): Day | null {
    if (cell === undefined || cell === '') return null;
    if (typeof cell !== 'string') return parseCellDate(cell)?.day ?? NaN;
    const { prefix } = this;
    if (cell.startsWith(prefix) && (cell.length === prefix.length || cell.charCodeAt(prefix.length) === 32))
      return this.day;
    const blank = cell.indexOf(' ');
    // A prefix is trusted for all times of its day once the whole cell was read as a date and a time.
    const start = blank > 0 ? cell.slice(0, blank) : cell;
    let day = this.known.get(start);
    if (day === undefined) {
      const text = plainText(cell);
      day = text === '' || text === '-' ? null : (parseCellDate(text)?.day ?? NaN);
      if (day === null || day !== day) return day;
      this.known.set(start, day);
    }
    this.prefix = start;
    this.day = day;
    return day;
  }
}
