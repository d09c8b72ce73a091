import { restockDue as thursdayOf } from '../../domain/time/restockDue';
import { perCell } from '../calling/perCell';
import { moment } from '../calling/readers';

/**
 * 补货表截止日：当周（周一到周日）的星期四
 * @customfunction RESTOCK_DUE
 * @en Due date of the restock table: the Thursday of the day's own Monday–Sunday week
 * @param date 日期（日期）
 * @en.date Day (date)
 * @returns 日期，设成日期格式即可；日期空白时为空文本
 * @en.returns A date serial; empty text when the date is blank
 * @throws #NUM! 不是日期的数
 * @example RESTOCK_DUE(DATE(2026,11,23)) = DATE(2026,11,26)
 * @example RESTOCK_DUE({DATE(2026,11,26);DATE(2026,11,27)}) = {DATE(2026,11,26);DATE(2026,11,26)}
 * @example RESTOCK_DUE(DATE(2026,11,29)) = DATE(2026,11,26)
 * @example RESTOCK_DUE("2026-11-30") = DATE(2026,12,3)
 * @example RESTOCK_DUE(0) = ""
 * @example RESTOCK_DUE(-1) = #NUM!
 * @plain IF({date}=0,"",INT({date})-WEEKDAY({date},2)+4)
 */
export function restockDue(date: any[][]): any[][] {
  return perCell((day: number) => (day === 0 ? '' : thursdayOf(day)), { date: moment(date) });
}
