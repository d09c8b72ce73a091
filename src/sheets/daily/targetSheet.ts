import { civilOf, type Day } from '../../domain/time/calendar';
import type { CellValue } from '../../domain/cells';
import type { UnreadableCell } from '../../domain/checks/rule';
import { BUILT_IN_METRICS, type ShopMetrics } from '../../domain/metrics/shopMetrics';
import { keyOf } from '../../domain/metrics/metric';
import { targetFor, type Target } from '../../domain/targets/targets';
import type { SheetGrid } from '../../workbook/grid';
import { parseCellDate } from '../recognise/cellDate';
import { parseCellNumber } from '../recognise/cellNumber';
import { directionNamed } from '../recognise/directions';
import { findHeaderRow, type HeaderColumn } from '../recognise/headerRow';
import { normaliseHeader } from '../recognise/headers';
import { TARGET_DAY, targetHeader, type TargetHeader } from '../recognise/roles/targets';

export interface TargetSheet {
  readonly targets: readonly Target[];
  readonly unreadable: readonly UnreadableCell[];
}

/**
 * Reads 目标: one line per metric and month, and lines of single days, which join the line of their month. A line whose metric,
 * month or day says nothing to us is reported, not guessed.
 */
export function readTargetSheet(grid: SheetGrid, metrics: ShopMetrics = BUILT_IN_METRICS): TargetSheet {
  const header = findHeaderRow(grid, ({ name }) => targetHeader(name), 2);
  if (!header?.columns.has('指标')) return { targets: [], unreadable: [] };
  const targets: Target[] = [];
  const days: DayLine[] = [];
  const unreadable: UnreadableCell[] = [];
  for (let i = header.row + 1 - grid.top; i < grid.values.length; i += 1) {
    const line = new Line(grid, i, header.columns, unreadable);
    const name = line.text('指标');
    if (name === '') continue;
    const metric = metrics.named(normaliseHeader(name).name);
    const day = line.day();
    const month = day === null ? line.month() : day === undefined ? undefined : civilOf(day);
    if (metric === null) line.refuse('指标');
    const [monthTarget, dayTarget, floor] = [line.number('月目标'), line.number('日目标'), line.number('底线')];
    if (metric === null || month === undefined) continue;
    const direction = directionNamed(line.text('方向')) ?? 'atLeast';
    const target: Target = { place: line.place('指标'), metric, month, monthTarget, dayTarget, direction, floor };
    if (day === null) targets.push(target);
    else if (day !== undefined && dayTarget !== null) days.push({ day, amount: dayTarget, line: target });
  }
  return { targets: withDays(targets, days), unreadable };
}

interface DayLine {
  readonly day: Day;
  readonly amount: number;
  readonly line: Target;
}

/** Days go to their month's line; where it has none, to one of its own that says else what holds for every month. */
function withDays(lines: readonly Target[], days: readonly DayLine[]): readonly Target[] {
  const months = new Map<string, DayLine[]>();
  for (const one of days) {
    const month = one.line.month as NonNullable<Target['month']>;
    const key = `${keyOf(one.line.metric)} ${month.year} ${month.month}`;
    months.set(key, [...(months.get(key) ?? []), one]);
  }
  const targets = [...lines];
  for (const [first, ...rest] of months.values()) {
    if (!first) continue;
    const { line, day } = first;
    const of = targetFor(targets, keyOf(line.metric), day);
    // The first line of a day holds, as the first of a month does.
    const own = new Map([first, ...rest].reverse().map(({ day: at, amount }) => [at, amount]));
    if (of?.month) targets[targets.indexOf(of)] = { ...of, days: own };
    else {
      const month = { year: civilOf(day).year, month: civilOf(day).month };
      targets.push({ ...line, dayTarget: null, ...of, place: line.place, month, days: own });
    }
  }
  return targets;
}

/** One line of the sheet; what cannot be read is noted where it stands. */
class Line {
  constructor(
    private readonly grid: SheetGrid,
    private readonly i: number,
    private readonly columns: ReadonlyMap<TargetHeader, HeaderColumn>,
    private readonly unreadable: UnreadableCell[],
  ) {}

  value(header: TargetHeader): CellValue {
    const column = this.columns.get(header)?.column;
    return column === undefined ? '' : (this.grid.values[this.i]?.[column - this.grid.left] ?? '');
  }

  text(header: TargetHeader): string {
    return String(this.value(header)).trim();
  }

  place(header: TargetHeader) {
    return {
      sheet: this.grid.sheet,
      row: this.grid.top + this.i,
      column: this.columns.get(header)?.column ?? this.grid.left,
    };
  }

  refuse(header: TargetHeader): void {
    this.unreadable.push({ place: this.place(header), value: this.value(header), header });
  }

  /** null where the line is not of a day, undefined where the day cannot be read. */
  day(): Day | null | undefined {
    const value = this.value(TARGET_DAY);
    if (typeof value === 'string' && value.trim() === '') return null;
    const day = parseCellDate(value)?.day;
    if (day === undefined) this.refuse(TARGET_DAY);
    return day;
  }

  number(header: TargetHeader): number | null {
    const parsed = parseCellNumber(this.value(header));
    if (parsed.kind === 'number' && parsed.value >= 0) return parsed.value;
    if (parsed.kind !== 'missing') this.refuse(header);
    return null;
  }

  /** `2020-02`, `2020年2月`, `202002` or any date of the month; null when blank (every month), undefined when unreadable. */
  month(): Target['month'] | undefined {
    const value = this.value('月份');
    if (typeof value === 'string' && value.trim() === '') return null;
    const spelled = /^\s*(\d{4})(?:\s*[-/.年]\s*(\d{1,2})\s*月?|(\d{2}))\s*$/.exec(String(value));
    const month = spelled ? { year: Number(spelled[1]), month: Number(spelled[2] ?? spelled[3]) } : undefined;
    if (month && month.month >= 1 && month.month <= 12 && month.year >= 1900) return month;
    const day = parseCellDate(value)?.day;
    if (day !== undefined) return { year: civilOf(day).year, month: civilOf(day).month };
    this.refuse('月份');
    return undefined;
  }
}
