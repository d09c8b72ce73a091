import { MetricError } from '../../domain/errors';
import { vipTier as tierOf, type Tier } from '../../domain/customers/vipTier';
import { throwingExcelErrors } from '../calling/errors';
import { matrixOf } from '../calling/matrix';
import { perCell } from '../calling/perCell';
import { readNumberOrZero, readText, type Matrix } from '../calling/readers';
import { readCell } from '../calling/rows';

/**
 * 会员等级：消费金额达到的最高一档
 * @customfunction VIP_TIER
 * @en Customer tier: the highest one that the spend reaches
 * @param spend 消费金额（元）
 * @en.spend Spend (yuan)
 * @param tiers 等级表（两列：起点金额、等级名称），次序不限，名称空白的行不算
 * @en.tiers Tiers (two columns: lowest spend, name), in any order; rows without a name are left out
 * @returns 等级名称；不到最低一档时为空文本
 * @en.returns Name of the tier; empty text below the lowest
 * @throws #NUM! 负数
 * @throws #VALUE! 等级表不是两列，没有等级，或两档起点相同
 * @example VIP_TIER(5000, {1000,"银卡";5000,"金卡";20000,"钻石"}) = "金卡"
 * @example VIP_TIER({4999.99;25000}, {1000,"银卡";5000,"金卡";20000,"钻石"}) = {"银卡";"钻石"}
 * @example VIP_TIER(800, {1000,"银卡";5000,"金卡"}) = ""
 * @example VIP_TIER(800, {1000,"银卡";1000,"金卡"}) = #VALUE!
 * @example VIP_TIER(-1, {1000,"银卡";5000,"金卡"}) = #NUM!
 * @plain IF({spend}<INDEX({tiers},1,1),"",VLOOKUP({spend}+0,{tiers},2,TRUE))
 */
export function vipTier(spend: any[][], tiers: any[][]): any[][] {
  return throwingExcelErrors(() => {
    const table = readTiers(tiers);
    return perCell((amount: number) => tierOf(amount, table), { spend });
  });
}

function readTiers(tiers: Matrix): Tier[] {
  const result: Tier[] = [];
  for (const row of matrixOf(tiers)) {
    if (row.length !== 2) throw new MetricError('badArgument', 'tiers', 'twoColumns');
    // A blank cell arrives as 0 on desktop.
    const name = row[1] === 0 ? '' : (readCell(readText, row[1], 'tiers') as string).trim();
    if (name !== '') result.push({ from: readCell(readNumberOrZero, row[0], 'tiers') as number, name });
  }
  return result;
}
