import { stockoutRate as rate } from '../../domain/stock/stockRates';
import { throwingExcelErrors } from '../calling/errors';
import { readFigure } from '../calling/readers';
import { eachRow, readCell } from '../calling/rows';

/**
 * 缺货率 = 库存为 0 的商品数 ÷ 在售商品数；商品编码空白的行不算
 * @customfunction STOCKOUT_RATE
 * @en Stockout rate: items with stock 0 ÷ items on sale; rows without an item are left out
 * @param ids 商品编码（文本），空白的行不算
 * @en.ids Items (text); rows without one are left out
 * @param stock 可用库存（件），与商品编码同样大小；空白按 0，没有数据的不算，超卖的负数也算缺货
 * @en.stock Stock available (units), of the size of the items; blank is 0, missing is left out, oversold is out of stock
 * @returns 0–1 的小数，设成百分比格式即可；没有商品时为空文本
 * @en.returns Share from 0 to 1; empty text when there is no item
 * @throws #VALUE! 各列大小不一致，或库存不是数字
 * @example STOCKOUT_RATE({"A";"B";"C";"D"}, {0;12;5;30}) = 0.25
 * @example STOCKOUT_RATE({"A";"B";0}, {0;12;0}) = 0.5
 * @example STOCKOUT_RATE({0;0}, {0;0}) = ""
 * @example STOCKOUT_RATE({"A";"B"}, {0;"不详"}) = #VALUE!
 * @plain IF(COUNTIF({ids},"?*")=0,"",SUMPRODUCT(({ids}<>"")*({stock}<=0))/COUNTIF({ids},"?*"))
 */
export function stockoutRate(ids: any[][], stock: any[][]): any[][] {
  return throwingExcelErrors(() => {
    const stocks: number[] = [];
    eachRow(ids, { stock }, (_id, [left]) => {
      const held = readCell(readFigure, left, 'stock');
      if (held !== '') stocks.push(held as number);
    });
    return [[rate(stocks)]];
  });
}
