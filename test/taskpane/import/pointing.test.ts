import type { CellValue } from '../../../src/domain/cells';
import { METRIC_IDS } from '../../../src/domain/metrics/metrics';
import type { ColumnRole } from '../../../src/files/recognise/kind';
import { pointableColumns } from '../../../src/files/recognise/pointable';
import {
  doubtOf,
  headerRows,
  METRIC_GROUPS,
  rolesIn,
  sharedRoles,
  shownSample,
} from '../../../src/taskpane/import/pointing';

test.each<[string, ColumnRole[], string[]]>([
  ['every column something else', ['date', 'amountPaid', 'skip'], []],
  ['several left out', ['date', 'skip', 'skip'], []],
  ['two of one sum: they will be added', ['adOther', 'adOther', 'visitors'], ['adOther 甲 乙 added']],
  ['two days', ['date', 'amountPaid', 'date'], ['date 甲 丙']],
  ['two of one rate', ['date', 'conversion', 'conversion'], ['conversion 乙 丙']],
])('what several columns are: %s', (_, roles, expected) => {
  const columns = pointableColumns([['甲', '乙', '丙']], 0);
  const shared = sharedRoles(columns, roles).map(({ role, of, added }) =>
    [role, ...of.map(({ header }) => header), ...(added ? ['added'] : [])].join(' '),
  );
  expect(shared).toEqual(expected);
});

test('every metric can be chosen, under its unit, once', () => {
  const ids = METRIC_GROUPS.flatMap(({ metrics }) => metrics);
  expect([...ids].sort()).toEqual([...METRIC_IDS].sort());
  expect(METRIC_GROUPS.find(({ group }) => group === 'amounts')?.metrics).toContain('amountPaid');
  expect(METRIC_GROUPS.find(({ group }) => group === 'rates')?.metrics).toEqual(expect.arrayContaining(['roi', 'payRate'])); // prettier-ignore
});

test('one role for each column of the file, also where a column has nothing to say', () => {
  const columns = pointableColumns([['日期', '', '实付'], ['2026-08-11', '', 5]], 0); // prettier-ignore
  expect(columns.map(({ index }) => index)).toEqual([0, 2]);
  expect(rolesIn(columns)).toEqual(['date', 'skip', 'skip']);
});

describe('what its values say about a role', () => {
  const NEAR = 46245; // 2026-08-11
  test.each<[CellValue, ColumnRole, string]>([
    ['1,391.00', 'amountPaid', '1,391.00'],
    [46245, 'date', '2026-08-11'],
    [46245, 'amountPaid', '46245'],
    ['20260811', 'date', '2026-08-11'],
    ['8月11日', 'date', '2026-08-11'],
    ['昨天', 'date', '昨天'],
    ['一个很长很长很长很长很长很长很长很长很长的商品标题', 'skip', '一个很长很长很长很长很长很长很长很长很…'],
  ])('%p as %s is shown as %s', (value, role, shown) => {
    expect(shownSample(value, role, NEAR)).toBe(shown);
  });

  test.each<[string, CellValue[], ColumnRole, ReturnType<typeof doubtOf>]>([
    ['texts are no dates', ['甲', '乙'], 'date', 'noDates'],
    ['one date is enough', ['合计', '2026-08-11'], 'date', null],
    ['texts are no numbers', ['甲', '乙'], 'amountPaid', 'noNumbers'],
    ['an id is no number', ['123456789012345678'], 'amountPaid', 'noNumbers'],
    ['a dash is a missing number', ['-'], 'amountPaid', null],
    ['nothing to see', [], 'amountPaid', null],
    ['what is left out', ['甲'], 'skip', null],
  ])('%s', (_, samples, role, doubt) => {
    expect(doubtOf(samples, role)).toBe(doubt);
  });
});

test('rows that may be the header: of the first twelve, those with something in them and something below', () => {
  expect(headerRows([['八月'], [], ['日期', '实付'], ['2026-08-11', 5]])).toEqual([0, 2]);
  expect(headerRows(Array.from({ length: 30 }, () => ['x']))).toHaveLength(12);
  expect(headerRows([['日期', '实付']])).toEqual([0]);
});
