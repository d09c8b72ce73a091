import { dayOf, type Day } from '../../domain/time/calendar';
import { columnName } from '../../domain/cells';
import { numberFormat } from '../../domain/metrics/display';
import { METRICS, type MetricId } from '../../domain/metrics/metrics';
import type { CellWrite, Change } from '../../workbook/change';
import { SAMPLE_DAYS, SAMPLE_MONTH, type SampleDay } from './figures';
import { SHEETS } from '../recognise/sheetNames';

/** Columns of typed figures, in the order of SampleDay after its day. */
const FIGURES: readonly MetricId[] = [
  'visitors',
  'ordersPlaced',
  'amountPlaced',
  'buyersPaid',
  'ordersPaid',
  'amountPaid',
  'amountRefunded',
  'inquiries',
  'inquiryDeals',
  'adZhitongche',
  'adZuanzhan',
  'adTaobaoke',
  'freeShipping',
  'returns',
  'badReviews',
];

const TITLE_ROW = 0;
const HEADER_ROW = 1;
const FIRST_ROW = 2;

const letter = (metric: MetricId): string => columnName(1 + FIGURES.indexOf(metric));

/** Ratio columns: header, number format and the formula of a row (numbered as users see it). */
const RATIOS: readonly { readonly header: string; readonly format: string; formula(row: number): string }[] = [
  ratio('conversion', (r) => `=CONVERSION(${letter('buyersPaid')}${r},${letter('visitors')}${r})`),
  ratio('payRate', (r) => `=PAY_RATE(${letter('amountPaid')}${r},${letter('amountPlaced')}${r})`),
  ratio('orderValue', (r) => `=ORDER_VALUE(${letter('amountPaid')}${r},${letter('buyersPaid')}${r})`),
  ratio('inquiryRate', (r) => `=INQUIRY_RATE(${letter('inquiryDeals')}${r},${letter('inquiries')}${r})`),
  ratio('roi', (r) => {
    const costs = (['adZhitongche', 'adZuanzhan', 'adTaobaoke', 'freeShipping'] as const).map((id) => letter(id) + r);
    return `=ROI(${letter('amountPaid')}${r},${costs.join(',')})`;
  }),
  { header: 'ROI等级', format: 'General', formula: (r) => `=ROI_GRADE(${columnName(1 + FIGURES.length + 4)}${r})` },
];

function ratio(metric: MetricId, formula: (row: number) => string) {
  const { name, unit } = METRICS[metric];
  return { header: name, format: unit === 'oneToN' ? '0.00' : numberFormat(unit), formula };
}

/** One row as it is written: a day, its figures (a text is one of the mistakes) and, for one ratio, a typed value. */
interface SampleRow {
  readonly day: Day;
  readonly figures: readonly (number | string)[];
  readonly typedConversion?: number;
}

/** 日报 with a month of figures, our formulas in the ratio columns, and the mistakes that the check finds. */
export function sampleDailyChanges(): readonly Change[] {
  const sheet = SHEETS.daily;
  const rows = sampleRows();
  const headers = ['日期', ...FIGURES.map((id) => METRICS[id].name), ...RATIOS.map((column) => column.header)];
  const cells: CellWrite[] = [
    { row: TITLE_ROW, column: 0, value: '店铺日报（示例：2020 年 2 月）' },
    ...headers.map((value, column): CellWrite => ({ row: HEADER_ROW, column, value })),
    ...rows.flatMap((row, i) => rowCells(row, FIRST_ROW + i)),
  ];
  const body = (column: number, columns = 1) => ({ row: FIRST_ROW, column, rows: rows.length, columns });
  const formats = [
    'yyyy-mm-dd',
    ...FIGURES.map((id) => numberFormat(METRICS[id].unit)),
    ...RATIOS.map((column) => column.format),
  ];
  return [
    { kind: 'addSheet', sheet },
    ...formats.map((format, column): Change => ({ kind: 'format', sheet, area: body(column), numberFormat: format })),
    { kind: 'write', sheet, cells },
    {
      kind: 'style',
      sheet,
      titles: [{ row: TITLE_ROW, column: 0, rows: 1, columns: 1 }],
      headers: [{ row: HEADER_ROW, column: 0, rows: 1, columns: headers.length }],
      columnWidths: [12, ...headers.slice(1).map((header) => Math.max(10, header.length * 2 + 2))],
      frozenRows: FIRST_ROW,
    },
  ];
}

function rowCells({ day, figures, typedConversion }: SampleRow, row: number): CellWrite[] {
  return [
    { row, column: 0, value: day },
    ...figures.map((value, i): CellWrite => ({ row, column: 1 + i, value })),
    ...(figures.length ? RATIOS : []).map((column, i): CellWrite => {
      const at = { row, column: 1 + FIGURES.length + i };
      return i === 0 && typedConversion !== undefined
        ? { ...at, value: typedConversion }
        : { ...at, formula: column.formula(row + 1) };
    }),
  ];
}

/** The month with its mistakes: one for each rule that figures alone do not bring about. */
function sampleRows(): SampleRow[] {
  const rows = SAMPLE_DAYS.flatMap((line) => {
    const row = plainRow(line);
    switch (line[0]) {
      case 5:
        return [withFigure(row, 'badReviews', '两条')];
      case 9:
        return [withFigure(row, 'returns', -60)];
      case 12:
        // Pasted twice.
        return [row, row];
      case 18:
        return [{ ...row, typedConversion: 0.042 }];
      default:
        return [row];
    }
  });
  // 2020-03-01 with a slip of the keyboard, and not filled in yet.
  rows.push({ day: dayOf(2062, 3, 1) as Day, figures: [] });
  return rows;
}

function plainRow([day, ...figures]: SampleDay): SampleRow {
  return { day: dayOf(SAMPLE_MONTH.year, SAMPLE_MONTH.month, day) as Day, figures };
}

function withFigure(row: SampleRow, metric: MetricId, value: number | string): SampleRow {
  return { ...row, figures: row.figures.map((figure, i) => (FIGURES[i] === metric ? value : figure)) };
}
