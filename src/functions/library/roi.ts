import { ratio, requireAmount, type RatioResult } from '../../domain/metrics/ratio';
import { perCell } from '../calling/perCell';

const FIELDS = ['sales', 'cost'] as const;

/**
 * ROI = 付款金额 ÷ 运营成本，即 1:N 的 N；成本可以分几列给出
 * @customfunction ROI
 * @en Return on investment, the N of 1:N: paid amount ÷ operating cost, which may come in several columns
 * @param sales 付款金额（元）
 * @en.sales Paid amount (yuan)
 * @param cost 成本（元）
 * @en.cost Cost (yuan)
 * @param [moreCosts] 其他成本（元），可以有多个，逐行相加
 * @en.moreCosts More costs (yuan), any number, added row by row
 * @returns 1:N 的 N；付款金额和成本都是 0 或空白时为空文本
 * @en.returns N of 1:N; empty text when sales and costs are all 0 or blank
 * @throws #DIV/0! 成本合计为 0，付款金额不为 0
 * @throws #NUM! 负数
 * @example ROI(5000, 1000) = 5
 * @example ROI(6000, 1000, 300, 200) = 4
 * @example ROI({6000;4500}, {1000;1000}, {500;500}) = {4;3}
 * @example ROI(0, 0) = ""
 * @example ROI(100, 0) = #DIV/0!
 * @example ROI(100, -5) = #NUM!
 * @plain IF(AND({sales}=0,{cost}=0),"",{sales}/{cost})
 */
export function roi(sales: any[][], cost: any[][], moreCosts?: any[][][]): any[][] {
  return perCell(returnOnCosts, { sales, cost }, {}, { moreCosts });
}

function returnOnCosts(sales: number, cost: number, ...moreCosts: number[]): RatioResult {
  let sum = requireAmount(cost, 'cost');
  for (const one of moreCosts) sum += requireAmount(one, 'moreCosts');
  return ratio(sales, sum, FIELDS);
}
