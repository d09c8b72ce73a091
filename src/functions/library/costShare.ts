import { ratioPerCell } from '../calling/ratioPerCell';

/**
 * 费比 = 运营成本 ÷ 付款金额
 * @customfunction COST_SHARE
 * @en Cost share: operating cost ÷ paid amount
 * @param cost 成本（元）
 * @en.cost Cost (yuan)
 * @param sales 付款金额（元）
 * @en.sales Paid amount (yuan)
 * @returns 小数，0.2 是每卖 100 元花 20 元；都是 0 或空白时为空文本
 * @en.returns Share, 0.2 is 20 yuan spent for 100 sold; empty text when both are 0 or blank
 * @throws #DIV/0! 付款金额为 0，成本不为 0
 * @throws #NUM! 负数
 * @example COST_SHARE(2000, 10000) = 0.2
 * @example COST_SHARE(2000, {10000,8000}) = {0.2,0.25}
 * @example COST_SHARE(0, 0) = ""
 * @example COST_SHARE(50, 0) = #DIV/0!
 * @example COST_SHARE(-1, 100) = #NUM!
 * @plain IF(AND({cost}=0,{sales}=0),"",{cost}/{sales})
 */
export function costShare(cost: any[][], sales: any[][]): any[][] {
  return ratioPerCell({ cost, sales });
}
