import { MetricError } from '../../domain/errors';
import { vipTier as tierOf, type Tier } from '../../domain/customers/vipTier';
import { throwingExcelErrors } from '../calling/errors';
import { matrixOf } from '../calling/matrix';
import { perCell } from '../calling/perCell';
import { readNumberOrZero, readText } from '../calling/readers';
import { readCell } from '../calling/rows';
import { parseCellNumber } from '../../sheets/recognise/cellNumber';

/**
 * 会员等级：消费金额达到的最高一档
 * @customfunction VIP_TIER
 * @en Customer tier: the highest one that the spend reaches
 * @param spend 消费金额（元）
 * @en.spend Spend (yuan)
 * @param tiers 等级表（两列：起点金额和等级名称），哪列在前、从高到低还是从低到高都可以，名称空白的行不算
 * @en.tiers Tiers (two columns: lowest spend and name), either column first, rows in any order; rows without a name are left out
 * @returns 等级名称；不到最低一档时为空文本
 * @en.returns Name of the tier; empty text below the lowest
 * @throws #NUM! 负数
 * @throws #VALUE! 等级表不是两列，看不出哪一列是起点金额，没有等级，或两档起点相同
 * @example VIP_TIER(5000, {1000,"银卡";5000,"金卡";20000,"钻石"}) = "金卡"
 * @example VIP_TIER({4999.99;25000}, {1000,"银卡";5000,"金卡";20000,"钻石"}) = {"银卡";"钻石"}
 * @example VIP_TIER(5000, {"钻石","2万元";"金卡",5000;"银卡",1000}) = "金卡"
 * @example VIP_TIER(800, {1000,"银卡";5000,"金卡"}) = ""
 * @example VIP_TIER(800, {1000,"银卡";1000,"金卡"}) = #VALUE!
 * @example VIP_TIER(800, {1000,1;5000,2}) = #VALUE!
 * @example VIP_TIER(-1, {1000,"银卡";5000,"金卡"}) = #NUM!
 * @plain IF({spend}<MIN({tiers}),"",INDEX(INDEX({tiers},0,1+ISNUMBER(INDEX({tiers},1,1))),MATCH(SUMPRODUCT(MAX((INDEX({tiers},0,2-ISNUMBER(INDEX({tiers},1,1)))<={spend})*INDEX({tiers},0,2-ISNUMBER(INDEX({tiers},1,1))))),INDEX({tiers},0,2-ISNUMBER(INDEX({tiers},1,1))),0)))
 */
export function vipTier(spend: any[][], tiers: any[][]): any[][] {
  return throwingExcelErrors(() => {
    const table = readTiers(matrixOf(tiers));
    return perCell((amount: number) => tierOf(amount, table), { spend });
  });
}

function readTiers(matrix: any[][]): Tier[] {
  const at = nameColumn(matrix);
  const result: Tier[] = [];
  for (const row of matrix) {
    // A blank cell arrives as 0 on desktop.
    const name = row[at] === 0 ? '' : (readCell(readText, row[at], 'tiers') as string).trim();
    if (name !== '') result.push({ from: readCell(readNumberOrZero, row[1 - at], 'tiers') as number, name });
  }
  return result;
}

/**
 * The column of the names: the one with text in it. Blanks and `-` tell nothing; where both columns hold text, or
 * neither does, it cannot be told, and is not guessed.
 */
function nameColumn(matrix: any[][]): 0 | 1 {
  const [hasText, isFilled] = [
    [false, false],
    [false, false],
  ];
  for (const row of matrix) {
    if (row.length !== 2) throw new MetricError('badArgument', 'tiers', 'twoColumns');
    row.forEach((cell, c) => {
      const written = readCell(readText, cell, 'tiers');
      if (cell !== 0 && written !== '') isFilled[c] = true;
      if (parseCellNumber(written).kind === 'text') hasText[c] = true;
    });
  }
  if (hasText[0] && hasText[1]) throw new MetricError('badArgument', 'tiers', 'noThresholds');
  if (!hasText[0] && !hasText[1] && isFilled[0] && isFilled[1])
    throw new MetricError('badArgument', 'tiers', 'noNames');
  return hasText[0] ? 0 : 1;
}
