import { sampleChanges } from '../../../src/sheets/sample/sample';
import { forgetKnown, markFindingKnown, runDailyCheck } from '../../../src/taskpane/check/dailyCheck';
import { shopIn, understand } from '../../../src/taskpane/shop/shopNow';
import { RULE_SENTENCES } from '../../../src/text/ruleSentences';
import type { Locale } from '../../../src/text/texts';
import { zhCN } from '../../../src/text/zh-CN';
import { enUS } from '../../../src/text/en-US';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { day } from '../../domain/figures';

const LATER = day('2026-11-23') + 0.4;

async function sampleWorkbook(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await workbook.apply(sampleChanges());
  return workbook;
}

/** A check of the shop as it is read at a time. */
async function checked(workbook: MemoryWorkbook, now = LATER, asked?: number) {
  return runDailyCheck(workbook, shopIn(await understand(workbook, now)), asked);
}

test('without a day the proposed one is checked, and the sheets that were read are named', async () => {
  const { asked, brief, sheets } = await checked(await sampleWorkbook(), day('2020-03-01') + 0.4);
  expect(asked).toBe(day('2020-02-29'));
  expect(brief.day).toBe(asked);
  expect(sheets).toEqual(['日报', '目标', '设置']);
});

test('the brief of 2020-02-24 has both payment rates, far apart', async () => {
  const { brief } = await checked(await sampleWorkbook(), LATER, day('2020-02-24'));
  expect(brief.amountPaid.value).toBe(187593.2);
  expect(brief.share).toBeCloseTo(187593.2 / 220000, 12);
  expect(brief.status).toBe('接近');
  expect(brief.payRate.value).toBeCloseTo(187593.2 / 398538, 12);
  expect(brief.payRateByOrders?.value).toBeCloseTo(1704 / 1998, 12);
  expect(brief.monthElapsed).toBeCloseTo(24 / 29, 12);
});

test('the message for the group chat has five lines', async () => {
  const { brief } = await checked(await sampleWorkbook());
  expect(zhCN.dailyMessage(brief, 10).split('\n')).toEqual([
    '【日报】2020-02-29（周六）',
    '付款金额 198,035.40 元，达成率 90%（目标 220,000.00 元）',
    '月累计 2,474,347.07 元，完成 95%，时间进度 100%',
    '转化率 3.42%，付款率 86.83%，客单价 112.97 元',
    'ROI（不含打折促销、其他成本） 1:3.84（及格）；待处理 10 项',
  ]);
  expect(enUS.dailyMessage(brief, 10).split('\n')).toHaveLength(5);
});

test('a day whose amount cannot be read has a target all the same', async () => {
  const workbook = await sampleWorkbook();
  workbook.type({ sheet: '日报', row: 30, column: 6 }, 'abc');
  const { brief } = await checked(workbook);
  expect(zhCN.dailyMessage(brief, 12).split('\n')[1]).toBe('付款金额 — 元，目标 220,000.00 元');
  expect(enUS.dailyMessage(brief, 12).split('\n')[1]).toBe('Paid — yuan, target 220,000.00');
});

test('a finding marked 已知 is quiet until its value changes, and speaks again when the mark is taken back', async () => {
  const workbook = await sampleWorkbook();
  const reasons = async () => {
    const { findings } = await checked(workbook);
    return findings.filter(({ finding }) => finding.rule === 'negativeValue').map(({ knownAs }) => knownAs);
  };
  const { findings } = await checked(workbook);
  const negative = findings.find(({ finding }) => finding.rule === 'negativeValue')!.finding;
  expect(await reasons()).toEqual([null]);
  await markFindingKnown(workbook, negative, '系统冲减');
  expect(await reasons()).toEqual(['系统冲减']);
  workbook.type(negative.place, -61);
  expect(await reasons()).toEqual([null]);
  workbook.type(negative.place, -60);
  expect(await reasons()).toEqual(['系统冲减']);
  await forgetKnown(workbook, negative);
  expect(await reasons()).toEqual([null]);
});

test('every finding of the sample is said in both languages, with its cell reachable', async () => {
  const { findings } = await checked(await sampleWorkbook());
  const say = (language: Locale) =>
    findings.map(({ finding }) =>
      (RULE_SENTENCES[language].findings[finding.rule] as (a: unknown, s: unknown) => string)(finding.args, finding),
    );
  expect(say('zh-CN')).toEqual([
    '日期 2062-03-01 离其他日期（2020-02-01 至 2020-02-29）太远，可能写错了',
    '成交订单数 388，目标 800，只达成 48%，低于底线 50%',
    '访客数 43,200，目标 60,000，达成 72%，未达标',
    'ROI 1:2.996，不及格（及格线 1:3）',
    '付款率按金额 47.07%、按订单 85.29%，相差很大，可能有一笔大额未付款订单',
    '「转化率」填的是 4.20%，按本行重算应为 3.65%',
    '缺少 2020-02-16 的数据',
    '转化率 125.00%：付款买家比访客还多，请核对访客数',
    '2020-02-12 重复：A14 已有这一天，汇总只算前一行',
    '「退货单数」是负数：-60',
    '「差评数」无法识别：「两条」',
  ]);
  // What the user typed stays as typed.
  for (const sentence of say('en-US')) expect(sentence.replace('“两条”', '')).toMatch(/^[\x20-\x7e]+$/);
});
