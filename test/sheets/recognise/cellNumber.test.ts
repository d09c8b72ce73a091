import { parseCellNumber } from '../../../src/sheets/recognise/cellNumber';
import type { CellValue } from '../../../src/domain/cells';

describe('a cell read as a number', () => {
  test.each<[CellValue, number]>([
    [0, 0],
    [-3.5, -3.5],
    ['0', 0],
    ['0.0', 0],
    ['178.8', 178.8],
    ['-12', -12],
    ['+12', 12],
    ['.5', 0.5],
    ['5.', 5],
    ['1,391', 1391],
    ['31,396.00', 31396],
    ['1,234,567.89', 1234567.89],
    ['1,234.00元', 1234],
    ['99.00元', 99],
    ['0元', 0],
    ['¥2,655.00', 2655],
    ['￥2,655.00', 2655],
    ['¥ 2,655.00', 2655],
    ['-¥5.00', -5],
    ['¥-5.00', -5],
    ['1.2万', 12000],
    ['1.2345万', 12345],
    ['1.2万元', 12000],
    ['3.07亿', 307000000],
    ['="1200"', 1200],
    ["'1200", 1200],
    ['１２３．５', 123.5],
    ['１，２３４', 1234],
    ['　12　', 12],
    ['\u00a012\t', 12],
    ['−7', -7],
    ['12 单', 12],
    ['3条', 3],
    ['48小时', 48],
    ['1.5E+05', 150000],
    ['123456789012345', 123456789012345],
  ])('%p → %p', (cell, expected) => {
    expect(parseCellNumber(cell)).toEqual({ kind: 'number', value: expected, percent: false });
  });

  test.each<[CellValue, number]>([
    ['4.86%', 0.0486],
    ['0.00%', 0],
    ['686.56%', 6.8656],
    ['-12.5%', -0.125],
    ['1,200%', 12],
    ['4.86 ％', 0.0486],
    ['0.07%', 0.0007],
  ])('%p is the fraction %p', (cell, expected) => {
    expect(parseCellNumber(cell)).toEqual({ kind: 'number', value: expected, percent: true });
  });

  test.each([
    ...['', ' ', '\t', '　', "'", '=""'],
    ...['-', '--', '—', '——', '–', '－', '－－', ' - ', '−', '="-"', "'-"],
    ...['/', '／', ' / ', '无', '暂无', '未统计', ' 无　', '="无"', '\u00a0暂无'],
  ])('%p is missing', (cell) => {
    expect(parseCellNumber(cell)).toEqual({ kind: 'missing' });
  });

  test.each<[CellValue, string]>([
    ['1,2O1', 'a letter O'],
    ['1e400', 'no finite number'],
    [Infinity, 'not finite'],
    [NaN, 'not a number'],
    [true, 'a truth value'],
    ['1,23', 'a wrong group'],
    ['12,34,567', 'a wrong group'],
    [',123', 'no digits before the comma'],
    ['1 234', 'a blank inside'],
    ['--5', 'two signs'],
    ['-¥-5', 'two signs'],
    ['5%%', 'two percent signs'],
    ['1万%', 'both 万 and %'],
    ['¥', 'no digits'],
    ['万', 'no digits'],
    ['.', 'no digits'],
    ['0x10', 'hexadecimal'],
    ['12分', 'a score, 0.01 yuan or minutes'],
    ['3分钟', 'another unit of time'],
    ['①', 'a bullet'],
    ['10²', 'a power'],
    ['1-2', 'a range'],
    ['2020-02-10', 'a date'],
    ['无退款申请', 'words'],
    ['无货', 'words'],
    ['待定', 'words'],
    ['---', 'a line'],
    ['-/-', 'signs'],
    ['//', 'signs'],
    ['1/2', 'a fraction, or a date'],
    ['930679858170647123', 'an id'],
    ['="930679858170647123"', 'an id'],
    ['(12)', 'brackets'],
    ['__proto__', 'a word'],
    ['1'.repeat(100000), 'endless'],
  ])('%p is text: %s', (cell) => {
    expect(parseCellNumber(cell)).toEqual({ kind: 'text' });
  });

  test.each(['#DIV/0!', '#N/A', '#VALUE!'])('%s is an error', (cell) => {
    expect(parseCellNumber(cell)).toEqual({ kind: 'error' });
  });
});
