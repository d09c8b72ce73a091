import { ratioPerCell } from '../calling/ratioPerCell';

/**
 * 付款率 = 付款 ÷ 收订，两边用同一口径：都用金额，或都用单数
 * @customfunction PAY_RATE
 * @en Pay rate: paid ÷ placed, both as amounts or both as orders
 * @param paid 付款（元或单）
 * @en.paid Paid (yuan or orders)
 * @param placed 收订（元或单）
 * @en.placed Placed (yuan or orders)
 * @returns 小数；今天付昨天的单时可以大于 1；两者都是 0 或空白时为空文本
 * @en.returns Share; may be above 1, when orders of yesterday are paid today; empty text when both are 0 or blank
 * @throws #DIV/0! 收订为 0，付款不为 0
 * @throws #NUM! 负数
 * @example PAY_RATE(1791, 3800) = 0.4713157895
 * @example PAY_RATE(120, 100) = 1.2
 * @example PAY_RATE(0, 0) = ""
 * @example PAY_RATE(99, 0) = #DIV/0!
 * @example PAY_RATE(-1, 100) = #NUM!
 * @plain IF(AND({paid}=0,{placed}=0),"",{paid}/{placed})
 */
export function payRate(paid: any[][], placed: any[][]): any[][] {
  return ratioPerCell({ paid, placed });
}
