import { growth } from '../../domain/metrics/growth';
import { perCell } from '../calling/perCell';

/**
 * 环比、同比 = (本期 − 上期) ÷ |上期|
 * @customfunction CHANGE
 * @en Change against an earlier period: (now − before) ÷ |before|
 * @param now 本期（任意单位），可以是负数，如净付款金额
 * @en.now Now (any unit), may be negative, such as a net amount
 * @param before 上期（与本期同一单位）
 * @en.before Before (in the unit of now)
 * @returns 小数，0.25 是增长 25%；本期和上期都是 0 或空白时为空文本
 * @en.returns Fraction, 0.25 is a rise of 25%; empty text when both are 0 or blank
 * @throws #DIV/0! 上期为 0，本期不为 0
 * @example CHANGE(125, 100) = 0.25
 * @example CHANGE(80, 100) = -0.2
 * @example CHANGE(50, -100) = 1.5
 * @example CHANGE(0, 0) = ""
 * @example CHANGE(10, 0) = #DIV/0!
 * @plain IF(AND({now}=0,{before}=0),"",({now}-{before})/ABS({before}))
 */
export function change(now: any[][], before: any[][]): any[][] {
  return perCell(growth, { now, before });
}
