import type { Page } from 'playwright-core';
import { columnName, type CellValue } from '../../src/domain/cells';
import type { Change } from '../../src/workbook/change';

/** 2019-08-01 and 2019-09-01. */
const AUGUST = 43678;
const SEPTEMBER = 43709;

/** Figures of a day, made up so that sums can be told by heart: visitors, buyers, what 付款 holds, 直通车. */
interface Figures {
  readonly visitors: number;
  readonly buyers: number;
  readonly paid: number;
  readonly ads: number;
}

/** `i`: days since 2019-08-01. */
function figuresOf(i: number): Figures {
  return { visitors: 1000 + 10 * i, buyers: 40 + i, paid: 4000 + 100 * i, ads: 800 + 5 * i };
}

type Rows = readonly (readonly CellValue[])[];

/** Days across: a title, a line of dates, a line for each metric, a total of the days in the last column but for the ratio. */
function across(title: string, first: number, count: number): Rows {
  const days = Array.from({ length: count }, (_, i) => first + i);
  const figures = days.map((day) => figuresOf(day - AUGUST));
  const last = columnName(count);
  const line = (name: string, row: number, of: (one: Figures) => CellValue) => [
    ...[name, ...figures.map(of)],
    `=SUM(B${row}:${last}${row})`,
  ];
  return [
    [title],
    ['指标', ...days, '合计'],
    line('访客数', 3, ({ visitors }) => visitors),
    line('付款买家数', 4, ({ buyers }) => buyers),
    line('付款', 5, ({ paid }) => paid),
    line('直通车', 6, ({ ads }) => ads),
    ['转化率', ...days.map((_, i) => `=${columnName(i + 1)}4/${columnName(i + 1)}3`)],
  ];
}

/** The boss's own report: no sheet of ours has this name. */
const REPORT: Rows = [
  ['给老板的周报'],
  ['{{周}}'],
  ['', '本周', '上周', '环比'],
  ['付款金额', '{{付款金额}}', '{{付款金额.上周}}', '{{付款金额.环比}}'],
  ['访客数', '{{访客数}}', '{{访客数.上周}}', '{{访客数.环比}}'],
  ['转化率', '{{转化率}}', '{{转化率.上周}}', '{{转化率.环比}}'],
];

/** A number that somebody stored as a text: visitors of 2019-09-07. */
export const TEXT_CELL = { sheet: '9月', row: 2, column: 7, text: '1,370' };

/**
 * Puts a shop's own workbook in the sample's place: August in 店铺数据, the first eight days of September in 9月, both with the days
 * across, and a report of its own. 付款 may be an amount or orders.
 */
export async function openOwnWorkbook(page: Page): Promise<void> {
  const september = across('2019年9月 店铺日报', SEPTEMBER, 8).map((row, r) =>
    row.map((value, c) => (r === TEXT_CELL.row && c === TEXT_CELL.column ? TEXT_CELL.text : value)),
  );
  const sheets = { 店铺数据: across('2019年8月 店铺数据', AUGUST, 31), '9月': september, 老板周报: REPORT };
  const changes = Object.entries(sheets).flatMap(([sheet, rows]) => changesFor(sheet, rows));
  await page.evaluate(async (given) => {
    const { workbook, settled } = window.dianbaoPreview;
    const sample = (await workbook.describe()).sheets.map(({ name }) => name);
    await workbook.apply(given);
    await settled();
    // The spreadsheet looks at the sample's drop-down lists once it is idle, and would miss the sheet under them.
    await new Promise((done) => setTimeout(() => requestIdleCallback(done), 200));
    const grids = await workbook.read(sample, ['formulas']);
    for (const sheet of sample) {
      const { top = 0, left = 0, values = [], formulas = values } = grids.get(sheet) ?? {};
      await workbook.apply([{ kind: 'removeSheet', sheet, holds: { top, left, values: formulas } }]);
    }
    await settled();
    await workbook.show({ sheet: '9月', row: 0, column: 0 });
  }, changes);
}

function changesFor(sheet: string, rows: Rows): Change[] {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((content, c) => {
      if (content === '') return [];
      const formula = typeof content === 'string' && content.startsWith('=') ? content : undefined;
      return [{ row: r, column: c, ...(formula === undefined ? { value: content } : { formula }) }];
    }),
  );
  const width = Math.max(...rows.map(({ length }) => length));
  const format = (row: number, numberFormat: string): Change => ({
    ...{ kind: 'format', sheet, numberFormat },
    area: { row, column: 1, rows: 1, columns: width - 1 },
  });
  const isReport = rows === REPORT;
  return [
    { kind: 'addSheet', sheet },
    ...(isReport ? [] : [format(1, 'm"月"d"日"'), format(4, '#,##0.00'), format(6, '0.00%')]),
    { kind: 'write', sheet, cells },
    {
      ...{ kind: 'style', sheet, frozenRows: 0 },
      titles: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      headers: [{ row: isReport ? 2 : 1, column: 0, rows: 1, columns: width }],
      columnWidths: [12, ...Array.from({ length: width - 1 }, () => 11)],
    },
  ];
}
