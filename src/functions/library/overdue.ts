import { overdue as isOverdue } from '../../domain/time/overdue';
import { perCell } from '../calling/perCell';
import { moment } from '../calling/readers';

/**
 * 是否超时：从开始到结束超过 24 小时；还没结束的，按截至时间算；正好 24:00:00 不算超时
 * @customfunction OVERDUE
 * @en Whether more than 24 hours passed from start to end; what is still open is measured against the as-of time; exactly 24:00:00 is in time
 * @param start 开始时间（日期时间），如付款时间，空白的不判
 * @en.start Start (date and time), such as the time of payment; blank is not judged
 * @param end 结束时间（日期时间），如发货时间，空白是还没结束
 * @en.end End (date and time), such as dispatch; blank is still open
 * @param asOf 截至时间（日期时间），之后才结束的按当时还没结束算
 * @en.asOf As of (date and time); what ended later was still open then
 * @param [hours=24] 时限（小时）
 * @en.hours Limit (hours)
 * @returns TRUE 是超时，FALSE 是没有超时；没有开始时间，或没结束又没有截至时间时为空文本
 * @en.returns TRUE when overdue; empty text without a start, or when open without an as-of time
 * @throws #NUM! 结束早于开始，或负数
 * @example OVERDUE(DATE(2026,11,23)+TIME(10,0,0), DATE(2026,11,24)+TIME(10,0,0), DATE(2026,11,25)) = FALSE
 * @example OVERDUE(DATE(2026,11,23)+TIME(10,0,0), DATE(2026,11,24)+TIME(10,0,1), DATE(2026,11,25)) = TRUE
 * @example OVERDUE(DATE(2026,11,23)+TIME(10,0,0), 0, {DATE(2026,11,24);DATE(2026,11,25)}) = {FALSE;TRUE}
 * @example OVERDUE(DATE(2026,11,23), DATE(2026,11,25), DATE(2026,11,26), 48) = FALSE
 * @example OVERDUE("2026-11-23 10:00", "2026-11-24 11:00", "2026-11-25") = TRUE
 * @example OVERDUE(0, 0, DATE(2026,11,25)) = ""
 * @example OVERDUE(DATE(2026,11,23), DATE(2026,11,22), DATE(2026,11,25)) = #NUM!
 * @plain IF(OR({start}=0,AND({end}=0,{asOf}=0)),"",ROUND((IF({end}=0,{asOf},IF({asOf}=0,{end},MIN({end},{asOf})))-{start})*86400,0)>{hours}*3600)
 */
export function overdue(start: any[][], end: any[][], asOf: any[][], hours?: any[][]): any[][] {
  const judge = (from: number, to: number, now: number, limit?: number): boolean | '' =>
    isOverdue(from || null, to || null, now || null, limit);
  return perCell(judge, { start: moment(start), end: moment(end), asOf: moment(asOf) }, { hours });
}
