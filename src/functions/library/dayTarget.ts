import { MetricError } from '../../domain/errors';
import { dayShare } from '../../domain/targets/dayShare';
import { EVEN_WEEK, type CampaignDay } from '../../domain/targets/dayWeights';
import { throwingExcelErrors } from '../calling/errors';
import { isOmitted, readNumbers } from '../calling/matrix';
import { perCell } from '../calling/perCell';
import { moment, readFigure, readMoment, type Matrix } from '../calling/readers';
import { eachRow, readCell } from '../calling/rows';

/**
 * 日目标：月目标按星期权重 × 活动倍数分到每天，精确到分，全月各天之和正好是月目标
 * @customfunction DAY_TARGET
 * @en Target of one day: the month's target by weekday weight × campaign factor, in whole 分; the days of a month add up to exactly its target
 * @param monthTarget 月目标（元）
 * @en.monthTarget Target of the month (yuan)
 * @param date 日期（日期）
 * @en.date Day (date)
 * @param [weekdayWeights] 星期权重（倍数），周一到周日七个数，默认都是 1
 * @en.weekdayWeights Weekday weights (factors), seven numbers from Monday to Sunday, all 1 by default
 * @param [campaigns] 活动（日期和倍数两列），同一天有两个活动时倍数相乘，倍数 0 是当天不卖
 * @en.campaigns Campaigns (two columns: date, factor); two on one day multiply, factor 0 is a closed day
 * @returns 元，精确到分；日期空白时为空文本
 * @en.returns Yuan in whole 分; empty text when the date is blank
 * @throws #NUM! 负数，或不是日期的数
 * @throws #VALUE! 星期权重不是七个数，活动不是两列，或全月没有权重
 * @example DAY_TARGET(29000, DATE(2020,2,17)) = 1000
 * @example DAY_TARGET(100, {DATE(2020,2,1);DATE(2020,2,29)}) = {3.45;3.44}
 * @example DAY_TARGET(3800, DATE(2020,2,16), {1,1,1,1,1,2,2}) = 200
 * @example DAY_TARGET(3100, DATE(2020,2,14), , {DATE(2020,2,14),3}) = 300
 * @example DAY_TARGET(3100, 0) = ""
 * @example DAY_TARGET(3100, DATE(2020,2,14), {1,2,3}) = #VALUE!
 * @example DAY_TARGET(-1, DATE(2020,2,14)) = #NUM!
 */
export function dayTarget(monthTarget: any[][], date: any[][], weekdayWeights?: any[][], campaigns?: any[][]): any[][] {
  return throwingExcelErrors(() => {
    const weights = isOmitted(weekdayWeights) ? EVEN_WEEK : readNumbers('weekdayWeights', weekdayWeights);
    const days = campaignDays(campaigns);
    const share = (target: number, day: number): number | '' => (day === 0 ? '' : dayShare(target, day, weights, days));
    return perCell(share, { monthTarget, date: moment(date) });
  });
}

function campaignDays(campaigns: Matrix): CampaignDay[] {
  if (isOmitted(campaigns)) return [];
  if (campaigns.some((row) => row.length !== 2)) throw new MetricError('badArgument', 'campaigns', 'twoColumns');
  const days: CampaignDay[] = [];
  const column = (c: number): any[][] => campaigns.map((row) => [row[c]]);
  eachRow(column(0), { campaigns: column(1) }, (date, [factor]) => {
    const times = readCell(readFigure, factor, 'campaigns');
    if (times === '') return;
    days.push({ day: readCell(readMoment, date, 'campaigns') as number, factor: times as number });
  });
  return days;
}
