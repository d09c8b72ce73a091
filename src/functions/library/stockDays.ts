import { ratioPerCell } from '../calling/ratioPerCell';

/**
 * 可卖天数 = 可用库存 ÷ 日均销量
 * @customfunction STOCK_DAYS
 * @en Days of stock: stock available ÷ daily sales
 * @param stock 可用库存（件）
 * @en.stock Stock available (units)
 * @param daily 日均销量（件/天），只算有货的天
 * @en.daily Daily sales (units a day), over days on sale
 * @returns 天数；库存和日均销量都是 0 或空白时为空文本
 * @en.returns Days; empty text when both are 0 or blank
 * @throws #DIV/0! 日均销量为 0，库存不为 0
 * @throws #NUM! 负数
 * @example STOCK_DAYS(90, 12) = 7.5
 * @example STOCK_DAYS({90;300}, {12;4}) = {7.5;75}
 * @example STOCK_DAYS(0, 12) = 0
 * @example STOCK_DAYS(0, 0) = ""
 * @example STOCK_DAYS(90, 0) = #DIV/0!
 * @example STOCK_DAYS(-5, 12) = #NUM!
 * @plain IF(AND({stock}=0,{daily}=0),"",{stock}/{daily})
 */
export function stockDays(stock: any[][], daily: any[][]): any[][] {
  return ratioPerCell({ stock, daily });
}
