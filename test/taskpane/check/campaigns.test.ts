import type { CellValue } from '../../../src/domain/cells';
import { formatDay } from '../../../src/domain/time/calendar';
import { runDailyCheck } from '../../../src/taskpane/check/dailyCheck';
import { shopIn, understand } from '../../../src/taskpane/shop/shopNow';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { day } from '../../domain/figures';

const ASKED = day('2026-11-11');

/** Seven even weeks, and a last day with five times the visitors. */
async function anomalies(...calendar: readonly (readonly CellValue[])[]): Promise<string[]> {
  const workbook = new MemoryWorkbook();
  const days = Array.from({ length: 49 }, (_, i) => [ASKED - 48 + i, i === 48 ? 5000 : 1000, i === 48 ? 150 : 30]);
  workbook.seed('日报', [['日期', '访客数', '付款买家数'], ...days]);
  if (calendar.length > 0) workbook.seed('大促安排', [['活动', '星期', '开始日期', '结束日期', '权重'], ...calendar]);
  const check = await runDailyCheck(workbook, shopIn(await understand(workbook, ASKED + 1.4)), ASKED);
  return check.findings.flatMap(({ finding: { rule, metric, day: on } }) =>
    rule === 'anomaly' ? [`${formatDay(on as number)} ${metric}`] : [],
  );
}

test.each<[string, readonly (readonly CellValue[])[], string[]]>([
  ['without a calendar', [], ['2026-11-11 visitors']],
  ['the day is a campaign', [['双十一', '', '2026-11-11', '', '']], []],
  ['the day is the last of one', [['双十一', '', '2026-11-08', '2026-11-11', 5]], []],
  ['the campaign ended the day before', [['预热', '', '2026-11-08', '2026-11-10', 5]], ['2026-11-11 visitors']],
  ['every Wednesday has one', [['周三上新', '周三', '', '', 1.2]], ['2026-11-11 visitors']],
  ['a campaign of a whole month', [['全店包邮', '', '2026-11-01', '2026-11-30', '']], ['2026-11-11 visitors']],
  ['an example of ours', [['示例 双十一', '', '2026-11-11', '', '']], ['2026-11-11 visitors']],
])('a fivefold day where %s', async (_, calendar, expected) => {
  expect(await anomalies(...calendar)).toEqual(expected);
});
