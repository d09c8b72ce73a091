import { inputOf } from '../../src/excel/input';
import { enter } from '../office-host/model/typing';

describe('a cell is entered into Excel as', () => {
  test.each([
    ['付款金额', '付款金额'],
    ['ROI（仅广告）', 'ROI（仅广告）'],
    ['', ''],
    ['#DIV/0!', '#DIV/0!'],
    ['5/7 天', "'5/7 天"],
    ['周报 2020.02.17-02.23', "'周报 2020.02.17-02.23"],
    ['=1+1', "'=1+1"],
    [' =1+1', "' =1+1"],
    ['＝1', "'＝1"],
    ['＋A', "'＋A"],
    ['-', "'-"],
    ['@我', "'@我"],
    ["'引", "''引"],
    ['#标签', "'#标签"],
    ['１２', "'１２"],
    ['二月三日', "'二月三日"],
    ['二店', '二店'],
    ['½', "'½"],
    ['true', "'true"],
    ['trueness', 'trueness'],
  ])('%s → %s', (value, expected) => {
    expect(inputOf({ value })).toBe(expected);
  });

  test.each([
    [{ value: 0 }, 0],
    [{ value: false }, false],
    [{ formula: '=A1' }, '=A1'],
  ])('%j → %j', (write, expected) => {
    expect(inputOf(write)).toBe(expected);
  });

  test('a text comes out of Excel as it went in', () => {
    for (const value of ['=1+1', '001', '1/2', "'引", '12%', '付款', 'TRUE', '-']) {
      expect(enter(inputOf({ value }), 'General')).toEqual({ value });
    }
  });
});
