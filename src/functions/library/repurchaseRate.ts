import { repurchaseRate as rate, DEFAULT_MIN_ORDERS } from '../../domain/customers/repurchaseRate';
import { throwingExcelErrors } from '../calling/errors';
import { readText } from '../calling/readers';
import { eachRow, readCell, readSetting } from '../calling/rows';

/**
 * 重复购买率 = 下过 2 单以上的买家数 ÷ 买家数；每个付款订单一行，买家空白的行不算
 * @customfunction REPURCHASE_RATE
 * @en Repurchase rate: buyers with 2 or more paid orders ÷ buyers; one row per paid order, rows without a buyer are left out
 * @param buyerIds 买家（文本），每个付款订单一行
 * @en.buyerIds Buyers (text), one row per paid order
 * @param [minOrders=2] 最少单数（单），达到才算重复购买
 * @en.minOrders Fewest orders (orders) that count as buying again
 * @returns 0–1 的小数，设成百分比格式即可；没有买家时为空文本
 * @en.returns Share from 0 to 1; empty text when there is no buyer
 * @throws #NUM! 最少单数不是 1 以上的整数
 * @example REPURCHASE_RATE({"甲";"乙";"甲";"丙";"丁"}) = 0.25
 * @example REPURCHASE_RATE({"甲";"乙";"甲";"甲";"乙"}, 3) = 0.5
 * @example REPURCHASE_RATE({"甲";0;"甲"}) = 1
 * @example REPURCHASE_RATE({0;0}) = ""
 * @example REPURCHASE_RATE({"甲";"乙"}, 0) = #NUM!
 * @plain IF(COUNTIF({buyerIds},"?*")=0,"",SUMPRODUCT(({buyerIds}<>"")*(COUNTIF({buyerIds},{buyerIds}&"")>={minOrders})/(COUNTIF({buyerIds},{buyerIds}&"")+({buyerIds}="")))/SUMPRODUCT(({buyerIds}<>"")/(COUNTIF({buyerIds},{buyerIds}&"")+({buyerIds}=""))))
 */
export function repurchaseRate(buyerIds: any[][], minOrders?: any[][]): any[][] {
  return throwingExcelErrors(() => {
    const ids: string[] = [];
    eachRow(buyerIds, {}, (id) => ids.push((readCell(readText, id, 'buyerIds') as string).trim()));
    return [[rate(ids, readSetting('minOrders', minOrders, DEFAULT_MIN_ORDERS))]];
  });
}
