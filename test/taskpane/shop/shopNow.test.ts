import { formatDay, formatPeriod } from '../../../src/domain/time/calendar';
import { sampleChanges } from '../../../src/sheets/sample/sample';
import { shopIn, understand } from '../../../src/taskpane/shop/shopNow';
import { zhCN } from '../../../src/text/zh-CN';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { day } from '../../domain/figures';

const LATER = day('2026-11-23') + 0.4;

describe('the day and the week that are proposed', () => {
  test.each([
    ['the morning after the last day: yesterday', day('2020-03-01') + 0.4, '2020-02-29', '2020.02.17-02.23'],
    ['two days without figures: still yesterday', day('2020-03-03') + 0.4, '2020-03-02', '2020.02.24-03.01'],
    ['a table that ended years ago: its last day, its last complete week', LATER, '2020-02-29', '2020.02.17-02.23'],
  ])('%s', async (_, now, proposedDay, proposedWeek) => {
    const workbook = new MemoryWorkbook();
    await workbook.apply(sampleChanges());
    const shop = shopIn(await understand(workbook, now));
    expect(formatDay(shop.proposedDay)).toBe(proposedDay);
    expect(formatPeriod(shop.proposedWeek)).toBe(proposedWeek);
  });
});

test.each<[string, [string, (string | number)[][]][], keyof typeof zhCN.errors.job]>([
  ['no sheet 日报', [], 'noDailySheet'],
  ['a sheet without a header', [['日报', [['随便写写']]]], 'noDailySheet'],
  ['a header without days', [['日报', [['日期', '访客数']]]], 'noDays'],
])('%s is one clear sentence', async (_, sheets, code) => {
  const workbook = new MemoryWorkbook();
  for (const [name, rows] of sheets) workbook.seed(name, rows);
  const understood = await understand(workbook, LATER);
  expect(() => shopIn(understood)).toThrow(expect.objectContaining({ code }));
  expect(zhCN.errors.job[code]({})).toMatch(/。$/);
});
