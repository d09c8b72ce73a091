import { stockTurnover as turnover } from '../../domain/stock/stockRates';
import { perCell } from '../calling/perCell';

/**
 * 库存周转率 = 销量 ÷ 期初、期末库存的平均
 * @customfunction STOCK_TURNOVER
 * @en Stock turnover: units sold ÷ mean of opening and closing stock
 * @param sold 期内销量（件）
 * @en.sold Units sold in the period (units)
 * @param opening 期初库存（件）
 * @en.opening Opening stock (units)
 * @param closing 期末库存（件）
 * @en.closing Closing stock (units)
 * @returns 次；销量和库存都是 0 或空白时为空文本
 * @en.returns Times; empty text when all are 0 or blank
 * @throws #DIV/0! 期初、期末库存都为 0，销量不为 0
 * @throws #NUM! 负数
 * @example STOCK_TURNOVER(600, 250, 150) = 3
 * @example STOCK_TURNOVER({600;0}, {250;0}, {150;0}) = {3;""}
 * @example STOCK_TURNOVER(600, 0, 0) = #DIV/0!
 * @example STOCK_TURNOVER(600, -1, 150) = #NUM!
 * @plain IF(AND({sold}=0,{opening}+{closing}=0),"",{sold}/(({opening}+{closing})/2))
 */
export function stockTurnover(sold: any[][], opening: any[][], closing: any[][]): any[][] {
  return perCell(turnover, { sold, opening, closing });
}
