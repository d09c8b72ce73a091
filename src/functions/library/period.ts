import { aggregate } from '../../domain/metrics/aggregate';
import { MetricError } from '../../domain/errors';
import { METRICS, metricNamed, type MetricId } from '../../domain/metrics/metrics';
import { normaliseHeader } from '../../sheets/recognise/headers';
import { functionErrors } from '../../text/functions/zh-CN';
import { readDailyDays, type DailyDays } from '../calling/dailyDays';
import { excelError, throwingExcelErrors } from '../calling/errors';
import { perCell } from '../calling/perCell';
import { moment, text } from '../calling/readers';

/**
 * 一段时间的指标：从日报表按日期汇总，金额和数量相加，比率用合计 ÷ 合计，不是每天比率的平均
 * @customfunction PERIOD
 * @en A metric over a period of a daily table: amounts and counts are summed, ratios are sum ÷ sum, never the mean of daily ratios
 * @param table 日报表（带表头的区域），有日期列，一个指标一列
 * @en.table Daily table (range with its header row): a column of dates, one metric a column
 * @param metric 指标（名称），如 付款金额、转化率、ROI，常见的其他叫法也可以
 * @en.metric Metric (name), such as 付款金额, 转化率 or ROI; other usual headers too
 * @param from 开始日期（日期），包括当天
 * @en.from First day (date)
 * @param to 结束日期（日期），包括当天
 * @en.to Last day (date)
 * @returns 指标的值，金额是元，比率是小数；没有一天有数据，或日期空白时为空文本；评分取最后一天，响应时长和满意率按咨询数加权，其中 0 当作没有
 * @en.returns The metric, yuan for amounts, a fraction for rates; empty text when no day has data or a date is blank; scores are the last day's, response time and satisfaction are weighted by inquiries, and 0 counts as missing there
 * @throws #DIV/0! 比率的分母合计为 0，分子不为 0
 * @throws #N/A 没有这个指标，或表里没有算它要用的列
 * @throws #VALUE! 表里找不到表头，结束早于开始，或要用的格子不是数字
 * @example PERIOD({"日期","访客数","付款金额";43878,1000,4000;43879,3000,6000}, "付款金额", DATE(2020,2,17), DATE(2020,2,18)) = 10000
 * @example PERIOD({"日期","访客数","付款金额";43878,1000,4000;43879,3000,6000}, "访客价值", DATE(2020,2,17), DATE(2020,2,18)) = 2.5
 * @example PERIOD({"日期","访客数","付款金额";43878,1000,4000;43879,3000,6000}, {"UV","支付金额"}, DATE(2020,2,18), DATE(2020,2,29)) = {3000,6000}
 * @example PERIOD({"日期","访客数","付款金额";43878,1000,4000}, "付款金额", DATE(2020,3,1), DATE(2020,3,31)) = ""
 * @example PERIOD({"日期","访客数","付款金额";43878,1000,4000}, "转化率", DATE(2020,2,1), DATE(2020,2,29)) = #N/A
 * @example PERIOD({"日期","访客数","付款金额";43878,1000,4000}, "付款金额", DATE(2020,2,29), DATE(2020,2,1)) = #VALUE!
 * @example PERIOD({"日期","访客数","付款金额";43878,0,4000}, "访客价值", DATE(2020,2,1), DATE(2020,2,29)) = #DIV/0!
 */
export function period(table: any[][], metric: any[][], from: any[][], to: any[][]): any[][] {
  return throwingExcelErrors(() => {
    const days = readDailyDays(table);
    const value = (name: string, first: number, last: number): number | '' =>
      name.trim() === '' || first === 0 || last === 0
        ? ''
        : over(days, metricOf(name), Math.floor(first), Math.floor(last));
    return perCell(value, { metric: text(metric), from: moment(from), to: moment(to) });
  });
}

function metricOf(name: string): MetricId {
  const id = metricNamed(normaliseHeader(name).name);
  if (id === null) throw excelError('notAvailable', functionErrors.noSuchMetric(name.slice(0, 40)));
  return id;
}

function over(table: DailyDays, id: MetricId, from: number, to: number): number | '' {
  if (to < from) throw new MetricError('badArgument', 'to', 'beforeFrom');
  const { value, why } = aggregate(id, table.figures(from, to), table.kept);
  if (value !== null) return value;
  if (why === 'divisionByZero') throw new MetricError('divisionByZero', 'metric');
  if (why === 'notKept') throw excelError('notAvailable', functionErrors.metricNotKept(METRICS[id].name));
  return '';
}
