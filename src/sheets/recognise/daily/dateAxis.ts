import { meaningOf } from '../meaning/meaningOf';
import { normaliseHeader } from '../headers';
import type { View } from '../view';

/** A header may stand in any of the first rows of a table's own part of the sheet. */
const HEADER_LINES = 15;

/** A position whose cells may be the days of one or more tables. */
export interface DateAxis {
  readonly position: number;
  /** Lines whose cell is spelled 日期 or the like: each begins a table. */
  readonly headers: readonly number[];
  /** How surely it is one: 3 for 日期 above days, 2 for dates that follow each other, 1 for 1, 2, 3 …, 0 for 日期 above nothing. */
  readonly surety: 0 | 1 | 2 | 3;
}

/** 2000-01-01 … 2099-12-31 as Excel counts: other whole numbers are amounts sooner than days. */
const [FIRST_LIKELY, LAST_LIKELY] = [36526, 73050];
const DAY_TEXT =
  /^\s*['"=]*\s*(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|\d{8}(?!\d)|\d{1,2}\s*月\s*\d{1,2}|\d{1,2}\s*[-/.]\s*\d{1,2}\s*(?:$|[(周星])|\d{1,2}\s*[日号])/;
const SMALL_TEXT = /^\s*(?:[1-9]|[12]\d|3[01])\s*$/;
const LONGEST_DATE = 40;
const LONGEST_NAME = 14;
const SERIALS = new Set('序号,编号,NO,NO.,ID,#,排名,行号,名次,SN,次序'.split(','));
/** This many of the steps from one day to the next must be a day (or none) for a column without a header to be an axis. */
const STEADY = 0.6;
const FEWEST_WITHOUT_HEADER = 3;

/**
 * Positions that may hold days, left to right, none less sure than another: those with a header that says so, else those
 * whose cells run from day to day though nothing says so. `monthSheet`: the sheet belongs to a month, so that 1, 2, 3 … may be
 * its days.
 */
export function dateAxes(view: View, monthSheet: boolean): DateAxis[] {
  const axes: DateAxis[] = [];
  let surest = 0;
  for (let position = 0; position < view.positions; position++) {
    const axis = axisAt(view, position, monthSheet);
    if (!axis) continue;
    axes.push(axis);
    surest = Math.max(surest, axis.surety);
  }
  return axes.filter(({ surety }) => surety === surest);
}

function axisAt(view: View, position: number, monthSheet: boolean): DateAxis | null {
  const headers: number[] = [];
  const days = new Run();
  const small = new Run();
  let named = '';
  for (let line = 0; line < view.lines; line++) {
    const value = view.at(line, position);
    if (typeof value === 'number') {
      if (value >= FIRST_LIKELY && value <= LAST_LIKELY + 1) days.add(Math.floor(value));
      else if (value >= 1 && value <= 31 && value % 1 === 0) small.add(value);
      else if (value >= 20000101 && value <= 20991231) days.add(value);
    } else if (typeof value === 'string' && value !== '' && value.length <= LONGEST_DATE) {
      if (mayBeginDate(value.charCodeAt(0))) {
        if (DAY_TEXT.test(value) || DAY_TEXT.test(value.normalize('NFKC'))) days.addSteady();
        else if (SMALL_TEXT.test(value)) small.add(Number(value));
      } else if (value.length <= LONGEST_NAME && meaningOf(value).kind === 'date') headers.push(line);
      else if (days.hits + small.hits === 0 && line < HEADER_LINES) named = value;
    }
  }
  if (headers.length > 0) return { position, headers, surety: days.hits + small.hits > 0 ? 3 : 0 };
  if (isNamedOtherwise(named)) return null;
  if (days.isSteady()) return { position, headers, surety: 2 };
  return monthSheet && small.isSteady() ? { position, headers, surety: 1 } : null;
}

/** A digit, a full-width digit, a blank or a sign that armours text. */
function mayBeginDate(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19) || code === 32 || code === 39 || code === 61;
}

/** Days met one after the other, and how many of them follow their neighbour. */
class Run {
  hits = 0;
  private up = 0;
  private down = 0;
  private same = 0;
  private last = NaN;

  add(day: number): void {
    this.hits++;
    const step = day - this.last;
    if (step === 1) this.up++;
    else if (step === -1) this.down++;
    else if (step === 0 && day > 31) this.same++;
    this.last = day;
  }

  /** A text that is spelled as a date needs no neighbours to be believed. */
  addSteady(): void {
    this.hits++;
    this.same++;
  }

  /** Days run one way, up or down. */
  isSteady(): boolean {
    const steady = Math.max(this.up, this.down) + this.same;
    return this.hits >= FEWEST_WITHOUT_HEADER && steady >= (this.hits - 1) * STEADY;
  }
}

/**
 * A column of visitors or of serial numbers may run like days; its header tells that it is not. So does a date that is
 * something else's: 上架时间, 到期日.
 */
function isNamedOtherwise(header: string): boolean {
  if (header === '') return false;
  const { kind } = meaningOf(header);
  if (kind === 'metric' || kind === 'ambiguous') return true;
  const { name } = normaliseHeader(header);
  return SERIALS.has(name) || /(?:时间|日期|到期日|截止日)$/.test(name);
}
