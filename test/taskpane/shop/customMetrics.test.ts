import { cellName, type CellValue } from '../../../src/domain/cells';
import { runDailyCheck } from '../../../src/taskpane/check/dailyCheck';
import { shopIn, understand } from '../../../src/taskpane/shop/shopNow';
import { writeWeekReport } from '../../../src/taskpane/week/weekReport';
import { RULE_SENTENCES } from '../../../src/text/ruleSentences';
import { zhCN } from '../../../src/text/zh-CN';
import { enUS } from '../../../src/text/en-US';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { day } from '../../domain/figures';

/**
 * A shop's own workbook: 净访客价值 = (付款金额 − 退款金额) ÷ 访客数 is typed by hand, 收藏人数 stands as it is, 收藏率 has no
 * column. Two weeks; the figures of each are the same on all of its days.
 */
function shopBook(definitions: readonly (readonly CellValue[])[]): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const lines = Array.from({ length: 14 }, (_, i): CellValue[] =>
    i < 7
      ? [day('2026-11-09') + i, 1000, 2500, 500, 50, 2]
      : [day('2026-11-09') + i, 1000 + 100 * (i - 7), 4400, 400, 100, 4000 / (1000 + 100 * (i - 7))],
  );
  workbook.seed('店铺数据', [['日期', '访客数', '支付金额', '退款金额', '收藏人数', '净访客价值'], ...lines]);
  workbook.seed('设置', [['自定义指标', '单位', '公式', '方向', '日目标', '简报'], ...definitions]);
  workbook.seed('目标', [
    ['指标', '月份', '日目标', '方向'],
    ['收藏人数', '', 220, '不低于'],
  ]);
  workbook.seed('周报模板', [
    ['{{净访客价值}}', '{{净访客价值.上周}}', '{{净访客价值.环比}}', '{{净访客价值.目标}}', '{{净访客价值.达成率}}'],
    ['{{收藏人数}}', '{{收藏人数.月累计}}', '{{收藏人数.目标}}', '收藏率 {{收藏率}}，{{毛利}}', ''],
  ]);
  return workbook;
}

const DEFINITIONS: readonly (readonly CellValue[])[] = [
  ['净访客价值', '元', '(付款金额-退款金额)/访客数', '不低于', 4, '是'],
  ['收藏人数', '人', '', '', '', ''],
  ['收藏率', '%', '收藏人数/访客数', '', '', '是'],
];
const NOW = day('2026-11-23') + 0.4;

test('markers are filled from Σ ÷ Σ of the week, with change, target and what is no marker', async () => {
  const workbook = shopBook(DEFINITIONS);
  const report = await writeWeekReport(workbook, shopIn(await understand(workbook, NOW)));
  const { values } = (await workbook.read([report.sheet])).get(report.sheet)!;
  // 7 × 4,000 net over Σ of 1,000 … 1,600 visitors = 9,100: not the mean of the days' values.
  const week = 28000 / 9100;
  expect(values[0]).toEqual([week, 2, (week - 2) / 2, 4, week / 4]);
  // 收藏率: 700 ÷ 9,100
  expect(values[1]).toEqual([700, 1050, 1540, '收藏率 7.69%，{{毛利}}', '']);
  expect(report.unknown.map(({ marker }) => marker)).toEqual(['{{毛利}}']);
});

test('the check judges them by the target of 设置 and by that of 目标, and holds typed values against their rows', async () => {
  const workbook = shopBook(DEFINITIONS);
  workbook.type({ sheet: '店铺数据', row: 13, column: 5 }, 3);
  const check = await runDailyCheck(workbook, shopIn(await understand(workbook, NOW)));
  const subject = ({ metric, day: of }: (typeof check.findings)[number]['finding']) => ({
    day: of,
    metric: metric && check.metrics.of(metric),
  });
  const said = check.findings
    .filter(({ finding }) => finding.day !== null && finding.day > day('2026-11-19'))
    .map(
      ({ finding }) =>
        `${cellName(finding.place)} ${RULE_SENTENCES['zh-CN'].findings[finding.rule](finding.args as never, subject(finding))}`,
    );
  expect(said).toEqual([
    'E15 收藏人数 100，目标 220，只达成 45%，低于底线 50%',
    'F15 净访客价值 2.50，目标 4.00，达成 62%，未达标',
    'F14 「净访客价值」填的是 3.00，按本行重算应为 2.67',
    'E14 收藏人数 100，目标 220，只达成 45%，低于底线 50%',
    'F14 净访客价值 2.67，目标 4.00，达成 66%，未达标',
    'E13 收藏人数 100，目标 220，只达成 45%，低于底线 50%',
    'F13 净访客价值 2.86，目标 4.00，达成 71%，未达标',
  ]);
});

test('the brief and the message show those that were chosen for it, and the message keeps its five lines', async () => {
  const workbook = shopBook(DEFINITIONS);
  const { brief } = await runDailyCheck(workbook, shopIn(await understand(workbook, NOW)));
  expect(brief.own.map(({ metric, status }) => [metric.name, status])).toEqual([
    ['净访客价值', '未达标'],
    ['收藏率', '无目标'],
  ]);
  const message = zhCN.dailyMessage(brief, 0).split('\n');
  expect(message[3]).toBe('转化率 —，付款率 —，客单价 — 元，净访客价值 2.50 元，收藏率 6.25%');
  expect([message.length, enUS.dailyMessage(brief, 0).split('\n').length]).toEqual([5, 5]);
});

test('what is wrong in 设置 is found at its cell, and the rest of the block holds', async () => {
  const workbook = shopBook([
    ['净访客价值', '元', '(付款金额-退款金)/访客数', '不低于', 4, '是'],
    ['收藏人数', '人', '', '', '', ''],
    ['访客', '人', '', '', '', ''],
  ]);
  const check = await runDailyCheck(workbook, shopIn(await understand(workbook, NOW)));
  const broken = check.findings.filter(({ finding }) => finding.rule === 'brokenMetric');
  expect(broken.map(({ finding }) => `${finding.place.sheet} ${cellName(finding.place)}`)).toEqual([
    '设置 C2',
    '设置 A4',
  ]);
  expect(check.findings.some(({ finding }) => finding.metric === 'custom:收藏人数')).toBe(true);
  expect(check.findings.some(({ finding }) => finding.metric === 'custom:净访客价值')).toBe(false);
});
