import { renamedMonth } from '../../../src/sheets/import/daily/renamedMonth';

const [SEP, OCT] = [
  { year: 2026, month: 9 },
  { year: 2026, month: 10 },
];
const [DEC, JAN] = [
  { year: 2026, month: 12 },
  { year: 2027, month: 1 },
];

test.each([
  ['9月', SEP, OCT, '10月'],
  ['09月', SEP, OCT, '10月'],
  ['10月', OCT, SEP, '9月'],
  ['9月日报', SEP, OCT, '10月日报'],
  ['9月份店铺数据', SEP, OCT, '10月份店铺数据'],
  ['九月', SEP, OCT, '十月'],
  ['十二月', DEC, JAN, '一月'],
  ['2026年9月', SEP, OCT, '2026年10月'],
  ['2026年09月 店铺日报', SEP, OCT, '2026年10月 店铺日报'],
  ['2026-09', SEP, OCT, '2026-10'],
  ['2026-9', SEP, OCT, '2026-10'],
  ['2026.12', DEC, JAN, '2027.01'],
  ['202609', SEP, OCT, '202610'],
  ['26年9月', SEP, OCT, '26年10月'],
  ['2026年12月', DEC, JAN, '2027年1月'],
  ['2026年某某旗舰店12月日报', DEC, JAN, '2027年某某旗舰店1月日报'],
  ['日报', SEP, OCT, null],
  ['8月', SEP, OCT, null],
  ['2025年9月', SEP, OCT, null],
  ['9月3日制表', SEP, OCT, null],
  ['19月', SEP, OCT, null],
])('%s', (text, from, to, expected) => {
  expect(renamedMonth(text, from, to)).toBe(expected);
});
