import { monthPace as paceOf } from '../../domain/targets/monthPace';
import { perCell } from '../calling/perCell';
import { moment } from '../calling/readers';

/**
 * 按目前进度预计全月 = 本月累计 ÷ 已过天数 × 全月天数
 * @customfunction MONTH_PACE
 * @en Where the month ends at the pace so far: month to date ÷ days gone × days of the month
 * @param actualToDate 本月累计（元、单或人），从 1 日到截至日期
 * @en.actualToDate Month to date (yuan, orders or people), from the 1st to the as-of date
 * @param asOf 截至时间（日期），当天算已过的一天
 * @en.asOf As of (date); that day counts as gone
 * @returns 与本月累计同一单位，不取整；截至日期空白时为空文本
 * @en.returns In the unit of the month to date, not rounded; empty text when the date is blank
 * @throws #NUM! 负数，或不是日期的数
 * @example MONTH_PACE(17000, DATE(2020,2,17)) = 29000
 * @example MONTH_PACE({17000;30000}, {DATE(2020,2,17);DATE(2020,3,15)}) = {29000;62000}
 * @example MONTH_PACE(31000, DATE(2026,8,31)) = 31000
 * @example MONTH_PACE(500, 0) = ""
 * @example MONTH_PACE(-1, DATE(2020,2,17)) = #NUM!
 * @example MONTH_PACE(500, 20) = #NUM!
 * @plain IF({asOf}=0,"",{actualToDate}/DAY({asOf})*DAY(DATE(YEAR({asOf}),MONTH({asOf})+1,0)))
 */
export function monthPace(actualToDate: any[][], asOf: any[][]): any[][] {
  const pace = (actual: number, day: number): number | '' => (day === 0 ? '' : paceOf(actual, day));
  return perCell(pace, { actualToDate, asOf: moment(asOf) });
}
