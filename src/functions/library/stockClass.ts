import { stockClasses, type ClassedItem } from '../../domain/stock/stockClass';
import { throwingExcelErrors } from '../calling/errors';
import { isOmitted, matrixOf } from '../calling/matrix';
import { readFigure, type Matrix } from '../calling/readers';
import { eachRow, isNoRow, readCell, readSetting } from '../calling/rows';

/**
 * 热销、常销、滞销：按 30 天销量排，排在前面的合计不到 80% 的是热销；30 天没有销量，或库存够卖 90 天以上的是滞销；其余常销
 * @customfunction STOCK_CLASS
 * @en Classes items by 30-day units: 热销 while those that sold more hold less than 80%; 滞销 without a sale or with cover over 90 days; 常销 otherwise
 * @param ids 商品编码（文本），空白的行不算
 * @en.ids Items (text); rows without one are left out
 * @param units30 30天销量（件），与商品编码同样大小
 * @en.units30 Units sold in 30 days (units), of the size of the items
 * @param [stock] 可用库存（件），不填时不看可卖天数
 * @en.stock Stock available (units); without it cover is not judged
 * @param [hot=80%] 热销占比（0–100%）
 * @en.hot Share of the hot items (0–100%)
 * @returns 与商品编码同样大小的一片；销量相同的商品同一类；商品编码空白，或没有销量数据的，为空文本
 * @en.returns Classes in the shape of the items; items that sold equally share a class; empty text where the item is blank or its units are missing
 * @throws #NUM! 负数，或热销占比不在 0–100%
 * @throws #VALUE! 各列大小不一致
 * @example STOCK_CLASS({"A";"B";"C";"D"}, {50;30;20;0}) = {"热销";"热销";"常销";"滞销"}
 * @example STOCK_CLASS({"A";"B";"C"}, {50;30;20}, {100;100;61}) = {"热销";"热销";"滞销"}
 * @example STOCK_CLASS({"A";"B";"C"}, {50;30;20}, , 50%) = {"热销";"常销";"常销"}
 * @example STOCK_CLASS({"A";0}, {50;0}) = {"热销";""}
 * @example STOCK_CLASS({"A";"B"}, {50;-1}) = #NUM!
 * @example STOCK_CLASS({"A";"B"}, {50;30;20}) = #VALUE!
 */
export function stockClass(ids: any[][], units30: any[][], stock?: any[][], hot?: any[][]): any[][] {
  return throwingExcelErrors(() => {
    // One per item; null where its units are missing, so that it has no class and no weight.
    const items: (ClassedItem | null)[] = [];
    const others: Record<string, Matrix> = isOmitted(stock) ? { units30 } : { units30, stock };
    eachRow(ids, others, (_id, [units, left]) => {
      const sold = readCell(readFigure, units, 'units30') as number | '';
      const held = 'stock' in others ? (readCell(readFigure, left, 'stock') as number | '') : '';
      items.push(sold === '' ? null : { units30: sold, stock: held === '' ? null : held });
    });
    const classes = stockClasses(
      items.filter((item): item is ClassedItem => item !== null),
      readSetting('hot', hot, 0.8),
    );
    let item = 0;
    let classed = 0;
    return matrixOf(ids).map((row) =>
      row.map((id) => (isNoRow(id) || items[item++] === null ? '' : classes[classed++])),
    );
  });
}
