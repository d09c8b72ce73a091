import type { CellValue } from '../../../src/domain/cells';
import { METRICS, type MetricId } from '../../../src/domain/metrics/metrics';
import { dayOf, daysInMonth, type Day } from '../../../src/domain/time/calendar';
import type { SheetGrid } from '../../../src/workbook/grid';
import type { Layout } from './layouts/layout';
import { mergesOf } from './layouts/merges';
import { isRatio, randomOf, type Month } from './layouts/month';
import { namesOf } from './layouts/names';
import {
  DATE_SPELLINGS,
  DAY_ONLY,
  HEADER_SPELLINGS,
  NUMBER_SPELLINGS,
  spelledFigure,
  spelledHeader,
} from './layouts/spelling';

export interface RenderedMonth {
  readonly grid: SheetGrid;
  /** What must be read: figures of every day in the sheet's order, null for missing. */
  readonly expected: readonly {
    readonly day: Day;
    readonly figures: Readonly<Partial<Record<MetricId, number | null>>>;
  }[];
  /** The cell of a day's figure (of its first line), in the sheet. */
  cellOf(day: Day, metric: MetricId): { readonly row: number; readonly column: number };
}

interface Line {
  readonly cells: readonly CellValue[];
  readonly day?: Day;
}

const GROUPS: Readonly<Record<string, string>> = { people: '流量', times: '流量', yuan: '金额', rate: '比率' };
const OTHER_HEADERS = [
  '备注',
  '手淘搜索访客数',
  '访客数环比',
  '付款金额占比',
  '月累计付款金额',
  '老买家支付金额',
  '活动安排',
];

/** Lays a month out. The same month and layout give the same sheet. */
export function render(month: Month, asked: Layout): RenderedMonth {
  const layout = possible(asked);
  const random = randomOf(layout.seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const columns = columnsOf(month, layout, random);
  const keys = layout.key === 'none' ? [''] : ['甲', '乙', '丙'].slice(0, 2 + Math.floor(random() * 2));
  const days = layout.newestFirst ? [...month.days].reverse() : month.days;
  const header = headerLines(columns, layout, random);
  const body: Line[] = [];
  const expected: RenderedMonth['expected'][number][] = [];
  const total = (label: string): Line => ({
    cells: columns.map((column) =>
      column.kind === 'date'
        ? label
        : column.kind === 'metric' && !isRatio(column.id)
          ? 1234.5 + Math.floor(random() * 99)
          : '',
    ),
  });
  if (layout.totals.includes('underHeader')) body.push(total(pick(['合计', '总计', '月合计'])));
  days.forEach(({ day, figures }, i) => {
    const own: Partial<Record<MetricId, number | null>> = {};
    const lines = keys.map((key) =>
      columns.map((column): CellValue => {
        switch (column.kind) {
          case 'date':
            return key !== keys[0] && layout.keyDateOnce ? '' : DATE_SPELLINGS[layout.date](day);
          case 'key':
            return `${key}店`;
          case 'spacer':
            return '';
          case 'other':
            return column.header === '星期'
              ? '一二三四五六日'[i % 7]!
              : column.header === '序号'
                ? i + 1
                : random() < 0.3
                  ? '大促'
                  : '';
          case 'metric': {
            const value = figures[column.id] as number;
            if (layout.missing && keys.length === 1 && random() < 0.08) {
              own[column.id] = null;
              return pick(['', '-', '--', '无', '暂无']);
            }
            const part =
              keys.length === 1 || isRatio(column.id) ? value : partOf(value, keys.indexOf(key), keys.length);
            if (keys.length === 1 || !isRatio(column.id)) own[column.id] = value;
            return spelledFigure(column.id, part, pick(NUMBER_SPELLINGS));
          }
        }
      }),
    );
    if (Object.values(own).some((value) => value !== null)) expected.push({ day, figures: own });
    body.push(...lines.map((cells) => ({ cells, day })));
    if (layout.subtotals && keys.length > 1) {
      body.push({
        cells: columns.map((column) =>
          column.kind === 'date'
            ? layout.keyDateOnce
              ? ''
              : DATE_SPELLINGS[layout.date](day)
            : column.kind === 'key'
              ? '小计'
              : column.kind === 'metric'
                ? 77
                : '',
        ),
      });
    }
    if (layout.totals.includes('weekly') && i % 4 === 3)
      body.push(total(pick(['周合计', '本周小计', '第3周', '周日均'])));
    if (layout.blankLines && i % 5 === 4) body.push({ cells: columns.map(() => '') });
  });
  if (keys.length === 1) {
    const typedAhead = aheadOf(month, layout).map((day): Line => ({
      cells: columns.map((column) => (column.kind === 'date' ? DATE_SPELLINGS[layout.date](day) : '')),
    }));
    if (layout.newestFirst) body.unshift(...typedAhead.reverse());
    else body.push(...typedAhead);
  }
  if (layout.totals.includes('end')) body.push(total(pick(['合计', '总计', '本月合计'])));
  if (layout.totals.includes('average')) body.push(total(pick(['平均', '日均', '平均值'])));
  return place(month, layout, columns, header, body, expected);
}

/** The next days of the month, typed before there is anything to fill in. */
function aheadOf({ year, month, days }: Month, { ahead }: Layout): Day[] {
  const last = (days[days.length - 1] as Month['days'][number]).day;
  const end = dayOf(year, month, daysInMonth(year, month)) as Day;
  return Array.from({ length: ahead }, (_, i) => last + 1 + i).filter((day) => day <= end);
}

/** 2026年9月 in a title or the sheet's name, where the days alone do not say it. */
function possible(layout: Layout): Layout {
  const key = layout.across ? ('none' as const) : layout.key;
  // Where nothing is called 日期, numbers from 1 to 31 are told by a sheet of a month only.
  const corner = DAY_ONLY.includes(layout.date) && layout.depth > 1 && layout.corner === '' ? '日期' : layout.corner;
  return { ...layout, key, corner };
}

type Column =
  | { readonly kind: 'date' }
  | { readonly kind: 'key' }
  | { readonly kind: 'spacer' }
  | { readonly kind: 'other'; readonly header: string }
  | { readonly kind: 'metric'; readonly id: MetricId };

function columnsOf(month: Month, layout: Layout, random: () => number): Column[] {
  const columns: Column[] = layout.before.map((header) => ({ kind: 'other', header }));
  columns.push({ kind: 'date' });
  if (layout.key !== 'none') columns.push({ kind: 'key' });
  const figures: Column[] = month.metrics.map((id) => ({ kind: 'metric', id }));
  for (let i = 0; i < layout.others; i++) {
    const header = OTHER_HEADERS[Math.floor(random() * OTHER_HEADERS.length)] as string;
    figures.splice(1 + Math.floor(random() * figures.length), 0, { kind: 'other', header });
  }
  if (layout.spacers && figures.length > 2) figures.splice(2, 0, { kind: 'spacer' });
  return [...columns, ...figures];
}

function headerLines(columns: readonly Column[], layout: Layout, random: () => number): Line[] {
  const names = columns.map((column): string => {
    switch (column.kind) {
      case 'date':
        return layout.corner;
      case 'key':
        return layout.key;
      case 'spacer':
        return '';
      case 'other':
        return column.header;
      case 'metric':
        return spelledHeader(
          column.id,
          Math.floor(random() * 20),
          HEADER_SPELLINGS[Math.floor(random() * HEADER_SPELLINGS.length)]!,
        );
    }
  });
  const lines: Line[] = [{ cells: names }];
  if (layout.depth > 1) {
    let last = '';
    const groups = columns.map((column) => {
      const group = column.kind === 'metric' ? (GROUPS[METRICS[column.id].unit] ?? '服务') : '';
      const shown = group === last ? '' : group;
      last = group;
      return shown;
    });
    lines.unshift({ cells: groups });
  }
  if (layout.depth > 2) {
    lines.push({
      cells: columns.map((column) => (column.kind === 'metric' ? (UNITS[METRICS[column.id].unit] ?? '个') : '')),
    });
  }
  return lines;
}

const UNITS: Readonly<Record<string, string>> = {
  people: '人',
  times: '次',
  yuan: '元',
  pieces: '件',
  orders: '单',
  score: '',
};

/** A part of a figure such that all parts add up to it. */
function partOf(value: number, index: number, count: number): number {
  const cents = Math.round(value * 100);
  const whole = Number.isInteger(value);
  const share = whole ? Math.floor(value / count) * 100 : Math.floor(cents / count);
  return (index === 0 ? cents - share * (count - 1) : share) / 100;
}

/** Puts the lines into a sheet: days ahead, titles above, turned where dates stand across, begun at any cell. */
function place(
  month: Month,
  layout: Layout,
  columns: readonly Column[],
  header: readonly Line[],
  body: readonly Line[],
  expected: RenderedMonth['expected'],
): RenderedMonth {
  const lines = [...header, ...body];
  const width = columns.length;
  const { sheet, titles } = namesOf(month, layout);
  const upright = lines.map(({ cells }) => cells);
  const turned = layout.across
    ? columns.map((_, position) => upright.map((cells) => cells[position] ?? ''))
    : upright.map((cells) => [...cells]);
  const wide = layout.across ? lines.length : width;
  const blank = (): CellValue[] => new Array<CellValue>(wide).fill('');
  const above = [
    ...titles.map((title) => [title, ...blank().slice(1)]),
    ...Array.from({ length: layout.blanksAbove }, blank),
  ];
  const grid: SheetGrid = {
    sheet,
    top: layout.top,
    left: layout.left,
    values: [...above, ...turned],
    ...(layout.mergesKnown ? { merges: mergesOf(layout, header, titles.length, above.length, wide) } : {}),
  };
  const lineOf = new Map<Day, number>();
  body.forEach(({ day }, i) => day !== undefined && !lineOf.has(day) && lineOf.set(day, header.length + i));
  return {
    grid,
    expected,
    cellOf: (day, metric) => {
      const line = lineOf.get(day) as number;
      const position = columns.findIndex((column) => column.kind === 'metric' && column.id === metric);
      const [row, column] = layout.across ? [position, line] : [line, position];
      return { row: layout.top + above.length + row, column: layout.left + column };
    },
  };
}
