import { weekLabel as labelOfWeek } from '../../domain/time/restockDue';
import { perCell } from '../calling/perCell';
import { moment } from '../calling/readers';

/**
 * 周的写法：日期所在的周一到周日，如 2026.11.23-11.29
 * @customfunction WEEK_LABEL
 * @en Label of the day's Monday–Sunday week, such as 2026.11.23-11.29
 * @param date 日期（日期）
 * @en.date Day (date)
 * @returns 文本，跨年时两头都写年份；日期空白时为空文本
 * @en.returns Text, with both years where the week crosses into the next; empty text when the date is blank
 * @throws #NUM! 不是日期的数
 * @example WEEK_LABEL(DATE(2026,11,25)) = "2026.11.23-11.29"
 * @example WEEK_LABEL({DATE(2020,2,23);DATE(2020,2,24)}) = {"2020.02.17-02.23";"2020.02.24-03.01"}
 * @example WEEK_LABEL(DATE(2026,1,1)) = "2025.12.29-2026.01.04"
 * @example WEEK_LABEL(0) = ""
 * @example WEEK_LABEL(12) = #NUM!
 * @plain IF({date}=0,"",TEXT({date}-WEEKDAY({date},2)+1,"yyyy.mm.dd")&"-"&TEXT({date}-WEEKDAY({date},2)+7,IF(YEAR({date}-WEEKDAY({date},2)+1)=YEAR({date}-WEEKDAY({date},2)+7),"mm.dd","yyyy.mm.dd")))
 */
export function weekLabel(date: any[][]): any[][] {
  return perCell((day: number) => (day === 0 ? '' : labelOfWeek(day)), { date: moment(date) });
}
