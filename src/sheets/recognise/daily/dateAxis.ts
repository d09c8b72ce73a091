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
  /^\s*['"=]*\s*(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|\d{8}(?!\d)|\d{1,2}\s*月\s*\d{1,2}|\d{1,2}\s*[-/.]\s*\d{1,2}\s*[(周星]|\d{1,2}\s*[日号])/;
/** `9-5`, `9/5`, and `9.5`, which may be an amount as well: only what runs from day to day is believed. */
const MONTH_DAY = /^\s*(1[0-2]|0?[1-9])\s*[-/.]\s*([12]\d|3[01]|0?[1-9])\s*$/;
/** A digit, behind blanks and the signs that armour text. */
const BEGINS_LIKE_DATE = /^[\s'"=]*[\d０-９]/;
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
 * its days. `isTaken`: positions that are known to be something else.
 */
export function dateAxes(view: View, monthSheet: boolean, isTaken: (position: number) => boolean): DateAxis[] {
  const axes: DateAxis[] = [];
  let surest = 0;
  const runs = { days: newRun(), small: newRun() };
  for (let position = 0; position < view.positions; position++) {
    if (isTaken(position)) continue;
    const axis = axisAt(view, position, monthSheet, runs);
    if (!axis) continue;
    axes.push(axis);
    surest = Math.max(surest, axis.surety);
  }
  return axes.filter(({ surety }) => surety === surest);
}

function axisAt(view: View, position: number, monthSheet: boolean, { days, small }: Runs): DateAxis | null {
  const headers: number[] = [];
  restart(days);
  restart(small);
  // Any text above says what the column is: below a name may stand its unit.
  let isOther = false;
  for (let line = 0; line < view.lines; line++) {
    const value = view.at(line, position);
    if (typeof value === 'number') {
      if (value >= FIRST_LIKELY && value <= LAST_LIKELY + 1) add(days, Math.floor(value));
      else if (value >= 1 && value <= 31 && value % 1 === 0) add(small, value);
      else if (value >= 20000101 && value <= 20991231) add(days, value);
    } else if (typeof value === 'string' && value !== '' && value.length <= LONGEST_DATE) {
      if (BEGINS_LIKE_DATE.test(value)) {
        const text = value.normalize('NFKC');
        const monthDay = MONTH_DAY.exec(text);
        if (monthDay) add(days, Number(monthDay[1]) * 31 + Number(monthDay[2]));
        else if (DAY_TEXT.test(text)) addSpelled(days);
        else if (SMALL_TEXT.test(text)) add(small, Number(text));
      } else if (value.length <= LONGEST_NAME && meaningOf(value).kind === 'date') headers.push(line);
      else if (!isOther && days.hits + small.hits === 0 && line < HEADER_LINES) isOther = isNamedOtherwise(value);
    }
  }
  if (headers.length > 0) return { position, headers, surety: days.hits + small.hits > 0 ? 3 : 0 };
  if (isOther) return null;
  if (isSteady(days)) return { position, headers, surety: 2 };
  return monthSheet && isSteady(small) ? { position, headers, surety: 1 } : null;
}

/** Numbers that can only be dates, and those that may be days of a month. */
interface Runs {
  readonly days: Run;
  readonly small: Run;
}

/** Days met one after the other, and how many of them follow their neighbour. */
interface Run {
  hits: number;
  up: number;
  down: number;
  same: number;
  spelled: number;
  last: number;
}

function newRun(): Run {
  return { hits: 0, up: 0, down: 0, same: 0, spelled: 0, last: NaN };
}

/** A sheet may have 16,384 columns: they share their runs. */
function restart(run: Run): void {
  run.hits = run.up = run.down = run.same = run.spelled = 0;
  run.last = NaN;
}

function add(run: Run, day: number): void {
  run.hits++;
  const step = day - run.last;
  if (step === 1) run.up++;
  else if (step === -1) run.down++;
  else if (step === 0) run.same++;
  run.last = day;
}

/** A text that is spelled as a date needs no neighbours to be believed. */
function addSpelled(run: Run): void {
  run.hits++;
  run.same++;
  run.spelled++;
}

/** Days run one way, up or down. Numbers that only repeat go nowhere; whole dates and texts spelled as dates are days all the same. */
function isSteady({ hits, up, down, same, spelled, last }: Run): boolean {
  const along = Math.max(up, down);
  const goes = along >= 2 || spelled >= FEWEST_WITHOUT_HEADER || last >= FIRST_LIKELY;
  return goes && hits >= FEWEST_WITHOUT_HEADER && along + same >= (hits - 1) * STEADY;
}

/**
 * A column of visitors or of serial numbers may run like days; its header tells that it is not. So does a date that is
 * something else's: 上架时间, 到期日.
 */
function isNamedOtherwise(header: string): boolean {
  const { kind } = meaningOf(header);
  if (kind === 'metric' || kind === 'ambiguous') return true;
  const { name } = normaliseHeader(header);
  return SERIALS.has(name) || /(?:时间|日期|到期日|截止日)$/.test(name);
}
