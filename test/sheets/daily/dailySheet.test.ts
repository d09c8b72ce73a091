import { formatDay } from '../../../src/domain/time/calendar';
import type { CellValue } from '../../../src/domain/cells';
import { readDaily } from '../../../src/sheets/daily/dailySheet';
import { recogniseDaily } from '../../../src/sheets/recognise/daily/recogniseDaily';
import type { SheetGrid } from '../../../src/workbook/grid';
import { day } from '../../domain/figures';

function grid(values: readonly (readonly CellValue[])[], top = 0, left = 0): SheetGrid {
  return { sheet: '日报', top, left, values };
}

/** Day and figures of every row, `!` for text, `?` for an error, `_` for missing. */
function summary(values: readonly (readonly CellValue[])[], near?: number): string[] | null {
  const recognition = recogniseDaily([grid(values)], near ?? null);
  if (recognition.used.length === 0) return null;
  return readDaily(recognition).rows.map((row) => {
    const cells = Object.entries(row.cells).map(([id, cell]) => {
      const { reading } = cell!;
      const shown =
        reading.kind === 'number' ? String(reading.value) : { missing: '_', text: '!', error: '?' }[reading.kind];
      return `${id}=${shown}`;
    });
    return `${row.day === null ? '!' : formatDay(row.day)} ${cells.join(' ')}`;
  });
}

describe('the header is found by what it says', () => {
  test.each<[string, CellValue[][], string[] | null]>([
    [
      'in the first row',
      [
        ['日期', '访客数'],
        [43878, 5],
      ],
      ['2020-02-17 visitors=5'],
    ],
    [
      'below a title and a note',
      [
        ['某某旗舰店日报', ''],
        ['', ''],
        ['日期', 'UV'],
        [43878, 5],
      ],
      ['2020-02-17 visitors=5'],
    ],
    [
      'in the 15th row',
      [...Array.from({ length: 14 }, () => ['', '']), ['日期', '访客'], [43878, 5]],
      ['2020-02-17 visitors=5'],
    ],
    [
      'spelled the platform’s way',
      [
        ['统计日期', '支付金额（元）', '支付转换率'],
        [43878, '1,234.00元', '4.86%'],
      ],
      ['2020-02-17 amountPaid=1234 conversion=0.0486'],
    ],
    [
      'with blanks and capitals',
      [
        ['日 期', ' uv ', 'roi'],
        [43878, 5, 3.2],
      ],
      ['2020-02-17 visitors=5 roi=3.2'],
    ],
    [
      '万元 is multiplied out',
      [
        ['日期', '付款金额(万元)'],
        [43878, 1.2],
      ],
      ['2020-02-17 amountPaid=12000'],
    ],
    [
      'a lone 付款 is not guessed',
      [
        ['日期', '付款', '访客数'],
        [43878, 5, 7],
      ],
      ['2020-02-17 visitors=7'],
    ],
    [
      'no date column',
      [
        ['访客数', '付款金额'],
        [5, 6],
      ],
      null,
    ],
    [
      '商品访客数 is another metric',
      [
        ['日期', '商品访客数', '访客数'],
        [43878, 9, 5],
      ],
      ['2020-02-17 visitors=5'],
    ],
    [
      'two columns with one meaning that say the same are one',
      [
        ['日期', '访客数', 'UV'],
        [43878, 5, 5],
      ],
      ['2020-02-17 visitors=5'],
    ],
    [
      'two columns with one meaning that differ are neither, until somebody chose',
      [
        ['日期', '访客数', 'UV', '付款金额'],
        [43878, 5, 9, 20],
      ],
      ['2020-02-17 amountPaid=20'],
    ],
  ])('%s', (_, values, expected) => expect(summary(values)).toEqual(expected));
});

describe('rows', () => {
  const header = ['日期', '访客数', '付款金额'];
  test.each<[string, CellValue[][], string[]]>([
    [
      '合计 and 平均 between days are no days',
      [
        [43878, 1, 2],
        ['周合计', 1, 2],
        ['平均', 1, 2],
        [43879, 3, 4],
      ],
      ['2020-02-17 visitors=1 amountPaid=2', '2020-02-18 visitors=3 amountPaid=4'],
    ],
    [
      '合计 beside a blank date',
      [
        ['', '合计', 2],
        [43878, 1, 2],
      ],
      ['2020-02-17 visitors=1 amountPaid=2'],
    ],
    [
      '- is missing, text is text, errors are errors',
      [
        [43878, '-', '两百'],
        [43879, '#REF!', ''],
      ],
      ['2020-02-17 visitors=_ amountPaid=!', '2020-02-18 visitors=? amountPaid=_'],
    ],
    [
      'blank rows are skipped, prepared days are not',
      [
        ['', '', ''],
        [43878, '', ''],
      ],
      ['2020-02-17 visitors=_ amountPaid=_'],
    ],
    [
      'a note below the table is no day, whatever else is not a date',
      [
        [43878, 1, 2],
        ['备注：小王填', '', ''],
        ['昨天', 3, ''],
      ],
      ['2020-02-17 visitors=1 amountPaid=2', '! visitors=3 amountPaid=_'],
    ],
    ['figures without a date are a row without a day', [['', 1, 2]], ['! visitors=1 amountPaid=2']],
    [
      'dates in every spelling',
      [
        ['2020-02-17', 1, 1],
        ['2020/2/18', 1, 1],
        [20200219, 1, 1],
        ['2020年2月20日', 1, 1],
        ['2020-2-21(五)', 1, 1],
      ],
      ['17', '18', '19', '20', '21'].map((d) => `2020-02-${d} visitors=1 amountPaid=1`),
    ],
  ])('%s', (_, rows, expected) => expect(summary([header, ...rows])).toEqual(expected));

  test('a date without a year is taken near the one above it', () => {
    expect(summary([header, ['12月31日', 1, 1], ['1月1日', 1, 1]], day('2027-01-03'))).toEqual([
      '2026-12-31 visitors=1 amountPaid=1',
      '2027-01-01 visitors=1 amountPaid=1',
    ]);
  });
});

test('places count from the sheet’s own A1, not from the used range', () => {
  const recognition = recogniseDaily(
    [
      grid(
        [
          ['日期', '访客数'],
          [43878, 5],
        ],
        3,
        2,
      ),
    ],
    null,
  );
  const { table } = recognition.used[0]!;
  expect(table.view.place(table.header.to, table.dateAt)).toEqual({ sheet: '日报', row: 3, column: 2 });
  expect(readDaily(recognition).rows[0]?.cells.visitors?.place).toEqual({ sheet: '日报', row: 4, column: 3 });
});
