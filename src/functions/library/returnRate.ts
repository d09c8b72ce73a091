import { ratioPerCell } from '../calling/ratioPerCell';

/**
 * 退换货比例 =（退货单数 + 换货单数）÷ 付款订单数；单日可以超过 100%
 * @customfunction RETURN_RATE
 * @en Return rate: (returns + exchanges) ÷ orders paid; above 100% is legal on one day
 * @param returned 退换货单数（单），退货加换货
 * @en.returned Returns and exchanges (orders)
 * @param orders 付款订单数（单）
 * @en.orders Orders paid (orders)
 * @returns 小数，设成百分比格式即可；都是 0 或空白时为空文本
 * @en.returns Share, may exceed 1; empty text when both are 0 or blank
 * @throws #DIV/0! 付款订单数为 0，退换货单数不为 0
 * @throws #NUM! 负数
 * @example RETURN_RATE(6, 240) = 0.025
 * @example RETURN_RATE({6;3}, {240;2}) = {0.025;1.5}
 * @example RETURN_RATE(0, 0) = ""
 * @example RETURN_RATE(1, 0) = #DIV/0!
 * @example RETURN_RATE(-1, 10) = #NUM!
 * @plain IF(AND({returned}=0,{orders}=0),"",{returned}/{orders})
 */
export function returnRate(returned: any[][], orders: any[][]): any[][] {
  return ratioPerCell({ returned, orders });
}
