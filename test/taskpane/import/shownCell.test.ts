import type { CellValue } from '../../../src/domain/cells';
import type { TargetSheet } from '../../../src/sheets/import/join';
import { numberUnder, plainNumber, shownCell } from '../../../src/taskpane/import/shownCell';

describe('a value as its column shows it', () => {
  test.each<[TargetSheet, string, CellValue, string]>([
    ['daily', 'visitors', 12345, '12,345'],
    ['daily', 'amountPaid', 5120.5, '5,120.50'],
    ['daily', 'amountPaid', 5100, '5,100.00'],
    ['daily', 'adZhitongche', 0, '0.00'],
    ['daily', 'extra:客件价', 99, '99.00'],
    ['daily', 'extra:老买家支付金额', 1200, '1,200.00'],
    ['daily', 'conversion', 0.0316667, '3.17%'],
    ['daily', 'extra:推广点击量', 7, '7'],
    ['daily', 'extraRate:支付转化率', 0.5, '50.00%'],
    ['daily', 'amountPaid', '', ''],
    ['daily', 'amountPaid', '待定', '待定'],
    ['daily', 'conversion', '=D3/B3', '=D3/B3'],
    ['items', 'day', 46239, '2026-08-05'],
    ['items', 'id', '0065120', '0065120'],
    ['items', 'units', 1200, '1,200'],
    ['items', 'amount', 1200, '1,200.00'],
    ['refunds', 'amount', 30, '30.00'],
    ['orders', 'paid', 46239.375, '2026-08-05 09:00'],
    // 23:59:59.9 rounds to the next minute, and so to the next day.
    ['orders', 'paid', 46239.999999, '2026-08-06 00:00'],
  ])('%s %s %p → %s', (target, field, value, expected) => {
    expect(shownCell(target, field, value)).toBe(expected);
  });
});

describe('a number under a header of a file', () => {
  test.each([
    ['支付金额', 300, '300.00'],
    ['花费(元)', 300, '300.00'],
    ['推广花费', 300, '300.00'],
    ['单价', 12.5, '12.50'],
    ['支付件数', 300, '300'],
    ['免费领取人数', 300, '300'],
    ['点击量', 300, '300'],
  ])('%s %p → %s', (header, value, expected) => {
    expect(numberUnder(header, value)).toBe(expected);
  });
});

describe('numbers without a unit', () => {
  test.each([
    [0, '0'],
    [0.1 + 0.2, '0.30'],
    [-0.5, '-0.50'],
    [1.2345, '1.2345'],
    [12345.678, '12,345.678'],
    [-1.2345, '-1.2345'],
  ])('%p → %s', (value, expected) => {
    expect(plainNumber(value)).toBe(expected);
  });
});
