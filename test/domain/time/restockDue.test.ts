import { dayOf, formatDay } from '../../../src/domain/time/calendar';
import { MetricError } from '../../../src/domain/errors';
import { restockDue, weekLabel } from '../../../src/domain/time/restockDue';

const day = (text: string): number => dayOf(...(text.split('-').map(Number) as [number, number, number])) as number;

test.each([
  ['Monday', '2026-11-23', '2026-11-26'],
  ['Wednesday', '2026-11-25', '2026-11-26'],
  ['Thursday itself', '2026-11-26', '2026-11-26'],
  ['Friday: late since 00:00', '2026-11-27', '2026-11-26'],
  ['Sunday still belongs to it', '2026-11-29', '2026-11-26'],
  ['the next Monday', '2026-11-30', '2026-12-03'],
  ['across the year', '2026-01-04', '2026-01-01'],
  ['the first day that Excel counts right', '1900-03-01', '1900-03-01'],
  ['the last day that Excel knows', '9999-12-31', '9999-12-30'],
])('the restock table is due: %s', (_, date, due) => {
  expect(formatDay(restockDue(day(date)))).toBe(due);
});

test('Thursday 23:59:59 is due that day', () => {
  expect(restockDue(day('2026-11-26') + 86399 / 86400)).toBe(day('2026-11-26'));
});

test.each([
  ['2026-11-23', '2026.11.23-11.29'],
  ['2026-11-29', '2026.11.23-11.29'],
  ['2020-02-29', '2020.02.24-03.01'],
  ['2026-01-01', '2025.12.29-2026.01.04'],
  ['2025-12-29', '2025.12.29-2026.01.04'],
])('week of %s', (date, label) => {
  expect(weekLabel(day(date))).toBe(label);
});

test.each([0, 60, -5, NaN, 2958466])('%d is no day', (serial) => {
  expect(() => restockDue(serial)).toThrow(new MetricError('outOfRange', 'date'));
  expect(() => weekLabel(serial)).toThrow(new MetricError('outOfRange', 'date'));
});
