import type { Day } from '../../../domain/time/calendar';
import { isErrorValue } from '../../../domain/cells';
import { normaliseHeader } from '../headers';
import { textOf, View } from '../view';
import type { SheetGrid } from '../../../workbook/grid';
import { dateAxes, type DateAxis } from './dateAxis';
import { monthNamed, readDay, yearOf, type DateContext } from './dayReader';
import { headerColumns, headerLines, type HeaderLines, type Range } from './headerBlock';
import { isSummary } from './summaryWords';
import type { DayLine, DaysTable, TableColumn } from './table';
import { keyOf } from './tableKey';

/** With one of these a table lists orders, products, plans or people: its dates are not the days of a report. */
const LISTS = new Set(
  [
    '商品ID,宝贝ID,商品编码,SKU,SKUID,SKU编码,商家编码,货号,款号,订单编号,订单号,主订单编号,子订单编号,退款编号,退款单号,售后单号,计划ID,计划名称,推广计划,单元名称,创意ID,搜索词,关键词,旺旺昵称,买家会员名,买家昵称,收货人姓名,类目名称,页面名称',
    '一级来源,二级来源,来源明细,流量来源,快递单号,运单号,物流单号,发票号码,发票代码,发票抬头,合同编号,流水号,业务流水号,交易号,身份证号,手机号,工号,班次,上班时间,下班时间,客服,客服昵称,商品名称,宝贝标题,宝贝名称,商品标题,主播,场次,直播间ID',
  ]
    .join(',')
    .split(','),
);

/** Fewer different days than this share of the lines, and the lines are not days. */
const DISTINCT = 0.7;
/** … unless so few are doubled that it may be a slip. */
const MANY = 3;

/** Every table of days in a sheet, dates down or across, with all that its header says. `near` dates what names no year. */
export function daysTables(grid: SheetGrid, near: Day | null): DaysTable[] {
  if (grid.values.length === 0) return [];
  const down = tablesIn(new View(grid, false), near);
  const across = tablesIn(new View(grid, true), near);
  return weight(across) > weight(down) ? across : down;
}

/** Days times figures: the way round in which a sheet says more is the one that was meant. */
function weight(tables: readonly DaysTable[]): number {
  return tables.reduce((sum, table) => sum + table.days.length * speaking(table.columns), 0);
}

function speaking(columns: readonly TableColumn[]): number {
  return columns.filter(({ meaning }) => meaning.kind === 'metric' || meaning.kind === 'ambiguous').length;
}

function tablesIn(view: View, near: Day | null): DaysTable[] {
  const named = monthNamed(view.grid.sheet);
  const isMonthSheet = named.month !== null || titleMonth(view) !== null;
  const axes = dateAxes(view, isMonthSheet);
  return axes.flatMap((axis, i) => tablesOn(view, axis, axes[i - 1], axes[i + 1], near));
}

/** A month in the lines above any header: `2026年9月 店铺日报`. */
function titleMonth(view: View): number | null {
  for (let line = 0; line < Math.min(6, view.lines); line++) {
    for (let position = 0; position < Math.min(view.positions, 12); position++) {
      const text = textOf(view.at(line, position));
      const { month } = text !== '' && text.length <= 60 && !DATED.test(text) ? monthNamed(text) : NO_MONTH;
      if (month !== null) return month;
    }
  }
  return null;
}

const NO_MONTH = { year: null, month: null };
/** A whole date, such as 制表日期 2026年9月3日, names no month sheet. */
const DATED = /\d{1,2}\s*[月\-./]\s*\d{1,2}\s*[日号]?/;

function tablesOn(
  view: View,
  axis: DateAxis,
  left: DateAxis | undefined,
  right: DateAxis | undefined,
  near: Day | null,
) {
  const starts = axis.headers.length > 0 ? axis.headers : [null];
  const tables: DaysTable[] = [];
  let above = 0;
  starts.forEach((spoken, i) => {
    const next = starts[i + 1] ?? null;
    const table = tableFrom(
      view,
      axis,
      { spoken, above, end: next ?? view.lines, isLast: next === null },
      left,
      right,
      near,
    );
    if (!table) return;
    const before = tables[tables.length - 1];
    // A header that is repeated on every page or for every month continues its table's kind; both are kept as tables.
    above = (table.days[table.days.length - 1]?.line ?? table.header.to) + 1;
    if (before && before.header.from === table.header.from) return;
    tables.push(table);
  });
  return tables;
}

interface Part {
  /** Line with 日期; null where nothing is called so. */
  readonly spoken: number | null;
  readonly above: number;
  readonly end: number;
  readonly isLast: boolean;
}

function tableFrom(
  view: View,
  { position: dateAt }: DateAxis,
  { spoken, above, end }: Part,
  left: DateAxis | undefined,
  right: DateAxis | undefined,
  near: Day | null,
): DaysTable | null {
  const base = contextOf(view, '', near);
  const first =
    firstDay(view, dateAt, spoken === null ? above : spoken + 1, end, base) ?? (spoken === null ? null : end);
  if (first === null) return null;
  const named = spoken ?? lineOfNames(view, dateAt, above, first);
  if (named === null) return null;
  const range = rangeOf(view, dateAt, named, left, right);
  const header = headerLines(view, named, first, above, range);
  const columns = headerColumns(view, header, range, dateAt);
  if (
    speaking(columns) === 0 ||
    columns.some(({ path }) => path.some((text) => LISTS.has(normaliseHeader(text).name)))
  ) {
    return null;
  }
  const lines = readLines(view, dateAt, header, end, columns, contextOf(view, header.title, near));
  return withKey({
    view,
    title: header.title,
    header: { from: header.from, to: header.to },
    dateAt,
    columns,
    ...lines,
  });
}

type Unkeyed = Omit<DaysTable, 'key'>;

function withKey(table: Unkeyed): DaysTable | null {
  const { days } = table;
  const distinct = new Set(days.map(({ day }) => day)).size;
  if (distinct === days.length) return { ...table, key: null };
  const key = keyOf(table);
  if (!key && days.length - distinct >= MANY && distinct < days.length * DISTINCT) return null;
  return { ...table, key };
}

/** Years and months come from the nearest text: the title of the table, then the sheet's name. */
function contextOf(view: View, title: string, near: Day | null): DateContext {
  const own = DATED.test(title) ? NO_MONTH : monthNamed(title);
  const sheet = monthNamed(view.grid.sheet);
  const month = own.month ?? sheet.month ?? titleMonth(view);
  const year = own.year ?? sheet.year ?? yearAbove(view);
  return { year: year ?? (month === null || near === null ? null : yearOf(month, near)), month, near };
}

/** `2026年店铺日报` in the first lines. */
function yearAbove(view: View): number | null {
  for (let line = 0; line < Math.min(4, view.lines); line++) {
    for (let position = 0; position < Math.min(view.positions, 8); position++) {
      const text = textOf(view.at(line, position));
      const year = text !== '' && text.length <= 60 && !DATED.test(text) ? monthNamed(text).year : null;
      if (year !== null) return year;
    }
  }
  return null;
}

function firstDay(view: View, dateAt: number, from: number, end: number, context: DateContext): number | null {
  for (let line = from; line < end; line++) if (readDay(view.at(line, dateAt), context) !== null) return line;
  return null;
}

/** Where no cell is called 日期: the nearest line above the first day that names a metric. */
function lineOfNames(view: View, dateAt: number, above: number, first: number): number | null {
  for (let line = first - 1; line >= Math.max(above, first - 4); line--) {
    const columns = headerColumns(
      view,
      { from: line, to: line, title: '' },
      { from: 0, to: view.positions - 1 },
      dateAt,
    );
    if (speaking(columns) > 0) return line;
  }
  return null;
}

/** A table reaches to the next one's days; columns right before these, behind a blank, belong to the next table. */
function rangeOf(
  view: View,
  dateAt: number,
  named: number,
  left: DateAxis | undefined,
  right: DateAxis | undefined,
): Range {
  const isBlank = (position: number) => textOf(view.at(named, position)) === '';
  const border = (before: number, behind: number): number => {
    for (let position = behind - 1; position > before; position--) if (isBlank(position)) return position;
    return behind;
  };
  return {
    from: left ? Math.min(border(left.position, dateAt), dateAt) : 0,
    to: right ? border(dateAt, right.position) - 1 : view.positions - 1,
  };
}

function readLines(
  view: View,
  dateAt: number,
  header: HeaderLines,
  end: number,
  columns: readonly TableColumn[],
  context: DateContext,
): Pick<DaysTable, 'days' | 'undated' | 'summaries'> {
  const days: DayLine[] = [];
  const undated: number[] = [];
  const summaries: number[] = [];
  const keys = columns.filter(({ meaning }) => meaning.kind === 'key');
  let near = context.near;
  // What stands behind a blank line below the last day is no part of the table.
  let ended = false;
  let last: DayLine | null = null;
  for (let line = header.to + 1; line < end; line++) {
    const value = view.at(line, dateAt);
    const day = value === '' ? null : readDay(value, { ...context, near });
    if (day !== null) {
      ended = false;
      if (keys.some(({ position }) => isSummary(view.at(line, position)))) summaries.push(line);
      else days.push((last = { line, day }));
      near = day;
      continue;
    }
    if (!hasFigures(view, line, columns)) {
      if (value === '' && firstText(view, line, dateAt, columns) === '') ended = true;
      continue;
    }
    const spoken = value === '' ? firstText(view, line, dateAt, columns) : value;
    if (isSummary(spoken)) summaries.push(line);
    else if (value === '' && last !== null && keys.some(({ position }) => textOf(view.at(line, position)) !== '')) {
      days.push({ line, day: last.day });
    } else if (!ended) undated.push(line);
  }
  return { days, undated, summaries };
}

function firstText(view: View, line: number, dateAt: number, columns: readonly TableColumn[]): string {
  for (let position = 0; position < dateAt; position++) {
    const text = textOf(view.at(line, position));
    if (text !== '') return text;
  }
  for (const { position } of columns) {
    const text = textOf(view.at(line, position));
    if (text !== '') return text;
  }
  return '';
}

/** A figure, or something typed where one belongs. */
function hasFigures(view: View, line: number, columns: readonly TableColumn[]): boolean {
  return columns.some(({ position, meaning }) => {
    if (meaning.kind !== 'metric' && meaning.kind !== 'ambiguous') return false;
    const value = view.at(line, position);
    return typeof value === 'number' || (typeof value === 'string' && (isErrorValue(value) || /\d/.test(value)));
  });
}
