import { enter } from './model/typing';

/** What a spreadsheet makes of an entry in a cell of format General. */
describe('an entry becomes', () => {
  test.each([
    ['浏览数', '浏览数', undefined],
    ['-', '-', undefined],
    ['1200', 1200, undefined],
    ['-5', -5, undefined],
    ['+8613800000000', 8613800000000, undefined],
    ['001234567890123456789', 1234567890123460000, undefined],
    ['1,391', 1391, '#,##0'],
    ['1E5', 100000, '0.00E+00'],
    ['12%', 0.12, '0%'],
    ['¥2,655.00', 2655, '¥#,##0.00'],
    ['2020-01-01', 43831, 'yyyy/m/d'],
    ['2020年2月17日', 43878, 'yyyy/m/d'],
    ['2月17日', 43878, 'd-mmm'],
    ['1/2', 43832, 'd-mmm'],
    ['2/31', '2/31', undefined],
    ['6:00', 0.25, 'h:mm'],
    ['TRUE', true, undefined],
    [' 7 ', 7, undefined],
    ['#DIV/0!', '#DIV/0!', undefined],
    ["'=1+1", '=1+1', undefined],
    ["'001", '001', undefined],
    ["''quoted", "'quoted", undefined],
  ])('%s → %s', (entry, value, format) => {
    expect(enter(entry, 'General')).toEqual({ value, format });
  });

  test.each([
    ['=sum(a1:a2)&"total"', '=SUM(A1:A2)&"total"'],
    ["='my sheet'!a1", "='my sheet'!A1"],
    ['+A1', '=+A1'],
    ['@SUM(A1)', '=SUM(A1)'],
  ])('%s → the formula %s', (entry, formula) => {
    expect(enter(entry, 'General').formula).toBe(formula);
  });

  test('-- → an error: Excel takes it for a broken formula', () => {
    expect(() => enter('--', 'General')).toThrow(/broken formula/);
  });

  test.each([['=A1'], ['12%'], [5], [true]])('%s → its text in a cell formatted as text', (entry) => {
    expect(enter(entry, '@')).toEqual({ value: String(entry) });
  });
});
